import type { Sql } from '@tracepost/messaging';
import type { HttpCall } from '../http/endpoint.js';
import { erased, notFound, type Problem } from '../problems/problem.js';
import { findTombstone } from './tombstones.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * What a caller is told of something that is not there: 410 with its tombstone if it was erased and the caller was a party
 * to it, else the one 404. Asked with the caller's own eyes. `traceId`: the case, where the path has no `id`.
 */
export const goneOf = async (sql: Sql, call: HttpCall, traceId: string | null): Promise<Problem> => {
  const { id } = (call.request.params ?? {}) as { readonly id?: string };
  const subject = id ?? traceId;
  if (subject === null || !UUID.test(subject)) return notFound();
  const tombstone = await findTombstone(sql, subject);
  return tombstone === null ? notFound() : erased(tombstone);
};
