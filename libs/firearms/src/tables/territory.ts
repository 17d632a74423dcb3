import { successorStates } from './successor-states.js';

/** Whether two codes may stand for the same ground: equal, or one is a successor of the other. */
export function sameGround(a: string, b: string): boolean {
  return a === b || successorStates[a]?.includes(b) === true || successorStates[b]?.includes(a) === true;
}
