export type { Firearm, ImportMark, MakeReading, OtherMarking, ProofMark, SerialReading } from './firearm.js';
export * from './identification.js';
export { identify, summary } from './identify.js';
export { normaliseSerial } from './serial/normalise-serial.js';
export { currentTable } from './tables/table.js';
export { makerTable, makers, type MakerTable } from './tables/makers.js';
export type { Maker, ModelFamily, Origin, SerialPattern } from './tables/maker.js';
export { countryName } from './tables/country-names.js';
export { rulesVersion, tableVersion } from './versions.js';
export {
  nextCandidates,
  publicRoute,
  ruleNames,
  type BlockedBy,
  type Candidate,
  type PublicRoute,
  type RouteDecision,
  type RuleName,
} from './routing/route-decision.js';
export type { RoutableParticipant, RouteFacts, RoutedIdentification } from './routing/route-facts.js';
export { route } from './routing/route.js';
export { currentRules, type RoutingRule, type RoutingRules } from './routing/rules.js';
