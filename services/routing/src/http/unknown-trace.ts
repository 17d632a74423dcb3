import { invalid, Problem } from '@tracepost/service-kit';

/** A trace so young may only not have come here yet (api.md section 1, "Read after write"). */
const FRESH_MS = 60_000;

/** A body names a trace that is none of the caller's: told from the id and the real time alone, whether it exists or not. */
export const unknownTrace = (traceId: string): Problem => {
  const madeAt = Number.parseInt(traceId.replaceAll('-', '').slice(0, 12), 16);
  if (Math.abs(Date.now() - madeAt) < FRESH_MS)
    return new Problem('not-found', 'The trace is not known here yet.', {}, { 'retry-after': '1' });
  return invalid([
    {
      pointer: '#/traceId',
      code: 'UNKNOWN_REFERENCE',
      message: 'No trace of yours has this id.',
      remedy: 'Send the id of one of your own traces.',
    },
  ]);
};
