import type { HopAwaiting, HopDoc, HopState } from '@tracepost/contracts';
import type { ClockRun } from './clock-run.js';

/** What the hub keeps of a hop beside the document that it shows. */
export interface HopInner {
  readonly runs: readonly ClockRun[];
  /** The answer clock while it stands still (INFO_REQUESTED, DEFERRED). */
  readonly stopped: { readonly run: ClockRun; readonly at: string } | null;
  /** End of the last deferral, unless it was cut short. */
  readonly deferralEndsAt: string | null;
  /** End of the day on which the requested side last said that the answer would come. */
  readonly expectedBy: string | null;
  /** When acceptance became PENDING. */
  readonly pendingSince: string | null;
  /** Last act of a participant on the hop, or its opening. */
  readonly idleSince: string;
  readonly returned: boolean;
}

export interface Hop extends HopDoc {
  readonly inner: HopInner;
}

export const OPEN_STATES: readonly HopState[] = [
  'QUEUED',
  'UNDELIVERABLE',
  'DELIVERED',
  'ACKNOWLEDGED',
  'IN_PROGRESS',
  'INFO_REQUESTED',
  'DEFERRED',
];

export const isOpen = (hop: { readonly state: HopState }): boolean => OPEN_STATES.includes(hop.state);

/** Recalled before anyone read it: to the requested side it never existed (api.md section 4, rule 1). */
export const isUndisclosed = (hop: HopDoc): boolean => hop.state === 'RECALLED' && hop.deliveredAt === null;

const AWAITING: Readonly<Record<HopState, readonly HopAwaiting[]>> = {
  QUEUED: ['ACKNOWLEDGEMENT', 'ANSWER'],
  UNDELIVERABLE: ['ACKNOWLEDGEMENT', 'ANSWER'],
  DELIVERED: ['ACKNOWLEDGEMENT', 'ANSWER'],
  ACKNOWLEDGED: ['ANSWER'],
  IN_PROGRESS: ['ANSWER'],
  INFO_REQUESTED: ['INFORMATION'],
  DEFERRED: ['ANSWER'],
  ANSWERED: [],
  PARTIAL: [],
  REFUSED: [],
  REDIRECTED: [],
  RECALLED: [],
  EXPIRED: [],
};

const awaitingOf = (hop: Hop): readonly HopAwaiting[] => {
  if (hop.recall?.acknowledgementNeeded && hop.recall.acknowledgedAt === null)
    return ['RECALL_ACKNOWLEDGEMENT'];
  if (hop.acceptance === 'PENDING' && !isOpen(hop)) return ['ACCEPTANCE'];
  return AWAITING[hop.state];
};

/** Brings the members that follow from the others up to date: due dates, overdue, escalation, awaiting. */
export const derive = (hop: Hop): Hop => {
  const by = (clock: ClockRun['clock']): string | null =>
    hop.inner.runs.find((run) => run.clock === clock)?.by ?? null;
  const levels = hop.inner.runs.map((run) => run.escalation);
  return {
    ...hop,
    due: {
      // A recall is acknowledged like a hop, and never while that still waits.
      acknowledgeBy: by('ACKNOWLEDGE') ?? by('RECALL'),
      answerBy: by('ANSWER'),
      informationBy: by('INFORMATION'),
    },
    overdue: hop.inner.runs.some((run) => run.reminded === 100),
    escalation: levels.includes(2) ? 2 : levels.includes(1) ? 1 : 0,
    awaiting: awaitingOf(hop),
  };
};
