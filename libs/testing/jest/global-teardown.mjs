/** Stops what the specs had started, and deletes its data. */
export default async function globalTeardown() {
  await globalThis.tracepostTestServers.stop();
}
