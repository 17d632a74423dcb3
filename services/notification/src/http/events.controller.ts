import { Controller, Get, Inject, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Disclosure, Endpoint, HttpCall } from '@tracepost/service-kit';
import { CASE_ROLE } from '@tracepost/contracts';
import type { UnitOfWork } from '@tracepost/persistence';
import {
  Http,
  parameter,
  Parameters,
  parametersInvalid,
  parametersOf,
  Problem,
  Produces,
  Roles,
  type Cursors,
} from '@tracepost/service-kit';
import { feedHead, readFeed, type FeedQuery } from '../app/read-feed.js';
import { CURSORS, ENDPOINT, UNIT_OF_WORK } from '../tokens.js';
import type { FeedEntry, FeedHead } from '../db/feed-store.js';
import { readTypes, TYPES } from '../domain/type-filter.js';
import { Streams } from './streams.js';

const QUERY = {
  cursor: parameter.text(1_000),
  types: parameter.matching(TYPES, 1_000, 'event types or prefixes such as hop. separated by commas'),
  traceId: parameter.text(36),
  from: parameter.oneOf(['beginning', 'now']),
  limit: parameter.integer(1, 200),
} as const;

/** What is no id is nobody's: an empty page, as for an id that does not exist. */
const NIL = '00000000-0000-0000-0000-000000000000';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** GET /v1/events: the caller's feed, as pages or as a stream, with the same content in the same order. */
@Controller('v1/events')
export class EventsController implements BeforeApplicationShutdown {
  constructor(
    @Inject(ENDPOINT) private readonly endpoint: Endpoint,
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CURSORS) private readonly cursors: Cursors,
    private readonly streams: Streams,
  ) {}

  @Get()
  @Roles(...CASE_ROLE, 'agency')
  @Produces('application/json', 'text/event-stream')
  @Parameters(QUERY)
  async events(@Http() call: HttpCall): Promise<unknown> {
    const query = queryOf(call);
    return call.mediaType === 'text/event-stream' ? this.#stream(call, query) : this.#page(call, query);
  }

  beforeApplicationShutdown(): void {
    this.streams.endAll();
  }

  #page(call: HttpCall, query: FeedQuery): Promise<unknown> {
    const { from } = parametersOf(call, QUERY);
    return this.endpoint.page(call, async (tx, _caller, { limit, after }) => {
      const head = await feedHead(tx, query.reader);
      const { entries, next, caughtUp } = await readFeed(tx, query, startOf(head, from, after), head, limit);
      return {
        items: entries.map(({ event }) => event),
        next,
        feed: { caughtUp },
        disclosure: disclosureOf(query.reader, entries),
      };
    });
  }

  async #stream(call: HttpCall, query: FeedQuery): Promise<void> {
    const { from, cursor } = parametersOf(call, QUERY);
    const last = call.request.headers['last-event-id'];
    const head = await this.unitOfWork.in({ kind: 'participant', participant: query.reader }, (tx) =>
      feedHead(tx, query.reader),
    );
    const resumes = typeof last === 'string' && last !== '';
    // A client that reconnects repeats the address of its first call: Last-Event-ID outweighs its `from`.
    const sent = resumes ? last : cursor;
    const position = sent === undefined ? null : this.cursors.open(call, sent);
    const after = startOf(head, resumes ? undefined : from, position);
    await this.streams.serve(
      call,
      query,
      after,
      (position) => this.cursors.sign(call, position, null),
      disclosureOf,
    );
  }
}

/** Position after which the answer begins; `after` is the cursor's, null on a first call. @throws Problem cursor-expired */
const startOf = (head: FeedHead, from: string | undefined, after: unknown): number => {
  if (after === null) return from === 'now' ? head.position : head.trimmed;
  if (from !== undefined) {
    throw parametersInvalid([
      {
        parameter: 'from',
        code: 'CONTRADICTION',
        message: 'A first call takes from, later ones take cursor; both are here.',
        remedy: 'Leave from out, or begin anew without cursor.',
      },
    ]);
  }
  const position = Number(after);
  if (position < head.trimmed) {
    throw new Problem('cursor-expired', 'Events are kept 30 days; start again with from=beginning.');
  }
  return position;
};

const queryOf = (call: HttpCall): FeedQuery => {
  const { types, traceId } = parametersOf(call, QUERY);
  const { participant, roles } = call.caller;
  const isAgency = !CASE_ROLE.some((role) => roles.has(role));
  return {
    reader: participant,
    isAgency,
    types: types === undefined ? null : readTypes(types),
    traceId: traceId === undefined ? null : UUID.test(traceId) ? traceId : NIL,
  };
};

const disclosureOf = (reader: string, entries: readonly FeedEntry[]): Disclosure | null => {
  const requesters = new Map<string, string>();
  for (const { traceId, requester } of entries) if (traceId !== null) requesters.set(traceId, requester);
  if (requesters.size === 0) return null;
  const subjects = [...requesters].map(([traceId, requester]) => ({
    traceId,
    hopId: null,
    viewers: [...new Set([reader, requester])],
  }));
  return { action: 'events.read', subjects, purpose: null };
};
