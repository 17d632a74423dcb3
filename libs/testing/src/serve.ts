import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { KafkaUnavailable } from '@tracepost/embedded';
import { ownServers, type Servers } from './servers.js';

export interface ServedServers {
  /** For the environment of the processes that run tests: see `servers()`. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Gives the processes of one test run the same servers. The serving process owns them: test workers come and go, and
 * were a worker the owner, the servers would go with it.
 */
export async function serveServers(): Promise<ServedServers> {
  const servers = ownServers();
  // The answers hold the superuser's password: only who knows this path gets one.
  const secret = randomUUID();
  const http = createServer((request, response) => void answer(servers, secret, request, response));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  http.unref();
  const { port } = http.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    http.close();
    http.closeAllConnections();
    await servers.stop();
  };
  return { url: `http://127.0.0.1:${port}/${secret}`, stop };
}

async function answer(
  servers: Servers,
  secret: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const reply = (status: number, body: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
    response.end(JSON.stringify(body));
  };
  try {
    if (request.url === `/${secret}/postgres`) reply(200, await servers.postgres());
    else if (request.url === `/${secret}/kafka`) reply(200, await servers.kafka());
    else reply(404, { message: 'there is no such server' });
  } catch (error) {
    if (error instanceof KafkaUnavailable) reply(503, { missing: error.missing });
    else reply(500, { message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}
