import { connect } from 'node:net';

/** Milliseconds without a byte after which the hub is taken to have forgotten the connection. */
const SILENCE_MS = 60_000;

/**
 * Writes bytes to the hub's port and gives all that it answers until it closes; null ends the connection early.
 * @throws Error when the hub leaves the connection open without a word.
 */
export const exchange = (url: string, chunks: readonly (string | null)[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.setEncoding('utf8').setTimeout(SILENCE_MS, () => {
      reject(new Error(`the hub left the connection open after: ${answer}`));
      socket.destroy();
    });
    socket.on('data', (text: string) => (answer += text));
    socket.once('close', () => resolve(answer));
    socket.once('error', (error: Error & { code?: string }) => {
      if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error);
    });
    for (const chunk of chunks) {
      if (chunk === null) socket.destroySoon();
      else socket.write(chunk);
    }
  });

/** Status codes of the answers in what came over one connection. */
export const statuses = (answer: string): number[] =>
  [...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
