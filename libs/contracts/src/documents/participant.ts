import type { ParticipantKind, ParticipantStatus, PreApprovalMode, Weekday } from '../codes/codes.js';

/** Clocks of one participant, by priority. */
export interface ClocksDoc {
  readonly acknowledge: { readonly urgent: ClockSpec; readonly routine: ClockSpec };
  readonly answer: { readonly urgent: ClockSpec; readonly routine: ClockSpec };
  readonly information: { readonly urgent: ClockSpec; readonly routine: ClockSpec };
}

/** A span of time: elapsed (`duration`, ISO 8601) or in working days of the participant. */
export type ClockSpec = { readonly duration: string } | { readonly workingDays: number };

export interface ParticipantDoc {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly kind: ParticipantKind;
  readonly country: string | null;
  readonly status: ParticipantStatus;
  readonly channels: readonly ('PULL' | 'WEBHOOK')[];
  readonly languages: readonly string[];
  readonly timeZone: string;
  readonly weekend: readonly Weekday[];
  readonly clocks: ClocksDoc;
  readonly keys: readonly unknown[];
  /** Requesters from whom this participant accepts nothing; shown to itself only. */
  readonly restrictions: { readonly refusesFrom: readonly string[] };
  /** Standing pre-approval of onward hops of one's own traces; shown to itself only. */
  readonly preApproved: { readonly mode: PreApprovalMode; readonly participants: readonly string[] };
  /** What an AGENCY is granted: event types, and members left out of each. */
  readonly grants: readonly {
    readonly type: string;
    readonly without: readonly string[];
    readonly countries: readonly string[] | null;
    readonly operations: readonly string[] | null;
  }[];
}
