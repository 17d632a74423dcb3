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
}

/** How a route is called with success; a new one is prepared for each call that changes something. */
export interface Sample {
  readonly side: Side;
  readonly prepare: (world: World) => Promise<Prepared>;
}

/** By `METHOD path` of the OpenAPI document. */
export type Samples = Readonly<Record<string, Sample>>;

/** `YYYY-MM-DD` so many days from now. */
export const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Who carries a sample out: a development client with every role that counts. */
export const actorOf = (side: Side): string => (side === 'operator' ? 'hub-operator' : 'br-cp');

/** Path of the resource that an action changes: its own path without the last segment. */
export const resourceOf = ({ path }: Prepared): string => (path.split('?')[0] ?? '').replace(/\/[^/]+$/, '');
