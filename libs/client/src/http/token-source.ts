import { problemOf } from './problem-error.js';
import { reaching } from './hub-unreachable.js';

export interface ClientCredentials {
  /** Base address of the hub, without a trailing slash. */
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Token endpoint; default `<url>/oidc/token`, the development issuer's. */
  readonly tokenUrl?: string | undefined;
}

/** A token that somebody else fetched; it is used as it is until its end. */
export interface BearerToken {
  readonly url: string;
  readonly token: string;
}

export type Credentials = ClientCredentials | BearerToken;

/** The issuer gives no token to these credentials. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}

/** Seconds before its end at which a token is replaced. */
const MARGIN = 60;

/** Access tokens by OAuth 2 client credentials (RFC 6749 section 4.4), fetched once and kept until shortly before their end. */
export class TokenSource {
  #token: { value: string; until: number } | null = null;
  #pending: Promise<string> | null = null;

  constructor(private readonly credentials: Credentials) {
    if ('token' in credentials) this.#token = { value: credentials.token, until: Number.POSITIVE_INFINITY };
  }

  /** @throws TokenRefused, HubUnreachable, and ProblemError when the issuer is in trouble (429, 5xx). */
  async token(): Promise<string> {
    if (this.#token && this.#token.until > Date.now() / 1000) return this.#token.value;
    this.#pending ??= this.#fetch().finally(() => (this.#pending = null));
    return this.#pending;
  }

  /** Forgets a token that the hub refused. False: there is no way to a new one. */
  drop(token: string): boolean {
    if ('token' in this.credentials) return false;
    if (this.#token?.value === token) this.#token = null;
    return true;
  }

  async #fetch(): Promise<string> {
    if ('token' in this.credentials) return this.credentials.token;
    const { url, clientId, clientSecret, tokenUrl = `${url}/oidc/token` } = this.credentials;
    const [response, text] = await reaching(tokenUrl, null, async () => {
      const answer = await fetch(tokenUrl, {
        method: 'POST',
        headers: {
          authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: 'grant_type=client_credentials',
      });
      return [answer, await answer.text()] as const;
    });
    if (response.status === 429 || response.status >= 500) throw problemOf(response, text);
    if (!response.ok) {
      throw new TokenRefused(`${tokenUrl} gives no token to ${clientId}: ${response.status} ${text}`);
    }
    const body = JSON.parse(text) as { access_token: string; expires_in: number };
    this.#token = { value: body.access_token, until: Date.now() / 1000 + body.expires_in - MARGIN };
    return body.access_token;
  }
}
