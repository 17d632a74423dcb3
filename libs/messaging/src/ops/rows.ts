/** Rows of the operators' pages, in api.md's shape. Ids, headers and codes only, never the payload. */
export interface ParkedKeyRow {
  readonly id: string;
  readonly service: string;
  readonly topic: string;
  readonly consumer: string;
  readonly key: string;
  readonly cause: string;
  /** RFC 3339 UTC. */
  readonly since: string;
  /** Messages of the key that wait, the one at fault included. */
  readonly waiting: number;
}

export interface DeadLetterRow extends ParkedKeyRow {
  readonly partition: number;
  readonly position: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** All of one cause: `id` is the cause, `key` null, `since` the oldest. */
export interface CauseRow extends Omit<ParkedKeyRow, 'key'> {
  readonly kind: 'PARKED_KEY' | 'DEAD_LETTER';
  readonly key: null;
}

export interface FlowRow {
  readonly service: string;
  readonly topic: string;
  readonly consumer: string;
  readonly lag: number;
  /** Of the service's outbox; 0 when all is published. */
  readonly oldestUnpublishedSeconds: number;
  /** Null when the broker cannot tell. */
  readonly oldestUnprocessedSeconds: number | null;
  readonly parkedKeys: number;
  readonly deadLetters: number;
}

export interface Redrive {
  readonly id: string;
  readonly state: 'RUNNING' | 'DONE' | 'CANCELLED';
  readonly startedAt: string;
  /** Parked keys and dead letters chosen; each counts once, as done or as failed. */
  readonly total: number;
  readonly done: number;
  readonly failed: number;
}

export interface PageRequest {
  /** 1-200. */
  readonly limit: number;
  /** `next` of the page before. */
  readonly cursor?: string;
}

/** Newest first. */
export interface Page<R> {
  readonly items: R[];
  readonly next: string | null;
}
