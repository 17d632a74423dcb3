import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDevelopmentIssuer } from '@tracepost/security';
import { createLogger, parseSettings, runServices, type RunningServices } from '@tracepost/service-kit';
import { testDatabase } from '@tracepost/testing';
import pg from 'pg';
import { intakeService } from '../src/index.js';
import { casesDouble } from './cases-double.js';

const KEY = Buffer.alloc(32, 5).toString('base64');

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a spec reads whatever the answer has
  readonly body: any;
}

export interface CallOptions {
  /** An object is sent as JSON, text and bytes as they are. */
  readonly body?: object | string | Uint8Array | ReadableStream;
  readonly headers?: Record<string, string>;
}

/** Intake with a double of the services that decide about cases, a database and an issuer of its own. */
export interface RunningIntake {
  readonly url: string;
  readonly log: string[];
  call(client: string, method: string, path: string, options?: CallOptions): Promise<Answer>;
  /** POST with a fresh Idempotency-Key. */
  post(client: string, path: string, options?: CallOptions): Promise<Answer>;
  token(client: string): Promise<string>;
  sql<R>(text: string, values?: unknown[]): Promise<R[]>;
  /** Ends the services and starts them anew on the same database. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

const startIssuer = async (): Promise<{ issuer: string; server: Server }> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/oidc`;
  const provider = createDevelopmentIssuer(issuer);
  server.on('request', (request, response) => {
    Object.assign(request, { originalUrl: request.url });
    request.url = request.url?.slice('/oidc'.length) || '/';
    provider.callback(request, response);
  });
  return { issuer, server };
};

const PARTICIPANTS = [
  ['BR-NCB', 'COUNTRY', 'BR', 'ACTIVE', []],
  ['US-NCB', 'COUNTRY', 'US', 'ACTIVE', []],
  ['AT-NCB', 'COUNTRY', 'AT', 'ACTIVE', []],
  ['TR-NCB', 'COUNTRY', 'TR', 'ACTIVE', ['GH-NCB']],
  ['AR-NCB', 'COUNTRY', 'AR', 'ACTIVE', []],
  ['EUROPOL', 'AGENCY', null, 'ACTIVE', []],
  ['HUB', 'HUB', null, 'ACTIVE', []],
] as const;

const tokenSource = (issuer: string): ((client: string) => Promise<string>) => {
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
  return (client) => {
    const known = tokens.get(client) ?? fetchToken(client);
    tokens.set(client, known);
    return known;
  };
};

export const startIntake = async (): Promise<RunningIntake> => {
  const database = await testDatabase();
  const { issuer, server } = await startIssuer();
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
  const log: string[] = [];
  const logger = createLogger('spec', 'info', { write: (line: string) => void log.push(line) });
  const start = (): Promise<RunningServices> =>
    runServices([intakeService, casesDouble], settings, { logger });
  let services = await start();
  const pool = new pg.Pool({ connectionString: database.url(), max: 2 });
  for (const [id, kind, country, status, refusesFrom] of PARTICIPANTS) {
    await pool.query('insert into intake.participant_copy values ($1, 1, $2, $3)', [id, kind, status]);
    await pool.query(`insert into intake.routable_participant values ($1, 1, $2, $3, $4, '{PULL}', $5)`, [
      id,
      kind,
      country,
      status,
      refusesFrom,
    ]);
  }
  const token = tokenSource(issuer);
  const call: RunningIntake['call'] = async (client, method, path, { body, headers = {} } = {}) => {
    const raw = typeof body === 'string' || body instanceof Uint8Array || body instanceof ReadableStream;
    const answer = await fetch(`${services.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await token(client)}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: raw ? (body as string) : JSON.stringify(body), duplex: 'half' }),
    } as RequestInit);
    const text = await answer.text();
    const json = text.startsWith('{') && !answer.headers.get('content-type')?.includes('ndjson');
    return { status: answer.status, headers: answer.headers, text, body: json ? JSON.parse(text) : {} };
  };
  let keys = 0;
  return {
    get url() {
      return services.url;
    },
    log,
    call,
    post: (client, path, { body, headers } = {}) =>
      call(client, 'POST', path, {
        ...(body !== undefined && { body }),
        headers: { 'idempotency-key': `key-${(keys += 1)}`, ...headers },
      }),
    token,
    sql: async (text, values = []) => (await pool.query(text, values)).rows,
    restart: async () => {
      await services.close();
      services = await start();
    },
    close: async () => {
      await services.close();
      await pool.end();
      await new Promise((resolve) => server.close(resolve));
      await database.close();
    },
  };
};
