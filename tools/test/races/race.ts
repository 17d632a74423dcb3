import type { Stage } from './stage.js';

/** What a call was answered. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Members that must be there with these values; lists must have as many items. */
export type Shape = Readonly<Record<string, unknown>>;

/** A trace that a set-up has brought to the point where the race begins. */
export interface Scene {
  readonly traceId: string;
  /** Ids of hops by the country that was asked. */
  readonly hops: Readonly<Record<string, string>>;
  /** Ids of referrals as `PY from US`. */
  readonly referrals: Readonly<Record<string, string>>;
}

export interface ExpectedReply {
  readonly status: number;
  /** Slug of the problem's type. */
  readonly type?: string;
  readonly body?: Shape;
}

/** A subject of events as it must stand at the end. `events`: its whole life, oldest first, without their prefix. */
export interface Ending {
  readonly is: Shape;
  readonly events: string;
}

export interface HopEnding extends Ending {
  /** Recalled before anybody read it: 404 to the requested side. */
  readonly hidden?: true;
}

/** How a trace must stand at the end for everybody who sees it; hops and referrals that are not named must not exist. */
export interface Endings {
  readonly trace: Ending;
  readonly hops: Readonly<Record<string, HopEnding>>;
  readonly referrals?: Readonly<Record<string, Ending>>;
}

/** One of the ways in which a race may end. */
export interface Outcome {
  /** The contender that came first, where the outcome tells and it is no clock. */
  readonly first: string | null;
  readonly replies: Readonly<Record<string, ExpectedReply>>;
  readonly endings?: Endings;
  /** Allowed, but need not happen in every run. */
  readonly rare?: true;
}

export type Contender<S> = (scene: S, stage: Stage) => Promise<Reply>;

/** What a race about something else than a trace must show afterwards; each line is a fault. */
export type Aftermath<S> = (
  scene: S,
  replies: Readonly<Record<string, Reply>>,
  stage: Stage,
) => Promise<string[]>;

export interface Race<S = Scene> {
  readonly name: string;
  /** Part of the instances that a race is played in; 1 by default. */
  readonly share?: number;
  /** Milliseconds within which the contenders start, in any order; 20 by default. */
  readonly spreadMs?: number;
  /** The development clock is the other contender. */
  readonly clock?: {
    /** Days by which it is advanced. */
    readonly days: number;
    /** Days after which it comes to what the race is about. */
    readonly decisive: number;
  };
  readonly setUp: (stage: Stage) => Promise<S>;
  readonly contenders: Readonly<Record<string, Contender<NoInfer<S>>>>;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly aftermath?: Aftermath<NoInfer<S>>;
}

/** Gives a race the type of its own scene and hides it, so that races of all kinds stand in one list. */
export const race = <S>(description: Race<S>): Race<never> => description as unknown as Race<never>;

export const taken = (body: Shape = {}): ExpectedReply => ({ status: 200, body });
export const made = (body: Shape = {}): ExpectedReply => ({ status: 201, body });
export const hidden: ExpectedReply = { status: 404, type: 'not-found' };

/** A state conflict of the contract: `legal` is what the caller's side could do instead. */
export const refused = (
  type: string,
  state: string,
  command: string,
  legal: readonly string[],
): ExpectedReply => ({ status: 409, type, body: { state, command, legal } });
