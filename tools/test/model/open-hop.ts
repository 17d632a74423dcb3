import { newClocks } from './clocks.js';
import { tell } from './events.js';
import type { HubWorld } from './hub-world.js';
import {
  openHops,
  type BlockedBy,
  type Hop,
  type ModelEvent,
  type Origin,
  type Referral,
  type Trace,
} from './parts.js';

const MAX_OPEN = 3;
const MAX_DEPTH = 6;

/** What the rules of a trace's course need to know of the moment. */
export interface Moment {
  readonly world: HubWorld;
  /** Exact time where a clock brought it about, else null. */
  readonly at: number | null;
}

export const hasSlot = (trace: Trace): boolean => openHops(trace).length < MAX_OPEN;

export interface Opening {
  readonly participant: string;
  readonly origin: Origin;
  readonly parent: Hop | null;
  readonly shared: readonly Hop[];
  readonly by: string;
}

/** Opens a hop; the trace that had none becomes ACTIVE. */
export const openHop = (trace: Trace, opening: Opening, cause: ModelEvent | null, { at }: Moment): Hop => {
  const { participant, parent, shared, origin, by } = opening;
  const hop: Hop = {
    kind: 'hop',
    name: `hop ${participant}`,
    id: null,
    version: 0,
    participant,
    parent,
    shared,
    depth: (parent?.depth ?? 0) + 1,
    state: 'QUEUED',
    requestVersion: trace.requestVersion,
    delivered: false,
    acknowledged: false,
    question: false,
    answers: [],
    acceptance: 'NONE',
    returned: false,
    expectedAt: null,
    deferredUntil: null,
    recall: null,
    clocks: newClocks(at ?? 0),
  };
  trace.hops.push(hop);
  const opened = tell(trace, hop, 'hop.opened', by, cause, at, { participant, origin, depth: hop.depth });
  if (trace.state === 'VALIDATED') {
    trace.state = 'ACTIVE';
    tell(trace, trace, 'trace.activated', 'HUB', opened, at);
  }
  return hop;
};

/** The guards of rule 8 but the slots, in their order; `except` is the referral that is judged. */
export const blockOf = (
  trace: Trace,
  country: string | null,
  participant: string | null,
  depth: number,
  world: HubWorld,
  except: Referral | null = null,
): BlockedBy | null => {
  const asked = new Set([
    world.keyOf(trace.requester),
    ...trace.hops.map((hop) => world.keyOf(hop.participant)),
  ]);
  for (const referral of trace.referrals)
    if (referral !== except && (referral.state === 'PROPOSED' || referral.state === 'APPROVED'))
      asked.add(referral.country ?? referral.participants[0] ?? '');
  if (asked.has(country ?? (participant === null ? '' : world.keyOf(participant)))) return 'LOOP';
  if (depth > MAX_DEPTH) return 'DEPTH';
  return world.blockOf(participant ?? world.inCountry(country ?? '')?.id ?? null, trace.requester);
};
