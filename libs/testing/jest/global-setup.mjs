import { loadTypeScript } from './load-typescript.mjs';

/** Serves PostgreSQL and Kafka to the workers; a server starts when the first spec asks for it. */
export default async function globalSetup() {
  const done = loadTypeScript();
  const { serveServers, serversVariable } = await import('../src/index.ts');
  done();
  const served = await serveServers();
  process.env[serversVariable] = served.url;
  globalThis.tracepostTestServers = served;
}
