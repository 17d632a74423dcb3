import { join } from 'node:path';
import { TokenSource, waitFor } from '@tracepost/client';
import { freePort } from '@tracepost/embedded';
import { secretOf, secretsOf } from '@tracepost/security';
import pg from 'pg';
import { NodeProcess } from '../processes/node-process.js';
import { processMeter } from './cpu.js';
import type { Comparison } from './figure.js';
import { CONNECTIONS, HttpControl } from './http.js';
import { startIssuer } from './issuer.js';
import type { Plan } from './plan.js';
import { rounds } from './rounds.js';
import { sampled, type Work } from './sample.js';
import type { Stage } from './stage.js';

const PATH = '/v1/trace-requests';
const NO_LIMIT = 1_000_000;

/**
 * Requests that intake accepts: a process of its own on PostgreSQL, nobody consuming. CPU is read when the outbox is
 * empty again, so that the relay's part is in it.
 */
export const measureAccept = async (stage: Stage, plan: Plan): Promise<Comparison> => {
  const postgres = await stage.postgres();
  const databaseUrl = await stage.database('accept');
  const issuer = await startIssuer(stage);
  const control = await HttpControl.start(stage, databaseUrl);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  stage.onStop(() => pool.end());
  const env = settingsOf(
    join(stage.dataDir, 'accept'),
    databaseUrl,
    `${postgres.host}:${postgres.port}`,
    issuer,
  );
  const intake = await knowingIntake(stage, env);
  const token = await new TokenSource({
    url: issuer,
    clientId: 'br-cp',
    clientSecret: secretOf('br-cp'),
  }).token();

  const count = async (table: string): Promise<number> =>
    Number((await pool.query<{ n: string }>(`select count(*) as n from intake.${table}`)).rows[0]?.n);
  const accept = async (milliseconds: number): Promise<Work> => {
    const before = await count('request');
    const job = {
      url: intake.url,
      path: PATH,
      token,
      connections: CONNECTIONS,
      milliseconds,
      most: NO_LIMIT,
    };
    const work = await control.send(job);
    await waitFor(
      'the outbox to be empty',
      async () => ((await count('outbox')) === 0 ? true : undefined),
      60_000,
    );
    const kept = (await count('request')) - before;
    if (kept !== work.operations) throw new Error(`${work.operations} requests got a 2xx, ${kept} are kept`);
    return work;
  };
  const bare = (milliseconds: number): Promise<Work> =>
    control.sendBare({ connections: CONNECTIONS, milliseconds, most: NO_LIMIT });

  await accept(plan.warmUpMs);
  await bare(plan.warmUpMs / 2);
  const node = processMeter('Node', () => intake.pid);
  const bareNode = processMeter('Node', () => control.bare.pid);
  const pairs = await rounds(
    plan.rounds,
    () => sampled(stage.pauses, [node, stage.postgresMeter], () => accept(plan.acceptMs)),
    () => sampled(stage.pauses, [bareNode, stage.postgresMeter], () => bare(plan.acceptMs)),
  );
  return {
    name: 'accept a trace request',
    unit: 'request',
    ceilingIs: 'bare Fastify, one durable insert of 1 kB',
    kind: 'work',
    ...pairs,
  };
};

const settingsOf = (
  dataDir: string,
  databaseUrl: string,
  server: string,
  issuer: string,
): Readonly<Record<string, string>> => {
  const secrets = secretsOf(dataDir);
  return {
    RUN_MODE: 'development',
    SEED_DEMO: 'on',
    HTTP_HOST: '127.0.0.1',
    HTTP_RATE_LIMIT: String(NO_LIMIT),
    DATABASE_URL: `postgres://${server}/accept`,
    DATABASE_ADMIN_URL: databaseUrl,
    DATABASE_PASSWORD: secrets.databasePassword,
    MESSAGING: 'postgres',
    AUTH_ISSUER: `${issuer}/oidc`,
    AUTH_JWKS_URI: `${issuer}/oidc/jwks`,
    SEALING_KEY: secrets.sealingKey,
    CURSOR_SECRET: secrets.cursorSecret,
    INTERNAL_TOKEN: secrets.internalToken,
    AUDIT_SIGNING_KEY: secrets.auditSigningKey,
    LOG_LEVEL: 'error',
  };
};

const service = async (
  stage: Stage,
  name: string,
  env: Readonly<Record<string, string>>,
): Promise<NodeProcess> => {
  const port = await freePort();
  const one = new NodeProcess({
    name,
    script: `services/${name}/dist/main.js`,
    env: { ...env, HTTP_PORT: String(port) },
    url: `http://127.0.0.1:${port}`,
    onLine: (from, line) => console.error(`${from} | ${line}`),
  });
  stage.onStop(() => one.stop());
  one.start();
  await one.ready();
  return one;
};

/** Intake, ready because routing's seed has told it the participants; routing does not run any more. */
const knowingIntake = async (stage: Stage, env: Readonly<Record<string, string>>): Promise<NodeProcess> => {
  const [intake, routing] = await Promise.all([
    service(stage, 'intake', env),
    service(stage, 'routing', env),
  ]);
  await routing.stop();
  return intake;
};
