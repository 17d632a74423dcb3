/** Evidence of the rules, in the order in which they are asked (domain.md); NONE when nothing tells a country. */
export const ruleNames = [
  'RECORD_HIT',
  'IMPORT_MARK',
  'PROPERTY_MARK',
  'STAMPED_COUNTRY',
  'MAKER_TABLE',
  'PROOF_MARK',
] as const;
export type RuleName = (typeof ruleNames)[number];

/** Why a candidate cannot be asked; LOOP = the requester's own country or one asked before. */
export type BlockedBy = 'LOOP' | 'EXCLUDED' | 'NO_PARTICIPANT' | 'SUSPENDED' | 'RESTRICTED' | 'CHANNEL';

export interface Candidate {
  readonly country: string;
  /** Who would be asked; null if the country has no participant. */
  readonly participant: string | null;
  readonly evidence: RuleName;
  /** 0..1: how likely this country knows the firearm. */
  readonly weight: number;
  /** True for the candidates that are asked (or proposed) at once. */
  readonly chosen: boolean;
  readonly why: string;
  /** Null if the candidate can be asked now or later. */
  readonly blockedBy: BlockedBy | null;
}

export interface RouteDecision {
  readonly decision: 'ASK' | 'PROPOSE' | 'DOMESTIC' | 'DESK';
  readonly desk: 'IDENTIFICATION' | 'MANUAL_ROUTING' | null;
  /** The rule that decided. */
  readonly rule: RuleName | 'NONE';
  readonly sentence: string;
  readonly tableVersion: string;
  /** By rule, then weight; each country once. */
  readonly candidates: readonly Candidate[];
}

export type PublicRoute = Omit<RouteDecision, 'candidates'> & {
  readonly candidates: readonly Omit<Candidate, 'blockedBy'>[];
};

/** The candidates that can be asked, best first: routing opens the next when the one before brought nothing. */
export function nextCandidates(
  decision: RouteDecision,
): readonly (Candidate & { readonly participant: string })[] {
  return decision.candidates.filter(
    (candidate): candidate is Candidate & { readonly participant: string } =>
      candidate.blockedBy === null && candidate.participant !== null,
  );
}

/** The decision as api.md shows it: without `blockedBy`, which `why` says in words. */
export function publicRoute(decision: RouteDecision): PublicRoute {
  const candidates = decision.candidates.map(({ blockedBy: _, ...candidate }) => candidate);
  return { ...decision, candidates };
}
