import type { Desk, RouteDecisionCode } from '../codes/codes.js';

export interface CandidateDoc {
  readonly country: string;
  readonly participant: string | null;
  readonly evidence: string;
  readonly weight: number;
  readonly chosen: boolean;
  readonly why: string;
}

/** Where a trace goes and why (api.md, `route`). */
export interface RouteDoc {
  readonly decision: RouteDecisionCode;
  readonly desk: Desk | null;
  readonly rule: string;
  readonly sentence: string;
  readonly tableVersion: string;
  readonly candidates: readonly CandidateDoc[];
}
