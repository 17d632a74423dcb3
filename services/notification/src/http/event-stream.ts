import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { FeedEntry } from '../db/feed-store.js';

/** Milliseconds between comments on a quiet stream, and after which a client reconnects (api.md section 2, GET /events). */
const COMMENT_MS = 15_000;
const RETRY_MS = 3_000;

/**
 * One `text/event-stream` answer with back-pressure: `entry` waits while the client does not read. Ends by itself when
 * the client goes.
 */
export class EventStream {
  readonly #gone = new AbortController();
  readonly #comments: NodeJS.Timeout;

  constructor(
    private readonly response: ServerResponse,
    headers: Readonly<Record<string, string>>,
  ) {
    response.writeHead(200, {
      ...headers,
      'content-type': 'text/event-stream; charset=utf-8',
      'x-accel-buffering': 'no',
    });
    response.once('close', () => this.#gone.abort());
    response.write(`retry: ${RETRY_MS}\n\n`);
    this.#comments = setInterval(() => response.write(':\n\n'), COMMENT_MS);
  }

  /** Aborts when the client has gone. */
  get gone(): AbortSignal {
    return this.#gone.signal;
  }

  async entry(entry: FeedEntry, cursor: string): Promise<void> {
    const { event } = entry;
    const more = this.response.write(
      `id: ${cursor}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`,
    );
    if (!more) await once(this.response, 'drain', { signal: this.#gone.signal }).catch(() => undefined);
  }

  end(): void {
    clearInterval(this.#comments);
    this.response.end();
  }
}
