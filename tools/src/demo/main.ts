import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { freePort } from '@tracepost/embedded';
import { setting } from '../environment.js';
import { standaloneProcess } from '../processes/standalone-process.js';
import { batchDemo } from './batch-demo.js';
import { temporaryFolder } from '../processes/temporary-folder.js';
import { contactPoint } from './contact-points.js';
import { isFree } from './is-free.js';
import { storyDemo } from './story-demo.js';

const HELP = `npm run demo                                        the story of one trace
npm run demo -- --file <csv> --mapping <name>       a file of seizures as a batch
                [--report <file>] [--client br-cp]  its whole report; who submits it`;

const { values } = parseArgs({
  options: {
    file: { type: 'string' },
    mapping: { type: 'string', default: 'tracepost' },
    report: { type: 'string' },
    client: { type: 'string', default: 'br-cp' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}

const print = (line: string): void => console.log(line);
const dataDir = temporaryFolder('tracepost-demo-');
const wanted = Number(setting('HTTP_PORT') ?? 3000);
const port = (await isFree(wanted)) ? wanted : await freePort();
const logLevel = setting('LOG_LEVEL') ?? 'warn';
const hub = standaloneProcess({ dataDir, port, logLevel, onLine: (_name, line) => console.error(line) });

let ending: Promise<void> | undefined;
const end = (): Promise<void> =>
  (ending ??= hub.stop().then(() => rmSync(dataDir, { recursive: true, force: true })));
const interrupt = (): void => void end().then(() => process.exit(130));
process.once('SIGINT', interrupt).once('SIGTERM', interrupt);

try {
  const began = performance.now();
  print('Starting Tracepost with embedded PostgreSQL ...');
  hub.start();
  await hub.ready();
  print(`Ready at ${hub.url} after ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  if (values.file === undefined) await storyDemo(hub.url, print);
  else {
    const report = values.report === undefined ? null : resolve(values.report);
    await batchDemo(
      contactPoint(hub.url, values.client),
      { file: resolve(values.file), mapping: values.mapping, report },
      print,
    );
  }
  print(`
What to try next
  npm start                                  the same server, left running on http://127.0.0.1:3000
  echo dev-br-cp | npx tracepost login --url http://127.0.0.1:3000 --client-id br-cp
  npx tracepost participants list            the command line; npx tracepost --help shows the rest
  http://127.0.0.1:3000/docs                 every call of the API
  npm run demo -- --file seizures.csv --mapping rio-seizures`);
} catch (error) {
  console.error(`\nThe demo stopped: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await end();
}
