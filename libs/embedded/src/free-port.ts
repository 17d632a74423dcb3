import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below the ports that systems give to outgoing connections (Linux from 32768, macOS and Windows from 49152). A server that is
 * down for a moment would lose one of those to any client: even to one that tries to reach the server there, and is then
 * connected to itself.
 */
const FIRST = 20_000;
const LAST = 31_999;

/** Starts at another place in each process, so that two that start at once do not find the same port free. */
let next = randomInt(FIRST, LAST + 1);

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/**
 * A TCP port of 127.0.0.1 that was free a moment ago and that this process has not given out before. Another process may take
 * it first: be ready to try again.
 * @throws Error when none of the range is free.
 */
export const freePort = async (): Promise<number> => {
  for (let tries = FIRST; tries <= LAST; tries += 1) {
    const port = next;
    next = next === LAST ? FIRST : next + 1;
    if (await isFree(port)) return port;
  }
  throw new Error(`no port from ${FIRST} to ${LAST} of 127.0.0.1 is free`);
};
