import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { PROBLEMS } from '../problems/problem-types.js';
import { commonHeaders } from '../problems/render.js';

/** Most bytes of a request's line and headers together; every process in front of or behind another has the same. */
export const MOST_HEADER_BYTES = 32_768;

const TOO_LONG = {
  slug: 'too-large',
  detail: 'The headers are longer than 32 KiB. Send fewer or shorter ones.',
} as const;
const NO_HTTP = {
  slug: 'malformed',
  detail:
    'This could not be read as HTTP/1.1; nothing was stored. Look at the request line, the headers and the lengths.',
} as const;

/**
 * Fastify's `clientErrorHandler`: answers what is no HTTP at all, or has too many bytes of headers, on the bare socket. No
 * path and no language could be read, so the problem (RFC 9457) has no `instance` and is in English.
 */
export const answerUnreadable =
  (newId: () => string) =>
  (error: Error & { code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const { slug, detail } = error.code === 'HPE_HEADER_OVERFLOW' ? TOO_LONG : NO_HTTP;
    const { title, status } = PROBLEMS[slug];
    const requestId = newId();
    const body = JSON.stringify({ type: `/problems/${slug}`, title, status, detail, requestId });
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'content-type: application/problem+json',
      `content-length: ${Buffer.byteLength(body)}`,
      ...Object.entries(commonHeaders(requestId)).map(([name, value]) => `${name}: ${value}`),
      'connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  };
