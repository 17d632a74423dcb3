import { rmSync } from 'node:fs';
import { afterAll, beforeAll } from '@jest/globals';
import type { HubClient } from '@tracepost/client';
import { secretsOf } from '@tracepost/security';
import { INTERNAL_TOKEN_HEADER } from '@tracepost/service-kit';
import pg from 'pg';
import {
  startHub,
  temporaryFolder,
  type Form,
  type HubUnderTest,
  type Instances,
  type Victim,
} from '../src/index.js';
import { checkedPoint } from './published/checked-client.js';

/** A hub whose parts can be killed and whose database can be reached: what only its operators can do to it. */
export class KillableHub {
  #hub: HubUnderTest | null = null;
  #dataDir = '';
  readonly #points = new Map<string, HubClient>();

  get hub(): HubUnderTest {
    if (this.#hub === null) throw new Error('the hub has not started');
    return this.#hub;
  }

  point(clientId: string): HubClient {
    const point = this.#points.get(clientId) ?? checkedPoint(this.hub.url, clientId);
    this.#points.set(clientId, point);
    return point;
  }

  /** A client of one process of a service, past the edge. */
  at(process: Victim, clientId: string): HubClient {
    return checkedPoint(process.url ?? '', clientId, this.hub.url);
  }

  /** What a process tells the hub's own processes only. */
  async internal<T>({ url }: Victim, path: string): Promise<T> {
    const secret = Buffer.from(secretsOf(this.#dataDir).internalToken, 'base64');
    const headers = { [INTERNAL_TOKEN_HEADER]: secret.toString('base64url') };
    return (await (await fetch(`${url}/internal/${path}`, { headers })).json()) as T;
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

  /** The process of a service; in the standalone form the one that runs all of them. */
  process(service: string): Victim {
    const found = this.hub.victims.find(({ name }) => name === service || name === 'tracepost');
    if (found === undefined) throw new Error(`no process runs ${service}`);
    return found;
  }

  /** SIGKILL to a service's process, then the start that its supervisor would make. */
  async killAndRevive(service: string): Promise<void> {
    const victim = this.process(service);
    if (!victim.kill()) throw new Error(`${service} was not running`);
    await victim.revive();
    await this.hub.ready();
  }

  async start(form: Form, dataDir: string, instances?: Instances): Promise<void> {
    const lines: string[] = [];
    this.#dataDir = dataDir;
    try {
      this.#hub = await startHub(
        form,
        dataDir,
        (name, line) => void lines.push(`${name} | ${line}`),
        instances,
      );
    } catch (cause) {
      throw new Error(`the hub did not start:\n${lines.slice(-30).join('\n')}`, { cause });
    }
  }
}

/** Starts the hub before the cases of the enclosing `describe` and stops it after them. */
export const killableHub = (form: Form, instances?: Instances): KillableHub => {
  const dataDir = temporaryFolder(`tracepost-killable-${form}-`);
  const killable = new KillableHub();
  beforeAll(() => killable.start(form, dataDir, instances));
  afterAll(async () => {
    await killable.hub.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return killable;
};
