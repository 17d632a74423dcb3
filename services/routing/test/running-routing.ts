import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CASE_EVENTS,
  HUB,
  splitSealed,
  STORY_REQUEST,
  type AnyEvent,
  type EventData,
  type EventType,
  type RequestDoc,
  type TraceData,
  type TraceState,
} from '@tracepost/contracts';
import { identify, summary } from '@tracepost/firearms';
import { createDevelopmentIssuer, type DevelopmentIssuer } from '@tracepost/security';
import { createLogger, parseSettings, runServices, type ServiceRuntime } from '@tracepost/service-kit';
import { eventually, testDatabase } from '@tracepost/testing';
import pg from 'pg';
import { ApplyCaseEvents } from '../src/app/apply-case-events.js';
import { FireTimers } from '../src/app/fire-timers.js';
import { ItineraryWork } from '../src/app/itinerary-work.js';
import { Ledger } from '../src/app/ledger.js';
import { PgDueItineraries } from '../src/db/pg-due-itineraries.js';
import { PgItineraries } from '../src/db/pg-itineraries.js';
import { PgParticipants } from '../src/db/pg-participants.js';
import { PgRequests } from '../src/db/pg-requests.js';
import { routingService } from '../src/index.js';

const KEY = Buffer.alloc(32, 7).toString('base64');

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are read as JSON, member by member
export type Json = any;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
}

/** What the service published, in order. */
export interface Published {
  readonly type: string;
  readonly subject: string;
  readonly sequence: number;
  readonly participant: string;
  readonly action: string;
  readonly body: string;
}

/** The service alone, on a database and with an issuer of its own. */
export interface RunningRouting {
  readonly runtime: ServiceRuntime;
  /** Brings events in as a consumer's batch would: in one transaction. */
  take(...events: AnyEvent[]): Promise<void>;
  /** Fires every clock that is due by then. */
  fire(at: string): Promise<number>;
  get(client: string, path: string, headers?: Record<string, string>): Promise<Answer>;
  post(client: string, path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Everything published about a trace. */
  published(traceId: string): Promise<Published[]>;
  sql<R>(text: string, values?: unknown[]): Promise<R[]>;
  close(): Promise<void>;
}

const startIssuer = async (): Promise<{ issuer: string; stop: () => Promise<void> }> => {
  const made: DevelopmentIssuer[] = [];
  const server = createServer((req, res) => {
    Object.assign(req, { originalUrl: req.url });
    req.url = req.url?.slice('/oidc'.length) || '/';
    made[0]?.callback(req, res);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/oidc`;
  made.push(createDevelopmentIssuer(issuer));
  const stop = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
  return { issuer, stop };
};

const fetchToken = async (issuer: string, client: string): Promise<string> => {
  const answer = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa(`${client}:dev-${client}`)}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  });
  return ((await answer.json()) as { access_token: string }).access_token;
};

/** Records what goes to the outbox: the relay empties it, so a trigger copies. */
const RECORD = `
create table routing.published (ord bigint generated always as identity, key text, headers jsonb, body text);
grant select, insert on routing.published to routing_app;
create function routing.record() returns trigger language plpgsql security definer as $$ begin
  insert into routing.published (key, headers, body) values (new.key, new.headers, convert_from(new.body, 'UTF8'));
  return new; end $$;
create trigger record after insert on routing.outbox for each row execute function routing.record();`;

export const startRouting = async (): Promise<RunningRouting> => {
  const database = await testDatabase();
  const { issuer, stop } = await startIssuer();
  const settings = parseSettings({
    RUN_MODE: 'development',
    CLOCK_ADJUSTABLE: 'on',
    SEED_DEMO: 'on',
    HTTP_PORT: '0',
    DATABASE_URL: `postgres://${database.host}:${database.port}/${database.name}`,
    DATABASE_ADMIN_URL: database.url(),
    DATABASE_PASSWORD: 'spec',
    AUTH_ISSUER: issuer,
    AUTH_JWKS_URI: `${issuer}/jwks`,
    SEALING_KEY: KEY,
    CURSOR_SECRET: KEY,
    INTERNAL_TOKEN: KEY,
    AUDIT_SIGNING_KEY: KEY,
  });
  const captured: ServiceRuntime[] = [];
  const definition = {
    ...routingService,
    module: (given: ServiceRuntime) => {
      captured.push(given);
      return routingService.module(given);
    },
  };
  const logger = createLogger('spec', 'warn', { write: (line: string) => void process.stderr.write(line) });
  const services = await runServices([definition], settings, { logger });
  const [runtime] = captured;
  if (runtime === undefined) throw new Error('the service was not built');
  const pool = new pg.Pool({ connectionString: database.url(), max: 2 });
  const sql = async <R>(text: string, values: unknown[] = []): Promise<R[]> =>
    (await pool.query(text, values)).rows as R[];
  await sql(RECORD);
  const copied = 'select count(*)::int as count from routing.participant_copy';
  await eventually(async () => (await sql<{ count: number }>(copied))[0]?.count === 15);
  const tokens = new Map<string, Promise<string>>();
  const call = async (client: string, path: string, init: RequestInit): Promise<Answer> => {
    const token = tokens.get(client) ?? fetchToken(issuer, client);
    tokens.set(client, token);
    const headers = { ...(init.headers as object), authorization: `Bearer ${await token}` };
    const answer = await fetch(`${services.url}${path}`, { ...init, headers });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: text === '' ? {} : JSON.parse(text) };
  };
  const store = new PgItineraries();
  const participants = new PgParticipants(runtime.newId);
  const ledger = new Ledger(store, runtime.sealing, runtime.newId);
  const work = new ItineraryWork(store, participants, ledger, runtime.newId);
  const apply = new ApplyCaseEvents(store, new PgRequests(), participants, ledger, runtime.newId);
  const timers = new FireTimers(runtime.unitOfWork, new PgDueItineraries(), work, { tell: () => undefined });
  return {
    runtime,
    take: (...events) => runtime.unitOfWork.run((tx) => apply.execute(tx, events)),
    fire: (at) => timers.fireDue(new Date(at)),
    get: (client, path, headers = {}) => call(client, path, { headers }),
    post: (client, path, body, headers = {}) =>
      call(client, path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': runtime.newId(), ...headers },
        body: JSON.stringify(body),
      }),
    published: async (traceId) => {
      const rows = await sql<{ headers: Record<string, string>; body: string }>(
        `select headers, body from routing.published where key = $1 order by ord`,
        [traceId],
      );
      return rows
        .filter(({ headers }) => headers['ce_type'] !== 'org.tracepost.audit.record-entry.v1')
        .map(({ headers, body }) => ({
          type: (headers['ce_type'] ?? '').replace(/^org\.tracepost\.|\.v1$/g, ''),
          subject: headers['ce_subject'] ?? '',
          sequence: Number(headers['ce_sequence']),
          participant: headers['ce_participant'] ?? '',
          action: headers['ce_action'] ?? '',
          body,
        }));
    },
    sql,
    close: async () => {
      await services.close();
      await pool.end();
      await stop();
      await database.close();
    },
  };
};

