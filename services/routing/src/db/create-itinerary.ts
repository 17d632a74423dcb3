import { ME, rowSecurity } from '@tracepost/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
create table routing.itinerary (
  trace_id uuid constraint itinerary_trace_id_pk primary key,
  requester text not null,
  ended text,
  on_desk boolean not null,
  lock_version bigint not null,
  next_due timestamptz,
  state json not null,
  constraint itinerary_ended_ck check (ended in ('CLOSED', 'WITHDRAWN', 'EXPIRED', 'REJECTED')),
  constraint itinerary_lock_version_ck check (lock_version > 0)
);
create index itinerary_next_due_ix on routing.itinerary (next_due) where next_due is not null;
create index itinerary_trace_id_ix on routing.itinerary (trace_id desc) where on_desk;

create table routing.hop (
  id uuid constraint hop_id_pk primary key,
  position bigint generated always as identity,
  trace_id uuid not null constraint hop_trace_id_fk references routing.itinerary,
  requester text not null,
  requested text not null,
  request_version integer not null,
  state text not null,
  overdue boolean not null,
  in_inbox boolean not null,
  undisclosed boolean not null,
  updated_at timestamptz not null,
  doc json not null,
  inside json not null,
  sealed text,
  constraint hop_state_ck check (state in ('QUEUED', 'UNDELIVERABLE', 'DELIVERED', 'ACKNOWLEDGED', 'IN_PROGRESS',
    'INFO_REQUESTED', 'DEFERRED', 'ANSWERED', 'PARTIAL', 'REFUSED', 'REDIRECTED', 'RECALLED', 'EXPIRED'))
);
create index hop_trace_id_ix on routing.hop (trace_id);
create index hop_requested_id_ix on routing.hop (requested, id desc) where in_inbox;

create table routing.referral (
  id uuid constraint referral_id_pk primary key,
  position bigint generated always as identity,
  trace_id uuid not null constraint referral_trace_id_fk references routing.itinerary,
  requester text not null,
  state text not null,
  doc json not null,
  inside json not null,
  sealed text,
  constraint referral_state_ck check (state in ('PROPOSED', 'APPROVED', 'REJECTED', 'BLOCKED', 'LAPSED'))
);
create index referral_trace_id_ix on routing.referral (trace_id);
create index referral_requester_id_ix on routing.referral (requester, id desc);

create table routing.request_version (
  trace_id uuid not null,
  version integer not null,
  requester text not null,
  request json not null,
  sealed text,
  sha256 text not null,
  identified_as json not null,
  constraint request_version_trace_id_version_pk primary key (trace_id, version)
);

create table routing.participant (
  id text constraint participant_id_pk primary key,
  version integer not null,
  doc json not null
);
`;

/** The requested side sees a hop unless it was recalled before receipt, and of the request the version of its own hop. */
const POLICIES = [
  rowSecurity('routing.itinerary', `requester = ${ME}`),
  rowSecurity('routing.hop', `requester = ${ME} or (requested = ${ME} and not undisclosed)`),
  rowSecurity('routing.referral', `requester = ${ME}`),
  rowSecurity(
    'routing.request_version',
    `requester = ${ME} or exists (select from routing.hop h where h.trace_id = request_version.trace_id
       and h.request_version = request_version.version and h.requested = ${ME} and not h.undisclosed)`,
  ),
];

export class CreateItinerary1763900000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    for (const policy of POLICIES) await runner.query(policy);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table routing.participant, routing.request_version, routing.referral, routing.hop, routing.itinerary',
    );
  }
}
