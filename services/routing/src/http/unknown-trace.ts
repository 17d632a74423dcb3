import type { Sql } from '@tracepost/messaging';
import { erased, findTombstone, invalid, Problem } from '@tracepost/service-kit';

/** A trace so young may only not have come here yet (api.md section 1, "Read after write"). */
const FRESH_MS = 60_000;

/**
 * A body names a trace that is none of the caller's, whether it exists or not; or one that was erased. With Retry-After
 * when its id is young: told from the id and the real time alone. Asked with the caller's own eyes.
 */
export const unknownTrace = async (sql: Sql, traceId: string): Promise<Problem> => {
  const tombstone = await findTombstone(sql, traceId);
  if (tombstone !== null) return erased(tombstone);
  const { slug, detail, members } = invalid([
    {
      pointer: '#/traceId',
      code: 'UNKNOWN_REFERENCE',
      message: 'No trace of yours has this id.',
      remedy: 'Send the id of one of your own traces; a new one is known here in a moment.',
    },
  ]);
  const madeAt = Number.parseInt(traceId.replaceAll('-', '').slice(0, 12), 16);
  const isYoung = Math.abs(Date.now() - madeAt) < FRESH_MS;
  return new Problem(slug, detail, members, isYoung ? { 'retry-after': '1' } : {});
};
