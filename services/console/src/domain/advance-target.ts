import { addDuration } from '@tracepost/contracts';

/** How far one advance may reach (api.md section 5, Clock). */
const FARTHEST_MS = 400 * 24 * 60 * 60 * 1_000;

export type AdvanceRequest = { readonly by: string } | { readonly to: string };

export type AdvanceTarget = { readonly target: Date } | { readonly refused: string };

/**
 * The instant that a request asks for. `unfinished` is the target of an advance that ended before it was through: to
 * ask for it again is to go on, even where the clock has passed it meanwhile.
 */
export const advanceTarget = (request: AdvanceRequest, now: Date, unfinished: Date | null): AdvanceTarget => {
  const target = 'by' in request ? addDuration(now, request.by) : new Date(request.to);
  const ahead = target.getTime() - now.getTime();
  if (Number.isNaN(ahead) || ahead > FARTHEST_MS)
    return { refused: 'The clock goes 400 days ahead at most.' };
  if (ahead < 0 && target.getTime() !== unfinished?.getTime()) {
    return { refused: `The clock goes forward only; it is ${now.toISOString()}.` };
  }
  return { target };
};
