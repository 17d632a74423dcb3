import { createQuerySerializer, defaultPathSerializer } from 'openapi-fetch';
import type { BodyOf, OptionsOf, PathWith, ResultOf } from '../api/operations.js';
import { answerOf, type Answer } from './answer.js';
import { headersOf, keyOf, type CallOptions } from './call-options.js';
import { reaching } from './hub-unreachable.js';
import { problemOf } from './problem-error.js';
import { retrying, type RetryPolicy } from './retry.js';
import { TokenSource, type Credentials } from './token-source.js';

/** What every call of a client says unless the call says otherwise, and how patient it is. */
export interface HubClientOptions extends Partial<RetryPolicy> {
  readonly purpose?: string | undefined;
  readonly language?: string | undefined;
  /** Told of each request before it is sent, retries too. */
  readonly onRequest?: ((method: string, address: string) => void) | undefined;
}

export type StreamInit = RequestInit & { readonly duplex?: 'half' };

interface CallPlace {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
}

/** A path that the contract does not name, or one whose answer the caller declares to be a T. */
type Untyped<T, S extends string, M extends 'get' | 'post'> =
  S extends PathWith<M> ? (unknown extends T ? never : S) : S;

type AnyOptions = CallOptions & CallPlace;

const serialized = createQuerySerializer<Record<string, unknown>>();

/** `/v1/traces/{id}` with its values and its query. */
export const addressOf = (path: string, { path: values, query }: CallPlace): string => {
  const search = query === undefined ? '' : serialized({ ...query });
  const place = values === undefined ? path : defaultPathSerializer(path, values);
  return search === '' ? place : `${place}?${search}`;
};

/**
 * One contact point's connection to the hub. Calls are retried with the same Idempotency-Key on a broken connection,
 * 429, 502, 503, 504 and while the first call of a key is in progress; so a command is done once, whatever breaks.
 *
 * Every call throws ProblemError for a status that is not 2xx, HubUnreachable when no answer came, TokenRefused when the
 * issuer refuses the credentials.
 */
export class HubClient {
  readonly #tokens: TokenSource;
  readonly #defaults: Pick<HubClientOptions, 'purpose' | 'language'>;
  readonly #onRequest: HubClientOptions['onRequest'];
  readonly #policy: RetryPolicy;
  readonly url: string;
  /** Empty for a client that was given its token. */
  readonly clientId: string;

  constructor(credentials: Credentials, options: HubClientOptions = {}) {
    const { tries = 6, firstPauseMs = 200, onRetry, purpose, language } = options;
    this.#tokens = new TokenSource(credentials);
    this.#policy = { tries, firstPauseMs, onRetry };
    this.#defaults = { purpose, language };
    this.#onRequest = options.onRequest;
    this.url = credentials.url;
    this.clientId = 'clientId' in credentials ? credentials.clientId : '';
  }

  get<P extends PathWith<'get'>>(
    path: P,
    ...[options]: OptionsOf<P, 'get', CallOptions>
  ): Promise<Answer<ResultOf<P, 'get'>>>;
  get<T, S extends string = string>(path: Untyped<T, S, 'get'>, options?: CallOptions): Promise<Answer<T>>;
  get(path: string, options: AnyOptions = {}): Promise<Answer<unknown>> {
    return this.#call('GET', path, undefined, options);
  }

  post<P extends PathWith<'post'>>(
    path: P,
    body: BodyOf<P, 'post'>,
    ...[options]: OptionsOf<P, 'post', CallOptions>
  ): Promise<Answer<ResultOf<P, 'post'>>>;
  post<T, S extends string = string>(
    path: Untyped<T, S, 'post'>,
    body: unknown,
    options?: CallOptions,
  ): Promise<Answer<T>>;
  post(path: string, body: unknown, options: AnyOptions = {}): Promise<Answer<unknown>> {
    return this.#call('POST', path, body, options);
  }

  put<P extends PathWith<'put'>>(
    path: P,
    body: BodyOf<P, 'put'>,
    ...[options]: OptionsOf<P, 'put', CallOptions>
  ): Promise<Answer<ResultOf<P, 'put'>>> {
    return this.#call('PUT', path, body, options as AnyOptions) as Promise<Answer<ResultOf<P, 'put'>>>;
  }

  /** The resource, unless it is still what `etag` says: then null. */
  async getIfChanged<P extends PathWith<'get'>>(
    path: P,
    etag: string,
    ...[options]: OptionsOf<P, 'get', CallOptions>
  ): Promise<Answer<ResultOf<P, 'get'>> | null> {
    const answer = await this.#call('GET', path, undefined, {
      ...(options as AnyOptions),
      ifNoneMatch: etag,
    });
    return answer.status === 304 ? null : (answer as Answer<ResultOf<P, 'get'>>);
  }

  /** An answer that is read as it comes; tried once. */
  async open(path: string, init: StreamInit = {}): Promise<Response> {
    const response = await this.send(path, init);
    if (response.ok) return response;
    throw problemOf(response, await response.text());
  }

  /** One request as it is, with the token: no retry, no check of the status. */
  async send(path: string, init: StreamInit = {}): Promise<Response> {
    const headers = new Headers({
      ...headersOf(this.#defaults),
      ...Object.fromEntries(new Headers(init.headers)),
    });
    headers.set('authorization', `Bearer ${await this.#tokens.token()}`);
    this.#onRequest?.(init.method ?? 'GET', path);
    return reaching(this.url, init.signal, () => fetch(`${this.url}${path}`, { ...init, headers }));
  }

  /** An access token of these credentials. */
  token(): Promise<string> {
    return this.#tokens.token();
  }

  #call(method: string, path: string, body: unknown, options: AnyOptions): Promise<Answer<unknown>> {
    const init = {
      method,
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(method === 'POST' && { 'idempotency-key': keyOf(options) }),
        ...headersOf(options),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(options.signal && { signal: options.signal }),
    };
    return retrying(this.#policy, options, () => this.#once(addressOf(path, options), init));
  }

  /** One try; a token that is refused is replaced once. */
  async #once(address: string, init: StreamInit): Promise<Answer<unknown>> {
    const token = await this.#tokens.token();
    let response = await this.send(address, init);
    if (response.status === 401 && this.#tokens.drop(token)) {
      await response.body?.cancel();
      response = await this.send(address, init);
    }
    const text = await reaching(this.url, init.signal, () => response.text());
    if (response.status === 304) return answerOf(response, undefined);
    if (!response.ok) throw problemOf(response, text);
    return answerOf(response, JSON.parse(text) as unknown);
  }
}
