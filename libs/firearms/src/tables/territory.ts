import { successorStates } from './successor-states.js';

/** Whether two codes may stand for the same ground: equal, or one is a successor of the other. */
export function sameGround(a: string, b: string): boolean {
  return (
    a === b || successorStates.get(a)?.includes(b) === true || successorStates.get(b)?.includes(a) === true
  );
}

/** Whether a country was given at all: absent and ZZ (unknown) were not. */
export function isKnownCountry(country: string | null | undefined): country is string {
  return country !== null && country !== undefined && country !== '' && country !== 'ZZ';
}
