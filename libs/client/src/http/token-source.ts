export interface Credentials {
  /** Base address of the hub, without a trailing slash. */
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Token endpoint; default `<url>/oidc/token`, the development issuer's. */
  readonly tokenUrl?: string;
}

/** Seconds before its end at which a token is replaced. */
const MARGIN = 60;

/** Access tokens by OAuth 2 client credentials (RFC 6749 section 4.4), fetched once and kept until shortly before their end. */
export class TokenSource {
  #token: { value: string; until: number } | null = null;
  #pending: Promise<string> | null = null;

  constructor(private readonly credentials: Credentials) {}

  async token(): Promise<string> {
    if (this.#token && this.#token.until > Date.now() / 1000) return this.#token.value;
    this.#pending ??= this.#fetch().finally(() => (this.#pending = null));
    return this.#pending;
  }

  async #fetch(): Promise<string> {
    const { url, clientId, clientSecret, tokenUrl } = this.credentials;
    const response = await fetch(tokenUrl ?? `${url}/oidc/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials',
    });
    if (!response.ok)
      throw new Error(`no token for ${clientId}: ${response.status} ${await response.text()}`);
    const body = (await response.json()) as { access_token: string; expires_in: number };
    this.#token = { value: body.access_token, until: Date.now() / 1000 + body.expires_in - MARGIN };
    return body.access_token;
  }
}
