import type { EventView } from '../api/schema.js';
import { addressOf, type HubClient } from '../http/hub-client.js';
import { eventPages, type EventFilter, type FeedPosition } from './feed.js';
import { followStream, type StreamOptions } from './follow-stream.js';

export interface FeedEntry {
  /** Where the feed stands after this event: keep it to resume. */
  readonly cursor: string;
  readonly event: EventView;
}

/**
 * The feed as a stream: what there is from `start` on, then each event when it comes. A broken connection is resumed
 * after the last event seen, so each event comes once. Ends by `signal` only.
 * @throws ProblemError when the hub refuses: no right, a cursor older than what is kept (410).
 */
export async function* followEvents(
  client: HubClient,
  start: FeedPosition,
  filter: EventFilter = {},
  options: StreamOptions = {},
): AsyncGenerator<FeedEntry> {
  const lastId = await cursorOf(client, start, filter, options);
  const pathOf = (last: string | null): string =>
    addressOf('/v1/events', { query: { ...filter, ...(last === null && { from: 'beginning' }) } });
  for await (const { id, data } of followStream(client, pathOf, lastId, options)) {
    if (id !== null) yield { cursor: id, event: JSON.parse(data) as EventView };
  }
}

/** "From now on" becomes a cursor first: a stream that breaks before its first event then misses none. */
const cursorOf = async (
  client: HubClient,
  start: FeedPosition,
  filter: EventFilter,
  { signal }: StreamOptions,
): Promise<string | null> => {
  if ('cursor' in start) return start.cursor;
  if (start.from === 'beginning') return null;
  for await (const { next } of eventPages(client, start, filter, { signal })) return next;
  return null;
};
