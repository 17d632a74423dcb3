import type { OffsetClock } from '@tracepost/persistence';
import { causeOf } from '@tracepost/messaging';
import type { Logger } from 'pino';
import type { TimerSource } from './service-definition.js';

const SWEEP_MS = 1_000;
/**
 * No sweep until the development clock has stood still for so long: while it is advanced, what is due fires when the advance
 * comes to it, in its order over all services, and in no other process of the service before.
 */
const STILL_MS = 5_000;

/** Fires what is due by the business clock of one service, once a second, and on demand for the development clock. */
export class Timers {
  readonly #sources: TimerSource[] = [];
  #sweep: NodeJS.Timeout | undefined;
  /** One sweep at a time: the next one waits for it. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly clock: OffsetClock,
    private readonly logger: Logger,
  ) {}

  register(source: TimerSource): void {
    this.#sources.push(source);
  }

  start(): void {
    this.#sweep ??= setInterval(() => {
      this.#inTurn(() => this.#sweepOnce()).catch((error: unknown) => {
        this.logger.error(causeOf(error), 'timers could not be fired, they will be tried again');
      });
    }, SWEEP_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.#sweep);
    await this.#turn.catch(() => undefined);
  }

  /** Earliest due time of all sources, or null. */
  async nextDue(): Promise<Date | null> {
    const dues = await Promise.all(this.#sources.map((source) => source.nextDue()));
    const times = dues.filter((due) => due !== null).map((due) => due.getTime());
    return times.length === 0 ? null : new Date(Math.min(...times));
  }

  /** Moves the clock with `advance` and fires what is due at `at`, with no sweep in between; returns how many. */
  fireAt(at: Date, advance: () => Promise<void>): Promise<number> {
    return this.#inTurn(async () => {
      await advance();
      return await this.#fire(at);
    });
  }

  async #sweepOnce(): Promise<void> {
    if (this.clock.still >= STILL_MS) await this.#fire(this.clock.now());
  }

  async #fire(at: Date): Promise<number> {
    let fired = 0;
    for (const source of this.#sources) fired += await source.fireDue(at);
    return fired;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work, work);
    this.#turn = result.catch(() => undefined);
    return result;
  }
}
