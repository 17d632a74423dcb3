import type { IncomingMessage } from 'node:http';

const REQUEST_ID = /^[\x21-\x7e]{1,64}$/;

/** Fastify's `genReqId`: the X-Request-Id that was sent, where it is one, else a new one. */
export const requestIdFrom =
  (newId: () => string) =>
  ({ headers }: Pick<IncomingMessage, 'headers'>): string => {
    const sent = headers['x-request-id'];
    return typeof sent === 'string' && REQUEST_ID.test(sent) ? sent : newId();
  };
