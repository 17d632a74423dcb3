import type { BodyOf, PathWith, ResultOf } from '../../api/operations.js';
import type { CallOptions } from '../../http/call-options.js';
import type { Answer } from '../../http/answer.js';
import type { Context } from '../context.js';

/** Paths of a command on one thing: `/v1/hops/{id}/answers`. */
export type ActionPath = Extract<PathWith<'post'>, `${string}/{id}/${string}`>;

/** Does a command on one thing and gives the thing after it. */
export const act = async <P extends ActionPath>(
  { hub, call }: Context,
  path: P,
  id: string,
  body: BodyOf<P, 'post'>,
): Promise<ResultOf<P, 'post'>> => {
  const post = hub.post.bind(hub) as (
    path: P,
    body: BodyOf<P, 'post'>,
    options: CallOptions & { readonly path: { readonly id: string } },
  ) => Promise<Answer<ResultOf<P, 'post'>>>;
  return (await post(path, body, { ...call, path: { id } })).body;
};
