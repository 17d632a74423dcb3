import { brokerTables } from '@tracepost/messaging';
import { openDatabase, provision } from '@tracepost/persistence';
import type { DataSource } from 'typeorm';
import { kitMigrations } from '../tables/kit-tables.js';
import type { ServiceDefinition } from './service-definition.js';
import type { Settings } from './settings.js';

/** Roles, schemas and the PostgreSQL broker's tables; nothing where an operator has provisioned (no admin URL). */
export const provisionServices = async (services: readonly string[], settings: Settings): Promise<void> => {
  const { adminUrl, password } = settings.database;
  if (adminUrl === null) return;
  const roles = services.map((service) => `${service}_app`);
  await provision(adminUrl, services, password, settings.messaging === 'postgres' ? brokerTables(roles) : '');
};

/** Migrates the schema of a service, the kit's own tables first, and opens its pool. */
export const openServiceDatabase = (definition: ServiceDefinition, settings: Settings): Promise<DataSource> =>
  openDatabase({
    address: settings.database.address,
    password: settings.database.password,
    service: definition.name,
    migrations: [...kitMigrations(definition.name), ...definition.migrations],
    entities: definition.entities,
    poolSize: settings.database.poolSize,
  });
