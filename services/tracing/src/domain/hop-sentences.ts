import type { AnswerVersionDoc, EventType, HopData } from '@tracepost/contracts';

type HopEventType = Extract<EventType, `org.tracepost.hop.${string}`>;

/** What a sentence about a hop may name. */
export interface HopSaying {
  readonly data: HopData;
  /** Who acted, as in "BR-NCB" or "The hub". */
  readonly actor: string;
  /** "hop 1": the n-th of its trace. */
  readonly hop: string;
}

const day = (instant: string): string => instant.slice(0, 10);
const newest = (data: HopData): AnswerVersionDoc | undefined => data.hop.answers.at(-1);
const expected = ({ hop }: HopData): string =>
  hop.expectedAt ? `, an answer is expected by ${day(hop.expectedAt)}` : '';
const implied = (data: HopData): string => (data.implicit === true ? ', implied by its next act' : '');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const why = ({ hop }: HopData): string => (hop.reason.sentence ?? hop.reason.rule).replace(/\.$/, '');

const brought = (data: HopData): string => {
  const answer = newest(data);
  if (answer === undefined) return '';
  if (answer.kind === 'REFUSAL') return `: ${answer.content.reason}`;
  const next = answer.content.nextCountries ?? [];
  const partial = answer.content.partial === true ? ', in part' : '';
  return `: ${answer.content.result}${partial}${next.length > 0 ? `, next ${next.join(', ')}` : ''}`;
};

const CLOCK = {
  ACKNOWLEDGE: 'to acknowledge',
  ANSWER: 'to answer',
  INFORMATION: 'to supply information',
  RECALL: 'to acknowledge the recall',
} as const;

/** Who owes the act that the clock measures, and what it is. */
const owed = ({ hop, clock }: HopData): { who: string; what: string } => ({
  who: clock === 'INFORMATION' ? hop.requestingParticipant : hop.participant,
  what: CLOCK[clock ?? 'ANSWER'],
});

const question = ({ hop }: HopData): string => {
  const result = hop.informationRequests.at(-1)?.result ?? null;
  return result === null ? '' : `: ${result}`;
};

/** One sentence an event: who did what on which hop, and why this country. No sealed field is ever in it. */
export const HOP_SENTENCES: { readonly [T in HopEventType]: (saying: HopSaying) => string } = {
  'org.tracepost.hop.opened.v1': ({ data, actor, hop }) =>
    `${actor} opened ${hop} and asks ${data.hop.participant}: ${why(data)}.`,
  'org.tracepost.hop.delivered.v1': ({ data, hop }) =>
    `${data.hop.participant} received ${hop}${implied(data)}.`,
  'org.tracepost.hop.undeliverable.v1': ({ data, hop }) =>
    `${data.hop.participant} did not fetch ${hop} in time; the operator was told.`,
  'org.tracepost.hop.acknowledged.v1': ({ data, hop }) =>
    `${data.hop.participant} acknowledged ${hop}${implied(data)}${expected(data)}.`,
  'org.tracepost.hop.progress-reported.v1': ({ data, hop }) =>
    `${data.hop.participant} reported progress on ${hop}${expected(data)}.`,
  'org.tracepost.hop.information-requested.v1': ({ data, hop }) =>
    `${data.hop.participant} asked ${data.hop.requestingParticipant} for information on ${hop}${question(data)}.`,
  'org.tracepost.hop.information-supplied.v1': ({ data, actor, hop }) =>
    `${actor} gave ${data.hop.participant} the information asked for on ${hop}.`,
  'org.tracepost.hop.deferred.v1': ({ data, hop }) =>
    `${data.hop.participant} deferred ${hop}${data.hop.deferredUntil ? ` until ${day(data.hop.deferredUntil)}` : ''}.`,
  'org.tracepost.hop.deferral-ended.v1': ({ data, hop }) =>
    `The deferral of ${hop} is over: ${data.hop.participant} is asked again.`,
  'org.tracepost.hop.answered.v1': ({ data, hop }) =>
    `${data.hop.participant} answered ${hop}${brought(data)}.`,
  'org.tracepost.hop.refused.v1': ({ data, hop }) =>
    `${data.hop.participant} refused ${hop}${brought(data)}.`,
  'org.tracepost.hop.redirected.v1': ({ data, hop }) =>
    `${data.hop.participant} closed ${hop} without a search and pointed to another country.`,
  'org.tracepost.hop.readdressed.v1': ({ data, hop }) =>
    `${data.hop.participant} passed ${hop} on to another authority${data.hop.authority ? `, ${data.hop.authority}` : ''}.`,
  'org.tracepost.hop.answer-accepted.v1': ({ data, actor, hop }) =>
    data.implied === true
      ? `The answer of ${data.hop.participant} on ${hop} counts as accepted.`
      : `${actor} accepted the answer of ${data.hop.participant} on ${hop}.`,
  'org.tracepost.hop.answer-returned.v1': ({ data, actor, hop }) =>
    `${actor} returned ${hop} to ${data.hop.participant} for another look.`,
  'org.tracepost.hop.answer-corrected.v1': ({ data, hop }) =>
    `${data.hop.participant} corrected its answer on ${hop}${brought(data)}.`,
  'org.tracepost.hop.request-corrected.v1': ({ data, hop }) =>
    `Version ${data.hop.requestVersion} of the request went to ${data.hop.participant} on ${hop}.`,
  'org.tracepost.hop.recalled.v1': ({ data, actor, hop }) =>
    `${actor} recalled ${hop} from ${data.hop.participant}.`,
  'org.tracepost.hop.recall-acknowledged.v1': ({ data, hop }) =>
    `${data.hop.participant} acknowledged the recall of ${hop}.`,
  'org.tracepost.hop.reminded.v1': ({ data, hop }) =>
    `The hub reminded ${owed(data).who} of ${hop}: ${data.percent ?? 100} % of the time ${owed(data).what} is over.`,
  'org.tracepost.hop.overdue.v1': ({ data, hop }) =>
    `${capital(hop)} is overdue: the time of ${owed(data).who} ${owed(data).what} is over.`,
  'org.tracepost.hop.escalated.v1': ({ data, hop }) =>
    data.hop.escalation === 2
      ? `${capital(hop)} was escalated to the hub's liaison.`
      : `${capital(hop)} was escalated to the supervisor of ${owed(data).who}.`,
  'org.tracepost.hop.expired.v1': ({ data, hop }) => `${capital(hop)} to ${data.hop.participant} expired.`,
};
