import type { FieldCode, TombstoneDoc } from '@tracepost/contracts';
import { PROBLEMS, type ProblemSlug } from './problem-types.js';

/** One fault of the form: `pointer` (RFC 6901 as a URI fragment), or `parameter`, or `header`. */
export interface FieldFault {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly header?: string;
  readonly code: FieldCode;
  readonly message: string;
  readonly remedy: string;
}

/** An answer of RFC 9457; thrown anywhere below a controller, rendered in one place. */
export class Problem extends Error {
  constructor(
    readonly slug: ProblemSlug,
    readonly detail: string,
    /** Extension members: `errors`, `state`, `command`, `legal`, `columns`, `tombstone` ...; `status` overrides the type's (414). */
    readonly members: Readonly<Record<string, unknown>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(`${slug}: ${detail}`, options);
  }

  get status(): number {
    return typeof this.members.status === 'number' ? this.members.status : PROBLEMS[this.slug].status;
  }
}

/** 404 with the same words whether the thing does not exist or the caller is no party to it (api.md section 1, Auth). */
export const notFound = (): Problem =>
  new Problem('not-found', 'There is nothing at this address that you are a party to.');

/** 410 for a party of what was erased, with what stays of it. */
export const erased = (tombstone: TombstoneDoc): Problem =>
  new Problem('erased', 'Its retention is over: the content was erased, the tombstone stays.', { tombstone });

/** 422 with its faults. */
export const invalid = (faults: readonly FieldFault[]): Problem =>
  new Problem(
    'validation',
    `${faults.length === 1 ? '1 fault' : `${faults.length} faults`}; nothing was stored.`,
    { errors: faults },
  );

/** 409 with what this caller's side could do now, sorted, by the last segment of the path. */
export const conflict = (
  slug: ProblemSlug,
  detail: string,
  state: string,
  command: string,
  legal: readonly string[],
): Problem => new Problem(slug, detail, { state, command, legal: [...legal].sort() });
