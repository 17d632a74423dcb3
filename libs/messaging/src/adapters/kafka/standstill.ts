import { causeOf } from '../../failure.js';
import type { Logger } from '../../ports/logger.js';
import { Watchdog } from '../../timing/watchdog.js';
import type { Offsets } from './offsets.js';

const ASK_EVERY_MS = 10_000;

/**
 * kafkajs is known to stand still without an error: this asks the broker, over a connection of its own, whether the
 * partitions assigned to the member have lag while it handles nothing.
 */
export class Standstill {
  readonly #watchdog: Watchdog;
  readonly #timer: NodeJS.Timeout;
  #assigned: Readonly<Record<string, readonly number[]>> = {};
  #logged = false;

  constructor(
    private readonly group: string,
    private readonly offsets: Offsets,
    private readonly logger: Logger,
    stallMs: number,
  ) {
    this.#watchdog = new Watchdog(stallMs);
    this.#timer = setInterval(() => void this.#ask(), Math.min(ASK_EVERY_MS, stallMs / 3)).unref();
  }

  assigned(partitions: Readonly<Record<string, readonly number[]>>): void {
    this.#assigned = partitions;
  }

  progress(): void {
    this.#watchdog.progress();
  }

  stalled(): boolean {
    return this.#watchdog.stalled();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #ask(): Promise<void> {
    try {
      const lags = await this.offsets.lagOf(this.group, Object.keys(this.#assigned));
      const behind = lags.some((p) => p.lag > 0 && (this.#assigned[p.topic]?.includes(p.partition) ?? false));
      if (behind) this.#watchdog.behind();
      else this.#watchdog.progress();
    } catch (error) {
      // An unreachable broker is seen by others; here it means that nothing is known.
      this.#watchdog.progress();
      this.logger.info({ group: this.group, ...causeOf(error) }, 'the lag could not be asked for');
    }
    if (this.stalled() && !this.#logged) {
      this.logger.error(
        { group: this.group, assigned: this.#assigned },
        'assigned partitions have lag and stand still',
      );
    }
    this.#logged = this.stalled();
  }
}
