import { identifier } from '../sql/identifier.js';

/**
 * SQL for a migration: the outbox, inbox, parked keys, dead letters and redrives of one service, in its own schema.
 * `role` is the role that the service runs as, which owns nothing and gets what it needs.
 */
export const messagingTables = (schema: string, role = `${schema}_app`): string => {
  const s = identifier(schema);
  return `
create table ${s}.outbox (
  ord bigint generated always as identity constraint outbox_ord_pk primary key,
  id uuid not null,
  topic text not null,
  shard smallint not null,
  key text not null,
  version bigint not null,
  headers json not null,
  body bytea not null,
  created_at timestamptz not null default now()
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);
create index outbox_shard_key_version_ord_ix on ${s}.outbox (shard, key, version, ord);

create table ${s}.relay_member (
  holder uuid constraint relay_member_holder_pk primary key,
  until timestamptz not null
);
create table ${s}.relay_lease (
  shard smallint constraint relay_lease_shard_pk primary key,
  holder uuid,
  epoch bigint not null default 0
);
insert into ${s}.relay_lease (shard) select generate_series(0, 63);

create table ${s}.inbox (
  consumer text not null,
  event_id uuid not null,
  received_at timestamptz not null default now(),
  constraint inbox_consumer_event_id_pk primary key (consumer, event_id)
);
create index inbox_received_at_ix on ${s}.inbox using brin (received_at);

create table ${s}.redrive (
  id uuid constraint redrive_id_pk primary key default gen_random_uuid(),
  started_at timestamptz not null default now(),
  cancelled_at timestamptz,
  total integer not null,
  done integer not null default 0,
  failed integer not null default 0
);

create table ${s}.parked_key (
  id uuid constraint parked_key_id_pk primary key default gen_random_uuid(),
  consumer text not null,
  topic text not null,
  key text not null,
  cause text not null,
  error text not null,
  since timestamptz not null default now(),
  redrive_id uuid constraint parked_key_redrive_id_fk references ${s}.redrive,
  constraint parked_key_consumer_topic_key_uq unique (consumer, topic, key)
);
create index parked_key_redrive_id_ix on ${s}.parked_key (consumer, redrive_id) where redrive_id is not null;

create table ${s}.parked_message (
  ord bigint generated always as identity constraint parked_message_ord_pk primary key,
  consumer text not null,
  topic text not null,
  key text not null,
  event_id uuid not null,
  partition integer not null,
  position text not null,
  headers jsonb not null,
  body bytea not null,
  received_at timestamptz not null default now(),
  constraint parked_message_consumer_topic_key_event_id_uq unique (consumer, topic, key, event_id)
);

create table ${s}.dead_letter (
  id uuid constraint dead_letter_id_pk primary key default gen_random_uuid(),
  consumer text not null,
  topic text not null,
  partition integer not null,
  position text not null,
  event_id text not null,
  key text not null,
  headers jsonb not null,
  body bytea not null,
  cause text not null,
  error text not null,
  since timestamptz not null default now(),
  redrive_id uuid constraint dead_letter_redrive_id_fk references ${s}.redrive,
  constraint dead_letter_consumer_topic_partition_position_uq unique (consumer, topic, partition, position)
);
create index dead_letter_redrive_id_ix on ${s}.dead_letter (consumer, redrive_id) where redrive_id is not null;
${grants(s, identifier(role))}`;
};

const TABLES = [
  'outbox',
  'relay_member',
  'relay_lease',
  'inbox',
  'redrive',
  'parked_key',
  'parked_message',
  'dead_letter',
];

const grants = (schema: string, role: string): string =>
  `grant select, insert, update, delete on ${TABLES.map((table) => `${schema}.${table}`).join(', ')} to ${role};\n`;
