import type { ProblemSlug } from '@tracepost/service-kit';
import type { TestHub } from '../hub.js';
import type { Answer } from '../matrix/answer.js';
import type { World } from '../matrix/world.js';

/** What a case works with. */
export interface Stage {
  readonly hub: TestHub;
  readonly world: World;
}

/** One call over HTTP that is answered with a problem, and what that problem says besides what all of them say. */
export interface ProblemCase {
  readonly call: (stage: Stage) => Promise<Answer>;
  /** Default: the status of the type. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, RegExp>>;
  /** A part of the body. */
  readonly body?: Readonly<Record<string, unknown>>;
}

export type ProblemCases<S extends ProblemSlug = ProblemSlug> = Readonly<Record<S, ProblemCase>>;
