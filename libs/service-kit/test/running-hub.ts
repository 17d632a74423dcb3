import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDevelopmentIssuer, type DevelopmentIssuer } from '@tracepost/security';
import { eventually, testDatabase, type TestDatabase } from '@tracepost/testing';
import pg from 'pg';
import {
  createLogger,
  parseSettings,
  runServices,
  type RunningServices,
  type Settings,
} from '../src/index.js';
import { Hooks, thingService } from './thing-service.js';

const key = Buffer.alloc(32, 5).toString('base64');

/** The tiny service with a database and an issuer of its own, and what a spec needs to call it. */
export interface RunningHub {
  readonly url: string;
  readonly hooks: Hooks;
  readonly settings: Settings;
  readonly services: RunningServices;
  readonly log: string[];
  token(client: string): Promise<string>;
  /** `fetch` as a client; JSON bodies are given as objects. */
  call(client: string | null, method: string, path: string, options?: CallOptions): Promise<Answer>;
  sql<R>(text: string): Promise<R[]>;
  close(): Promise<void>;
}

export interface CallOptions {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  /** Another process of the same hub. */
  readonly url?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Record<string, never>;
}

const startIssuer = async (): Promise<{ issuer: string; server: Server }> => {
  const made: { provider?: DevelopmentIssuer } = {};
  const server = createServer((req, res) => {
    Object.assign(req, { originalUrl: req.url });
    req.url = req.url?.slice('/oidc'.length) || '/';
    made.provider?.callback(req, res);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/oidc`;
  made.provider = createDevelopmentIssuer(issuer);
  server.unref();
  return { issuer, server };
};

/** Environment of a process of the tiny service on a database of its own. */
export const environment = (database: TestDatabase, issuer: string): Record<string, string> => ({
  RUN_MODE: 'development',
  CLOCK_ADJUSTABLE: 'on',
  HTTP_PORT: '0',
  DATABASE_URL: `postgres://${database.host}:${database.port}/${database.name}`,
  DATABASE_ADMIN_URL: database.url(),
  DATABASE_PASSWORD: 'spec',
  DATABASE_POOL: '30',
  AUTH_ISSUER: issuer,
  AUTH_JWKS_URI: `${issuer}/jwks`,
  SEALING_KEY: key,
  CURSOR_SECRET: key,
  INTERNAL_TOKEN: key,
  AUDIT_SIGNING_KEY: key,
});

export const startHub = async (
  overrides: Record<string, string> = {},
  hooks = new Hooks(),
): Promise<RunningHub> => {
  const database: TestDatabase = await testDatabase();
  const { issuer, server } = await startIssuer();
  const settings = parseSettings({ ...environment(database, issuer), ...overrides });
  const log: string[] = [];
  const logger = createLogger('spec', 'info', { write: (line: string) => void log.push(line) });
  const services = await runServices([thingService(hooks)], settings, { logger });
  const sql = async <R>(text: string): Promise<R[]> => {
    const client = new pg.Client({ connectionString: database.url() });
    await client.connect();
    try {
      return (await client.query(text)).rows as R[];
    } finally {
      await client.end();
    }
  };
  if (settings.messaging === 'postgres') {
    await eventually(async () => (await sql('select id from intake.participant_copy')).length === 5);
  }
  const tokens = new Map<string, Promise<string>>();
  const fetchToken = async (client: string): Promise<string> => {
    const answer = await fetch(`${issuer}/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${btoa(`${client}:dev-${client}`)}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials',
    });
    return ((await answer.json()) as { access_token: string }).access_token;
  };
  const token = (client: string): Promise<string> => {
    const known = tokens.get(client) ?? fetchToken(client);
    tokens.set(client, known);
    return known;
  };
  const call: RunningHub['call'] = async (
    client,
    method,
    path,
    { body, headers = {}, url = services.url } = {},
  ) => {
    const raw = typeof body === 'string' || body instanceof Uint8Array || body === undefined;
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(client !== null && { authorization: `Bearer ${await token(client)}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: raw ? (body as string) : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const json = answer.headers.get('content-type')?.includes('json') && text !== '';
    return {
      status: answer.status,
      headers: answer.headers,
      text,
      body: (json ? JSON.parse(text) : {}) as never,
    };
  };
  const close = async (): Promise<void> => {
    await services.close();
    await new Promise((resolve) => server.close(resolve));
    await database.close();
  };
  return { url: services.url, hooks, settings, services, log, token, call, sql, close };
};
