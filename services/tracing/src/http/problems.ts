import { conflict, invalid, notFound, type Problem } from '@tracepost/service-kit';
import type { Changed } from '../app/change-trace.js';

const DETAIL = {
  'illegal-transition': (state: string) => `The trace is ${state}: this command is not possible now.`,
  'trace-ended': (state: string) => `The trace is ${state}: it takes this command no more.`,
} as const;

/** What a refused command answers; null when it was taken. */
export const problemOf = (changed: Changed): Problem | null => {
  switch (changed.kind) {
    case 'done':
      return null;
    case 'not-found':
      return notFound();
    case 'conflict':
      return conflict(
        changed.code,
        DETAIL[changed.code](changed.state),
        changed.state,
        changed.command,
        changed.legal,
      );
    case 'invalid':
      return invalid(changed.faults);
  }
};
