import { checkedFetch } from '../published/checked-client.js';
import type { TestHub } from '../hub.js';
import type { Minted } from './tokens.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are read as JSON, member by member
export type Json = any;

/** One answer as it came. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The JSON of it; an empty object where there is none. */
  readonly body: Json;
}

export interface CallOptions {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `409 hop-closed`, or the status alone. */
export const slug = ({ status, body }: Answer): string =>
  status < 400 ? String(status) : `${status} ${String(body.type).replace('/problems/', '')}`;

/** A client of the development issuer by its name, a token made by the test, or nobody. */
export type Client = string | Minted | null;

/** Calls the hub and holds every single answer to what api.md section 1 says of all of them. */
export class Caller {
  /** Methods and paths called, with the class of the status: `GET /v1/traces 2`. */
  readonly seen = new Set<string>();

  constructor(private readonly hub: TestHub) {}

  async call(client: Client, method: string, path: string, options: CallOptions = {}): Promise<Answer> {
    const { body, headers = {} } = options;
    const isRaw = typeof body === 'string' || body instanceof Uint8Array || body === undefined;
    const init = {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: isRaw ? (body as string) : JSON.stringify(body) }),
    };
    const response = await this.#send(client, path, init);
    const text = await response.text();
    const isJson =
      /^application\/([\w.]+\+)?json/.test(response.headers.get('content-type') ?? '') && /^[{[]/.test(text);
    const answer = {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson ? JSON.parse(text) : {},
    };
    this.seen.add(`${method} ${path.split('?')[0]} ${String(answer.status)[0]}`);
    checkCommonHeaders(`${method} ${path}`, answer);
    return answer;
  }

  #send(client: Client, path: string, init: RequestInit): Promise<Response> {
    if (typeof client === 'string') return this.hub.point(client).send(path, init);
    const headers = new Headers(init.headers);
    if (client !== null) headers.set('authorization', `Bearer ${client.token}`);
    return checkedFetch(this.hub.url, path, { ...init, headers });
  }
}

/** @throws Error naming the first header of every answer that is not as api.md section 1 says. */
const checkCommonHeaders = (call: string, { status, headers, body }: Answer): void => {
  const wrong = (what: string): never => {
    throw new Error(`${call} answered ${status} with ${what}`);
  };
  const is = (name: string, form: RegExp): void => {
    const value = headers.get(name);
    if (value === null || !form.test(value)) wrong(`${name}: ${String(value)}`);
  };
  if (status >= 500 && body.type !== '/problems/overloaded') wrong(JSON.stringify(body));
  is('cache-control', /^no-store$/);
  is('vary', /^Authorization, Accept, Accept-Language$/);
  is('x-request-id', /^[\x21-\x7e]{1,64}$/);
  if (/ \/v1\//.test(call)) {
    is('ratelimit-policy', /^"default";q=\d+;w=1$/);
    is('ratelimit', /^"default";r=\d+;t=1$/);
  }
  if (status === 429 || status === 503) is('retry-after', /^\d+$/);
  if (status === 401) is('www-authenticate', /^Bearer realm=/);
  for (const [name] of headers) if (name.startsWith('access-control-')) wrong(name);
  if (status >= 400 && headers.get('content-type') !== null)
    is('content-type', /^application\/problem\+json/);
};
