import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DEVELOPMENT_CLIENTS, secretOf } from '../../libs/security/src/development/clients.ts';
import { createTokenVerifier } from '../../libs/security/src/tokens/token-verifier.ts';
import { ROOT } from './files.mjs';
import { run } from './toolbox.mjs';

const VERSION = '26.7.3';
const FOLDER = join(ROOT, '.cache/keycloak');
const HOME = join(FOLDER, `keycloak-${VERSION}`);
/** A minute of processor time; a machine with other work needs many times that. */
const START_MS = 600_000;

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const fetchKeycloak = () => {
  if (existsSync(HOME)) return null;
  const artifact = `org.keycloak:keycloak-quarkus-dist:${VERSION}:zip`;
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack';
  const { ok, output } = run('mvn', [
    '-q',
    '-B',
    goal,
    `-Dartifact=${artifact}`,
    `-DoutputDirectory=${FOLDER}`,
  ]);
  return ok ? null : output;
};

const ready = async (issuer, child) => {
  const until = Date.now() + START_MS;
  while (Date.now() < until && child.exitCode === null) {
    if (
      await fetch(`${issuer}/.well-known/openid-configuration`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return true;
    await pause(500);
  }
  return false;
};

const clientFault = async (issuer, verify, { id, participant, roles }) => {
  const answer = await fetch(`${issuer}/protocol/openid-connect/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${id}:${secretOf(id)}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  if (answer.status !== 200) return `${id}: ${answer.status} ${await answer.text()}`;
  const { access_token: token, expires_in: life } = await answer.json();
  const claims = await verify(token).catch((error) => error);
  if (claims instanceof Error) return `${id}: ${claims.message}`;
  const found = JSON.stringify([claims.participant, claims.client, [...claims.roles], life]);
  const wanted = JSON.stringify([participant, id, roles, 3600]);
  return found === wanted ? null : `${id}: ${found} instead of ${wanted}`;
};

/** Imports the realm into a real Keycloak (Java and Maven, 180 MB once) and has the hub's own verifier read a token of each client. */
export const checkKeycloak = async (report) => {
  const what = 'the realm, by a Keycloak that imports it';
  const missing = fetchKeycloak();
  if (missing !== null)
    return report.notTested(what, `needs Java 17 and Maven: ${missing.trim().slice(0, 200)}`);
  const data = join(HOME, 'data');
  rmSync(data, { recursive: true, force: true });
  mkdirSync(join(data, 'import'), { recursive: true });
  copyFileSync(join(ROOT, 'deploy/keycloak/tracepost-realm.json'), join(data, 'import/tracepost-realm.json'));
  const [port, management] = [await freePort(), await freePort()];
  const child = spawn(
    'sh',
    [
      join(HOME, 'bin/kc.sh'),
      'start-dev',
      '--import-realm',
      `--http-port=${port}`,
      `--http-management-port=${management}`,
    ],
    {
      env: { ...process.env, KC_HTTP_HOST: '127.0.0.1', KC_HOSTNAME: `http://127.0.0.1:${port}` },
      stdio: 'ignore',
      detached: true,
    },
  );
  // The script starts Java in a group of its own, which would outlive us.
  const stop = () => process.kill(-child.pid);
  process
    .once('exit', stop)
    .once('SIGINT', () => process.exit(130))
    .once('SIGTERM', () => process.exit(143));
  try {
    const issuer = `http://127.0.0.1:${port}/realms/tracepost`;
    if (!(await ready(issuer, child))) return report.check(what, ['the realm is not served']);
    const verify = createTokenVerifier({ issuer, jwksUri: `${issuer}/protocol/openid-connect/certs` });
    const faults = [];
    for (const client of DEVELOPMENT_CLIENTS) faults.push(await clientFault(issuer, verify, client));
    report.check(`${what}, tokens of ${DEVELOPMENT_CLIENTS.length} clients`, faults.filter(Boolean));
  } finally {
    process.off('exit', stop);
    if (child.exitCode === null) stop();
  }
};
