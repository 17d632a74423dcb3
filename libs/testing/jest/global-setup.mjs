// Jest transforms what its workers load, but not what a global setup loads.
import '../../../scripts/load-typescript.mjs';

const { serveServers, serversVariable } = await import('../src/index.ts');

/** Serves PostgreSQL and Kafka to the workers; a server starts when the first spec asks for it. */
export default async function globalSetup() {
  const served = await serveServers();
  process.env[serversVariable] = served.url;
  globalThis.tracepostTestServers = served;
}
