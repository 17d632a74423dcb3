import type { FieldCode } from '@tracepost/contracts';

/** Every problem type of the contract: slug -> status and title. The pages at /problems/{slug} are made from this table. */
export const PROBLEMS = {
  malformed: { status: 400, title: 'The request cannot be read' },
  'parameter-invalid': { status: 400, title: 'A parameter or header is not valid' },
  'cursor-invalid': { status: 400, title: 'The cursor is not valid here' },
  'idempotency-key-missing': { status: 400, title: 'The Idempotency-Key header is missing' },
  'purpose-missing': { status: 400, title: 'The Tracepost-Purpose header is missing' },
  unauthenticated: { status: 401, title: 'A valid access token is needed' },
  'role-missing': { status: 403, title: 'The token lacks the role' },
  'participant-unknown': { status: 403, title: 'The participant is not registered' },
  'participant-suspended': { status: 403, title: 'The participant is suspended' },
  'handling-restricted': { status: 403, title: 'A handling code forbids this sharing' },
  'not-found': { status: 404, title: 'Nothing is here for you' },
  'method-not-allowed': { status: 405, title: 'The method is not allowed here' },
  'not-acceptable': { status: 406, title: 'No media type that you accept' },
  'idempotency-key-in-progress': { status: 409, title: 'The first request with this key is still running' },
  'illegal-transition': { status: 409, title: 'The command is not possible in this state' },
  'trace-ended': { status: 409, title: 'The trace has ended' },
  'hop-closed': { status: 409, title: 'The hop is closed' },
  'hop-answered': { status: 409, title: 'The hop is answered already' },
  'hop-recalled': { status: 409, title: 'The hop was recalled' },
  'information-request-open': { status: 409, title: 'A question is open' },
  'no-information-request': { status: 409, title: 'No question is open' },
  'answer-superseded': { status: 409, title: 'A newer answer exists' },
  'answer-accepted': { status: 409, title: 'The answer is accepted already' },
  'already-returned': { status: 409, title: 'The answer was returned once already' },
  'loop-guard': { status: 409, title: 'The country was asked already' },
  'depth-limit': { status: 409, title: 'The chain of hops is too long' },
  'slots-full': { status: 409, title: 'No slot is free for another open hop' },
  'participant-not-available': { status: 409, title: 'The participant cannot be asked' },
  erased: { status: 410, title: 'The content was erased' },
  'cursor-expired': { status: 410, title: 'The cursor has expired' },
  'version-mismatch': { status: 412, title: 'The resource has changed' },
  'too-large': { status: 413, title: 'The request is too large' },
  'uri-too-long': { status: 414, title: 'The address is too long' },
  'unsupported-media-type': { status: 415, title: 'The media type is not supported' },
  validation: { status: 422, title: 'The request has faults' },
  'idempotency-key-reused': { status: 422, title: 'The Idempotency-Key was used for another request' },
  'mapping-mismatch': { status: 422, title: 'The file does not fit the mapping' },
  'precondition-required': { status: 428, title: 'If-Match is needed' },
  'rate-limited': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'The hub has failed' },
  overloaded: { status: 503, title: 'The hub is overloaded' },
  unavailable: { status: 503, title: 'The hub is not available now' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemSlug = keyof typeof PROBLEMS;

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
    /** Extension members: `errors`, `state`, `command`, `legal`, `columns`, `tombstone` ... */
    readonly members: Readonly<Record<string, unknown>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(`${slug}: ${detail}`, options);
  }
}

/** 404 with the same words whether the thing does not exist or the caller is no party to it (api.md section 1, Auth). */
export const notFound = (): Problem =>
  new Problem('not-found', 'There is nothing at this address that you are a party to.');

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
