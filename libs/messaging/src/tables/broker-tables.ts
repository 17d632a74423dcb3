import { identifier } from '../sql/identifier.js';

/**
 * SQL that may be run again and again: the schema `broker` of the PostgreSQL adapter, and the group role `broker_user`,
 * granted to each of `roles` (those the services run as). The functions run with the caller's rights.
 */
export const brokerTables = (roles: readonly string[] = []): string => `
do $$ begin
  create role broker_user nologin;
exception when duplicate_object or unique_violation then null;
end $$;
create schema if not exists broker;

create table if not exists broker.topic (
  name text constraint topic_name_pk primary key,
  partitions integer not null constraint topic_partitions_ck check (partitions > 0)
);
create table if not exists broker.partition (
  topic text not null constraint partition_topic_fk references broker.topic,
  partition integer not null,
  head bigint not null default 0,
  tail bigint not null default 0,
  constraint partition_topic_partition_pk primary key (topic, partition)
) with (fillfactor = 50);
create table if not exists broker.log (
  topic text not null,
  partition integer not null,
  position bigint not null,
  id uuid not null,
  key text not null,
  headers json not null,
  body bytea not null,
  at timestamptz not null,
  constraint log_topic_partition_position_pk primary key (topic, partition, position)
);
create index if not exists log_at_ix on broker.log using brin (at);
create table if not exists broker.forgotten (
  topic text not null,
  partition integer not null,
  key text not null,
  position bigint not null,
  cleaned bigint not null default 0,
  at timestamptz not null default clock_timestamp(),
  constraint forgotten_topic_partition_key_pk primary key (topic, partition, key)
);
create table if not exists broker.member (
  id uuid constraint member_id_pk primary key,
  consumer_group text not null,
  topics text[] not null,
  until timestamptz not null
);
create index if not exists member_consumer_group_ix on broker.member (consumer_group);
create table if not exists broker.claim (
  consumer_group text not null,
  topic text not null,
  partition integer not null,
  position bigint not null default 0,
  holder uuid,
  epoch bigint not null default 0,
  constraint claim_consumer_group_topic_partition_pk primary key (consumer_group, topic, partition),
  constraint claim_topic_partition_fk foreign key (topic, partition) references broker.partition
) with (fillfactor = 50);

${APPEND}
${TRIM}
${FORGET}
${TAKE_PART}
grant usage on schema broker to broker_user;
grant select, insert, update, delete on all tables in schema broker to broker_user;
${roles.map((role) => `grant broker_user to ${identifier(role)};`).join('\n')}
`;

/**
 * Positions are given under the lock of the partition's head row, which is held until the commit: who reads by position
 * never misses a row (hazard 1). Bodies come as one run of bytes, each by its start (from 1) and length. Heads are locked in one order, so that two publishers never wait for each other.
 */
const APPEND = `
create or replace function broker.append(ids uuid[], topics text[], partitions integer[], keys text[], headers json,
  bodies bytea, starts integer[], lengths integer[])
returns integer language plpgsql as $$
declare
  known integer;
  wanted integer;
  written integer;
begin
  select count(distinct (t, p)) into wanted from unnest(topics, partitions) as m (t, p);
  perform 1 from broker.partition h
    where (h.topic, h.partition) in (select t, p from unnest(topics, partitions) as m (t, p))
    order by h.topic, h.partition for no key update;
  get diagnostics known = row_count;
  if known <> wanted then
    raise exception 'a topic or partition does not exist' using errcode = 'undefined_object';
  end if;
  insert into broker.log (topic, partition, position, id, key, headers, body, at)
    select m.t, m.p, h.head + row_number() over (partition by m.t, m.p order by m.n), m.i, m.k, m.h,
      substring(bodies from m.s for m.l), clock_timestamp()
    from rows from (unnest(ids, topics, partitions, keys, starts, lengths), json_array_elements(headers))
      with ordinality as m (i, t, p, k, s, l, h, n)
    join broker.partition h on h.topic = m.t and h.partition = m.p;
  get diagnostics written = row_count;
  update broker.partition h set head = h.head + c.n
    from (select t, p, count(*) as n from unnest(topics, partitions) as m (t, p) group by t, p) c
    where h.topic = c.t and h.partition = c.p;
  return written;
end $$;`;

