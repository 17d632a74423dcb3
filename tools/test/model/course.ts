import { tell } from './events.js';
import { blockOf, hasSlot, openHop, type Moment } from './open-hop.js';
import { isPending, isUndisclosed, openHops, type Lead, type ModelEvent, type Trace } from './parts.js';
import { propose } from './referrals.js';

const underWay = (trace: Trace): number =>
  openHops(trace).length +
  trace.referrals.filter(
    (one) => isPending(one) && (one.origin === 'CANDIDATE' || one.origin === 'CORRECTION'),
  ).length;

/** Asks, or proposes, the router's own next candidates, up to `parallel` at once (rule 7). */
export const advance = (trace: Trace, cause: ModelEvent | null, moment: Moment): void => {
  while (trace.queue.length > 0 && underWay(trace) < trace.terms.parallel && hasSlot(trace)) {
    const lead = trace.queue.shift() as Lead;
    follow(trace, lead, cause, moment);
  }
};

export const follow = (trace: Trace, lead: Lead, cause: ModelEvent | null, moment: Moment): void => {
  const { country, participant, corrected } = lead;
  if (blockOf(trace, country, participant, 1, moment.world) !== null) return;
  if (corrected || trace.terms.consent === 'ASK')
    propose(
      trace,
      { origin: corrected ? 'CORRECTION' : 'CANDIDATE', from: null, country, by: 'HUB' },
      cause,
      moment,
    );
  else
    openHop(trace, { participant, origin: 'CANDIDATE', parent: null, shared: [], by: 'HUB' }, cause, moment);
};

/** Rule 5: what the end of a trace does to its hops and referrals. */
export const endCourse = (trace: Trace, cause: ModelEvent, { at }: Moment): void => {
  for (const hop of openHops(trace)) {
    hop.question = false;
    hop.deferredUntil = null;
    if (trace.state === 'EXPIRED') {
      hop.state = 'EXPIRED';
      tell(trace, hop, 'hop.expired', 'HUB', cause, at);
    } else {
      hop.state = 'RECALLED';
      hop.recall = { needed: hop.delivered, acknowledged: false };
      tell(trace, hop, 'hop.recalled', 'HUB', cause, at, { acknowledgementNeeded: !isUndisclosed(hop) });
    }
  }
  for (const referral of trace.referrals.filter((one) => isPending(one) || one.state === 'BLOCKED')) {
    Object.assign(referral, { state: 'LAPSED', waiting: false });
    tell(trace, referral, 'onward-referral.lapsed', 'HUB', cause, at);
  }
  for (const hop of trace.hops.filter(({ acceptance }) => acceptance === 'PENDING')) {
    hop.acceptance = 'IMPLIED';
    tell(trace, hop, 'hop.answer-accepted', 'HUB', cause, at, { implied: true });
  }
  trace.queue = [];
};
