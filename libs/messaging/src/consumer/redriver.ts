import { causeOf, isTransient } from '../failure.js';
import type { Delivery } from '../ports/message.js';
import type { Sql } from '../ports/ports.js';
import { identifier } from '../sql/identifier.js';
import { inSpan } from '../telemetry/spans.js';
import { Wake } from '../timing/wake.js';
import type { ConsumerOptions } from './consumer-options.js';
import type { ConsumerStore } from './consumer-store.js';
import type { Intake } from './intake.js';
import { MOST_ASKED, RedriveRows, type Asked } from './redrive-rows.js';
import { read } from './read.js';

const AT_ONCE = 100;

/** Carries out what operators asked for: parked keys in order, dead letters one by one, through the consumer's own handler. */
export class Redriver<E, T extends Sql> {
  readonly #rows: RedriveRows;
  readonly #wake = new Wake();
  #stopping = false;
  readonly #running: Promise<void>;

  constructor(
    private readonly options: ConsumerOptions<E, T>,
    private readonly store: ConsumerStore,
    private readonly intake: Intake<E, T>,
  ) {
    this.#rows = new RedriveRows(identifier(options.schema), options.consumer);
    this.#running = this.#run();
  }

  wake(): void {
    this.#wake.set();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.#wake.set();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { consumer, logger, policy, transactions } = this.options;
    while (!this.#stopping) {
      try {
        const asked = await transactions.run((tx) => this.#rows.asked(tx));
        for (const one of asked) if (!this.#stopping) await this.#redrive(one);
        if (asked.length >= MOST_ASKED) continue;
      } catch (error) {
        logger.warn(
          { consumer, ...causeOf(error) },
          'redrives cannot be carried out, they will be tried again',
        );
      }
      if (!this.#stopping) await this.#wake.wait(policy?.redrivePollMs ?? 1_000);
    }
  }

  async #redrive(asked: Asked): Promise<void> {
    let atOnce = AT_ONCE;
    while (!this.#stopping) {
      try {
        const more = await this.options.transactions.run((tx) =>
          asked.kind === 'parked' ? this.#nextOfKey(tx, asked, atOnce) : this.#deadLetter(tx, asked),
        );
        if (!more) return;
      } catch (error) {
        if (isTransient(error)) throw error;
        if (asked.kind === 'dead' || atOnce === 1) {
          return await this.options.transactions.run((tx) => this.#rows.failed(tx, asked, causeOf(error)));
        }
        atOnce = 1;
      }
    }
  }

  /**
   * The next waiting messages of a key, while its row is locked: nothing can be put behind it meanwhile, so an empty
   * queue means that the key is free. False when there is nothing more to do here.
   */
  async #nextOfKey(tx: T, asked: Asked, atOnce: number): Promise<boolean> {
    const parked = await this.#rows.lockKey(tx, asked);
    if (parked === undefined) return false;
    const waiting = await this.#rows.waiting(tx, parked, atOnce);
    const events = new Map(waiting.map(({ delivery }) => [delivery, this.options.decode(delivery)]));
    const fresh = await this.store.enter(tx, [...events.keys()]);
    await inSpan('CONSUMER', `${this.options.consumer} redrive`, fresh, () =>
      this.intake.handle(tx, fresh, events),
    );
    await this.#rows.leaveQueue(
      tx,
      waiting.map(({ ord }) => ord),
    );
    if (waiting.length === atOnce) return true;
    await this.#rows.unpark(tx, asked);
    return false;
  }

  async #deadLetter(tx: T, asked: Asked): Promise<boolean> {
    const delivery: Delivery | undefined = await this.#rows.lockDeadLetter(tx, asked);
    if (delivery === undefined) return false;
    const item = read(delivery, this.options.decode);
    if (!item.readable) {
      await this.#rows.failed(tx, asked, item.cause);
      return false;
    }
    await this.intake.takeOver(tx, [item]);
    await this.#rows.unbury(tx, asked);
    return false;
  }
}
