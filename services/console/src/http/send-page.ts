import type { FastifyReply } from 'fastify';

/** Everything comes from here; nothing inline runs. `data:` is for the icons of Swagger UI's style sheet. */
const policy = (scripts: string): string =>
  `default-src 'none'; script-src ${scripts}; style-src 'self'; img-src 'self' data:; connect-src 'self'; ` +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const OWN = "'self'";
/** For a library of our own origin that makes functions from text: docs/decisions/0012. */
const OWN_AND_MADE = "'self' 'unsafe-eval'";

/** Answers a page for people; `makesFunctions`: one of its scripts cannot do without. */
export const sendPage = (reply: FastifyReply, page: string, { makesFunctions = false } = {}): string => {
  reply.type('text/html; charset=utf-8').headers({
    'content-security-policy': policy(makesFunctions ? OWN_AND_MADE : OWN),
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
