import { isOver, type Trace } from './trace.js';

/** Idle days after which a trace that nobody decided expires (domain.md, lifecycle rule 8). */
export const IDLE_DAYS = 180;

const DAY_MS = 86_400_000;

/** Instant at which the trace expires, or null once it has ended. */
export const expiresAt = (trace: Trace): string | null => {
  if (isOver(trace)) return null;
  const waits = trace.hops.map((hop) => hop.waitsUntil).filter((until) => until !== null);
  const idleSince = Math.max(...[trace.lastActivityAt, ...waits].map((instant) => Date.parse(instant)));
  return new Date(idleSince + IDLE_DAYS * DAY_MS).toISOString();
};

export const isDue = (trace: Trace, at: string): boolean => {
  const due = expiresAt(trace);
  return due !== null && Date.parse(due) <= Date.parse(at);
};
