import type { HubClient } from './hub-client.js';

/** A public event (CloudEvents 1.0) as the feed gives it. */
export interface FeedEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly sequence: string;
  readonly traceid?: string;
  readonly hopid?: string;
  readonly participant?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

interface FeedPage {
  readonly items: readonly FeedEvent[];
  readonly next: string;
  readonly caughtUp: boolean;
}

/** Every event of the caller's feed from the beginning, oldest first, up to now. */
export async function* eventsSoFar(
  client: HubClient,
  query: Readonly<Record<string, string>> = {},
): AsyncGenerator<FeedEvent> {
  let position: Record<string, string> = { from: 'beginning' };
  for (;;) {
    const parameters = new URLSearchParams({ ...query, ...position, limit: '200' });
    const { body } = await client.get<FeedPage>(`/v1/events?${parameters}`);
    yield* body.items;
    if (body.caughtUp) return;
    position = { cursor: body.next };
  }
}
