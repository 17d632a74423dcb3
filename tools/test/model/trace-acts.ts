import { advance, follow } from './course.js';
import { tell } from './events.js';
import type { HubWorld } from './hub-world.js';
import type { Moment } from './open-hop.js';
import {
  isPending,
  openHops,
  type Hop,
  type Lead,
  type ModelEvent,
  type Terms,
  type Trace,
} from './parts.js';

const leadsOf = (trace: Trace, world: HubWorld): Lead[] => {
  const asked = new Set([
    world.keyOf(trace.requester),
    ...trace.hops.map((hop) => world.keyOf(hop.participant)),
  ]);
  return trace.marks.flatMap((country) => {
    const participant = world.inCountry(country)?.id ?? null;
    const isOut =
      asked.has(country) ||
      trace.terms.exclude.includes(country) ||
      world.blockOf(participant, trace.requester);
    return isOut || participant === null ? [] : [{ country, participant, corrected: false }];
  });
};

const decisionOf = (trace: Trace, leads: readonly Lead[], world: HubWorld): Trace['decision'] => {
  if (trace.marks.length === 0) return 'DESK';
  if (trace.marks[0] === world.find(trace.requester)?.country) return 'DOMESTIC';
  return leads.length === 0 ? 'DESK' : trace.terms.consent === 'ASK' ? 'PROPOSE' : 'ASK';
};

const knownOf = (trace: Trace, world: HubWorld): string[] =>
  trace.marks.filter((country) => world.inCountry(country) !== null);

/** Routes a trace on which nobody was asked. */
const route = (trace: Trace, cause: ModelEvent, moment: Moment): void => {
  const { world } = moment;
  const leads = leadsOf(trace, world);
  trace.decision = decisionOf(trace, leads, world);
  trace.known = knownOf(trace, world);
  tell(trace, trace, 'trace.routed', 'HUB', cause, moment.at);
  trace.queue = trace.decision === 'ASK' || trace.decision === 'PROPOSE' ? leads : [];
  advance(trace, cause, moment);
};

export interface Submission {
  readonly requester: string;
  readonly marks: readonly string[];
  readonly terms: Terms;
}

export const submit = (name: string, { requester, marks, terms }: Submission, moment: Moment): Trace => {
  const trace: Trace = {
    kind: 'trace',
    name,
    id: null,
    version: 0,
    requester,
    requestVersion: 1,
    terms,
    marks,
    state: 'SUBMITTED',
    outcome: null,
    ending: null,
    decision: 'DESK',
    known: [],
    queue: [],
    hops: [],
    referrals: [],
    events: [],
    activeAt: 0,
  };
  const submitted = tell(trace, trace, 'trace.submitted', requester, null, null, { requestVersion: 1 });
  trace.state = 'VALIDATED';
  const validated = tell(trace, trace, 'trace.validated', 'HUB', submitted);
  route(trace, validated, moment);
  return trace;
};

/** A corrected request that tracing takes in: routed anew while nobody was asked, else sent to open hops (rule 9). */
export const correctRequest = (
  trace: Trace,
  marks: readonly string[],
  terms: Terms,
  moment: Moment,
): void => {
  trace.requestVersion += 1;
  Object.assign(trace, { marks, terms });
  const corrected = tell(trace, trace, 'trace.corrected', trace.requester, null);
  if (trace.hops.length > 0) return sendCorrection(trace, corrected, moment);
  for (const referral of trace.referrals)
    if (referral.state === 'PROPOSED' && referral.origin === 'CANDIDATE') {
      referral.state = 'LAPSED';
      tell(trace, referral, 'onward-referral.lapsed', 'HUB', corrected);
    }
  route(trace, corrected, moment);
};

const sendCorrection = (trace: Trace, corrected: ModelEvent, moment: Moment): void => {
  for (const hop of openHops(trace)) {
    hop.requestVersion = trace.requestVersion;
    const data = { requestVersion: trace.requestVersion };
    tell(trace, hop, 'hop.request-corrected', 'HUB', corrected, null, data);
  }
  const leads = leadsOf(trace, moment.world);
  const decision = decisionOf(trace, leads, moment.world);
  const before = new Set([...trace.known, ...trace.queue.map(({ country }) => country)]);
  trace.queue = [];
  if (decision === 'DESK' || decision === 'DOMESTIC') return;
  Object.assign(trace, { decision, known: knownOf(trace, moment.world) });
  tell(trace, trace, 'trace.routed', 'HUB', corrected);
  const judged = leads.map((lead) => ({ ...lead, corrected: !before.has(lead.country) }));
  const [found, ...more] = judged.filter((lead) => lead.corrected);
  if (found) follow(trace, found, corrected, moment);
  trace.queue = [...judged.filter((lead) => !lead.corrected), ...more];
};

const LEGAL: Readonly<Record<Trace['state'], readonly string[]>> = {
  SUBMITTED: ['withdrawal'],
  VALIDATED: ['closure', 'withdrawal'],
  ACTIVE: ['closure', 'withdrawal'],
  CLOSED: ['closure-corrections'],
  WITHDRAWN: [],
  REJECTED: [],
  EXPIRED: [],
};
export const legalOnTrace = ({ state }: Trace): readonly string[] => LEGAL[state];

/** Decided nobody, asked nobody: the desk's. */
export const isOnDesk = (trace: Trace): boolean => trace.decision === 'DESK' && trace.hops.length === 0;

export const awaitingOf = (trace: Trace): string[] => {
  if (trace.state !== 'VALIDATED' && trace.state !== 'ACTIVE') return [];
  const proposed = trace.referrals.some(({ state }) => state === 'PROPOSED');
  const quiet = openHops(trace).length === 0 && !trace.referrals.some(isPending);
  return [
    ...(trace.hops.some(({ state }) => state === 'INFO_REQUESTED') ? ['INFORMATION'] : []),
    ...(proposed ? ['APPROVAL'] : []),
    ...(trace.hops.some(awaitsAcceptance) ? ['ACCEPTANCE'] : []),
    ...(isOnDesk(trace) && !proposed ? ['DESK'] : []),
    ...(quiet && !isOnDesk(trace) ? ['DECISION'] : []),
  ];
};

export const awaitsAcceptance = (hop: Hop): boolean => hop.acceptance === 'PENDING';
