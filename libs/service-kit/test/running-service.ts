import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDevelopmentIssuer } from '@tracepost/security';
import { testDatabase } from '@tracepost/testing';
import pg from 'pg';
import {
  createLogger,
  parseSettings,
  runServices,
  type ServiceDefinition,
  type ServiceRuntime,
} from '../src/index.js';

const KEY = Buffer.alloc(32, 7).toString('base64');

/** What a service knows of the registry when nobody publishes it: id and kind. */
const PARTICIPANTS = [
  ['BR-NCB', 'COUNTRY'],
  ['US-NCB', 'COUNTRY'],
  ['PY-NCB', 'COUNTRY'],
  ['AR-NCB', 'COUNTRY'],
  ['EUROPOL', 'AGENCY'],
  ['HUB', 'HUB'],
] as const;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are read as JSON, member by member
export type Json = any;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
}

/** One service alone, on a database and with an issuer of its own. */
export interface RunningService {
  readonly runtime: ServiceRuntime;
  readonly url: string;
  token(client: string): Promise<string>;
  get(client: string, path: string, headers?: Record<string, string>): Promise<Answer>;
  /** As superuser: row level security does not hide anything. */
  sql<R>(text: string, values?: unknown[]): Promise<R[]>;
  /** Ends the service as at a deployment; `close` may follow. */
  shutDown(): Promise<void>;
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

export const startService = async (
  service: ServiceDefinition,
  overrides: Record<string, string> = {},
): Promise<RunningService> => {
  const database = await testDatabase();
  const { issuer, stop } = await startIssuer();
  const settings = parseSettings({
    RUN_MODE: 'development',
    CLOCK_ADJUSTABLE: 'on',
    HTTP_PORT: '0',
    DATABASE_URL: `postgres://${database.host}:${database.port}/${database.name}`,
    DATABASE_ADMIN_URL: database.url(),
    // Roles belong to the whole server, which all specs of a run share: so does their password.
    DATABASE_PASSWORD: 'spec',
    AUTH_ISSUER: issuer,
    AUTH_JWKS_URI: `${issuer}/jwks`,
    SEALING_KEY: KEY,
    CURSOR_SECRET: KEY,
    INTERNAL_TOKEN: KEY,
    AUDIT_SIGNING_KEY: KEY,
    ...overrides,
  });
  const captured: ServiceRuntime[] = [];
  const definition: ServiceDefinition = {
    ...service,
    module: (given) => {
      captured.push(given);
      return service.module(given);
    },
  };
  const logger = createLogger('spec', 'warn', { write: (line: string) => void process.stderr.write(line) });
  const services = await runServices([definition], settings, { logger });
  const [runtime] = captured;
  if (runtime === undefined) throw new Error('the service was not built');
  const pool = new pg.Pool({ connectionString: database.url(), max: 2 });
  const sql = async <R>(text: string, values: unknown[] = []): Promise<R[]> =>
    (await pool.query(text, values)).rows as R[];
  await sql(
    `insert into ${service.name}.participant_copy (id, version, kind, status)
     select id, 1, kind, 'ACTIVE' from unnest($1::text[], $2::text[]) as known (id, kind)`,
    [PARTICIPANTS.map(([id]) => id), PARTICIPANTS.map(([, kind]) => kind)],
  );
  const tokens = new Map<string, Promise<string>>();
  const token = (client: string): Promise<string> => {
    const known = tokens.get(client) ?? fetchToken(issuer, client);
    tokens.set(client, known);
    return known;
  };
  return {
    runtime,
    url: services.url,
    token,
    get: async (client, path, headers = {}) => {
      const authorization = `Bearer ${await token(client)}`;
      const answer = await fetch(`${services.url}${path}`, { headers: { ...headers, authorization } });
      const text = await answer.text();
      return { status: answer.status, headers: answer.headers, body: text === '' ? {} : JSON.parse(text) };
    },
    sql,
    shutDown: () => services.close(),
    close: async () => {
      await services.close();
      await pool.end();
      await stop();
      await database.close();
    },
  };
};
