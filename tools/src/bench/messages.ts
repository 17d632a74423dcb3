import { randomUUID } from 'node:crypto';
import type { OutboxMessage } from '@tracepost/messaging';

const BODY = Buffer.from(JSON.stringify({ open: 'x'.repeat(1000) }));

/** Versions of one case that stand in the outbox together. */
const VERSIONS = 4;

/** Messages of 1 kB, four versions a key, with the headers that the services' events have. */
export const messagesOf = (topic: string, count: number): OutboxMessage[] => {
  let key = '';
  return Array.from({ length: count }, (_, n) => {
    if (n % VERSIONS === 0) key = randomUUID();
    const id = randomUUID();
    return {
      id,
      topic,
      key,
      version: (n % VERSIONS) + 1,
      headers: {
        'content-type': 'application/json',
        ce_id: id,
        ce_specversion: '1.0',
        ce_type: 'bench.event.v1',
        ce_source: '/bench',
        ce_subject: key,
        ce_time: '2026-11-23T00:00:00.000Z',
        ce_sequence: String((n % VERSIONS) + 1),
      },
      body: BODY,
    };
  });
};
