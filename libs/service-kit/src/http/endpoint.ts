import type { AuditEntryCommand } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from './caller.js';

/** One HTTP exchange as controllers hand it on: `@Http() call: HttpCall`. */
export interface HttpCall {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly caller: Caller;
}

/** What a command answers. `body` is the whole resource after it. */
export interface CommandAnswer<B> {
  readonly status?: 200 | 201 | 202;
  readonly body: B;
  readonly location?: string;
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
  /** Body as this caller sees the resource now, for If-Match; a command without it takes no If-Match. Throws 404 when not a party. */
  readonly current?: (tx: Tx) => Promise<unknown>;
}

/**
 * The one place of idempotency, ETags and disclosure entries. `work` runs in a transaction with the caller's own eyes
 * (row level security). Problems are thrown with `problem(...)`; nothing is stored then.
 */
export interface Endpoint {
  /** A POST that stores: Idempotency-Key is claimed in the transaction, replayed when it is known. Returns the body to send. */
  command<B>(
    call: HttpCall,
    work: (tx: Tx, caller: Caller) => Promise<CommandAnswer<B>>,
    options?: CommandOptions,
  ): Promise<B>;
  /** A PUT or DELETE: If-Match (or If-None-Match: *) is mandatory. */
  replace<B>(
    call: HttpCall,
    current: (tx: Tx) => Promise<unknown | null>,
    work: (tx: Tx, caller: Caller) => Promise<CommandAnswer<B>>,
  ): Promise<B>;
  /** A single resource: strong ETag, If-None-Match, disclosure entry committed before the first byte. */
  read<B>(call: HttpCall, work: (tx: Tx, caller: Caller) => Promise<ReadAnswer<B>>): Promise<B>;
  /** A page: as `read`, without ETag, with `Link: <...>; rel="next"`. */
  page<I>(
    call: HttpCall,
    work: (tx: Tx, caller: Caller, page: PageRequest) => Promise<PageAnswer<I>>,
  ): Promise<{ items: I[]; next: string | null }>;
  /** A computation that stores nothing and takes no Idempotency-Key. */
  compute<B>(call: HttpCall, work: (tx: Tx, caller: Caller) => Promise<B>): Promise<B>;
}

export interface PageRequest {
  readonly limit: number;
  /** What the service put into the cursor of the page before, or null for the first page. */
  readonly after: unknown;
}

export interface PageAnswer<I> {
  readonly items: I[];
  /** Position after the last item, any JSON; null on the last page. The kit signs it and binds it to caller and filters. */
  readonly next: unknown;
  readonly disclosure: Disclosure | null;
}
