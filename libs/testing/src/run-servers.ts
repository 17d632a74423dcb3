import { KafkaUnavailable } from '@tracepost/embedded';
import { ownServers, type KafkaAddress, type PostgresAddress, type Servers } from './servers.js';

/** The environment variable in which jest's global setup tells its workers where the run's servers are had. */
export const serversVariable = 'TRACEPOST_TEST_SERVERS';

let own: Servers | undefined;

/** The run's servers: those of jest's global setup, else (a script) ones that end with this process. */
export function runServers(): Pick<Servers, 'postgres' | 'kafka'> {
  const url = process.env[serversVariable];
  if (url === undefined) return (own ??= ownServers());
  return {
    postgres: () => ask<PostgresAddress>(`${url}/postgres`),
    kafka: () => ask<KafkaAddress>(`${url}/kafka`),
  };
}

async function ask<T>(url: string): Promise<T> {
  const response = await fetch(url);
  const body: unknown = await response.json();
  if (response.ok) return body as T;
  const { missing, message } = body as { missing?: string; message?: string };
  throw missing === undefined ? new Error(message) : new KafkaUnavailable(missing);
}
