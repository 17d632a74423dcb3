import { LANGUAGE, localised } from '@tracepost/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { negotiateLanguage } from '../http/negotiate.js';
import type { Problem } from './problem.js';
import { problemOf } from './problem-of.js';
import { titleIn } from './titles.js';

/** Milliseconds in which a new thing may not have reached its owner yet (api.md section 1, Read after write). */
const FRESH_MS = 60_000;
const UUID_V7 = /^([\da-f]{8})-([\da-f]{4})-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** A path that names a UUIDv7 made within the last minute, by real time; the id alone tells, so nothing leaks. */
const namesSomethingFresh = (request: FastifyRequest): boolean =>
  Object.values((request.params ?? {}) as Record<string, string>).some((value) => {
    const match = UUID_V7.exec(value);
    if (match === null) return false;
    const age = Date.now() - Number.parseInt(`${match[1]}${match[2]}`, 16);
    return age > -FRESH_MS && age < FRESH_MS;
  });

const headersOf = (problem: Problem, request: FastifyRequest): Record<string, string> => {
  if (problem.slug === 'not-found' && namesSomethingFresh(request))
    return { ...problem.headers, 'retry-after': '1' };
  if (problem.status === 429 || problem.status === 503) return { 'retry-after': '1', ...problem.headers };
  return problem.headers;
};

/** Headers of every answer, whoever gives it. */
export const commonHeaders = (requestId: string): Record<string, string> => ({
  'x-request-id': requestId,
  'cache-control': 'no-store',
  vary: 'Authorization, Accept, Accept-Language',
});

/** Any failure as application/problem+json (RFC 9457); what is ours to mend is logged, and never shown. */
export const sendProblem = (
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  logger: Logger,
): void => {
  const problem = problemOf(error);
  if (problem.status >= 500) {
    logger.error(
      {
        requestId: request.id,
        route: request.routeOptions?.url,
        slug: problem.slug,
        err: problem.cause ?? error,
      },
      'a request failed',
    );
  }
  if (!reply.sent) answerProblem(problem, request, reply);
};

/** Answers with a problem, in the language that was asked for. */
export const answerProblem = (problem: Problem, request: FastifyRequest, reply: FastifyReply): void => {
  const { status: _status, ...members } = problem.members;
  const language = negotiateLanguage(request.headers['accept-language'], LANGUAGE);
  const { detail, ...more } = localised({ detail: problem.detail, ...members }, language);
  const body = {
    type: `/problems/${problem.slug}`,
    title: titleIn(language, problem.slug),
    status: problem.status,
    detail,
    instance: request.url.split('?')[0],
    requestId: request.id,
    ...more,
  };
  for (const name of ['etag', 'location', 'link']) reply.removeHeader(name);
  const text = JSON.stringify(body);
  void reply
    .status(problem.status)
    .headers(headersOf(problem, request))
    .header('content-type', 'application/problem+json')
    .serializer((payload: unknown) => (typeof payload === 'string' ? payload : text))
    .send(text);
};
