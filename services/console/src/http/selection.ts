import type { Selection as SelectionBody } from '@tracepost/contracts';
import type { Selection } from '@tracepost/messaging';

/** The selection of a body whose form is checked: by ids of parked keys and dead letters, or by cause. */
export const selectionOf = ({ ids, cause }: SelectionBody): Selection =>
  // An empty list counts as absent, as in every body.
  ids && ids.length > 0 ? { ids } : { cause: cause ?? '' };
