import { currentTable } from '../tables/table.js';
import type { MakerTable } from '../tables/makers.js';
import { rulesVersion } from '../versions.js';
import type { RuleName } from './route-decision.js';

/** One line of the routing table: the evidence and how far it is trusted (0..1) at its best. */
export interface RoutingRule {
  readonly name: RuleName;
  readonly weight: number;
}

export interface RoutingRules {
  readonly rulesVersion: string;
  readonly table: MakerTable;
  /** In the order in which evidence is preferred. */
  readonly rules: readonly RoutingRule[];
}

/** domain.md, "Routing: who is asked first". */
export const currentRules: RoutingRules = {
  rulesVersion,
  table: currentTable,
  rules: [
    { name: 'RECORD_HIT', weight: 1 },
    { name: 'IMPORT_MARK', weight: 0.97 },
    { name: 'PROPERTY_MARK', weight: 0.95 },
    { name: 'STAMPED_COUNTRY', weight: 0.93 },
    { name: 'MAKER_TABLE', weight: 0.9 },
    { name: 'PROOF_MARK', weight: 0.4 },
  ],
};
