import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AnyEvent } from '@tracepost/contracts';
import { createDevelopmentIssuer } from '@tracepost/security';
import { createLogger, parseSettings, runServices, type ServiceRuntime } from '@tracepost/service-kit';
import { testDatabase } from '@tracepost/testing';
import pg from 'pg';
import { ApplyCaseEvents } from '../src/app/apply-case-events.js';
import { PgParticipants } from '../src/db/pg-participants.js';
import { PgTraceStore } from '../src/db/pg-trace-store.js';
import { tracingService } from '../src/index.js';

const KEY = Buffer.alloc(32, 7).toString('base64');

const PARTICIPANTS = `('BR-NCB', 1, 'COUNTRY', 'ACTIVE'), ('US-NCB', 1, 'COUNTRY', 'ACTIVE'),
  ('QZ-NCB', 1, 'COUNTRY', 'SUSPENDED'), ('AR-NCB', 1, 'COUNTRY', 'ACTIVE')`;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** The service alone, on a database and with an issuer of its own. */
export interface RunningTracing {
  readonly runtime: ServiceRuntime;
  /** Brings events in as a consumer's batch would: in one transaction. */
  take(...events: AnyEvent[]): Promise<void>;
  get(client: string, path: string, headers?: Record<string, string>): Promise<Answer>;
  post(client: string, path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  sql<R>(text: string, values?: unknown[]): Promise<R[]>;
  close(): Promise<void>;
}

/** Serves the development issuer below /oidc of a port of its own. */
const startIssuer = async (): Promise<{ issuer: string; stop: () => Promise<void> }> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/oidc`;
  const provider = createDevelopmentIssuer(issuer);
  server.on('request', (req: IncomingMessage & { originalUrl?: string }, res) => {
    req.originalUrl = req.url ?? '/';
    req.url = req.originalUrl.slice('/oidc'.length) || '/';
    provider.callback(req, res);
  });
  const stop = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return { issuer, stop };
};

const fetchToken = async (issuer: string, client: string): Promise<string> => {
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

export const startTracing = async (): Promise<RunningTracing> => {
  const database = await testDatabase();
  const { issuer, stop } = await startIssuer();
  const settings = parseSettings({
    RUN_MODE: 'development',
    CLOCK_ADJUSTABLE: 'on',
    HTTP_PORT: '0',
    DATABASE_URL: `postgres://${database.host}:${database.port}/${database.name}`,
    DATABASE_ADMIN_URL: database.url(),
    DATABASE_PASSWORD: 'spec',
    AUTH_ISSUER: issuer,
    AUTH_JWKS_URI: `${issuer}/jwks`,
    SEALING_KEY: KEY,
    CURSOR_SECRET: KEY,
    INTERNAL_TOKEN: KEY,
    AUDIT_SIGNING_KEY: KEY,
  });
  const captured: ServiceRuntime[] = [];
  const definition = {
    ...tracingService,
    module: (given: ServiceRuntime) => {
      captured.push(given);
      return tracingService.module(given);
    },
  };
  const log: string[] = [];
  const logger = createLogger('spec', 'warn', { write: (line: string) => void log.push(line) });
  const services = await runServices([definition], settings, { logger });
  const [runtime] = captured;
  if (runtime === undefined) throw new Error('the service was not built');
  const pool = new pg.Pool({ connectionString: database.url(), max: 2 });
  const sql = async <R>(text: string, values: unknown[] = []): Promise<R[]> =>
    (await pool.query(text, values)).rows as R[];
  await sql(
    `insert into tracing.participant_copy (id, version, kind, status) values ${PARTICIPANTS} on conflict do nothing`,
  );
  const tokens = new Map<string, Promise<string>>();
  const call = async (client: string, path: string, init: RequestInit): Promise<Answer> => {
    const token = tokens.get(client) ?? fetchToken(issuer, client);
    tokens.set(client, token);
    const headers = { ...(init.headers as object), authorization: `Bearer ${await token}` };
    const answer = await fetch(`${services.url}${path}`, { ...init, headers });
    const text = await answer.text();
    return {
      status: answer.status,
      headers: answer.headers,
      body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
    };
  };
  const apply = new ApplyCaseEvents(new PgTraceStore(), new PgParticipants(), runtime.newId);
  return {
    runtime,
    take: (...events) => runtime.unitOfWork.run((tx) => apply.execute(tx, events)),
    get: (client, path, headers = {}) => call(client, path, { headers }),
    post: (client, path, body, headers = {}) =>
      call(client, path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': runtime.newId(), ...headers },
        body: JSON.stringify(body),
      }),
    sql,
    close: async () => {
      await services.close();
      await pool.end();
      await stop();
      await database.close();
    },
  };
};
