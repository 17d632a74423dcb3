import { rmSync } from 'node:fs';
import { afterAll, beforeAll } from '@jest/globals';
import { ProblemError, eventsSoFar, type EventView, type HubClient } from '@tracepost/client';
import { freePort } from '@tracepost/embedded';
import {
  standaloneProcess,
  startCluster,
  temporaryFolder,
  type ClusterOptions,
  type NodeProcess,
} from '../src/index.js';
import { checkedPoint } from './published/checked-client.js';

export type Form = 'standalone' | 'cluster';

/** A whole hub in processes of its own, and clients for it: each holds every answer to the published document. */
export interface TestHub {
  readonly url: string;
  /** Folder of its embedded database and of its secrets. */
  readonly dataDir: string;
  point(clientId: string): HubClient;
  /** Ends its processes and starts them again on the same data and address. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the hub on an empty folder; its log lines are shown only when it does not start. `instances`: processes of each
 * service in the cluster form, one unless told.
 */
export const startTestHub = async (
  form: Form,
  env: Readonly<Record<string, string>> = {},
  instances: NonNullable<ClusterOptions['instances']> = {},
): Promise<TestHub> => {
  const dataDir = temporaryFolder(`tracepost-e2e-${form}-`);
  const lines: string[] = [];
  const onLine = (name: string, line: string): void => void lines.push(`${name} | ${line}`);
  try {
    const hub =
      form === 'standalone'
        ? await standalone(dataDir, onLine, env)
        : await cluster(dataDir, onLine, env, instances);
    const points = new Map<string, HubClient>();
    return {
      url: hub.url,
      dataDir,
      point: (clientId) => {
        const point = points.get(clientId) ?? checkedPoint(hub.url, clientId);
        points.set(clientId, point);
        return point;
      },
      restart: () => hub.restart(),
      stop: async () => {
        await hub.stop();
        rmSync(dataDir, { recursive: true, force: true });
      },
    };
  } catch (cause) {
    throw new Error(`the hub did not start:\n${lines.slice(-30).join('\n')}`, { cause });
  }
};

/**
 * Starts the hub before the cases of the enclosing `describe` and stops it after them; `env` is asked just before. What it
 * gives answers within the cases and the hooks after it.
 */
export const hubForCases = (
  form: Form,
  env: () => Promise<Readonly<Record<string, string>>> = () => Promise.resolve({}),
): (() => TestHub) => {
  let hub: TestHub | undefined;
  beforeAll(async () => {
    hub = await startTestHub(form, await env());
  });
  afterAll(() => hub?.stop());
  return () => {
    if (hub === undefined) throw new Error('the hub has not started');
    return hub;
  };
};

const standalone = async (
  dataDir: string,
  onLine: (name: string, line: string) => void,
  env: Readonly<Record<string, string>>,
) => {
  const hub = standaloneProcess({ dataDir, port: await freePort(), onLine, env });
  hub.start();
  await hub.ready();
  return { url: hub.url, restart: () => restarted([hub]), stop: () => hub.stop() };
};

const cluster = async (
  dataDir: string,
  onLine: (name: string, line: string) => void,
  env: Readonly<Record<string, string>>,
  instances: NonNullable<ClusterOptions['instances']>,
) => {
  const hub = await startCluster({ dataDir, port: 0, onLine, logLevel: 'warn', env, instances });
  return { url: hub.url, restart: () => restarted(hub.processes), stop: () => hub.stop() };
};

const restarted = async (processes: readonly NodeProcess[]): Promise<void> => {
  await Promise.all(processes.map((one) => one.stop()));
  for (const one of processes) one.start();
  await Promise.all(processes.map((one) => one.ready()));
};

/**
 * A request that the SDK would not send, or whose refusal is what is tested: any method, path, headers and bytes. Answers
 * the status, whatever it is, and the body as it came.
 */
export const raw = async (
  client: HubClient,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Headers; body: Record<string, unknown> }> => {
  const isText = typeof body === 'string' || body instanceof Uint8Array;
  const response = await client.send(path, {
    method,
    headers: {
      ...(body !== undefined && {
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      }),
      ...headers,
    },
    ...(body !== undefined && { body: isText ? (body as string) : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: (text.startsWith('{') ? JSON.parse(text) : { text }) as Record<string, unknown>,
  };
};

export const allEvents = (client: HubClient, query: Record<string, string> = {}): Promise<EventView[]> =>
  listed(eventsSoFar(client, query));

/** All that an iterator of the SDK gives. */
export const listed = async <T>(all: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const one of all) list.push(one);
  return list;
};

/** All items of a collection whose path and query are made by hand. */
export const allItems = async <T>(client: HubClient, path: string): Promise<T[]> => {
  const items: T[] = [];
  let cursor = '';
  for (;;) {
    const { body } = await client.get<{ items: T[]; next: string | null }>(
      `${path}${path.includes('?') ? '&' : '?'}limit=200${cursor}`,
    );
    items.push(...body.items);
    if (body.next === null) return items;
    cursor = `&cursor=${encodeURIComponent(body.next)}`;
  }
};

export { ProblemError };
