import { rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { temporaryFolder } from '../processes/temporary-folder.js';
import { contactPoint } from '../demo/contact-points.js';
import { balance } from './balance.js';
import { injectFaults } from './faults.js';
import { startHub, type Form } from './hub-under-test.js';
import { startLoad } from './load.js';
import { Random } from './random.js';
import { settle } from './settle.js';

const { values } = parseArgs({
  options: {
    form: { type: 'string', default: 'standalone' },
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    verbose: { type: 'boolean', default: false },
  },
});
const form = values.form as Form;
const seed = Number(values.seed);
const began = performance.now();
const tell = (line: string): void =>
  console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);

const dataDir = temporaryFolder(`tracepost-ledger-${form}-`);
const logs: string[] = [];
const onLine = (name: string, line: string): void => {
  logs.push(`${name} | ${line}`);
  if (values.verbose) console.log(`${name} | ${line}`);
};

tell(`ledger of the ${form} form, seed ${seed}: faults for ${values.seconds} s`);
const hub = await startHub(form, dataDir, onLine);
let failed = false;
try {
  tell(`the hub is ready at ${hub.url}`);
  const point = (clientId: string) => contactPoint(hub.url, clientId);
  const random = new Random(seed);
  const crew = {
    requesters: ['br-cp', 'gh-cp', 'es-cp'].map(point),
    responders: ['us-cp', 'at-cp', 'tr-cp'].map(point),
    readers: ['br-cp', 'us-cp', 'europol-agency'].map(point),
  };
  const running = startLoad(crew, random);
  const end = new AbortController();
  const faults = injectFaults(hub, new Random(seed + 1), end.signal, tell);
  await delay(Number(values.seconds) * 1000);
  end.abort();
  const kills = await faults;
  tell(`${kills} kills are over; everything is back`);
  await hub.ready();
  await running.finishSubmitting();
  const { submissions } = running.load;
  tell(`${submissions.length} requests were accepted`);
  await settle(point('hub-operator'));
  tell('nothing is on its way any more');
  // An answer may still be given between two looks: the feeds are compared after the last one has gone its way.
  await running.finishAnswering();
  await settle(point('hub-operator'));
  await running.finishReading();
  const faultsFound = await balance(hub, running.load, tell);
  for (const fault of faultsFound.slice(0, 40)) console.log(`  FAULT  ${fault}`);
  failed = faultsFound.length > 0 || submissions.length === 0 || kills === 0;
  tell(
    failed
      ? `the ledger does not balance: ${faultsFound.length} faults (seed ${seed})`
      : 'the ledger balances',
  );
} catch (error) {
  failed = true;
  console.error(error);
} finally {
  if (failed && !values.verbose) for (const line of logs.slice(-60)) console.log(line);
  await hub.stop().catch((error: unknown) => console.error(error));
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
