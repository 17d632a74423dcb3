import { conflict, invalid, notFound, type Problem } from '@tracepost/service-kit';
import type { Changed } from '../app/change-trace.js';

const DETAIL = {
  'illegal-transition': 'The trace is not in a state for this command.',
  'trace-ended': 'The trace has ended.',
} as const;

/** What a refused command answers; null when it was taken. */
export const problemOf = (changed: Changed): Problem | null => {
  switch (changed.kind) {
    case 'done':
      return null;
    case 'not-found':
      return notFound();
    case 'conflict':
      return conflict(changed.code, DETAIL[changed.code], changed.state, changed.command, changed.legal);
    case 'invalid':
      return invalid(changed.faults);
  }
};
