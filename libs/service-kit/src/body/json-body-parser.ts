import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { Problem } from '../problems/problem.js';
import { duplicateName } from './duplicate-names.js';

/** Bytes of a JSON body (api.md section 1, Limits). */
export const JSON_LIMIT = 1_048_576;

/** A body beyond the limit is read and dropped up to here, so that its sender gets the answer and not a broken pipe. */
const DRAIN_LIMIT = 16 * JSON_LIMIT;

const tooLarge = (): Problem =>
  new Problem('too-large', `A JSON body may have ${JSON_LIMIT} bytes (1 MiB).`, { limit: JSON_LIMIT });

const malformed = (detail: string, cause?: unknown): Problem =>
  new Problem('malformed', detail, {}, {}, { cause });

const readAll = async (payload: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of payload as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes <= JSON_LIMIT) chunks.push(chunk);
      if (bytes > DRAIN_LIMIT) break;
    }
  } catch (error) {
    // Its sender has gone: no fault of the hub, which its log and metrics would call a 503.
    throw malformed('The body broke off before its end.', error);
  }
  if (bytes > JSON_LIMIT) throw tooLarge();
  return Buffer.concat(chunks);
};

/** JSON as RFC 8259 and RFC 7493 want it. @throws Problem malformed */
export const parseJson = (bytes: Uint8Array): unknown => {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw malformed('The body is not valid UTF-8.', error);
  }
  if (text.trim() === '') throw malformed('The body is empty; send a JSON object.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's own message quotes the body, which may hold personal data.
    throw malformed('The body is not valid JSON.');
  }
  if (duplicateName(text) !== null) throw malformed('A member name occurs twice in one JSON object.');
  return value;
};

/** Replaces Fastify's parsers: JSON strictly, all else as the stream that it is (the route's `@Consumes` has let it in). */
export const useBodyParsers = (fastify: FastifyInstance): void => {
  fastify.removeAllContentTypeParsers();
  const json = async (_request: FastifyRequest, payload: IncomingMessage): Promise<unknown> =>
    parseJson(await readAll(payload));
  fastify.addContentTypeParser('application/json', json);
  fastify.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
};
