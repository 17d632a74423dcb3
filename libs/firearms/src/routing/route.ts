import { countryName } from '../tables/country-names.js';
import { rankEvidence, toCandidates } from './candidates.js';
import { makerEvidence, stampedEvidence } from './evidence-of-making.js';
import {
  importMarkEvidence,
  propertyMarkEvidence,
  proofMarkEvidence,
  recordHitEvidence,
} from './evidence-of-marks.js';
import type { Candidate, RouteDecision, RuleName } from './route-decision.js';
import type { Evidence, RouteFacts } from './route-facts.js';
import type { RoutingRules } from './rules.js';

type Gather = (facts: RouteFacts, weight: number, table: RoutingRules['table']) => readonly Evidence[];

const gatherers: Readonly<Record<RuleName, Gather>> = {
  RECORD_HIT: recordHitEvidence,
  IMPORT_MARK: importMarkEvidence,
  PROPERTY_MARK: propertyMarkEvidence,
  STAMPED_COUNTRY: stampedEvidence,
  MAKER_TABLE: makerEvidence,
  PROOF_MARK: proofMarkEvidence,
};

function chooseFirst(candidates: readonly Candidate[], count: number): readonly Candidate[] {
  let left = count;
  return candidates.map((candidate) => {
    if (candidate.blockedBy !== null || left <= 0) return candidate;
    left -= 1;
    return { ...candidate, chosen: true };
  });
}

function isOwn(evidence: Evidence, { requester }: RouteFacts): boolean {
  return evidence.country === requester.country || evidence.participant === requester.participant;
}

/**
 * Decides who is asked first and says why. Pure and total: any facts give a decision.
 * A chosen candidate is available, neither excluded nor asked before, and not the requester.
 */
export function route(rules: RoutingRules, facts: RouteFacts): RouteDecision {
  const found = rules.rules.flatMap(({ name, weight }) => gatherers[name](facts, weight, rules.table));
  const ranked = rankEvidence(
    found,
    rules.rules.map(({ name }) => name),
    facts,
  );
  const tableVersion = rules.table.version;
  const best = ranked[0];
  if (best === undefined) {
    const sentence = 'Nothing on the firearm tells a country: the identification desk looks at it.';
    return { decision: 'DESK', desk: 'IDENTIFICATION', rule: 'NONE', sentence, tableVersion, candidates: [] };
  }
  const candidates = toCandidates(ranked, facts);
  if (isOwn(best, facts)) {
    const sentence = `${best.sentence} That is the requester's own country: its own register comes first.`;
    return { decision: 'DOMESTIC', desk: null, rule: best.rule, sentence, tableVersion, candidates };
  }
  const first = candidates.findIndex(({ blockedBy }) => blockedBy === null);
  const evidence = ranked[first];
  if (evidence === undefined) {
    const sentence = `No participant can be asked; the best candidate is ${countryName(best.country)}. The routing desk decides.`;
    return { decision: 'DESK', desk: 'MANUAL_ROUTING', rule: best.rule, sentence, tableVersion, candidates };
  }
  const decision = facts.consent === 'ASK' ? 'PROPOSE' : 'ASK';
  const chosen = chooseFirst(candidates, facts.parallel ?? 1);
  return {
    decision,
    desk: null,
    rule: evidence.rule,
    sentence: evidence.sentence,
    tableVersion,
    candidates: chosen,
  };
}
