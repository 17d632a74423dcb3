import { HUB_SCOPE, type Tx } from '@tracepost/persistence';

/**
 * Does `work` with the eyes of the hub, then gives the caller's back. Only after a check in the caller's own scope: the
 * itinerary has to be locked, and the guards look at hops that neither side of one hop may see.
 */
export const asHub = async <T>(tx: Tx, work: () => Promise<T>): Promise<T> => {
  const { scope } = tx;
  if (scope.kind === 'hub') return work();
  await tx.rescope(HUB_SCOPE);
  const value = await work();
  await tx.rescope(scope);
  return value;
};
