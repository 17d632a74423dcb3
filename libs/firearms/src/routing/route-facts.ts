import type { Firearm } from '../firearm.js';
import type { RuleName } from './route-decision.js';

/** A participant as routing sees it for one requester. `available` tells why it cannot be asked. */
export interface RoutableParticipant {
  readonly id: string;
  readonly status: string;
  readonly available: true | 'SUSPENDED' | 'RESTRICTED' | 'CHANNEL';
}

/** What routing needs of an identification: both the full and the short form have it. */
export interface RoutedIdentification {
  readonly makers: readonly { readonly name: string; readonly role: string; readonly confidence: number }[];
  readonly model: string | { readonly family: string } | null;
}

/** All that a routing decision may depend on. */
export interface RouteFacts {
  readonly firearm: Firearm;
  readonly identifiedAs: RoutedIdentification;
  readonly requester: { readonly participant: string; readonly country: string | null };
  /** Countries asked in this trace already (participant ids of those without a country). */
  readonly asked: readonly string[];
  /** Countries that the requester does not want asked. */
  readonly exclude: readonly string[];
  readonly consent: 'AUTO' | 'ASK';
  /** How many are asked at once; 1 if absent. */
  readonly parallel?: number | undefined;
  /** All participants of a country, suspended ones too; best first. */
  readonly participants: (country: string) => readonly RoutableParticipant[];
  readonly recordHit?: { readonly participant: string; readonly country: string } | null | undefined;
  /** Marks dated after this day are not believed. */
  readonly today: Date;
}

/** What one rule found. `why` explains the weight; `sentence` explains a decision that rests on it. */
export interface Evidence {
  readonly country: string;
  readonly rule: RuleName;
  readonly weight: number;
  readonly why: string;
  readonly sentence: string;
  /** The rule among whose evidence it is sorted, where it is not good enough for its own. */
  readonly rankedAs?: RuleName;
  /** The participant to ask, where the evidence names one. */
  readonly participant?: string;
}
