import type { Outcome, Terms } from './parts.js';

/** Who tries: the side that the command belongs to, the other side, or somebody without the right. */
export const ACTORS = [
  'SIDE',
  'OTHER',
  'STRANGER',
  'OPERATOR',
  'SUSPENDED',
  'AGENCY',
  'br-submitter',
  'br-approver',
  'br-responder',
  'br-reader',
  'us-reader',
] as const;
export type Actor = (typeof ACTORS)[number];

/** What a step does on a hop; versions and days are relative to where the hop and the clock stand. */
export type HopMove =
  | { readonly name: 'acknowledgement' | 'progress-reports'; readonly days: number | null }
  | { readonly name: 'information-requests' | 'redirections/authority' | 'recall' | 'recall-acknowledgement' }
  | { readonly name: 'information' }
  | { readonly name: 'deferrals'; readonly days: number }
  | {
      readonly name: 'answers' | 'corrections';
      readonly result: string;
      readonly next: readonly string[];
      readonly restricted: boolean;
    }
  | { readonly name: 'refusals' | 'corrections/refusal'; readonly restricted: boolean }
  | { readonly name: 'redirections/country'; readonly country: string }
  /** `back`: 0 the newest version, 1 the one before; null names none. */
  | { readonly name: 'acceptance'; readonly back: number }
  | { readonly name: 'return'; readonly back: number | null };

/** One step of a run. `trace`, `hop`, `referral` count through what there is, round and round. */
export type Step =
  | {
      readonly do: 'submit';
      readonly requester: string;
      readonly marks: readonly string[];
      readonly terms: Terms;
    }
  | {
      readonly do: 'correct';
      readonly trace: number;
      readonly actor: Actor;
      readonly marks: readonly string[];
      readonly terms: Pick<Terms, 'consent' | 'parallel' | 'exclude' | 'preApproved'>;
    }
  /** Does the first of the moves that is possible on the hop, else the first. */
  | { readonly do: 'hop'; readonly hop: number; readonly actor: Actor; readonly moves: readonly HopMove[] }
  | {
      readonly do: 'approve';
      readonly referral: number;
      readonly actor: Actor;
      readonly share: boolean;
      readonly wrong: boolean;
      readonly note: string | null;
    }
  | { readonly do: 'reject'; readonly referral: number; readonly actor: Actor }
  | {
      readonly do: 'hand';
      readonly trace: number;
      readonly actor: Actor;
      readonly participant: string;
      readonly share: boolean;
    }
  | { readonly do: 'propose'; readonly trace: number; readonly actor: Actor; readonly country: string }
  | {
      readonly do: 'close';
      readonly trace: number;
      readonly actor: Actor;
      readonly outcome: Outcome;
      readonly note: string | null;
    }
  | {
      readonly do: 'correct-closure';
      readonly trace: number;
      readonly actor: Actor;
      readonly outcome: Outcome;
    }
  | { readonly do: 'withdraw'; readonly trace: number; readonly actor: Actor; readonly text: string | null }
  | { readonly do: 'read-hop'; readonly hop: number; readonly actor: Actor; readonly head: boolean }
  | { readonly do: 'read-inbox'; readonly hop: number; readonly client: 'cp' | 'us-reader' }
  | { readonly do: 'pry'; readonly trace: number; readonly actor: Actor }
  | { readonly do: 'wait'; readonly hours: number };

/** A step in one line, for a counterexample. */
export const describeStep = ({ do: what, ...rest }: Step): string =>
  `${what} ${Object.entries(rest)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .join(' ')}`;
