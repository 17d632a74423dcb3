import { createPrivateKey, randomUUID, sign } from 'node:crypto';
import { AUDIENCE, secretsOf } from '@tracepost/security';
import type { TestHub } from '../hub.js';

/** A client that the development issuer does not have. */
export interface Minted {
  readonly participant: string;
  readonly client: string;
  readonly roles: readonly string[];
  readonly token: string;
}

export type Mint = (participant: string, client: string, roles: readonly string[]) => Minted;

const part = (content: object): string => Buffer.from(JSON.stringify(content)).toString('base64url');

/**
 * Makes tokens that this hub believes, with any participant, client and roles: the issuer's key lies beside its data.
 * JWS of RFC 7515 in compact form, ES256.
 */
export const mintFor = async (hub: TestHub): Promise<Mint> => {
  const key = createPrivateKey(secretsOf(hub.dataDir).signingKey);
  const answer = await fetch(`${hub.url}/oidc/jwks`);
  const { keys } = (await answer.json()) as { keys: { kid: string }[] };
  const header = part({ alg: 'ES256', typ: 'at+jwt', kid: keys[0]?.kid });
  return (participant, client, roles) => {
    const now = Math.floor(Date.now() / 1000);
    const claims = { participant, roles, client_id: client, sub: client, iat: now, exp: now + 3_600 };
    const input = `${header}.${part({ ...claims, iss: `${hub.url}/oidc`, aud: AUDIENCE, jti: randomUUID() })}`;
    const signature = sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' });
    return { participant, client, roles, token: `${input}.${signature.toString('base64url')}` };
  };
};
