import { createHash } from 'node:crypto';
import { ROLE, type Role } from '@tracepost/contracts';
import { createRemoteJWKSet, jwtVerify, type JWTPayload } from 'jose';

/** `aud` of every access token for the API (api.md section 1, Auth). */
export const AUDIENCE = 'urn:tracepost:api';

/** Asymmetric algorithms only: a shared secret could forge what it checks. */
const ALGORITHMS = ['ES256', 'ES384', 'ES512', 'RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'EdDSA'];

/** Most verified tokens kept; the oldest goes first. */
const CACHE_SIZE = 10_000;

export interface TokenClaims {
  readonly participant: string;
  readonly roles: ReadonlySet<Role>;
  readonly client: string;
  readonly subject: string;
  /** Seconds since the epoch (RFC 7519 `exp`). */
  readonly expires: number;
}

/** The token is no valid access token for this API; `message` says what is wrong and is safe to show. */
export class TokenRejected extends Error {
  readonly code = 'TOKEN_REJECTED';
}

/** The issuer's keys could not be fetched: not the caller's fault, answer 503. */
export class IssuerUnavailable extends Error {
  readonly code = 'ISSUER_UNAVAILABLE';
}

export type TokenVerifier = (token: string) => Promise<TokenClaims>;

export interface VerifierOptions {
  readonly issuer: string;
  readonly jwksUri: string;
  /** Seconds since the epoch, real time: the business clock never moves token life. */
  readonly now?: () => number;
}

const ISSUER_ERRORS = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC']);

const readClaims = (payload: JWTPayload): TokenClaims => {
  const { participant, roles, client_id: client, sub, exp } = payload;
  if (typeof participant !== 'string') throw new TokenRejected('The token has no claim participant.');
  if (!Array.isArray(roles)) throw new TokenRejected('The token has no claim roles.');
  if (typeof client !== 'string' || typeof exp !== 'number')
    throw new TokenRejected('The token has no claim client_id or exp.');
  const known = roles.filter((role): role is Role => ROLE.includes(role as Role));
  return { participant, roles: new Set(known), client, subject: sub ?? client, expires: exp };
};

/**
 * Verifies JWT access tokens (RFC 9068): issuer and audience pinned, `typ` at+jwt, signature by the issuer's JWKS.
 * A verified token is remembered by its SHA-256 until it expires (a verification costs about 70 microseconds).
 * @throws TokenRejected or IssuerUnavailable
 */
export const createTokenVerifier = (options: VerifierOptions): TokenVerifier => {
  const keys = createRemoteJWKSet(new URL(options.jwksUri), { cooldownDuration: 1_000 });
  const now = options.now ?? (() => Date.now() / 1000);
  const verified = new Map<string, TokenClaims>();

  const verify = async (token: string): Promise<TokenClaims> => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: options.issuer,
        audience: AUDIENCE,
        algorithms: ALGORITHMS,
        typ: 'at+jwt',
        currentDate: new Date(now() * 1000),
      });
      return readClaims(payload);
    } catch (cause) {
      if (cause instanceof TokenRejected) throw cause;
      const code = (cause as { code?: string }).code;
      if (!code?.startsWith('ERR_J') || ISSUER_ERRORS.has(code)) {
        throw new IssuerUnavailable("the issuer's keys cannot be had", { cause });
      }
      throw new TokenRejected(
        code === 'ERR_JWT_EXPIRED' ? 'The token has expired.' : 'The token is not valid.',
        { cause },
      );
    }
  };

  return async (token) => {
    const hash = createHash('sha256').update(token).digest('base64');
    const hit = verified.get(hash);
    if (hit && hit.expires > now()) return hit;
    verified.delete(hash);
    const claims = await verify(token);
    const oldest = verified.keys().next();
    if (verified.size >= CACHE_SIZE && !oldest.done) verified.delete(oldest.value);
    verified.set(hash, claims);
    return claims;
  };
};
