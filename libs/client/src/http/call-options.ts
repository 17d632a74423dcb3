import { randomUUID } from 'node:crypto';

/** What any call may say besides its path and body. */
export interface CallOptions {
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Idempotency-Key of a POST; made when absent, and kept over retries. */
  readonly key?: string | undefined;
  /** ETag that the decision rests on; the hub answers 412 when it has changed. */
  readonly ifMatch?: string | undefined;
  /** `*`: only if there is none yet. */
  readonly ifNoneMatch?: string | undefined;
  /** Intended use of what is read, for the log: `CRIMINAL_INVESTIGATION; ref="IPL 12/2026"`. */
  readonly purpose?: string | undefined;
  /** Language of texts, as Accept-Language: en fr es pt ar. */
  readonly language?: string | undefined;
  /** X-Request-Id, at most 64 characters; the hub makes one when absent. */
  readonly requestId?: string | undefined;
  /** Tries a 404 with Retry-After again: an id younger than a minute that its owner may not have yet. */
  readonly patient?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The headers that `options` ask for. */
export const headersOf = (options: CallOptions): Record<string, string> => {
  const named: readonly (readonly [string, string | undefined])[] = [
    ['if-match', options.ifMatch],
    ['if-none-match', options.ifNoneMatch],
    ['tracepost-purpose', options.purpose],
    ['accept-language', options.language],
    ['x-request-id', options.requestId],
  ];
  return {
    ...Object.fromEntries(named.filter((entry): entry is [string, string] => entry[1] !== undefined)),
    ...options.headers,
  };
};

export const keyOf = ({ key }: CallOptions): string => key ?? randomUUID();
