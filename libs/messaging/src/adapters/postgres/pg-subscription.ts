import { causeOf, isTransient } from '../../failure.js';
import type { Delivery } from '../../ports/message.js';
import type { Logger } from '../../ports/logger.js';
import type { SubscribeOptions, Subscription } from '../../ports/ports.js';
import { backoff } from '../../timing/backoff.js';
import { endsWithin } from '../../timing/ends-within.js';
import { Wake } from '../../timing/wake.js';
import type { Watchdog } from '../../timing/watchdog.js';
import type { Claims } from './claims.js';
import type { Heads } from './heads.js';
import type { Log, Take } from './log.js';

export interface PgSubscriptionParts {
  readonly claims: Claims;
  readonly heads: Heads;
  readonly log: Log;
  readonly logger: Logger;
  readonly watchdog: Watchdog;
  /** Between two signs of life, in milliseconds. */
  readonly heartbeatMs: number;
  /** How long `close()` waits for the batch at hand, in milliseconds. */
  readonly drainMs: number;
}

/** Two loops: one says that the member lives, however slow the handler; one reads, hands over and commits positions. */
export class PgSubscription implements Subscription {
  readonly #abort = new AbortController();
  readonly #work = new Wake();
  readonly #beat = new Wake();
  readonly #loops: Promise<unknown>;
  #failures = 0;

  constructor(
    private readonly options: SubscribeOptions,
    private readonly parts: PgSubscriptionParts,
  ) {
    const unwatch = parts.heads.watch(options.topics, () => this.#work.set());
    this.#loops = Promise.all([this.#live(), this.#read()]).finally(unwatch);
  }

  healthy(): boolean {
    return !this.parts.watchdog.stalled();
  }

  async close(): Promise<void> {
    this.#abort.abort();
    this.#work.set();
    this.#beat.set();
    const ended = await endsWithin(this.#loops, this.parts.drainMs);
    if (!ended) this.#warn({}, 'a batch did not end in time, it will come again');
    await this.parts.claims
      .leave()
      .catch((error: unknown) => this.#warn(causeOf(error), 'left without saying so'));
  }

  get #closing(): boolean {
    return this.#abort.signal.aborted;
  }

  async #live(): Promise<void> {
    let failures = 0;
    while (!this.#closing) {
      try {
        await this.parts.claims.keep();
        failures = 0;
        this.#work.set();
      } catch (error) {
        failures += 1;
        if (failures === 1) this.#warn(causeOf(error), 'the group cannot be reached, it will be tried again');
      }
      if (!this.#closing) await this.#beat.wait(this.parts.heartbeatMs);
    }
  }

  async #read(): Promise<void> {
    while (!this.#closing) {
      const takes = this.#takes();
      if (takes.length === 0) {
        this.parts.watchdog.progress();
        await this.#work.wait(1_000);
        continue;
      }
      this.parts.watchdog.behind();
      try {
        await this.parts.claims.handling(
          takes.map((take) => take.claim),
          () => this.#handOver(takes),
        );
        this.#failures = 0;
        this.parts.watchdog.progress();
      } catch (error) {
        if (this.#closing) return;
        // A database that is away is no standstill: a new process would not reach it either.
        if (isTransient(error)) this.parts.watchdog.progress();
        this.#failures += 1;
        this.#warn({ failures: this.#failures, ...causeOf(error) }, 'a batch failed and will come again');
        await this.#work.wait(backoff(this.#failures, 100, 5_000), { onlyUntil: () => this.#closing });
      }
    }
  }

  /** An equal part of a batch for each partition that has something. */
  #takes(): Take[] {
    const behind = this.parts.claims.readable
      .map((claim) => ({
        claim,
        waiting: this.parts.heads.of(claim.topic, claim.partition) - claim.position,
      }))
      .filter(({ waiting }) => waiting > 0);
    const share = Math.max(1, Math.floor(this.options.maxBatch / Math.max(1, behind.length)));
    return behind
      .slice(0, this.options.maxBatch)
      .map(({ claim, waiting }) => ({ claim, most: Math.min(share, waiting) }));
  }

  async #handOver(takes: readonly Take[]): Promise<void> {
    const batch = await this.parts.log.read(takes);
    if (batch.length > 0) await this.options.onBatch(batch, this.#abort.signal);
    await this.parts.claims.commit(
      takes.map((take) => ({ claim: take.claim, position: reached(take, batch) })),
    );
  }

  #warn(fields: object, text: string): void {
    this.parts.logger.warn({ group: this.options.group, ...fields }, text);
  }
}

/** Positions are dense and a head is never ahead of its rows, so what was asked for and is not there was trimmed. */
const reached = ({ claim, most }: Take, batch: readonly Delivery[]): number => {
  const last = batch.findLast((d) => d.topic === claim.topic && d.partition === claim.partition);
  return last === undefined ? claim.position + most : Number(last.position);
};
