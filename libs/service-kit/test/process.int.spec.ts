import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, freePort, testDatabase, type TestDatabase } from '@tracepost/testing';
import { environment } from './running-hub.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

const started: Started[] = [];

const loader = `${root}scripts/load-typescript.mjs`;
const telemetry = `${root}libs/service-kit/src/observability/telemetry.ts`;

const start = (env: Record<string, string>, ...imports: string[]): Started => {
  const preloads = [loader, ...imports].flatMap((file) => ['--import', file]);
  const child = spawn(process.execPath, [...preloads, `${root}libs/service-kit/test/thing-process.ts`], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
  const made = { child, output: () => output, ended };
  started.push(made);
  return made;
};

const urlOf = ({ output }: Started): Promise<string> =>
  eventually(() => /"url":"([^"]+)"/.exec(output())?.[1] ?? null);

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => {
  for (const { child } of started) child.kill('SIGKILL');
  await database?.close();
});

describe('a process', () => {
  it('starts beside another one on the same empty database, is ready, and ends in order on SIGTERM', async () => {
    const env = environment(database, 'http://127.0.0.1:1/oidc');
    const processes = [start(env), start(env)];
    for (const one of processes) {
      const url = await urlOf(one);
      await eventually(async () => (await fetch(`${url}/health/ready`)).ok);
      expect((await (await fetch(`${url}/health/ready`)).json()) as object).toMatchObject({ status: 'ok' });
    }
    for (const { child } of processes) child.kill('SIGTERM');
    expect(await Promise.all(processes.map(({ ended }) => ended))).toEqual([0, 0]);
    for (const { output } of processes) {
      expect(output()).toContain('shut down');
      expect(output()).not.toContain('a step of the shutdown failed');
    }
  });

  it('makes spans named by the route, in the trace of the caller, when it is told to', async () => {
    const env = { ...environment(database, 'http://127.0.0.1:1/oidc'), OTEL_TRACES_EXPORTER: 'console' };
    const one = start(env, telemetry);
    const url = await urlOf(one);
    const trace = 'a'.repeat(32);
    await fetch(`${url}/v1/open-page`, { headers: { traceparent: `00-${trace}-${'b'.repeat(16)}-01` } });
    await eventually(() => one.output().includes(trace) && one.output().includes('GET /v1/open-page'));
    one.child.kill('SIGTERM');
    expect(await one.ended).toBe(0);
  });

  it('says that the issuer is away with 503 instead of refusing the token', async () => {
    const one = start(environment(database, 'http://127.0.0.1:1/oidc'));
    const url = await urlOf(one);
    const token = [{ alg: 'ES256', typ: 'at+jwt' }, { iss: 'x' }, 'x'].map((part) =>
      Buffer.from(JSON.stringify(part)).toString('base64url'),
    );
    const answer = await fetch(`${url}/v1/things`, {
      headers: { authorization: `Bearer ${token.join('.')}` },
    });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
    one.child.kill('SIGINT');
    expect(await one.ended).toBe(0);
  });

  it('waits for a database that is away, says so, and can be ended meanwhile', async () => {
    const away = `postgres://postgres:x@127.0.0.1:${await freePort()}/x`;
    const one = start({ ...environment(database, 'http://127.0.0.1:1/oidc'), DATABASE_ADMIN_URL: away });
    await eventually(() => one.output().includes('provisioning the database failed, it will be tried again'));
    one.child.kill('SIGTERM');
    expect(await one.ended).toBe(0);
  });

  it('ends at once, in the words of the database, when it is refused there', async () => {
    const env = environment(database, 'http://127.0.0.1:1/oidc');
    const refused = env.DATABASE_ADMIN_URL?.replace(/\/\/[^@]*@/, '//nobody-known:wrong@') ?? '';
    const one = start({ ...env, DATABASE_ADMIN_URL: refused });
    expect(await one.ended).toBe(1);
    expect(one.output()).toContain('password authentication failed for user "nobody-known" (28P01)');
    expect(one.output()).not.toContain('it will be tried again');
  });

  it('does not start with a development switch on in production, and names it', async () => {
    const one = start({ ...environment(database, 'http://127.0.0.1:1/oidc'), RUN_MODE: 'production' });
    expect(await one.ended).toBe(78);
    expect(one.output()).toContain('CLOCK_ADJUSTABLE must be off when RUN_MODE is production');
    expect(one.output()).not.toContain('listening');
  });
});
