import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPrivateKey } from 'node:crypto';
import { SignJWT, decodeJwt, decodeProtectedHeader } from 'jose';
import { createDevelopmentIssuer, newSigningKey, type DevelopmentIssuer } from '../development/issuer.js';
import { createTokenVerifier, type VerifierOptions } from './token-verifier.js';

const signingKey = newSigningKey();
let server: Server;
let issuer: string;
let provider: DevelopmentIssuer;

const token = async (client: string, secret = `dev-${client}`): Promise<Response> =>
  fetch(`${issuer}/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa(`${client}:${secret}`)}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  });

const accessToken = async (client: string): Promise<string> =>
  ((await (await token(client)).json()) as { access_token: string }).access_token;

const verifier = (options: Partial<VerifierOptions> = {}) =>
  createTokenVerifier({ issuer, jwksUri: `${issuer}/jwks`, ...options });

beforeAll(async () => {
  server = createServer((req, res) => {
    Object.assign(req, { originalUrl: req.url });
    req.url = req.url?.slice('/oidc'.length) || '/';
    provider.callback(req, res);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/oidc`;
  provider = createDevelopmentIssuer(issuer, signingKey);
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('access tokens of the development issuer', () => {
  it('name the participant, the client and the roles', async () => {
    const claims = await verifier()(await accessToken('br-cp'));
    expect({ ...claims, roles: [...claims.roles], expires: 0 }).toEqual({
      participant: 'BR-NCB',
      client: 'br-cp',
      subject: 'br-cp',
      roles: ['submitter', 'approver', 'responder', 'reader'],
      expires: 0,
    });
  });

  it('live one hour', async () => {
    const { iat, exp } = decodeJwt(await accessToken('hub-operator'));
    expect(Number(exp) - Number(iat)).toBe(3600);
  });

  it('are not given for a wrong secret', async () => {
    expect((await token('br-cp', 'dev-us-cp')).status).toBe(401);
  });
});

describe('the verifier', () => {
  const forged = async (change: (jwt: SignJWT) => SignJWT, typ = 'at+jwt'): Promise<string> => {
    const good = await accessToken('br-cp');
    const { kid } = decodeProtectedHeader(good);
    const jwt = change(
      new SignJWT(decodeJwt(good)).setProtectedHeader({ alg: 'ES256', typ, kid: String(kid) }),
    );
    return jwt.sign(createPrivateKey(signingKey));
  };

  it.each([
    ['another audience', (jwt: SignJWT) => jwt.setAudience('urn:other')],
    ['another issuer', (jwt: SignJWT) => jwt.setIssuer('http://127.0.0.1/other')],
    ['an end in the past', (jwt: SignJWT) => jwt.setExpirationTime(1)],
  ])('rejects %s', async (_name, change) => {
    await expect(verifier()(await forged(change))).rejects.toMatchObject({ code: 'TOKEN_REJECTED' });
  });

  it('rejects a token of another type', async () => {
    await expect(verifier()(await forged((jwt) => jwt, 'JWT'))).rejects.toMatchObject({
      code: 'TOKEN_REJECTED',
    });
  });

  it('takes the forgery that changes nothing, so that the rejections above mean something', async () => {
    expect((await verifier()(await forged((jwt) => jwt))).participant).toBe('BR-NCB');
  });

  it('rejects a token signed with a secret that is public', async () => {
    const hs = await new SignJWT(decodeJwt(await accessToken('br-cp')))
      .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
      .sign(new TextEncoder().encode('dev-br-cp'.padEnd(32, '.')));
    await expect(verifier()(hs)).rejects.toMatchObject({ code: 'TOKEN_REJECTED' });
  });

  it('rejects what is no token', async () => {
    await expect(verifier()('x.y.z')).rejects.toMatchObject({ code: 'TOKEN_REJECTED' });
  });

  it('forgets a remembered token when it expires', async () => {
    let now = Date.now() / 1000;
    const verify = verifier({ now: () => now });
    const jwt = await accessToken('br-cp');
    await verify(jwt);
    now += 3_601;
    await expect(verify(jwt)).rejects.toMatchObject({ message: 'The token has expired.' });
  });

  it('says that the issuer is away when its keys cannot be fetched', async () => {
    const jwt = await accessToken('br-cp');
    await expect(verifier({ jwksUri: 'http://127.0.0.1:1/jwks' })(jwt)).rejects.toMatchObject({
      code: 'ISSUER_UNAVAILABLE',
    });
  });
});