/** Removes what every group of the topic has read and is older than `age`; what no group reads is kept. */
const TRIM = `
create or replace function broker.trim_log(age interval) returns bigint language plpgsql as $$
declare
  removed bigint;
begin
  if not pg_try_advisory_xact_lock(hashtextextended('broker.trim_log', 0)) then return 0; end if;
  with gone as (
    delete from broker.log l using (
      select c.topic, c.partition, min(c.position) as read_by_all from broker.claim c group by c.topic, c.partition
    ) r
    where l.topic = r.topic and l.partition = r.partition and l.position <= r.read_by_all
      and l.at < clock_timestamp() - age
    returning l.topic, l.partition, l.position
  ), moved as (
    update broker.partition p set tail = greatest(p.tail, g.last)
    from (select topic, partition, max(position) as last from gone group by topic, partition) g
    where p.topic = g.topic and p.partition = g.partition
  )
  select count(*) into removed from gone;
  return removed;
end $$;`;

/**
 * Removes the messages of forgotten keys that every group has read; positions are not given again. `cleaned` is up to
 * where a key was looked for, so that only what came since is looked through. A key is remembered for `age`: what
 * crosses its last message goes too. True while a group has not read up to the last message of some key.
 */
const FORGET = `
create or replace function broker.forget_read(age interval) returns boolean language plpgsql as $$
begin
  if not pg_try_advisory_xact_lock(hashtextextended('broker.forget_read', 0)) then return true; end if;
  with read as (
    select c.topic, c.partition, min(c.position) as by_all from broker.claim c group by c.topic, c.partition
  ), due as (
    select f.topic, f.partition, f.key, f.cleaned, r.by_all from broker.forgotten f
    join read r on r.topic = f.topic and r.partition = f.partition where r.by_all > f.cleaned
  ), gone as (
    delete from broker.log l using due d
    where l.topic = d.topic and l.partition = d.partition and l.position > d.cleaned and l.position <= d.by_all
      and l.key = d.key
  )
  update broker.forgotten f set cleaned = d.by_all from due d
    where f.topic = d.topic and f.partition = d.partition and f.key = d.key;
  delete from broker.forgotten f where f.at < clock_timestamp() - age and f.cleaned >= f.position;
  return exists (select from broker.forgotten f where f.cleaned < f.position);
end $$;`;

/**
 * A member says that it lives, takes free partitions up to its fair share, and learns what it holds. Free is what no
 * living member holds; each change of hands raises the epoch, which fences the former holder's commits. One member of a
 * group at a time.
 */
const TAKE_PART = `
create or replace function broker.take_part(g text, me uuid, wanted text[], ttl interval)
returns table (topic text, partition integer, "position" bigint, epoch bigint, fair integer) language plpgsql as $$
#variable_conflict use_column
begin
  perform pg_advisory_xact_lock(hashtextextended('broker.claim ' || g, 0));
  delete from broker.member where consumer_group = g and until < clock_timestamp();
  insert into broker.member (id, consumer_group, topics, until) values (me, g, wanted, clock_timestamp() + ttl)
    on conflict (id) do update set until = excluded.until;
  insert into broker.claim (consumer_group, topic, partition)
    select g, p.topic, p.partition from broker.partition p
    where p.topic = any (wanted) and not exists (
      select from broker.claim c where c.consumer_group = g and c.topic = p.topic and c.partition = p.partition);
  return query
  with share as (
    select t.name as topic, ceil(t.partitions::numeric / count(m.id))::integer as fair
    from broker.topic t join broker.member m on m.consumer_group = g and t.name = any (m.topics)
    where t.name = any (wanted) group by t.name, t.partitions
  ), own as (
    select s.topic, s.fair, count(c.partition) as held
    from share s left join broker.claim c on c.consumer_group = g and c.topic = s.topic and c.holder = me
    group by s.topic, s.fair
  ), free as (
    select c.topic, c.partition, row_number() over (partition by c.topic order by c.partition) as n
    from broker.claim c where c.consumer_group = g and c.topic = any (wanted) and c.holder is distinct from me
      and not exists (select from broker.member m where m.id = c.holder)
  ), taken as (
    update broker.claim c set holder = me, epoch = c.epoch + 1
    from free f join own o on o.topic = f.topic
    where c.consumer_group = g and c.topic = f.topic and c.partition = f.partition and f.n <= o.fair - o.held
    returning c.topic, c.partition, c.position, c.epoch
  )
  select t.topic, t.partition, t.position, t.epoch, o.fair from taken t join own o on o.topic = t.topic
  union all
  select c.topic, c.partition, c.position, c.epoch, o.fair from broker.claim c join own o on o.topic = c.topic
  where c.consumer_group = g and c.holder = me;
end $$;`;
