import { countryName } from '../tables/country-names.js';
import { successorStates } from '../tables/successor-states.js';
import type { BlockedBy, Candidate, RuleName } from './route-decision.js';
import type { Evidence, RouteFacts, RoutableParticipant } from './route-facts.js';

// Each further successor is half as likely to hold the records as the one before.
const nextHeirShare = 0.5;

function canTakePart(participants: readonly RoutableParticipant[]): boolean {
  return participants.some(({ available }) => available === true);
}

/** Evidence for a state that is no more becomes evidence for its successors, up to the first that takes part. */
function inherited(evidence: Evidence, facts: RouteFacts): readonly Evidence[] {
  const heirs = successorStates.get(evidence.country);
  if (heirs === undefined) return [evidence];
  const reachable = heirs.findIndex((heir) => canTakePart(facts.participants(heir)));
  const kept = reachable === -1 ? heirs.slice(0, 1) : heirs.slice(0, reachable + 1);
  const former = countryName(evidence.country);
  return kept.map((country, index) => {
    const why = `${evidence.why} ${countryName(country)} succeeds ${former}.`;
    return { ...evidence, country, why, weight: evidence.weight * nextHeirShare ** index };
  });
}

/** Candidates by rule, then weight, then country; each country once, with its best evidence. */
export function rankEvidence(
  found: readonly Evidence[],
  order: readonly RuleName[],
  facts: RouteFacts,
): readonly Evidence[] {
  const place = ({ rule, rankedAs }: Evidence): number => order.indexOf(rankedAs ?? rule);
  const ranked = found
    .flatMap((evidence) => inherited(evidence, facts))
    .sort((a, b) => place(a) - place(b) || b.weight - a.weight || (a.country < b.country ? -1 : 1));
  const best = new Map<string, Evidence>();
  for (const evidence of ranked) if (!best.has(evidence.country)) best.set(evidence.country, evidence);
  return [...best.values()];
}

function standing(
  evidence: Evidence,
  facts: RouteFacts,
): { participant: string | null; blockedBy: BlockedBy | null } {
  const all = facts.participants(evidence.country);
  const fitting =
    evidence.participant === undefined ? all : all.filter(({ id }) => id === evidence.participant);
  const best = fitting.find(({ available }) => available === true) ?? fitting[0];
  const participant = best?.id ?? null;
  const { requester } = facts;
  if (evidence.country === requester.country || participant === requester.participant)
    return { participant, blockedBy: 'LOOP' };
  if (facts.asked.includes(evidence.country)) return { participant, blockedBy: 'LOOP' };
  if (participant !== null && facts.asked.includes(participant)) return { participant, blockedBy: 'LOOP' };
  if (facts.exclude.includes(evidence.country)) return { participant, blockedBy: 'EXCLUDED' };
  if (best === undefined) return { participant, blockedBy: 'NO_PARTICIPANT' };
  return { participant, blockedBy: best.available === true ? null : best.available };
}

const whyBlocked: Readonly<Record<BlockedBy, string>> = {
  LOOP: 'It was asked already.',
  EXCLUDED: 'The requester excluded it.',
  NO_PARTICIPANT: 'It has no participant.',
  SUSPENDED: 'Its participant is suspended.',
  RESTRICTED: 'Its participant takes no requests from this requester.',
  CHANNEL: 'Its participant cannot be reached by this channel.',
};

/** Two decimals are all that these weights can mean. */
function rounded(weight: number): number {
  return Math.round(Math.min(1, Math.max(0, weight)) * 100) / 100;
}

/** Turns ranked evidence into candidates and says of each why it cannot be asked; none is chosen yet. */
export function toCandidates(ranked: readonly Evidence[], facts: RouteFacts): readonly Candidate[] {
  return ranked.map((evidence) => {
    const { participant, blockedBy } = standing(evidence, facts);
    const own =
      evidence.country === facts.requester.country ||
      (participant !== null && participant === facts.requester.participant);
    const reason =
      blockedBy === null ? '' : ` ${own ? "It is the requester's own country." : whyBlocked[blockedBy]}`;
    const { country, rule } = evidence;
    return {
      country,
      participant,
      evidence: rule,
      weight: rounded(evidence.weight),
      chosen: false,
      why: evidence.why + reason,
      blockedBy,
    };
  });
}
