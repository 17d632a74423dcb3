import { PARTICIPANT_EVENTS, decodeEvent } from '@tracepost/contracts';
import {
  listFlows,
  PgOutbox,
  Relay,
  startConsumer,
  type Broker,
  type FlowRow,
  type RunningConsumer,
  type Sql,
  type Subscriber,
} from '@tracepost/messaging';
import { OffsetClock, UnitOfWork, type Tx } from '@tracepost/persistence';
import type { createSealing } from '@tracepost/security';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { Cursors } from '../endpoint/cursors.js';
import { Idempotency } from '../endpoint/idempotency.js';
import { ServiceEndpoint } from '../endpoint/service-endpoint.js';
import type { Metrics } from '../observability/metrics.js';
import { ParticipantCopy } from '../participants/participant-copy.js';
import { RememberedParticipants } from '../participants/participant-directory.js';
import { BusinessClock } from './business-clock.js';
import { sqlOf } from './pooled-sql.js';
import type { ServiceDefinition, ServiceRuntime } from './service-definition.js';
import type { Settings } from './settings.js';
import { Timers } from './timers.js';

export interface HostParts {
  readonly settings: Settings;
  readonly dataSource: DataSource;
  readonly broker: Broker;
  readonly subscriber: Subscriber;
  readonly sealing: ReturnType<typeof createSealing>;
  readonly newId: () => string;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

interface Consumer {
  readonly consumer: string;
  readonly topics: readonly string[];
}

const PRUNE_MS = 600_000;
const CLOCK_MS = 1_000;

/** All that the kit runs for one service of this process: its pool, outbox, relay, clock, timers and runtime. */
export class ServiceHost {
  readonly name: string;
  readonly sql: Sql;
  readonly unitOfWork: UnitOfWork;
  readonly relay: Relay;
  readonly timers: Timers;
  readonly clock: BusinessClock;
  readonly participants: RememberedParticipants;
  readonly runtime: ServiceRuntime;
  readonly #logger: Logger;
  readonly #beforeReady: ((tx: Tx) => Promise<void>)[] = [];
  readonly #consumers: Consumer[] = [];
  #participantConsumer: RunningConsumer | undefined;
  #pruning: NodeJS.Timeout | undefined;
  #knowsParticipants = false;
  #following: NodeJS.Timeout | undefined;

  constructor(
    definition: ServiceDefinition,
    private readonly parts: HostParts,
  ) {
    const { name } = definition;
    const { settings, dataSource, broker, sealing, newId, metrics } = parts;
    this.name = name;
    this.#logger = parts.logger.child({ service: name });
    this.sql = sqlOf(dataSource);
    const clock = new OffsetClock();
    this.clock = new BusinessClock(clock, this.sql);
    this.relay = new Relay({
      sql: this.sql,
      schema: name,
      logger: this.#logger,
      publisher: {
        publish: async (messages) => {
          await broker.publish(messages);
          metrics.published(name, messages.length);
        },
      },
    });
    this.unitOfWork = new UnitOfWork(
      dataSource,
      new PgOutbox(name, () => this.relay.wake()),
      settings.clockAdjustable ? this.clock : clock,
    );
    this.timers = new Timers(clock, this.#logger);
    this.participants = new RememberedParticipants(new ParticipantCopy(this.sql));
    const cursors = new Cursors(settings.cursorSecret);
    this.runtime = {
      name,
      settings,
      unitOfWork: this.unitOfWork,
      clock,
      newId,
      logger: this.#logger,
      endpoint: new ServiceEndpoint(this.unitOfWork, cursors, newId, sealing),
      cursors,
      participants: this.participants,
      sealing,
      timers: { register: (source) => this.timers.register(source) },
      beforeReady: (work) => void this.#beforeReady.push(work),
    };
  }

  /** Work of the service before it is ready; repeatable, so a failure is tried again by the caller. */
  async prepare(): Promise<void> {
    if (this.parts.settings.clockAdjustable) await this.clock.load();
    for (const work of this.#beforeReady) await this.unitOfWork.run(work);
  }

  /** A consumer of the service that the messaging strategy runs: for flows. */
  consumes(consumer: Consumer): void {
    this.#consumers.push(consumer);
  }

  async start(): Promise<void> {
    const consumer = `${this.name}.participants`;
    const topics = [PARTICIPANT_EVENTS];
    this.consumes({ consumer, topics });
    this.#participantConsumer = await startConsumer({
      consumer,
      topics,
      subscriber: this.parts.subscriber,
      transactions: this.unitOfWork,
      schema: this.name,
      decode: decodeEvent,
      handle: async (events, tx) => {
        for (const event of events) {
          if (!('restrictions' in event.data)) continue;
          await ParticipantCopy.keep(tx, event.data);
          this.participants.forget(event.data.id);
        }
      },
      logger: this.#logger,
      metrics: this.parts.metrics.consumers,
    });
    this.relay.start();
    this.timers.start();
    if (this.parts.settings.clockAdjustable) this.#followClock();
    this.#pruning = setInterval(() => {
      Idempotency.prune(this.unitOfWork).catch((error: unknown) => {
        this.#logger.warn({ err: error }, 'old Idempotency-Keys could not be removed');
      });
    }, PRUNE_MS).unref();
  }

  /** Another process of the service may have moved the clock: each transaction asks, and for the rest this does. */
  #followClock(): void {
    this.#following = setInterval(() => {
      this.clock.load().catch((error: unknown) => {
        this.#logger.warn({ err: error }, 'the business clock could not be read');
      });
    }, CLOCK_MS);
  }

  /**
   * Whether the copy of participants was filled, and everything here that follows participants has caught up, once since the
   * start: an agency whose grants are not known yet would miss what happens now for good.
   */
  async knowsParticipants(): Promise<boolean> {
    if (this.#knowsParticipants) return true;
    const [row] = await this.sql.query('select 1 from participant_copy limit 1');
    if (row === undefined) return false;
    const followers = this.#consumers.filter(({ topics }) => topics.includes(PARTICIPANT_EVENTS));
    this.#knowsParticipants = (await this.#lagOf(followers, [PARTICIPANT_EVENTS])) === 0;
    return this.#knowsParticipants;
  }

  flows(): Promise<FlowRow[]> {
    const { broker } = this.parts;
    const { name: service, sql, relay } = this;
    return listFlows({ service, schema: service, sql, broker, relay, consumers: this.#consumers });
  }

  /** Messages that its consumers have not handled yet. */
  lag(): Promise<number> {
    return this.#lagOf(this.#consumers);
  }

  /** Of all their topics, unless told of which. */
  async #lagOf(consumers: readonly Consumer[], of?: readonly string[]): Promise<number> {
    const lags = consumers.map(({ consumer, topics }) => this.parts.broker.lag(consumer, of ?? topics));
    return (await Promise.all(lags)).flat().reduce((sum, { lag }) => sum + lag, 0);
  }

  healthy(): boolean {
    return this.#participantConsumer?.healthy() ?? true;
  }

  /** A redrive was asked for: begin now. */
  wakeConsumers(): void {
    this.#participantConsumer?.wake();
  }

  /** Ends what takes in work: timers and the kit's own consumer. */
  async stopIntake(): Promise<void> {
    clearInterval(this.#pruning);
    clearInterval(this.#following);
    await Promise.all([this.timers.stop(), this.#participantConsumer?.close()]);
  }

  async closePool(): Promise<void> {
    await this.parts.dataSource.destroy();
  }
}
