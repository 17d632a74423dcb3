import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDevelopmentIssuer, newSigningKey } from '@tracepost/security';
import {
  createLogger,
  parseSettings,
  runServices,
  type ServiceDefinition,
  type ServiceRuntime,
  type Settings,
} from '@tracepost/service-kit';
import { eventually, testDatabase } from '@tracepost/testing';
import { HubClock } from '../src/app/hub-clock.js';
import { hubServices } from '../src/hub/hub-services.js';
import { consoleService } from '../src/index.js';
import { Doubles } from './hub-doubles.js';

const KEY = Buffer.alloc(32, 5).toString('base64');

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a spec reads whatever the answer has
  readonly body: any;
}

export interface RunningConsole {
  readonly url: string;
  readonly doubles: Doubles;
  readonly log: string[];
  /** `fetch` as a client of the development issuer, null without a token; a POST gets a fresh Idempotency-Key. */
  call(
    client: string | null,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  /** The clock of the hub as another process of the console has it, which gives an advance so many milliseconds. */
  clockWithin(deadlineMs: number): HubClock;
  close(): Promise<void>;
}

const startIssuer = async (): Promise<{ issuer: string; server: Server }> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/oidc`;
  const { callback } = createDevelopmentIssuer(issuer, newSigningKey());
  server.on('request', (request, response) => {
    Object.assign(request, { originalUrl: request.url });
    request.url = request.url?.slice('/oidc'.length) || '/';
    callback(request, response);
  });
  return { issuer, server };
};

const tokensOf = (issuer: string): ((client: string) => Promise<string>) => {
  const known = new Map<string, Promise<string>>();
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
    const token = known.get(client) ?? fetchToken(client);
    known.set(client, token);
    return token;
  };
};

/** The console with doubles of all other services in one process, and what a spec needs to call it. */
export const startConsole = async (settings: Record<string, string> = {}): Promise<RunningConsole> => {
  const database = await testDatabase();
  const { issuer, server } = await startIssuer();
  const doubles = new Doubles();
  const log: string[] = [];
  const parsed: Settings = parseSettings({
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
    ...settings,
  });
  const runtimes: ServiceRuntime[] = [];
  const captured: ServiceDefinition = {
    ...consoleService,
    module: (runtime) => {
      runtimes.push(runtime);
      return consoleService.module(runtime);
    },
  };
  const definitions: ServiceDefinition[] = [...doubles.definitions(), captured];
  const logger = createLogger('spec', 'info', { write: (line: string) => void log.push(line) });
  const services = await runServices(definitions, parsed, { logger, edge: true });
  const token = tokensOf(issuer);
  const call: RunningConsole['call'] = async (client, method, path, body, headers = {}) => {
    const answer = await fetch(`${services.url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(client !== null && { authorization: `Bearer ${await token(client)}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(method === 'POST' && { 'idempotency-key': crypto.randomUUID() }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') && text !== '';
    return {
      status: answer.status,
      headers: answer.headers,
      text,
      body: isJson ? (JSON.parse(text) as unknown) : null,
    };
  };
  const clockWithin = (deadlineMs: number): HubClock => {
    const [runtime] = runtimes;
    if (runtime === undefined) throw new Error('the console was not built');
    return new HubClock(
      hubServices(parsed, () => services.url),
      runtime.unitOfWork,
      deadlineMs,
    );
  };
  const close = async (): Promise<void> => {
    await services.close();
    await new Promise((resolve) => server.close(resolve));
    await database.close();
  };
  // The console's own copy of participants comes by events.
  await eventually(async () => (await call('hub-operator', 'GET', '/v1/ops/flows')).status === 200);
  return { url: services.url, doubles, log, call, clockWithin, close };
};
