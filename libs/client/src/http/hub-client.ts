import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { ProblemError } from './problem-error.js';
import { TokenSource, type Credentials } from './token-source.js';

export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

export interface CallOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Idempotency-Key of a POST; made when absent, and kept over retries. */
  readonly key?: string;
  readonly signal?: AbortSignal;
}

/** Most tries of one call, and the first pause between them in milliseconds (doubled each time). */
const TRIES = 6;
const FIRST_PAUSE_MS = 200;
const RETRIED = new Set([429, 502, 503, 504]);

/**
 * One contact point's connection to the hub. Calls are retried with the same Idempotency-Key on a broken connection,
 * 429, 502, 503, 504 and while the first call of a key is in progress; so a command is done once, whatever breaks.
 */
export class HubClient {
  readonly #tokens: TokenSource;
  readonly url: string;
  readonly clientId: string;

  constructor(credentials: Credentials) {
    this.#tokens = new TokenSource(credentials);
    this.url = credentials.url;
    this.clientId = credentials.clientId;
  }

  /** @throws ProblemError for every status that is not 2xx. */
  get<T>(path: string, options: CallOptions = {}): Promise<Answer<T>> {
    return this.#call<T>('GET', path, undefined, options);
  }

  /** @throws ProblemError for every status that is not 2xx. */
  post<T>(path: string, body: unknown, options: CallOptions = {}): Promise<Answer<T>> {
    return this.#call<T>('POST', path, body, options);
  }

  /** One request as it is, with the token: no retry, no check of the status. For streams and uploads. */
  async send(path: string, init: RequestInit & { duplex?: 'half' } = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${await this.#tokens.token()}`);
    return fetch(`${this.url}${path}`, { ...init, headers });
  }

  async #call<T>(method: string, path: string, body: unknown, options: CallOptions): Promise<Answer<T>> {
    const headers: Record<string, string> = { accept: 'application/json', ...options.headers };
    if (body !== undefined) {
      headers['content-type'] = 'application/json';
      headers['idempotency-key'] = options.key ?? randomUUID();
    }
    const init = {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(options.signal && { signal: options.signal }),
    };
    for (let attempt = 1; ; attempt += 1) {
      const last = attempt === TRIES;
      try {
        const response = await this.send(path, init);
        const parsed = (await response.json()) as T;
        if (response.ok) return { status: response.status, headers: response.headers, body: parsed };
        const problem = asProblem(response.status, parsed);
        if (last || !mayRetry(problem)) throw problem;
        await delay(
          Number(response.headers.get('retry-after') ?? 0) * 1000 || FIRST_PAUSE_MS * 2 ** (attempt - 1),
        );
      } catch (error) {
        if (error instanceof ProblemError || options.signal?.aborted || last) throw error;
        await delay(FIRST_PAUSE_MS * 2 ** (attempt - 1));
      }
    }
  }
}

const mayRetry = (problem: ProblemError): boolean =>
  RETRIED.has(problem.status) || problem.slug === 'idempotency-key-in-progress';

const asProblem = (status: number, body: unknown): ProblemError => {
  const problem = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  return new ProblemError(status, String(problem['type'] ?? '').replace('/problems/', ''), problem);
};
