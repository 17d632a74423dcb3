/** The hub answered with a problem (RFC 9457). */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    /** Slug of the type: `hop-closed` for `/problems/hop-closed`. */
    readonly slug: string,
    readonly problem: Readonly<Record<string, unknown>>,
  ) {
    super(`${status} ${slug}: ${String(problem['detail'] ?? problem['title'] ?? 'no detail')}`);
  }
}
