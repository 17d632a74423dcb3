import type { ServerResponse } from 'node:http';
import { createDevelopmentIssuer, newSigningKey } from '@tracepost/security';
import type { FastifyInstance } from 'fastify';

const ISSUER_PATH = '/oidc';

/** Serves the development token issuer below /oidc of this server. `signingKey` in PEM lets tokens outlive a restart. */
export const serveDevelopmentIssuer = (
  app: FastifyInstance,
  issuer: string,
  signingKey: string | null,
): void => {
  const { callback } = createDevelopmentIssuer(issuer, signingKey ?? newSigningKey());
  app.addHook('onRequest', (request, reply, next) => {
    if (request.url !== ISSUER_PATH && !request.url.startsWith(`${ISSUER_PATH}/`)) return next();
    reply.hijack();
    const raw = Object.assign(request.raw, { originalUrl: request.url });
    raw.url = request.url.slice(ISSUER_PATH.length) || '/';
    callback(raw, reply.raw as ServerResponse);
  });
};
