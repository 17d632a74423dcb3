import { HubUnreachable } from '../http/hub-unreachable.js';
import { ProblemError } from '../http/problem-error.js';
import { TokenRefused } from '../http/token-source.js';

/** What the shell is told; part of the command line's contract (README of libs/client). */
export const EXIT = {
  done: 0,
  /** The hub refused the request, or a batch did not end COMPLETED. */
  refused: 1,
  usage: 2,
  notFound: 3,
  /** No answer, or the hub is in trouble (5xx, 429): the same again may succeed. */
  unavailable: 4,
  noRight: 5,
  /** The state has moved on (409, 412). */
  conflict: 6,
  fault: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command cannot be carried out as it was typed or configured. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The command was carried out and its end is not what was wanted; what happened is shown already. */
export class Failed extends Error {
  override readonly name = 'Failed';
}

const BY_STATUS: Readonly<Record<number, ExitCode>> = {
  401: EXIT.noRight,
  403: EXIT.noRight,
  404: EXIT.notFound,
  410: EXIT.notFound,
  409: EXIT.conflict,
  412: EXIT.conflict,
  429: EXIT.unavailable,
};

export const exitCodeOf = (error: unknown): ExitCode => {
  if (error instanceof UsageError) return EXIT.usage;
  if (error instanceof Failed) return EXIT.refused;
  if (error instanceof HubUnreachable) return EXIT.unavailable;
  if (error instanceof TokenRefused) return EXIT.noRight;
  if (!(error instanceof ProblemError)) return EXIT.fault;
  return BY_STATUS[error.status] ?? (error.status >= 500 ? EXIT.unavailable : EXIT.refused);
};
