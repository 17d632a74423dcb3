import type { AnswerResult } from '@tracepost/contracts';
import { advance, fillSlots, settle } from './advance.js';
import { decideHop } from './decide-hop.js';
import { BY_HUB, change, onHop, type By, type Draft, type World } from './draft.js';
import type { HopCommand } from './hop-command.js';
import type { HopFact } from './hop-fact.js';
import { pathOf, type ParticipantCommand } from './hop-table.js';
import type { Hop } from './hop.js';
import type { Itinerary, Lead } from './itinerary.js';
import { propose } from './propose.js';

/** Results after which the router's own next candidate is asked without approval (rule 7). */
const LEADS_ON: readonly AnswerResult[] = [
  'NO_RECORD',
  'MANUFACTURED_NO_RECORD',
  'TOO_OLD',
  'NOT_MANUFACTURED_HERE',
];

const resultOf = (hop: Hop, version: number): AnswerResult | null => {
  const answer = hop.answers.find((given) => given.version === version);
  return answer?.kind === 'ANSWER' ? answer.content.result : null;
};

const leadsOn = (hop: Hop, fact: HopFact): boolean => {
  switch (fact.type) {
    case 'redirected':
    case 'expired':
    case 'recalled':
      return true;
    case 'answered':
    case 'answer-corrected': {
      const [now, before] = [resultOf(hop, hop.answers.length), resultOf(hop, hop.answers.length - 1)];
      return now !== null && LEADS_ON.includes(now) && (before === null || !LEADS_ON.includes(before));
    }
    default:
      return false;
  }
};

/** Countries that an act of the requested side names as the next to ask. */
const namedBy = (fact: HopFact): readonly string[] => {
  if (fact.type === 'redirected') return [fact.country];
  if ((fact.type !== 'answered' && fact.type !== 'answer-corrected') || fact.answer.kind !== 'ANSWER')
    return [];
  const { result, nextCountries, correctedIdentification } = fact.answer.content;
  const corrected = result === 'NOT_MANUFACTURED_HERE' ? correctedIdentification?.country : null;
  return [...new Set([...(nextCountries ?? []), ...(corrected ? [corrected] : [])])];
};

/** The router's own candidate that was named is asked next, without approval; it had found it by itself. */
const toFront = (itinerary: Itinerary, lead: Lead): readonly Lead[] => [
  lead,
  ...itinerary.queue.filter((other) => other !== lead),
];

const sentenceOf = (hop: Hop, fact: HopFact, country: string): string =>
  fact.type === 'redirected'
    ? `${hop.participant} redirected the request to ${country}.`
    : `${hop.participant} answered ${resultOf(hop, hop.answers.length) ?? ''} and named ${country}.`;

const refer = (draft: Draft, hop: Hop, fact: HopFact, country: string, world: World): Draft => {
  const { itinerary } = draft;
  if (itinerary.referrals.some((referral) => referral.fromHopId === hop.id && referral.country === country))
    return draft;
  const lead = itinerary.queue.find((candidate) => candidate.country === country && !candidate.corrected);
  if (lead && leadsOn(hop, fact)) return change(draft, { queue: toFront(itinerary, lead) });
  const proposal = {
    origin: fact.type === 'redirected' ? 'REDIRECTION' : 'ANSWER',
    fromHopId: hop.id,
    destination: { country, participant: null },
    rule: 'ONWARD_REFERRAL',
    sentence: sentenceOf(hop, fact, country),
    text: null,
  } as const;
  return propose(draft, proposal, BY_HUB, world);
};

/** Whatever is said then is late and starts nothing (rule 3). */
const isAfterItsEnd = ({ state }: Hop): boolean => state === 'RECALLED' || state === 'EXPIRED';

/**
 * What an act on a hop starts elsewhere in the trace: approvals that waited for its slot (rule 8), then referrals to the
 * countries named, then the router's next candidate.
 */
export const consequences = (
  draft: Draft,
  hopId: string,
  fact: HopFact,
  world: World,
  found: readonly string[] = [],
): Draft => {
  const hop = draft.itinerary.hops.find(({ id }) => id === hopId);
  const late = (fact.type === 'answered' || fact.type === 'refused') && fact.late;
  if (
    !hop ||
    draft.itinerary.end !== null ||
    late ||
    (fact.type === 'answer-corrected' && isAfterItsEnd(hop))
  )
    return draft;
  const named = namedBy(fact);
  const referred = (named.length > 0 ? named : found).reduce(
    (current, country) => refer(current, hop, fact, country, world),
    fillSlots(draft, world),
  );
  return leadsOn(hop, fact) ? advance(referred, world) : referred;
};

/**
 * Lets a participant's command act on one of the itinerary's hops, with all that follows. `found`: countries that the
 * command leads to without naming them, such as those of a corrected maker. @throws Refused, Unfit
 */
export const actOnHop = (
  draft: Draft,
  hopId: string,
  command: HopCommand & { name: ParticipantCommand },
  world: World,
  found: readonly string[] = [],
): Draft => {
  const hop = draft.itinerary.hops.find(({ id }) => id === hopId);
  if (!hop) return draft;
  const facts = decideHop(hop, command, draft.itinerary.end !== null);
  const own = facts.at(-1);
  if (!own) return draft;
  const told = facts.reduce((current, fact) => {
    const before = current.itinerary.hops.find(({ id }) => id === hopId) ?? hop;
    const by: By = { who: 'caller', command: fact === own ? `hop.${pathOf(command.name)}` : null };
    return onHop(current, before, fact, by, world.now, world);
  }, draft);
  return settle(consequences(told, hopId, own, world, found), world);
};

/** The requested side's machine has read the hop (rule 1); nothing when it had before. */
export const receiveHop = (draft: Draft, hopId: string, world: World): Draft => {
  const hop = draft.itinerary.hops.find(({ id }) => id === hopId);
  if (!hop) return draft;
  return decideHop(hop, { name: 'receipt' }, draft.itinerary.end !== null).reduce(
    (current, fact) => onHop(current, hop, fact, { who: 'caller', command: null }, world.now, world),
    draft,
  );
};
