import type { ItemOf, PagedPath, Place } from '../api/operations.js';
import type { CallOptions } from './call-options.js';
import type { HubClient } from './hub-client.js';

interface Page<Item> {
  readonly items: Item[];
  /** Cursor of the next page; null after the last. */
  readonly next: string | null;
}

export type PagedOptions<P extends PagedPath> = CallOptions & Place<P, 'get'>;

/** The pages of a collection, one call each, in the hub's order. A page may be short or empty and not be the last. */
export async function* pages<P extends PagedPath>(
  client: HubClient,
  path: P,
  options?: PagedOptions<P>,
): AsyncGenerator<Page<ItemOf<P>>> {
  const call = client.get.bind(client) as (
    path: string,
    options: object,
  ) => Promise<{ readonly body: Page<ItemOf<P>> }>;
  let query: Record<string, unknown> = { ...options?.query };
  for (;;) {
    const { body } = await call(path, { ...options, query });
    yield body;
    if (body.next === null) return;
    query = { ...query, cursor: body.next };
  }
}

/** The items of a collection, its pages fetched when they are needed. */
export async function* items<P extends PagedPath>(
  client: HubClient,
  path: P,
  options?: PagedOptions<P>,
): AsyncGenerator<ItemOf<P>> {
  const query = { limit: 200, ...options?.query };
  for await (const page of pages(client, path, { ...options, query } as PagedOptions<P>)) yield* page.items;
}
