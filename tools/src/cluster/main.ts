import { resolve } from 'node:path';
import { setting, telemetryEnvironment } from '../environment.js';
import { startCluster } from './cluster.js';

// npm run cluster: the cluster form on one machine, until Ctrl-C.
const dataDir = resolve(setting('DATA_DIR') ?? '.data/cluster');
const port = Number(setting('HTTP_PORT') ?? 3000);
const width = 12;

console.log('Starting PostgreSQL, Kafka and one process per service ...');
const cluster = await startCluster({
  dataDir,
  port,
  logLevel: setting('LOG_LEVEL') ?? 'warn',
  env: telemetryEnvironment(),
  onLine: (name, line) => console.log(`${name.padEnd(width)} | ${line}`),
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

console.log(`
Tracepost (cluster form) is ready at ${cluster.url}
  ${cluster.processes.map((one) => `${one.name} ${one.pid}`).join(', ')}
  Kafka ${cluster.kafka.brokers.join(',')}, PostgreSQL on port ${cluster.postgres.port}, data in ${dataDir}
  A token:  curl -u br-cp:dev-br-cp -d grant_type=client_credentials ${cluster.url}/oidc/token
  Ctrl-C stops all of it.`);

let stopping = false;
const end = async (): Promise<void> => {
  if (stopping) process.exit(1);
  stopping = true;
  console.log('Stopping ...');
  await cluster.stop();
  process.exit(0);
};
process.on('SIGINT', () => void end());
process.on('SIGTERM', () => void end());
// A process that ends by itself is a fault that must be seen, not worked around.
for (const one of cluster.processes) {
  void one.exited.then((code) => {
    if (!stopping)
      console.error(`${one.name} ended by itself (exit code ${code}); stop with Ctrl-C and look above.`);
  });
}
