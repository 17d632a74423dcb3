import type { ProblemSlug } from '@tracepost/service-kit';

// The parts of an OpenAPI document that examples are added to; everything else is left as it is.

type Json = Readonly<Record<string, unknown>>;
type Table<T> = Readonly<Record<string, T>>;

export interface Parameter extends Json {
  readonly $ref?: string;
  readonly name?: string;
}

/** A body of a request or of a response, by media type. */
export interface Bodied extends Json {
  readonly content?: Table<Json>;
}

export interface Response extends Bodied {
  readonly $ref?: string;
  /** Problem types that this response can have. */
  readonly 'x-problems'?: readonly ProblemSlug[];
}

export interface Operation extends Json {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Bodied;
  readonly responses: Table<Response>;
}

export interface Components extends Json {
  readonly parameters: Table<Parameter>;
  readonly headers: Table<Json>;
  readonly responses?: Table<Response>;
}

export interface OpenApi extends Json {
  readonly paths: Table<Table<Operation>>;
  readonly components: Components;
}

/** The table with each value changed. */
export const mapped = <T, U>(table: Table<T>, change: (value: T, name: string) => U): Table<U> =>
  Object.fromEntries(Object.entries(table).map(([name, value]) => [name, change(value, name)]));