const envelope = <T extends EventType>(
  id: string,
  type: T,
  traceId: string,
  requester: string,
  data: EventData[T],
): AnyEvent =>
  ({
    id,
    topic: CASE_EVENTS,
    key: traceId,
    type,
    source: '/tracepost/hub/spec',
    subject: traceId,
    time: new Date().toISOString(),
    sequence: 1,
    traceId,
    hopId: null,
    actor: HUB,
    action: 'spec',
    parties: { requester, requested: null },
    traceparent: null,
    data,
  }) as AnyEvent;

/** Plays intake and tracing for one trace. */
export class Case {
  readonly id: string;

  constructor(
    private readonly routing: RunningRouting,
    readonly request: RequestDoc = STORY_REQUEST,
    readonly requester = 'BR-NCB',
  ) {
    this.id = routing.runtime.newId();
  }

  async received(version = 1, request: RequestDoc = this.request): Promise<AnyEvent> {
    const { open, sealed } = splitSealed(request, 'request');
    const type = version === 1 ? 'received' : 'corrected';
    return this.#event(`org.tracepost.trace-request.${type}.v1`, {
      traceId: this.id,
      requestVersion: version,
      request: open,
      sealed: await this.routing.runtime.sealing.seal(sealed, this.requester),
      sha256: 'ab'.repeat(32),
      identifiedAs: summary(identify(request.firearm)),
      findings: [],
      receivedAt: new Date().toISOString(),
      batch: null,
    });
  }

  trace(
    step: 'validated' | 'corrected' | 'withdrawn' | 'expired' | 'rejected' | 'closed',
    requestVersion = 1,
    state: TraceState = 'ACTIVE',
  ): AnyEvent {
    const data: TraceData = {
      traceId: this.id,
      state,
      outcome: null,
      requestingParticipant: this.requester,
      reference: this.request.reference,
      priority: this.request.priority ?? 'ROUTINE',
      operation: null,
      requestVersion,
      duplicateOf: null,
      recoveryCountry: 'BR',
      recoveryContext: 'SEIZED',
      recoveredAt: '2026-11-20',
      handling: [],
    };
    if (step === 'closed') return this.#event('org.tracepost.trace.closed.v1', { ...data, hops: [] });
    return this.#event(`org.tracepost.trace.${step}.v1`, data);
  }

  /** Received, validated and routed. */
  async open(): Promise<this> {
    await this.routing.take(await this.received(), this.trace('validated'));
    return this;
  }

  async hopOf(participant: string): Promise<string> {
    const [row] = await this.routing.sql<{ id: string }>(
      'select id from routing.hop where trace_id = $1 and requested = $2',
      [this.id, participant],
    );
    if (!row) throw new Error(`${participant} has no hop`);
    return row.id;
  }

  async types(): Promise<string[]> {
    return (await this.routing.published(this.id)).map(({ type }) => type);
  }

  #event<T extends EventType>(type: T, data: EventData[T]): AnyEvent {
    return envelope(this.routing.runtime.newId(), type, this.id, this.requester, data);
  }
}
