import type { ClosedData, DomainEvent, EventType, ReferralData, TraceData } from '@tracepost/contracts';

type TraceEventType = Extract<EventType, `org.tracepost.trace.${string}`>;
type ReferralEventType = Extract<EventType, `org.tracepost.onward-referral.${string}`>;

interface TraceSaying<T extends TraceEventType> {
  readonly data: DomainEvent<T>['data'];
  readonly actor: string;
}

const outcome = ({ outcome: code, duplicateOf }: TraceData): string =>
  duplicateOf === null ? `${code}` : `${code} of ${duplicateOf}`;

const closed = (verb: string, data: ClosedData, actor: string): string =>
  `${actor} ${verb} ${outcome(data)}.`;

/** One sentence for each event of the trace itself. */
export const TRACE_SENTENCES: { readonly [T in TraceEventType]: (saying: TraceSaying<T>) => string } = {
  'org.tracepost.trace.submitted.v1': ({ data, actor }) =>
    `${actor} submitted the request ${data.reference}, ${data.priority.toLowerCase()}.`,
  'org.tracepost.trace.validated.v1': () => 'The hub checked the request and took it in.',
  'org.tracepost.trace.rejected.v1': ({ data }) =>
    `The hub turned the request away: ${data.requestingParticipant} is suspended.`,
  'org.tracepost.trace.routed.v1': ({ data }) =>
    `The hub found whom to ask: ${data.route.decision}. ${data.route.sentence}`,
  'org.tracepost.trace.activated.v1': () => 'The trace is active: a participant is asked.',
  'org.tracepost.trace.corrected.v1': ({ data, actor }) =>
    `${actor} corrected the request: version ${data.requestVersion}.`,
  'org.tracepost.trace.withdrawn.v1': ({ actor }) => `${actor} withdrew the trace.`,
  'org.tracepost.trace.closed.v1': ({ data, actor }) => closed('closed the trace:', data, actor),
  'org.tracepost.trace.closure-corrected.v1': ({ data, actor }) =>
    closed('corrected the outcome to', data, actor),
  'org.tracepost.trace.expired.v1': () => 'The trace expired: nobody acted on it for 180 days.',
  'org.tracepost.trace.answered-late.v1': () => 'An answer came late; it is kept.',
};

interface ReferralSaying {
  readonly data: ReferralData;
  readonly actor: string;
}

const goal = ({ referral }: ReferralData): string => {
  const participants = referral.participants.join(', ');
  if (referral.country === null) return participants;
  return participants === '' ? referral.country : `${referral.country} (${participants})`;
};

const ORIGIN = {
  ANSWER: 'an answer names it',
  REDIRECTION: 'a participant pointed there',
  CANDIDATE: 'the marks of the firearm lead there',
  CORRECTION: 'the corrected request leads there',
  DESK: 'the desk suggests it',
} as const;

const BLOCKED = {
  LOOP: 'it was asked before',
  DEPTH: 'the chain of hops is too long',
  NO_PARTICIPANT: 'it has no participant',
  RESTRICTED: 'it accepts nothing from this requester',
  CHANNEL: 'it cannot be reached',
} as const;

/** One sentence for each event of an onward referral. */
export const REFERRAL_SENTENCES: { readonly [T in ReferralEventType]: (saying: ReferralSaying) => string } = {
  'org.tracepost.onward-referral.proposed.v1': ({ data }) =>
    `It is proposed to ask ${goal(data)}: ${ORIGIN[data.referral.origin]}.`,
  'org.tracepost.onward-referral.approved.v1': ({ data, actor }) =>
    `${actor} approved asking ${goal(data)}${data.referral.waitingForSlot ? ', as soon as a hop ends' : ''}.`,
  'org.tracepost.onward-referral.rejected.v1': ({ data, actor }) => `${actor} rejected asking ${goal(data)}.`,
  'org.tracepost.onward-referral.blocked.v1': ({ data }) =>
    `${goal(data)} is not asked${data.referral.blockedBy ? `: ${BLOCKED[data.referral.blockedBy]}` : ''}.`,
  'org.tracepost.onward-referral.lapsed.v1': ({ data }) => `The proposal to ask ${goal(data)} lapsed.`,
};
