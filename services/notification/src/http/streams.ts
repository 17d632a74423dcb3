import { Inject, Injectable } from '@nestjs/common';
import type { Disclosure, Endpoint, HttpCall } from '@tracepost/service-kit';
import type { UnitOfWork } from '@tracepost/persistence';
import { Problem } from '@tracepost/service-kit';
import { feedHead, readFeed, type FeedPage, type FeedQuery } from '../app/read-feed.js';
import type { FeedEntry } from '../db/feed-store.js';
import { ENDPOINT, UNIT_OF_WORK } from '../tokens.js';
import { EventStream } from './event-stream.js';
import { FeedSignal } from './feed-signal.js';

/** Streams that one client may have open at a time in this process (api.md section 2, GET /events). */
const STREAMS_A_CLIENT = 5;
const CHUNK = 200;

/** The open event streams of this process. */
@Injectable()
export class Streams {
  readonly #open = new Map<EventStream, string>();
  readonly #closing = new AbortController();

  constructor(
    @Inject(ENDPOINT) private readonly endpoint: Endpoint,
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    private readonly signal: FeedSignal,
  ) {}

  /** Serves the feed after a position until the client goes, its token ends or this process does. */
  async serve(
    call: HttpCall,
    query: FeedQuery,
    after: number,
    cursorOf: (position: number) => string,
    disclosureOf: (reader: string, entries: readonly FeedEntry[]) => Disclosure | null,
  ): Promise<void> {
    const { client, participant, expires } = call.caller;
    const key = `${participant} ${client}`;
    if ([...this.#open.values()].filter((one) => one === key).length >= STREAMS_A_CLIENT) {
      throw new Problem(
        'rate-limited',
        `This client has ${STREAMS_A_CLIENT} streams open; close one.`,
        {},
        { 'retry-after': '5' },
      );
    }
    const headers = call.reply.getHeaders() as Record<string, string>;
    call.reply.hijack();
    const stream = new EventStream(call.reply.raw, headers);
    this.#open.set(stream, key);
    const tokenEnd = AbortSignal.timeout(Math.max(0, Math.min(expires * 1000 - Date.now(), 2 ** 31 - 1)));
    const end = AbortSignal.any([stream.gone, this.#closing.signal, tokenEnd]);
    try {
      let position = after;
      while (!end.aborted) {
        const page = await this.#next(call, query, position, disclosureOf);
        for (const entry of page.entries)
          if (!end.aborted) await stream.entry(entry, cursorOf(entry.position));
        position = page.next;
        if (page.caughtUp) await this.signal.wait(end);
      }
    } catch (error) {
      // The head of the answer is gone: the client sees the end, and resumes by Last-Event-ID.
      call.request.log.error({ err: error }, 'event stream ended early');
    } finally {
      this.#open.delete(stream);
      stream.end();
    }
  }

  endAll(): void {
    this.#closing.abort();
  }

  #next(
    call: HttpCall,
    query: FeedQuery,
    position: number,
    disclosureOf: (reader: string, entries: readonly FeedEntry[]) => Disclosure | null,
  ): Promise<FeedPage> {
    return this.unitOfWork.in({ kind: 'participant', participant: query.reader }, async (tx) => {
      const page = await readFeed(tx, query, position, await feedHead(tx, query.reader), CHUNK);
      this.endpoint.disclose(tx, call, disclosureOf(query.reader, page.entries));
      return page;
    });
  }
}
