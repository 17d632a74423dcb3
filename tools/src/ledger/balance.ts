import { eventsSoFar, type EventView, type HubClient } from '@tracepost/client';
import pg from 'pg';
import { contactPoint } from '../demo/contact-points.js';
import type { HubUnderTest } from './hub-under-test.js';
import { CANARY, type Load } from './load.js';

const SCHEMAS = ['intake', 'tracing', 'routing', 'notification', 'audit', 'console'] as const;

/** Compares what was accepted with what the hub has; every line of the answer is a fault. */
export const balance = async (
  hub: HubUnderTest,
  load: Load,
  tell: (line: string) => void,
): Promise<string[]> => {
  const faults: string[] = [];
  const clients = new Map<string, HubClient>();
  const point = (clientId: string): HubClient => {
    const client = clients.get(clientId) ?? contactPoint(hub.url, clientId);
    clients.set(clientId, client);
    return client;
  };
  await checkTraces(load, point, faults);
  tell(`traces compared: ${load.submissions.length}, answers ${load.answers.length}`);
  await checkFeeds(load, point, faults);
  tell('feeds compared');
  await checkDatabase(hub, load, faults);
  tell('outboxes, log and canaries compared');
  return faults;
};

const checkTraces = async (
  load: Load,
  point: (clientId: string) => HubClient,
  faults: string[],
): Promise<void> => {
  const answered = new Map(load.answers.map(({ hopId }) => [hopId, 0]));
  for (const { tag, clientId, ids } of load.submissions) {
    const [id] = ids;
    if (new Set(ids).size !== 1) faults.push(`${tag}: the tries of one key gave ${new Set(ids).size} ids`);
    const client = point(clientId);
    const { body: found } = await client.get('/v1/traces', { query: { reference: tag } });
    if (id === undefined || found.items.length !== 1 || found.items[0]?.id !== id) {
      faults.push(`${tag}: ${found.items.length} traces for one accepted request`);
      continue;
    }
    const { body: trace } = await client.get('/v1/traces/{id}', { path: { id } });
    const routed = trace.timeline.filter(({ type }) => type === 'trace.routed').length;
    if (trace.route === null || routed !== 1) faults.push(`${tag}: routed ${routed} times`);
    const asked = new Set(trace.hops.map((hop) => hop.participant));
    if (asked.size !== trace.hops.length) faults.push(`${tag}: a participant was asked twice`);
    for (const hop of trace.hops) {
      if (hop.answers.length > 1) faults.push(`${tag}: hop ${hop.id} has ${hop.answers.length} answers`);
      if (answered.has(hop.id)) answered.set(hop.id, hop.answers.length);
    }
  }
  for (const [hopId, count] of answered) {
    if (count !== 1) faults.push(`hop ${hopId}: its answer got a 2xx, the trace shows ${count}`);
  }
};

const checkFeeds = async (
  load: Load,
  point: (clientId: string) => HubClient,
  faults: string[],
): Promise<void> => {
  for (const [clientId, live] of load.feeds) {
    const events: EventView[] = [];
    for await (const event of eventsSoFar(point(clientId))) events.push(event);
    const ids = events.map((event) => event.id);
    if (new Set(ids).size !== ids.length) faults.push(`${clientId}: an event is in the feed twice`);
    if (ids.join() !== live.join()) {
      faults.push(
        `${clientId}: the feed read live (${live.length}) differs from the feed read again (${ids.length})`,
      );
    }
    const last = new Map<string, number>();
    const gapsAreNormal = clientId === 'europol-agency';
    for (const { subject, type, sequence } of events) {
      const before = last.get(subject) ?? 0;
      const now = Number(sequence);
      if (gapsAreNormal ? now <= before : now !== before + 1) {
        faults.push(`${clientId}: ${type} of ${subject} has sequence ${now} after ${before}`);
      }
      last.set(subject, now);
    }
  }
};

const checkDatabase = async (hub: HubUnderTest, load: Load, faults: string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: hub.databaseUrl() });
  await client.connect();
  try {
    const count = async (sql: string): Promise<number> =>
      Number((await client.query<{ n: string }>(sql)).rows[0]?.n);
    const none = async (what: string, sql: string): Promise<void> => {
      const n = await count(sql);
      if (n !== 0) faults.push(`${n} ${what}`);
    };
    for (const schema of SCHEMAS) {
      await none(`messages left in the outbox of ${schema}`, `select count(*) as n from ${schema}.outbox`);
      await none(`dead letters in ${schema}`, `select count(*) as n from ${schema}.dead_letter`);
      await none(`parked messages in ${schema}`, `select count(*) as n from ${schema}.parked_message`);
    }
    const accepted = await count(`select count(*) as n from intake.request`);
    if (accepted !== load.submissions.length)
      faults.push(`intake has ${accepted} requests, ${load.submissions.length} were accepted`);
    await none(
      'holes in the indexes of the log',
      `select coalesce(max(index) + 1, 0) - count(*) as n from audit.log_entry`,
    );
    await none(
      'changes that are twice in the log',
      `select count(*) as n from (select 1 from audit.log_entry
       where entry ->> 'kind' = 'CHANGE' and (entry ->> 'hopId' is not null or entry ->> 'action' like 'trace.%')
       group by entry -> 'subjects' -> 0 ->> 'traceId', entry ->> 'hopId', entry ->> 'action', entry ->> 'version'
       having count(*) > 1) as twice`,
    );
    await none(
      'events in a feed without their entry in the log',
      `select count(*) as n from notification.feed_entry as feed
       where not exists (select from audit.log_entry as log where log.id = (feed.event ->> 'id')::uuid)`,
    );
    await none(
      "traces whose versions are not 1..n in the requester's feed",
      `select count(*) as n from (select event ->> 'subject' from notification.feed_entry
       where reader = requester group by reader, event ->> 'subject'
       having max((event ->> 'sequence')::int) <> count(*) or min((event ->> 'sequence')::int) <> 1) as gaps`,
    );
    await checkCanaries(client, faults);
  } finally {
    await client.end();
  }
};

/** Sealed text lies in clear in no table: not in a service's, not in the broker's. */
const checkCanaries = async (client: pg.Client, faults: string[]): Promise<void> => {
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname = any ($1) or schemaname = 'broker'`,
    [SCHEMAS],
  );
  for (const { name } of tables) {
    const { rows } = await client.query<{ n: string }>(
      // bytea is shown in hexadecimal: the bytes are looked for in that form too.
      `select count(*) as n from ${name} as t where t::text like '%' || $1 || '%' or t::text like '%' || encode($1::bytea, 'hex') || '%'`,
      [CANARY],
    );
    if (Number(rows[0]?.n) > 0) faults.push(`${rows[0]?.n} rows of ${name} hold sealed text in clear`);
  }
};
