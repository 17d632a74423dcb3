import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import Provider, { type Configuration } from 'oidc-provider';
import { AUDIENCE } from '../tokens/token-verifier.js';
import { MemoryAdapter } from './memory-adapter.js';
import { DEVELOPMENT_CLIENTS, secretOf, type DevelopmentClient } from './clients.js';

/** Seconds that a development token lives. */
const TOKEN_TTL = 3_600;

export interface DevelopmentIssuer {
  /** Answers requests below the issuer's path; `req.url` must be relative to the issuer. */
  readonly callback: (req: IncomingMessage, res: ServerResponse) => void;
}

/** A fresh ES256 key as PEM (PKCS #8): keep it beside the data, so that tokens outlive a restart. */
export const newSigningKey = (): string =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();

const jwk = (key: KeyObject): Record<string, unknown> => {
  const exported = key.export({ format: 'jwk' });
  const kid = createHash('sha256').update(`${exported.x}.${exported.y}`).digest('base64url').slice(0, 12);
  return { ...exported, use: 'sig', alg: 'ES256', kid };
};

const registration = (client: DevelopmentClient) => ({
  client_id: client.id,
  client_secret: secretOf(client.id),
  grant_types: ['client_credentials'],
  redirect_uris: [],
  response_types: [] as never[],
});

/**
 * The development token issuer: OAuth 2 client credentials for the seeded clients, JWT access tokens (RFC 9068) for
 * `urn:tracepost:api`, no `resource` parameter needed. Never in production: its secrets are public.
 */
export const createDevelopmentIssuer = (issuer: string, signingKey = newSigningKey()): DevelopmentIssuer => {
  const clients = new Map(DEVELOPMENT_CLIENTS.map((entry) => [entry.id, entry]));
  const configuration: Configuration = {
    adapter: MemoryAdapter,
    jwks: { keys: [jwk(createPrivateKey(signingKey)) as never] },
    cookies: { keys: [createHash('sha256').update(signingKey).digest('hex')] },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    clients: DEVELOPMENT_CLIENTS.map(registration),
    scopes: ['trace'],
    // The hub's own pages share its address.
    clientBasedCORS: (_context, origin) => origin === new URL(issuer).origin,
    extraTokenClaims: (_context, token) => {
      const known = clients.get(token.clientId ?? '');
      return known && { participant: known.participant, roles: known.roles, sub: known.id };
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => AUDIENCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'trace',
          audience: AUDIENCE,
          accessTokenFormat: 'jwt',
          accessTokenTTL: TOKEN_TTL,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    ttl: { ClientCredentials: TOKEN_TTL },
  };
  const provider = new Provider(issuer, configuration);
  const handle = provider.callback();
  return { callback: (req, res) => void handle(req, res) };
};
