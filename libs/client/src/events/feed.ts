import type { EventPage, EventView } from '../api/schema.js';
import type { CallOptions } from '../http/call-options.js';
import type { HubClient } from '../http/hub-client.js';

/** Which events: of one trace, of types (`hop.` is a prefix; several by comma). */
export interface EventFilter {
  readonly types?: string | undefined;
  readonly traceId?: string | undefined;
}

/** Where to begin: after a cursor (of the same filter), at the oldest event kept, or with the next one to come. */
export type FeedPosition = { readonly cursor: string } | { readonly from: 'beginning' | 'now' };

/** The feed page by page, oldest first; each page's `next` is the cursor to go on from. Ends when it has caught up. */
export async function* eventPages(
  client: HubClient,
  start: FeedPosition,
  filter: EventFilter = {},
  options: CallOptions = {},
): AsyncGenerator<EventPage> {
  let position: FeedPosition = start;
  for (;;) {
    const query = { ...filter, ...position, limit: 200 };
    const { body } = await client.get('/v1/events', { ...options, query });
    yield body;
    if (body.caughtUp) return;
    position = { cursor: body.next };
  }
}

/** Every event of the caller's feed from the beginning, oldest first, up to now. */
export async function* eventsSoFar(client: HubClient, filter: EventFilter = {}): AsyncGenerator<EventView> {
  for await (const { items } of eventPages(client, { from: 'beginning' }, filter)) yield* items;
}
