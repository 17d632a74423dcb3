import { identify, type Firearm, type RouteFacts } from '../src/index.js';

/** A world in which every country has one participant that takes part, seen by a request of Brazil on this day. */
export function facts(firearm: Firearm, changes: Partial<RouteFacts> = {}): RouteFacts {
  return {
    firearm,
    identifiedAs: identify(firearm),
    requester: { participant: 'BR-NCB', country: 'BR' },
    asked: [],
    exclude: [],
    consent: 'AUTO',
    participants: (country) => [{ id: `${country}-NCB`, status: 'ACTIVE', available: true }],
    today: new Date('2026-11-23T00:00:00Z'),
    ...changes,
  };
}
