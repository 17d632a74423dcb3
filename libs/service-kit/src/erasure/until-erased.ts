import { CASE_ERASED, type AnyEvent, type DomainEvent } from '@tracepost/contracts';

export type Erasure = DomainEvent<typeof CASE_ERASED>;

const isErasure = (event: AnyEvent): event is AnyEvent & Erasure => event.type === CASE_ERASED;

/**
 * A batch of events cut at the erasures of their cases: what came before is taken in first, so that the tombstone is
 * right; what follows an erasure crossed it and is left out.
 */
export const untilErased = (
  events: readonly AnyEvent[],
): { readonly before: readonly AnyEvent[]; readonly erasures: readonly Erasure[] } => {
  const erasures = new Map<string, Erasure>();
  const before = events.filter((event) => {
    if (isErasure(event) && !erasures.has(event.key)) erasures.set(event.key, event);
    return !erasures.has(event.key);
  });
  return { before, erasures: [...erasures.values()] };
};
