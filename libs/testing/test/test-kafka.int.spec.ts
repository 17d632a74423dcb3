import { createConnection } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { testKafka } from '../src/index.js';

describe('testKafka', () => {
  it('gives every caller of a run the same broker and a prefix of its own', async () => {
    const [one, other] = await Promise.all([testKafka(), testKafka()]);
    expect(one.brokers).toEqual(other.brokers);
    expect(one.prefix).not.toBe(other.prefix);
    const [host, port] = (one.brokers[0] ?? '').split(':');
    const socket = createConnection({ host: host ?? '', port: Number(port) });
    await once(socket, 'connect');
    socket.destroy();
  });
});
