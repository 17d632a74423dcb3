import type { Sql } from '@tracepost/messaging';
import type { OffsetClock } from '@tracepost/persistence';

/** The offset of a service's business clock, kept in its schema so that a restart and other processes have it too. */
export class BusinessClock {
  constructor(
    readonly clock: OffsetClock,
    private readonly sql: Sql,
  ) {}

  /** Takes over the stored offset. */
  async load(): Promise<void> {
    const rows = await this.sql.query<{ offsetMs: string }>('select offset_ms as "offsetMs" from clock');
    // Never back: an advance of this process may be newer than what was read.
    this.clock.offset = Math.max(this.clock.offset, Number(rows[0]?.offsetMs ?? 0));
  }

  /** Milliseconds ahead of real time; never goes back, in no process. */
  async advanceTo(offsetMs: number): Promise<void> {
    const rows = await this.sql.query<{ offsetMs: string }>(
      'update clock set offset_ms = greatest(offset_ms, $1) returning offset_ms as "offsetMs"',
      [Math.round(offsetMs)],
    );
    this.clock.offset = Number(rows[0]?.offsetMs ?? offsetMs);
  }
}
