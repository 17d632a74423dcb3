import type { FieldFaultView } from '../api/schema.js';

/** The hub answered with a problem (RFC 9457). */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly status: number,
    /** Slug of the type: `hop-closed` for `/problems/hop-closed`; empty when the answer was no problem document. */
    readonly slug: string,
    readonly problem: Readonly<Record<string, unknown>>,
    /** Seconds after which the hub wants to be asked again; null when it does not say. */
    readonly retryAfter: number | null = null,
  ) {
    super(`${status} ${slug}: ${String(problem['detail'] ?? problem['title'] ?? 'no detail')}`);
  }

  get title(): string {
    return String(this.problem['title'] ?? `HTTP ${this.status}`);
  }

  get detail(): string | null {
    const detail = this.problem['detail'];
    return typeof detail === 'string' ? detail : null;
  }

  /** Names the call in the hub's log: to be told to its operators. */
  get requestId(): string | null {
    const id = this.problem['requestId'];
    return typeof id === 'string' ? id : null;
  }

  /** What is at fault, where, and what to do; empty unless the request itself was. */
  get errors(): readonly FieldFaultView[] {
    const errors = this.problem['errors'];
    return Array.isArray(errors) ? (errors as FieldFaultView[]) : [];
  }

  /** Of a conflict with the state: commands that this side could do now, by the last segment of their path. */
  get legal(): readonly string[] {
    const legal = this.problem['legal'];
    return Array.isArray(legal) ? legal.map(String) : [];
  }
}

/** @param text The body as it came: a problem document, or what a proxy in between says. */
export const problemOf = ({ status, headers }: Response, text: string): ProblemError => {
  const problem = documentOf(text);
  const requestId = problem['requestId'] ?? headers.get('x-request-id');
  const retryAfter = Number(headers.get('retry-after') ?? Number.NaN);
  return new ProblemError(
    status,
    String(problem['type'] ?? '').replace(/^.*\/problems\//, ''),
    { ...problem, ...(requestId !== null && { requestId }) },
    Number.isFinite(retryAfter) ? retryAfter : null,
  );
};

const documentOf = (text: string): Record<string, unknown> => {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null) return parsed as Record<string, unknown>;
  } catch {
    // No JSON: whoever answered is not the hub, and its first words are all there is to say.
  }
  return { title: 'The answer is no problem document', detail: text.slice(0, 200) };
};
