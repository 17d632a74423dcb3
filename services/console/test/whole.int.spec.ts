import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SERVICE } from '@tracepost/contracts';
import { parseSettings, type Settings } from '@tracepost/service-kit';
import Fastify, { type FastifyInstance } from 'fastify';
import { answerForTheWhole } from '../src/index.js';

const KEY = Buffer.alloc(32, 5).toString('base64');
const FROM_EDGE = { 'x-forwarded-host': 'hub.example' };

let ready = true;
let other: Server;
beforeAll(async () => {
  other = createServer((request, response) => {
    if (request.url === '/metrics') response.end('# TYPE up gauge\nup 1\n');
    else response.writeHead(request.url === '/health/ready' && ready ? 200 : 503).end('{}');
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => other.close(resolve)));

/** A console's server whose hub is five services at one address and one that is not there. */
const consoleOf = async (runMode: Settings['runMode'], away: string | null): Promise<FastifyInstance> => {
  const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  const settings = parseSettings({
    RUN_MODE: runMode,
    DATABASE_PASSWORD: 'none',
    SEALING_KEY: KEY,
    CURSOR_SECRET: KEY,
    INTERNAL_TOKEN: KEY,
    AUDIT_SIGNING_KEY: KEY,
    INTERNAL_URLS: SERVICE.map((name) => `${name}=${name === away ? 'http://127.0.0.1:9' : address}`).join(
      ',',
    ),
  });
  const app = Fastify();
  app.get('/health/ready', () => ({ status: 'ok', checks: {} }));
  app.get('/metrics', () => 'own');
  answerForTheWhole(app, settings);
  await app.ready();
  return app;
};

const readiness = async (away: string | null) => {
  const app = await consoleOf('production', away);
  const answer = await app.inject({ url: '/health/ready', headers: FROM_EDGE });
  return [answer.statusCode, answer.json()];
};

describe('the health of the whole hub', () => {
  it('is ready when every service is', async () => {
    expect(await readiness(null)).toEqual([200, { status: 'ok' }]);
  });

  it('is not ready when a service does not answer', async () => {
    expect(await readiness('routing')).toEqual([503, { status: 'failing' }]);
  });

  it('is not ready when a service says that it is not', async () => {
    ready = false;
    try {
      expect((await readiness(null))[0]).toBe(503);
    } finally {
      ready = true;
    }
  });

  it("is told at the edge; the console's own port tells of itself", async () => {
    const app = await consoleOf('production', 'routing');
    expect((await app.inject('/health/ready')).json()).toEqual({ status: 'ok', checks: {} });
  });
});

describe('metrics at the edge', () => {
  it('join those of all services in development', async () => {
    const app = await consoleOf('development', 'audit');
    const { body } = await app.inject({ url: '/metrics', headers: FROM_EDGE });
    expect(body.split('\n').filter((line) => line.startsWith('up'))).toEqual(
      SERVICE.filter((name) => name !== 'audit').map((name) => `up{process="${name}"} 1`),
    );
  });

  it('are not there in production, while the own port has its own', async () => {
    const app = await consoleOf('production', null);
    expect((await app.inject({ url: '/metrics', headers: FROM_EDGE })).body).not.toContain('up');
    expect((await app.inject('/metrics')).body).toBe('own');
  });
});
