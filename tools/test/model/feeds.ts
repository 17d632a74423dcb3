import type { EventView } from '@tracepost/client';
import type { TestHub } from '../hub.js';

interface Page {
  readonly items: readonly EventView[];
  readonly next: string;
  readonly caughtUp: boolean;
}

/** Where each client has got to in its feed. */
export class Feeds {
  readonly #cursors = new Map<string, string>();

  constructor(private readonly hub: TestHub) {}

  /** What is new since the last look; the first look of a client begins at the oldest event. */
  async pull(client: string): Promise<EventView[]> {
    const events: EventView[] = [];
    for (;;) {
      const cursor = this.#cursors.get(client);
      const query = new URLSearchParams({ limit: '200', ...(cursor ? { cursor } : { from: 'beginning' }) });
      const { body } = await this.hub.point(client).get<Page>(`/v1/events?${query}`);
      events.push(...body.items);
      this.#cursors.set(client, body.next);
      if (body.caughtUp) return events;
    }
  }
}
