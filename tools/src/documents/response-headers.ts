import type { Route } from '@tracepost/service-kit';

type Header = Readonly<Record<string, unknown>>;

const header = (description: string, schema: object = {}) => ({
  description,
  schema: { type: 'string', ...schema },
});
const always = (description: string, schema: object = {}) => ({
  ...header(description, schema),
  required: true,
});

/** The headers that responses refer to. */
export const ANSWER_HEADERS = {
  RequestId: always('Names this request in logs and in the audit log: yours, if you sent one.', {
    minLength: 1,
    maxLength: 64,
  }),
  CacheControl: always('No answer may be stored by a cache.', { const: 'no-store' }),
  Vary: always('What the answer depends on.', { const: 'Authorization, Accept, Accept-Language' }),
  RateLimitPolicy: always('What a client may send (IETF draft 10): `q` requests in `w` seconds.'),
  RateLimit: always('What is left of it: `r` requests, for `t` seconds.'),
  ETag: always('Strong; covers all that the answer shows to this caller.', { pattern: '^"[!#-~]+"$' }),
  Link: header('The next page, rel="next"; absent on the last one.', { pattern: '^<.+>; rel="next"$' }),
  Location: always('Where the new thing is.', { pattern: '^/v1/' }),
  Replayed: header('`true` when this is the answer to an earlier request with the same key.', {
    const: 'true',
  }),
  RetryAfter: always('Seconds to wait.', { pattern: '^[0-9]+$' }),
  RetryAfterIfNew: header('Seconds to wait, when the id is so new that its owner may not have it yet.', {
    pattern: '^[0-9]+$',
  }),
  Authenticate: always('How to authenticate (RFC 6750).', { pattern: '^Bearer ' }),
} as const;

const reference = (name: keyof typeof ANSWER_HEADERS): Header => ({ $ref: `#/components/headers/${name}` });

/** Headers of every answer. */
const UNLIMITED = {
  'X-Request-Id': reference('RequestId'),
  'Cache-Control': reference('CacheControl'),
  Vary: reference('Vary'),
};

/** Headers of every answer but those about health. */
const EVERYWHERE = {
  ...UNLIMITED,
  'RateLimit-Policy': reference('RateLimitPolicy'),
  RateLimit: reference('RateLimit'),
};

/** Headers of what is open to everyone; `limited`: a client can ask for it too often. */
export const headersOfOpen = ({
  limited,
}: {
  readonly limited: boolean;
}): Readonly<Record<string, Header>> => (limited ? EVERYWHERE : UNLIMITED);

const isPage = ({ parameters }: Route): boolean => parameters !== null && 'cursor' in parameters;

/** One resource, which has an ETag; computations, pages and streams have none. */
export const isResource = (route: Route): boolean =>
  !isPage(route) &&
  route.produces.includes('application/json') &&
  (route.method !== 'POST' || route.idempotent);

/** Headers of an answer that is no problem; `DRY` is what would be answered. */
export const headersOf = (
  route: Route,
  status: number | 'DRY' | undefined,
): Readonly<Record<string, Header>> => ({
  ...EVERYWHERE,
  ...(isPage(route) && { Link: reference('Link') }),
  ...(isResource(route) && route.produces.length === 1 && status !== 'DRY' && { ETag: reference('ETag') }),
  ...((status === 201 || status === 202) && { Location: reference('Location') }),
  ...(route.idempotent && status !== 'DRY' && { 'Idempotency-Replayed': reference('Replayed') }),
});

/** 304 of a resource that is read. */
export const notModified = (route: Route): Readonly<Record<string, object>> =>
  route.method === 'GET' && isResource(route)
    ? {
        304: {
          description: 'Nothing has changed since the ETag in If-None-Match.',
          headers: { ...EVERYWHERE, ETag: reference('ETag') },
        },
      }
    : {};

/** Headers of a problem's answer by its status. */
export const problemHeaders = (status: number): Readonly<Record<string, Header>> => ({
  ...EVERYWHERE,
  ...(status === 401 && { 'WWW-Authenticate': reference('Authenticate') }),
  ...(status === 404 && { 'Retry-After': reference('RetryAfterIfNew') }),
  ...((status === 429 || status === 503) && { 'Retry-After': reference('RetryAfter') }),
});
