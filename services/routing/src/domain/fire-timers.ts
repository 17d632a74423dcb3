import { consequences } from './act-on-hop.js';
import { settle } from './advance.js';
import { BY_HUB, onHop, type Draft, type World } from './draft.js';
import { nextFired, nextTimer } from './hop-timers.js';
import { expiryOf } from './idle.js';
import type { Itinerary } from './itinerary.js';

/** When the next timer of the itinerary falls due, RFC 3339; null when none can. */
export const nextDueOf = (itinerary: Itinerary): string | null => {
  const times = itinerary.hops
    .map((hop) => nextTimer(hop, expiryOf(itinerary, hop)))
    .flatMap((timer) => (timer ? [timer.at] : []));
  return times.length === 0 ? null : new Date(Math.min(...times)).toISOString();
};

/** Everything of the itinerary that is due at `due`, and what follows from it then. */
const fireAt = (draft: Draft, due: string, world: World): Draft => {
  const then = { ...world, now: due };
  let current = draft;
  for (const { id } of draft.itinerary.hops) {
    for (;;) {
      const hop = current.itinerary.hops.find((one) => one.id === id);
      const fired = hop && nextFired(hop, expiryOf(current.itinerary, hop), Date.parse(due));
      if (!fired) break;
      const told = onHop(current, hop, fired.fact, BY_HUB, fired.at, then);
      current = consequences(told, id, fired.fact, then);
    }
  }
  return settle(current, then);
};

/** Fires every timer that is due at or before `world.now`: in order of due time over all hops, each seeing its own as now. */
export const fireTimers = (draft: Draft, world: World): Draft => {
  let current = draft;
  for (;;) {
    const due = nextDueOf(current.itinerary);
    if (due === null || due > world.now) return current;
    current = fireAt(current, due, world);
  }
};
