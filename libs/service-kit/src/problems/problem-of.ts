import { HttpException } from '@nestjs/common';
import type { ProblemSlug } from './problem-types.js';
import { notFound, Problem } from './problem.js';

/** SQLSTATE (PostgreSQL appendix A) that means "try again", not "we are wrong". */
const BUSY = new Set(['55P03', '57014', '40001', '40P01', '53300']);
const AWAY = /^(08...|57P0[123]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/;

const BY_STATUS: Readonly<Record<number, readonly [ProblemSlug, string]>> = {
  400: ['malformed', 'The request cannot be read.'],
  413: ['too-large', 'The request is too large.'],
  415: ['unsupported-media-type', 'The media type of the body is not read here.'],
};

const codeOf = (error: unknown): string => {
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  return String(driverError?.code ?? code ?? '');
};

const statusOf = (error: unknown): number => {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : 500;
};

/** Maps any failure to a problem, once, at the edge; what it does not know is `internal`. */
export const problemOf = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  if (typeof error !== 'object' || error === null) return internal(error);
  const code = codeOf(error);
  const later = { 'retry-after': '1' };
  if (code === 'CURSOR_INVALID') return new Problem('cursor-invalid', 'The cursor is none of ours.');
  if (BUSY.has(code))
    return new Problem('overloaded', 'The hub is busy with this now.', {}, later, { cause: error });
  if (
    AWAY.test(code) ||
    /timeout exceeded when trying to connect|Connection terminated/.test(String((error as Error).message))
  ) {
    return new Problem('unavailable', 'The database is away for a moment.', {}, later, { cause: error });
  }
  const status = statusOf(error);
  if (status === 404) return notFound();
  const known = BY_STATUS[status];
  return known ? new Problem(known[0], known[1], {}, {}, { cause: error }) : internal(error);
};

const internal = (cause: unknown): Problem =>
  new Problem('internal', 'The hub has failed. The request id helps to find the reason.', {}, {}, { cause });
