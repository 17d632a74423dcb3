/** A 2xx. */
export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
  /** Of a single resource: to be sent as `ifMatch` with what one decides on it. */
  readonly etag: string | null;
  /** Names the call in the hub's log and audit log. */
  readonly requestId: string | null;
  /** Whether it is the answer to an earlier call with the same key. */
  readonly replayed: boolean;
}

export const answerOf = <T>({ status, headers }: Response, body: T): Answer<T> => ({
  status,
  headers,
  body,
  etag: headers.get('etag'),
  requestId: headers.get('x-request-id'),
  replayed: headers.get('idempotency-replayed') === 'true',
});
