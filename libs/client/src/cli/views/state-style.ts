import type { Style } from '../output/output.js';

const GOOD = new Set(['ANSWERED', 'CLOSED', 'COMPLETED', 'APPROVED', 'ACCEPTED', 'DONE', 'ROUTED', 'ACTIVE']);
const BAD = new Set(['REFUSED', 'FAILED', 'BLOCKED', 'REJECTED', 'UNDELIVERABLE', 'SILENT']);
const OVER = new Set(['WITHDRAWN', 'EXPIRED', 'RECALLED', 'LAPSED', 'CANCELLED', 'UNCHANGED']);

/** Colour of a state: what is well, what needs a look, what is over. */
export const stateStyle = (state: string): Style => {
  if (GOOD.has(state)) return 'green';
  if (BAD.has(state)) return 'red';
  return OVER.has(state) ? 'dim' : 'yellow';
};
