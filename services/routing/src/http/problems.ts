import { conflict, invalid, Problem } from '@tracepost/service-kit';
import { Refused, Unfit } from '../domain/refusal.js';

/** Where the aggregate stands, for a refused command's answer. */
export interface Standing {
  readonly state: string;
  readonly legal: readonly string[];
}

/** Maps what the domain refuses to problems; anything else goes on as it is. `command`: last segment of the path. */
export const problemOf = (error: unknown, command: string, standing: Standing): unknown => {
  if (error instanceof Unfit) {
    const { pointer, code, message, remedy } = error;
    return invalid([{ pointer, code, message, remedy }]);
  }
  if (!(error instanceof Refused)) return error;
  if (error.code === 'handling-restricted') return new Problem(error.code, error.message);
  return conflict(error.code, error.message, standing.state, command, standing.legal);
};
