import type { FastifyReply } from 'fastify';

/** Everything comes from here; nothing inline runs. `data:` is for the icons of Swagger UI's style sheet. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Answers a page for people. */
export const sendPage = (reply: FastifyReply, page: string): string => {
  reply.type('text/html; charset=utf-8').headers({
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  return page;
};

/** Answers a file as it is. */
export const sendFile = (reply: FastifyReply, type: string, content: Buffer): Buffer => {
  reply.type(type).header('x-content-type-options', 'nosniff');
  return content;
};
