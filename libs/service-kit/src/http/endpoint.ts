import type { AuditEntryCommand } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from './caller.js';
import type { ParameterValues } from './parameters.js';

/** One HTTP exchange as controllers hand it on: `@Http() call: HttpCall`. */
export interface HttpCall {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly caller: Caller;
  /** Query parameters, checked and read as `@Parameters` declares them; typed by `parametersOf(call, SPEC)`. */
  readonly parameters: ParameterValues;
  /** Media type of the answer: the one among `@Produces` that the caller likes best. */
  readonly mediaType: string;
}

/** What a command answers. `body` is the whole resource after it. */
export interface CommandAnswer<B> {
  readonly status?: 200 | 201 | 202;
  readonly body: B;
  /** The resource as a GET shows it now, where `body` is something else (a receipt): the ETag is always the resource's. */
  readonly resource?: unknown;
  readonly location?: string;
  /** The case that the body shows, null when it shows none: the answer kept for the Idempotency-Key is erased with it. */
  readonly traceId: string | null;
}

/** What a read answers, and what it discloses: null when the answer shows nothing of a case (an empty page). */
export interface ReadAnswer<B> {
  readonly body: B;
  readonly disclosure: Disclosure | null;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Disclosure {
  /** In the audit's words: `trace.read`, `inbox.read`, `hop.read`, `events.read`. */
  readonly action: string;
  readonly subjects: AuditEntryCommand['subjects'];
  /** Default purpose when the caller names none: the trace's intended use. */
  readonly purpose: string | null;
}

export interface CommandOptions {
  /**
   * Body as this caller sees the resource now, for If-Match; a command without it takes no If-Match. It locks what the
   * command changes: nothing may come between the comparison and the command. Throws 404 when not a party.
   */
  readonly current?: (tx: Tx) => Promise<unknown>;
  /**
   * SHA-256 of a streamed body, in place of the JSON body's, for the Idempotency-Key. Called once: after `work`, or, when
   * the key is known, instead of it (the stream is then still unread).
   */
  readonly content?: () => Promise<string>;
}

/**
 * The one place of idempotency, ETags and disclosure entries. `work` runs in a transaction with the caller's own eyes
 * (row level security). Problems are thrown with `problem(...)`; nothing is stored then. Not-found becomes 410 erased
 * where the `id` of the path has a tombstone of which the caller is a party.
 */
export interface Endpoint {
  /** A POST that stores: Idempotency-Key is claimed in the transaction, replayed when it is known. Returns the body to send. */
  command<B>(
    call: HttpCall,
    work: (tx: Tx, caller: Caller) => Promise<CommandAnswer<B>>,
    options?: CommandOptions,
  ): Promise<B>;
  /** A PUT or DELETE: If-Match (or If-None-Match: *) is mandatory. `current` locks the resource, also one that is not there yet. */
  replace<B>(
    call: HttpCall,
    current: (tx: Tx) => Promise<unknown | null>,
    work: (tx: Tx, caller: Caller) => Promise<Omit<CommandAnswer<B>, 'traceId'>>,
  ): Promise<B>;
  /** A single resource: strong ETag, If-None-Match, disclosure entry committed before the first byte. */
  read<B>(call: HttpCall, work: (tx: Tx, caller: Caller) => Promise<ReadAnswer<B>>): Promise<B>;
  /** A page: as `read`, without ETag, with `Link: <...>; rel="next"`; it ends early at 8 MiB. */
  page<I>(
    call: HttpCall,
    work: (tx: Tx, caller: Caller, page: PageRequest) => Promise<PageAnswer<I>>,
  ): Promise<Page<I>>;
  /** Logs a disclosure with a transaction of one's own: for answers that are streams. HEAD discloses nothing. */
  disclose(tx: Tx, call: HttpCall, disclosure: Disclosure | null): void;
  /** A computation that stores nothing and takes no Idempotency-Key. */
  compute<B>(call: HttpCall, work: (tx: Tx, caller: Caller) => Promise<B>): Promise<B>;
}

export interface Page<I> {
  readonly items: readonly I[];
  readonly next: string | null;
}

export interface PageRequest {
  /** Most items of the page. */
  readonly limit: number;
  /** `limit` and one more: whoever finds so many knows that there is a next page. */
  readonly take: number;
  /** Position after the last item of the page before; null for the first page. */
  readonly after: unknown;
}

interface Shown<I> {
  readonly items: readonly I[];
  /** What the items disclose; a function is asked for the items that are really sent. */
  readonly disclosure: Disclosure | null | ((sent: readonly I[]) => Disclosure | null);
}

/** The first `take` items there are: the kit sends those that one page holds, by number and by size, and knows the rest. */
export interface Found<I> extends Shown<I> {
  /** Position after an item, any JSON. The kit signs it and binds it to caller and filters. */
  readonly positionOf: (item: I) => unknown;
}

/** The very items of a page, for who knows better where the next one begins. */
export interface Cut<I> extends Shown<I> {
  /** Position of the next page, any JSON; null at the end. */
  readonly next: unknown;
  /** Of a feed: what its page says besides; its cursors live as long as its events. */
  readonly feed?: object;
}

export type PageAnswer<I> = Found<I> | Cut<I>;
