import type { RouteDoc } from '@tracepost/contracts';
import { advance, follow, settle } from './advance.js';
import { BY_HUB, change, happen, onHop, onReferral, type Draft, type World } from './draft.js';
import { isOpen } from './hop.js';
import type { Itinerary, Lead, Terms } from './itinerary.js';

/** What the router found: the decision as shown, and whom it would ask, best first. */
export interface Routed {
  readonly route: RouteDoc;
  readonly leads: readonly Lead[];
}

/** A new route begins a new standing: its readers start again from "not exhausted". */
const tell = (draft: Draft, route: RouteDoc, world: World): Draft => {
  const { itinerary } = draft;
  return happen(change(draft, { route, exhausted: false }), {
    on: 'itinerary',
    type: 'routed',
    version: itinerary.version + 1,
    requestVersion: itinerary.requestVersion,
    route,
    at: world.now,
  });
};

const asksByItself = (route: RouteDoc): boolean => route.decision === 'ASK' || route.decision === 'PROPOSE';

/** Routes a validated trace: tells the route, then opens or proposes the first hops. Ignored once ended or routed. */
export const routeTrace = (draft: Draft, routed: Routed, world: World): Draft => {
  if (draft.itinerary.end !== null || draft.itinerary.route !== null) return draft;
  const told = tell(draft, routed.route, world);
  if (!asksByItself(routed.route)) {
    // A domestic route says by itself that the requester has to decide; a standing event would only repeat it.
    return change(told, { exhausted: routed.route.decision === 'DOMESTIC' });
  }
  return settle(advance(change(told, { queue: routed.leads }), world), world);
};

/** A new version of the request, as intake received it: what later decisions read. */
export const takeRequest = (draft: Draft, requestVersion: number, terms: Terms): Draft =>
  requestVersion < draft.itinerary.requestVersion ? draft : change(draft, { requestVersion, terms });

const lapseCandidates = (draft: Draft, world: World): Draft =>
  draft.itinerary.referrals
    .filter(({ state, origin }) => state === 'PROPOSED' && origin === 'CANDIDATE')
    .reduce(
      (current, referral) => onReferral(current, referral, 'lapsed', { state: 'LAPSED' }, BY_HUB, world.now),
      draft,
    );

/** Before any hop: routed anew, as if the first request had been this one. */
const routeAnew = (draft: Draft, routed: Routed, world: World): Draft =>
  routeTrace(
    change(lapseCandidates(draft, world), { route: null, queue: [], exhausted: false }),
    routed,
    world,
  );

const known = (itinerary: Itinerary): Set<string> => {
  const before = itinerary.route?.candidates.filter(({ participant }) => participant !== null) ?? [];
  return new Set([...before.map(({ country }) => country), ...itinerary.queue.map(({ country }) => country)]);
};

/** While hops are or were open: every open hop learns of it, and countries newly found are proposed (rules 7 and 9). */
const sendCorrection = (draft: Draft, routed: Routed, world: World): Draft => {
  const { requestVersion } = draft.itinerary;
  const sent = draft.itinerary.hops
    .filter((hop) => isOpen(hop) && hop.requestVersion < requestVersion)
    .reduce(
      (current, hop) =>
        onHop(current, hop, { type: 'request-corrected', requestVersion }, BY_HUB, world.now, world),
      draft,
    );
  // The old candidates came from marks that are corrected now.
  if (!asksByItself(routed.route)) return settle(change(sent, { queue: [] }), world);
  const before = known(sent.itinerary);
  const leads = routed.leads.map((lead) => ({ ...lead, corrected: !before.has(lead.country) }));
  const told = tell(sent, routed.route, world);
  const remaining = leads.filter((lead) => !lead.corrected);
  const [found, ...later] = leads.filter((lead) => lead.corrected);
  const open = change(told, { queue: [] });
  // A newly found country is proposed at once, beside whatever is open: whether to ask it is for the requester to say.
  const first = found ? follow(open, found, world) : open;
  return settle(change(first, { queue: [...remaining, ...later] }), world);
};

/** The trace took a corrected request in. */
export const correctTrace = (draft: Draft, routed: Routed, world: World): Draft => {
  if (draft.itinerary.end !== null) return draft;
  return draft.itinerary.hops.length === 0
    ? routeAnew(draft, routed, world)
    : sendCorrection(draft, routed, world);
};
