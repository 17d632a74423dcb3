import type { Sql } from '@tracepost/messaging';
import type { OffsetClock, SharedClock } from '@tracepost/persistence';

/** The offset of a service's business clock, kept in its schema so that a restart and other processes have it too. */
export class BusinessClock implements SharedClock {
  readonly offsetSql = '(select offset_ms from clock)';

  constructor(
    readonly clock: OffsetClock,
    private readonly sql: Sql,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  follow(offsetMs: number): void {
    this.clock.advanceTo(offsetMs);
  }

  /** Takes over the stored offset. */
  async load(): Promise<void> {
    const [row] = await this.sql.query<{ offset: string }>(`select ${this.offsetSql} as offset`);
    this.follow(Number(row?.offset ?? 0));
  }

  /** Milliseconds ahead of real time; never goes back, in no process. */
  async advanceTo(offsetMs: number): Promise<void> {
    const rows = await this.sql.query<{ offset: string }>(
      'update clock set offset_ms = greatest(offset_ms, $1) returning offset_ms as offset',
      [Math.round(offsetMs)],
    );
    this.follow(Number(rows[0]?.offset ?? offsetMs));
  }
}
