import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { TokenSource } from '@tracepost/client';
import { freePort } from '@tracepost/embedded';
import { secretOf } from '@tracepost/security';
import { contactPoint } from '../demo/contact-points.js';
import { systemEnvironment } from '../environment.js';
import { ROOT } from '../processes/node-process.js';
import { standaloneProcess } from '../processes/standalone-process.js';
import { temporaryFolder } from '../processes/temporary-folder.js';
import { FuzzerUnavailable, schemathesis } from './python.js';
import { seed } from './seed.js';

/** A requester, one it asks, the operator, a partner agency, an auditor. */
const CLIENTS = ['br-cp', 'us-cp', 'hub-operator', 'europol-agency', 'hub-auditor'];

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: CLIENTS.join() },
    examples: { type: 'string', default: '30' },
    seconds: { type: 'string', default: '240' },
    phases: { type: 'string', default: 'examples,coverage,fuzzing,stateful' },
    only: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    verbose: { type: 'boolean', default: false },
  },
});

const folder = join(ROOT, 'tools', 'fuzz');
const dataDir = temporaryFolder('tracepost-fuzz-');
const logs: string[] = [];

/** Exit status of one run of schemathesis as one client. */
const attack = async (program: string, url: string, clientId: string, ids: string): Promise<number> => {
  const token = await new TokenSource({ url, clientId, clientSecret: secretOf(clientId) }).token();
  const child = spawn(
    program,
    [
      ...['--config-file', join(folder, 'schemathesis.toml'), 'run', `${url}/openapi.json`],
      ...['--seed', values.seed, '--max-examples', values.examples, '--max-time', values.seconds],
      ...['--phases', values.phases],
      ...(values.only === undefined ? [] : ['--include-path-regex', values.only]),
    ],
    {
      cwd: dataDir,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...systemEnvironment(),
        PYTHONPATH: folder,
        PYTHONDONTWRITEBYTECODE: '1',
        SCHEMATHESIS_HOOKS: 'hooks',
        FUZZ_TOKEN: token,
        FUZZ_CLIENT: clientId,
        FUZZ_IDS: ids,
      },
    },
  );
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('exit', (code) => resolve(code ?? 1));
  });
};

const fuzz = async (program: string): Promise<readonly string[]> => {
  const hub = standaloneProcess({
    dataDir: join(dataDir, 'hub'),
    port: await freePort(),
    onLine: (name, line) => {
      logs.push(`${name} | ${line}`);
      if (values.verbose) console.log(`${name} | ${line}`);
    },
  });
  try {
    hub.start();
    await hub.ready();
    const known = await seed((clientId) => contactPoint(hub.url, clientId));
    const ids = join(dataDir, 'ids.json');
    writeFileSync(ids, JSON.stringify(known));
    console.log(`schemathesis against ${hub.url}, seed ${values.seed}`);
    const failed: string[] = [];
    for (const clientId of values.clients.split(',')) {
      console.log(`\n== as ${clientId}`);
      if ((await attack(program, hub.url, clientId, ids)) !== 0) failed.push(clientId);
    }
    return failed;
  } finally {
    await hub.stop();
  }
};

try {
  const program = schemathesis();
  mkdirSync(join(dataDir, 'hub'), { recursive: true });
  const failed = await fuzz(program);
  if (failed.length > 0) for (const line of logs.slice(-40)) console.log(line);
  console.log(
    failed.length === 0 ? '\nnothing found' : `\nfindings as ${failed.join(', ')} (seed ${values.seed})`,
  );
  process.exitCode = failed.length === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof FuzzerUnavailable)) throw error;
  console.error(error.message);
  process.exitCode = 3;
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
