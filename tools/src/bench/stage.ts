import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  findKafka,
  KafkaUnavailable,
  startPostgres,
  type EmbeddedPostgres,
  type FoundKafka,
} from '@tracepost/embedded';
import pg from 'pg';
import { processMeter, treeMeter, type Meter } from './cpu.js';
import { Pauses } from './pauses.js';

/** Process id of the PostgreSQL server on a data folder. */
export const postmasterOf = (dataDir: string): number | undefined =>
  numberIn(() => readFileSync(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);

/** Process id of the Kafka that was started on this machine's Java. */
export const kafkaPidOf = (dataDir: string): number | undefined =>
  numberIn(
    () =>
      (JSON.parse(readFileSync(join(realpathSync(dataDir), 'server.json'), 'utf8')) as { pid: number }).pid,
  );

const numberIn = (read: () => unknown): number | undefined => {
  try {
    return Number(read());
  } catch {
    return undefined;
  }
};

/** What the measurements of one run share: a folder, a durable PostgreSQL, a Kafka if there is one. Stops all of it. */
export class Stage {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'tracepost-bench-'));
  readonly pauses = new Pauses();
  readonly #stops: (() => Promise<void>)[] = [];
  #postgres: Promise<EmbeddedPostgres> | undefined;
  #kafka: Promise<FoundKafka | null> | undefined;
  #stopping: Promise<void> | undefined;

  constructor(private readonly tell: (line: string) => void) {
    // PostgreSQL runs as another user when this is root, and must be able to pass.
    chmodSync(this.dataDir, 0o711);
    this.onStop(() => this.pauses.stop());
  }

  /** Called in the reverse order; a failure is told and does not keep the others from ending. */
  onStop(stop: () => Promise<void>): void {
    this.#stops.push(stop);
  }

  postgres(): Promise<EmbeddedPostgres> {
    return (this.#postgres ??= this.#startPostgres());
  }

  /** URL of an empty database of the superuser. */
  async database(name: string): Promise<string> {
    const postgres = await this.postgres();
    const client = new pg.Client({ connectionString: postgres.url() });
    await client.connect();
    try {
      await client.query(`create database ${client.escapeIdentifier(name)}`);
    } finally {
      await client.end();
    }
    return postgres.url('postgres', name);
  }

  get postgresMeter(): Meter {
    return treeMeter('PostgreSQL', () => postmasterOf(join(this.dataDir, 'postgres')));
  }

  get kafkaMeter(): Meter {
    return processMeter('Kafka', () => kafkaPidOf(join(this.dataDir, 'kafka')));
  }

  /** Null when there is none on this machine. */
  kafka(): Promise<FoundKafka | null> {
    return (this.#kafka ??= this.#startKafka());
  }

  /** Ends what `start` resolves to, also when it is still starting by then. */
  async begin<S extends { stop(): Promise<void> }>(start: Promise<S>): Promise<S> {
    this.onStop(async () => (await start.catch(() => undefined))?.stop());
    return await start;
  }

  /** Ends Kafka early: two Java processes at once are too much for a small machine. */
  async endKafka(): Promise<void> {
    await (await this.#kafka)?.stop();
  }

  /** Ends what `work` has begun as soon as it is over. */
  async within<R>(work: () => Promise<R>): Promise<R> {
    const outside = this.#stops.length;
    try {
      return await work();
    } finally {
      await this.#stopDownTo(outside);
    }
  }

  stop(): Promise<void> {
    return (this.#stopping ??= this.#stopAll());
  }

  async #stopAll(): Promise<void> {
    await this.#stopDownTo(0);
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  async #stopDownTo(count: number): Promise<void> {
    while (this.#stops.length > count) {
      await this.#stops
        .pop()?.()
        .catch((error: unknown) => this.tell(`did not end well: ${String(error)}`));
    }
  }

  #startPostgres(): Promise<EmbeddedPostgres> {
    this.tell('starting PostgreSQL');
    return this.begin(startPostgres({ dataDir: join(this.dataDir, 'postgres') }));
  }

  async #startKafka(): Promise<FoundKafka | null> {
    this.tell('starting Kafka');
    try {
      return await this.begin(findKafka({ dataDir: join(this.dataDir, 'kafka') }));
    } catch (error) {
      if (!(error instanceof KafkaUnavailable)) throw error;
      this.tell(`no Kafka: ${error.message}`);
      return null;
    }
  }
}
