import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { freePort } from './free-port.js';

describe('a free port', () => {
  const servers: Server[] = [];
  const listenOn = async (port: number): Promise<number> => {
    const server = createServer().listen(port, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => once(server.close(), 'close')));
  });

  it('is one that a server can listen on, and no client is given for a connection of its own', async () => {
    const port = await freePort();
    expect(await listenOn(port)).toBe(port);
    expect(port).toBeGreaterThanOrEqual(20_000);
    expect(port).toBeLessThan(32_768);
  });

  it('is never given out twice, used or not', async () => {
    const ports = [];
    for (let count = 0; count < 50; count += 1) ports.push(await freePort());
    expect(new Set(ports).size).toBe(50);
  });

  it('is not one that somebody listens on', async () => {
    const last = await freePort();
    const taken = [];
    for (let ahead = 1; ahead <= 3; ahead += 1) taken.push(await listenOn(last + ahead).catch(() => null));
    const next = await freePort();
    expect(taken).not.toContain(next);
  });
});
