import type { ServiceName } from '@tracepost/contracts';
import type { Clock, Tx, UnitOfWork } from '@tracepost/persistence';
import type { DynamicModule, Type } from '@nestjs/common';
import type { MigrationInterface } from 'typeorm';
import type { Logger } from 'pino';
import type { Cursors } from '../endpoint/cursors.js';
import type { Endpoint } from '../http/endpoint.js';
import type { ParticipantDirectory } from '../participants/participant-directory.js';
import type { Settings } from './settings.js';

/** What a service is, as data: both forms (one process a service, all in one) are built from these. */
export interface ServiceDefinition {
  readonly name: ServiceName;
  readonly migrations: readonly Type<MigrationInterface>[];
  readonly entities: readonly Type[];
  /** The composition root of the service: every provider of it is listed in the module returned. */
  readonly module: (runtime: ServiceRuntime) => DynamicModule;
}

/** What the kit gives to each service. Nothing in it tells which form runs. */
export interface ServiceRuntime {
  readonly name: ServiceName;
  readonly settings: Settings;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  /** UUIDv7, lower case, by real time. */
  readonly newId: () => string;
  readonly logger: Logger;
  /** Answers HTTP: transactions, idempotency, ETags, disclosure entries. */
  readonly endpoint: Endpoint;
  /** Positions for answers that are no `endpoint.page` (a feed): signed and bound as those of pages. */
  readonly cursors: Cursors;
  /** This service's own copy of who is registered, kept from PARTICIPANT_EVENTS. */
  readonly participants: ParticipantDirectory;
  /** Seals and opens sealed fields (JWE) with the hub's custody keys. */
  readonly sealing: Sealing;
  /** Registers work that falls due by the business clock; call it while the module is built. */
  readonly timers: { register(source: TimerSource): void };
  /** Registers work to run once before the service is ready (seeds), after migrations; it must be repeatable. */
  readonly beforeReady: (work: (tx: Tx) => Promise<void>) => void;
}

/** Turns the sealed fields of a document into one JWE and back; null where nothing is sealed. */
export interface Sealing {
  seal(values: Readonly<Record<string, unknown>>, owner: string): Promise<string | null>;
  open(jwe: string | null, owner: string): Promise<Readonly<Record<string, unknown>>>;
}

/** Work due at a business time, kept in the service's own tables. Safe in several processes at once (row locks). */
export interface TimerSource {
  /** Earliest instant at which something is due, or null. */
  nextDue(): Promise<Date | null>;
  /** Does what is due at or before `at`, in order of due time, each in its own transaction that sees `now` = `at`; returns how many. */
  fireDue(at: Date): Promise<number>;
}
