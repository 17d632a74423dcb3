/**
 * Sends heartbeats while `work` runs, however long. A heartbeat that fails (the group is rebalancing) does not end the
 * work: half a batch would be the worst answer. It is thrown once the work is over.
 */
export const keepAlive = async (
  heartbeat: () => Promise<void>,
  everyMs: number,
  work: () => Promise<void>,
): Promise<void> => {
  const state: { failure?: unknown } = {};
  const timer = setInterval(() => {
    heartbeat().catch((error: unknown) => (state.failure = error));
  }, everyMs);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  if (state.failure !== undefined) throw state.failure;
};
