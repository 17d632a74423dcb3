import type { World } from './world.js';

/** Whose thing a sample is about. `requester`: Brazil asks the United States; `requested`: the other way round. */
export type Side = 'requester' | 'requested' | 'operator';

/** One call that works in the state that was made for it. */
export interface Prepared {
  /** With its query. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** What a page must hold where the caller may see it: the id, or name, of the thing. */
  readonly finds?: string;
  /** Path of the resource that an action changes, where it is not the path without its last segment. */
  readonly resource?: string;
}

/** How a route is called with success; a new one is prepared for each call that changes something. */
export interface Sample {
  readonly side: Side;
  readonly prepare: (world: World) => Promise<Prepared>;
}

/** By `METHOD path` of the OpenAPI document. */
export type Samples = Readonly<Record<string, Sample>>;

/** Path of the document with its parameters filled in, in their order. */
export const filled = (path: string, ...values: readonly (string | null)[]): string => {
  const rest = [...values];
  return path.replaceAll(/\{\w+\}/g, () => String(rest.shift()));
};

/** `YYYY-MM-DD` so many days from now. */
export const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
