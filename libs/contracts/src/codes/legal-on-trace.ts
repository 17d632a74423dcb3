import type { TraceState } from './codes.js';

/**
 * What the requester can do with its trace in each state, sorted: the `legal` of a conflict that names the trace's state,
 * whichever service answers it (api.md section 4, first table; the sub-resources of /traces/{id}).
 */
export const LEGAL_ON_TRACE = {
  SUBMITTED: ['withdrawal'],
  VALIDATED: ['closure', 'withdrawal'],
  ACTIVE: ['closure', 'withdrawal'],
  CLOSED: ['closure-corrections'],
  WITHDRAWN: [],
  REJECTED: [],
  EXPIRED: [],
} as const satisfies Readonly<Record<TraceState, readonly string[]>>;
