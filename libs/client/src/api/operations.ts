import type {
  HttpMethod,
  PathsWithMethod,
  RequestBodyJSON,
  SuccessResponse,
} from 'openapi-typescript-helpers';
import type { Open } from './open.js';
import type { paths } from './schema.js';

/** Paths of the contract that have this method: `/v1/traces/{id}`. */
export type PathWith<M extends HttpMethod> = PathsWithMethod<paths, M>;

type OperationOf<P extends keyof paths, M extends HttpMethod> = paths[P][M];

/** Body that an operation takes; undefined where it takes none. */
export type BodyOf<P extends keyof paths, M extends HttpMethod> =
  OperationOf<P, M> extends { requestBody: object } ? RequestBodyJSON<OperationOf<P, M>> : undefined;

/** Body of an operation's 2xx. */
export type ResultOf<P extends keyof paths, M extends HttpMethod> =
  OperationOf<P, M> extends { responses: infer Answers extends Record<number, unknown> }
    ? Open<SuccessResponse<Answers, `${string}/json`>>
    : never;

type ParametersOf<P extends keyof paths, M extends HttpMethod> =
  OperationOf<P, M> extends { parameters: infer T } ? T : never;

type PathOption<T> = T extends { path: infer Values } ? { readonly path: Values } : { readonly path?: never };

type QueryOption<T> = T extends { query?: infer Q }
  ? { readonly query?: { readonly [K in keyof Q]?: Q[K] | undefined } }
  : { readonly query?: never };

/** Values of the path's and the query's parameters. */
export type Place<P extends keyof paths, M extends HttpMethod> = PathOption<ParametersOf<P, M>> &
  QueryOption<ParametersOf<P, M>>;

/** Last arguments of a call: to be given where the path has parameters. */
export type OptionsOf<P extends keyof paths, M extends HttpMethod, Options> =
  ParametersOf<P, M> extends { path: object }
    ? [options: Options & Place<P, M>]
    : [options?: Options & Place<P, M>];

/** Collections that come in pages; the feed has its own (`events/`). */
export type PagedPath = {
  [P in PathWith<'get'>]: ResultOf<P, 'get'> extends { items: unknown[]; next: string | null }
    ? ResultOf<P, 'get'> extends { caughtUp: boolean }
      ? never
      : P
    : never;
}[PathWith<'get'>];

export type ItemOf<P extends PagedPath> = ResultOf<P, 'get'> extends { items: (infer Item)[] } ? Item : never;
