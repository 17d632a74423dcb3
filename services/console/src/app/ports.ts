import type { Actor } from '@tracepost/contracts';
import type {
  CauseRow,
  DeadLetterRow,
  FlowRow,
  Page,
  PageRequest,
  ParkedKeyRow,
  Redrive,
  Selection,
} from '@tracepost/messaging';
import type { Stirrings } from '../domain/quiet.js';

/** A service did not answer, or not as agreed. */
export class ServiceSilent extends Error {
  readonly code = 'SERVICE_SILENT';

  constructor(
    readonly service: string,
    options?: ErrorOptions,
  ) {
    super(`${service} does not answer`, options);
  }
}

/** Clock and timers of one service. Every call rejects with ServiceSilent; `signal` ends it early. */
export interface TimedService {
  readonly name: string;
  now(signal?: AbortSignal): Promise<{ readonly now: Date; readonly offset: number }>;
  /** Never goes back: an earlier instant changes nothing. */
  moveClock(to: Date, signal?: AbortSignal): Promise<void>;
  nextDue(signal?: AbortSignal): Promise<Date | null>;
  /** Moves the clock to `at` and fires what is due then; tells how many. */
  fire(at: Date, signal?: AbortSignal): Promise<number>;
  stirrings(signal?: AbortSignal): Promise<Stirrings>;
}

/** An operator's act as every service takes it; the id lets one act span services, and may be sent again. */
export interface Act {
  readonly id: string;
  readonly select: Selection;
  readonly reason: string;
  readonly actor: Actor;
}

/** Flows of one service and what operators do about them. Every call rejects with ServiceSilent. */
export interface OperatedService {
  readonly name: string;
  flows(): Promise<readonly FlowRow[]>;
  parkedKeys(page: PageRequest): Promise<Page<ParkedKeyRow>>;
  deadLetters(page: PageRequest): Promise<Page<DeadLetterRow>>;
  causes(): Promise<readonly CauseRow[]>;
  redrive(act: Act): Promise<Redrive>;
  discard(act: Act): Promise<Redrive>;
  /** Null when the service knows no such act. */
  progress(id: string): Promise<Redrive | null>;
  cancel(id: string, by: Pick<Act, 'reason' | 'actor'>): Promise<Redrive | null>;
}

/** Readiness and metrics of one service, as its own port shows them. */
export interface WatchedService {
  readonly name: string;
  ready(): Promise<boolean>;
  /** Prometheus text. */
  metrics(): Promise<string>;
}

export type HubService = TimedService & OperatedService & WatchedService;
