import type { ClockName } from './clocks.js';
import { isOpen, type Hop, type Referral, type Trace } from './parts.js';
import { awaitingOf, awaitsAcceptance } from './trace-acts.js';

type Json = Readonly<Record<string, unknown>>;

const hopAwaiting = (hop: Hop): string[] => {
  if (hop.recall?.needed && !hop.recall.acknowledged) return ['RECALL_ACKNOWLEDGEMENT'];
  if (!isOpen(hop)) return awaitsAcceptance(hop) ? ['ACCEPTANCE'] : [];
  if (hop.state === 'INFO_REQUESTED') return ['INFORMATION'];
  return hop.acknowledged ? ['ANSWER'] : ['ACKNOWLEDGEMENT', 'ANSWER'];
};

const dueOf = (hop: Hop, name: ClockName): string | null => {
  const run = hop.clocks.runs.find(({ clock }) => clock === name);
  return run ? new Date(run.by).toISOString() : null;
};

const answersOf = (hop: Hop) =>
  hop.answers.map(({ kind, late }, index) => ({
    version: index + 1,
    kind,
    late,
    superseded: index + 1 < hop.answers.length,
  }));

/** A hop as both of its sides must see it. */
export const hopView = (hop: Hop): Json => ({
  id: hop.id,
  participant: hop.participant,
  state: hop.state,
  version: hop.version,
  acceptance: hop.acceptance,
  requestVersion: hop.requestVersion,
  expectedAt: hop.expectedAt,
  deferredUntil: hop.deferredUntil,
  awaiting: hopAwaiting(hop),
  overdue: hop.clocks.runs.some(({ told }) => told === 100),
  escalation: Math.max(0, ...hop.clocks.runs.map(({ level }) => level)),
  due: {
    acknowledgeBy: dueOf(hop, 'ACKNOWLEDGE') ?? dueOf(hop, 'RECALL'),
    answerBy: dueOf(hop, 'ANSWER'),
    informationBy: dueOf(hop, 'INFORMATION'),
  },
  answers: answersOf(hop),
  question: hop.question,
  recall: hop.recall,
});

const referralView = (referral: Referral): Json => ({
  id: referral.id,
  state: referral.state,
  version: referral.version,
  origin: referral.origin,
  fromHopId: referral.from?.id ?? null,
  country: referral.country,
  blockedBy: referral.state === 'BLOCKED' ? referral.blockedBy : null,
  waitingForSlot: referral.waiting,
  hopId: referral.hop?.id ?? null,
});

/** A trace as its requester must see it. */
export const traceView = (trace: Trace): Json => ({
  id: trace.id,
  version: trace.version,
  state: trace.state,
  outcome: trace.outcome,
  requestVersion: trace.requestVersion,
  decision: trace.decision,
  awaiting: awaitingOf(trace),
  hops: trace.hops.map((hop) => ({ ...hopView(hop), depth: hop.depth, parentHopId: hop.parent?.id ?? null })),
  onwardReferrals: trace.referrals.map(referralView),
  timeline: trace.events.map(({ type, sequence }) => `${type} ${sequence}`).sort(),
});

const pick = (body: Json, members: readonly string[]): Json =>
  Object.fromEntries(members.map((member) => [member, body[member]]));

const HOP_MEMBERS = [
  'id',
  'participant',
  'state',
  'version',
  'acceptance',
  'requestVersion',
  'expectedAt',
  'deferredUntil',
  'awaiting',
  'overdue',
  'escalation',
  'due',
] as const;

/** The same members of a hop that the hub has shown. */
export const shownHop = (body: Json): Json => {
  const recall = body['recall'] as { acknowledgementNeeded: boolean; acknowledgedAt: string | null } | null;
  const questions = body['informationRequests'] as readonly { state: string }[];
  return {
    ...pick(body, HOP_MEMBERS),
    answers: (body['answers'] as readonly Json[]).map((one) =>
      pick(one, ['version', 'kind', 'late', 'superseded']),
    ),
    question: questions.some(({ state }) => state === 'OPEN'),
    recall: recall && { needed: recall.acknowledgementNeeded, acknowledged: recall.acknowledgedAt !== null },
  };
};

export const shownTrace = (body: Json): Json => ({
  ...pick(body, ['id', 'version', 'state', 'outcome', 'requestVersion']),
  decision: (body['route'] as { decision: string } | null)?.decision ?? null,
  awaiting: body['awaiting'],
  hops: (body['hops'] as readonly Json[]).map((hop) => ({
    ...shownHop(hop),
    ...pick(hop, ['depth', 'parentHopId']),
  })),
  onwardReferrals: (body['onwardReferrals'] as readonly Json[]).map((one) => ({
    ...pick(one, ['id', 'state', 'version', 'origin', 'fromHopId', 'country', 'waitingForSlot', 'hopId']),
    // What blocked it once, before it was rejected or lapsed, is history.
    blockedBy: one['state'] === 'REJECTED' || one['state'] === 'LAPSED' ? null : one['blockedBy'],
  })),
  timeline: (body['timeline'] as readonly { type: string; sequence: number }[])
    .map(({ type, sequence }) => `${type} ${sequence}`)
    .sort(),
});
