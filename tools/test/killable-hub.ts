import { rmSync } from 'node:fs';
import { afterAll, beforeAll } from '@jest/globals';
import type { HubClient } from '@tracepost/client';
import pg from 'pg';
import { contactPoint, startHub, temporaryFolder, type Form, type HubUnderTest } from '../src/index.js';

/** A hub whose parts can be killed and whose database can be reached: what only its operators can do to it. */
export class KillableHub {
  #hub: HubUnderTest | null = null;
  readonly #points = new Map<string, HubClient>();

  get hub(): HubUnderTest {
    if (this.#hub === null) throw new Error('the hub has not started');
    return this.#hub;
  }

  point(clientId: string): HubClient {
    const point = this.#points.get(clientId) ?? contactPoint(this.hub.url, clientId);
    this.#points.set(clientId, point);
    return point;
  }

  /** As superuser, on a connection of its own: the server goes down with the standalone process. */
  async sql<R>(text: string): Promise<R[]> {
    const database = new pg.Client({ connectionString: this.hub.databaseUrl() });
    await database.connect();
    try {
      return (await database.query(text)).rows as R[];
    } finally {
      await database.end();
    }
  }

  /** SIGKILL to a service (in the standalone form to all of them), then the start that its supervisor would make. */
  async killAndRevive(service: string): Promise<void> {
    const victim = this.hub.victims.find(({ name }) => name === service || name === 'tracepost');
    if (!victim?.kill()) throw new Error(`${service} was not running`);
    await victim.revive();
    await this.hub.ready();
  }

  async start(form: Form, dataDir: string): Promise<void> {
    const lines: string[] = [];
    try {
      this.#hub = await startHub(form, dataDir, (name, line) => void lines.push(`${name} | ${line}`));
    } catch (cause) {
      throw new Error(`the hub did not start:\n${lines.slice(-30).join('\n')}`, { cause });
    }
  }
}

/** Starts the hub before the cases of the enclosing `describe` and stops it after them. */
export const killableHub = (form: Form): KillableHub => {
  const dataDir = temporaryFolder(`tracepost-killable-${form}-`);
  const killable = new KillableHub();
  beforeAll(() => killable.start(form, dataDir), 180_000);
  afterAll(async () => {
    await killable.hub.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);
  return killable;
};
