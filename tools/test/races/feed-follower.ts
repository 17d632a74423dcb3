import { setTimeout as delay } from 'node:timers/promises';
import type { EventView, HubClient } from '@tracepost/client';
import { raw } from '../hub.js';

const POLL_MS = 40;
/** Milliseconds after which a trace that was set up is given up. */
const LOST_MS = 180_000;

interface EventPage {
  readonly items: readonly EventView[];
  readonly next: string;
  readonly caughtUp: boolean;
}

interface Waiting {
  readonly isSeen: (events: readonly EventView[]) => boolean;
  readonly done: () => void;
}

/** Type of an event without prefix and version: `hop.answered`. */
export const shortType = ({ type }: { readonly type: string }): string =>
  type.slice('org.tracepost.'.length).replace(/\.v\d+$/, '');

/** Reads one participant's feed as it grows, and keeps what it has read by trace. */
export class FeedFollower {
  readonly #events = new Map<string, EventView[]>();
  readonly #waiting = new Map<string, Waiting>();
  readonly #end = new AbortController();
  readonly #running: Promise<void>;

  constructor(private readonly client: HubClient) {
    this.#running = this.#run();
    // Told to whoever stops it.
    this.#running.catch(() => undefined);
  }

  of(traceId: string): readonly EventView[] {
    return this.#events.get(traceId) ?? [];
  }

  /** Resolves when the events of the trace are such. One may wait for a trace at a time. */
  async until(
    traceId: string,
    what: string,
    isSeen: (events: readonly EventView[]) => boolean,
  ): Promise<void> {
    if (isSeen(this.of(traceId))) return;
    const lost = new AbortController();
    const seen = new Promise<void>((done) => this.#waiting.set(traceId, { isSeen, done }));
    const late = delay(LOST_MS, undefined, { signal: lost.signal, ref: false }).then(() => {
      const types = this.of(traceId).map(shortType).join(' ');
      throw new Error(`waited in vain for ${what} of ${traceId}; seen: ${types}`);
    });
    try {
      await Promise.race([seen, late, this.#running]);
    } finally {
      lost.abort();
      late.catch(() => undefined);
      this.#waiting.delete(traceId);
    }
  }

  /** @throws Error when the feed could not be read to here. */
  async stop(): Promise<void> {
    this.#end.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#end;
    let position = 'from=beginning';
    while (!signal.aborted) {
      const body = await this.#page(position);
      for (const event of body.items) this.#keep(event);
      for (const traceId of new Set(body.items.map(({ traceid }) => traceid ?? ''))) this.#wake(traceId);
      position = `cursor=${encodeURIComponent(body.next)}`;
      if (body.caughtUp) await delay(POLL_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  async #page(position: string): Promise<EventPage> {
    const { status, body } = await raw(this.client, 'GET', `/v1/events?limit=200&${position}`);
    if (status !== 200) throw new Error(`the feed: ${status} ${JSON.stringify(body)}`);
    return body as unknown as EventPage;
  }

  #keep(event: EventView): void {
    const key = event.traceid ?? event.subject;
    const known = this.#events.get(key);
    if (known) known.push(event);
    else this.#events.set(key, [event]);
  }

  #wake(traceId: string): void {
    const waiting = this.#waiting.get(traceId);
    if (waiting?.isSeen(this.of(traceId))) waiting.done();
  }
}
