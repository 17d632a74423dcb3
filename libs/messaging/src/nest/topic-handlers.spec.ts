import type { MessageHandler } from '@nestjs/microservices';
import { describe, expect, it } from '@jest/globals';
import type { Delivery } from '../ports/message.js';
import { TopicHandlers } from './topic-handlers.js';

const handler = (concerns?: (type: string) => boolean): MessageHandler =>
  Object.assign(() => Promise.resolve(), { extras: { consumer: 'desk', ...(concerns && { concerns }) } });
const message = (topic: string, headers: Record<string, string>): Delivery => ({
  id: '0193a000-0000-7000-8000-000000000001',
  topic,
  key: 'a',
  headers,
  body: Buffer.from('{}'),
  partition: 0,
  position: '1',
});

describe('the handlers of a consumer', () => {
  const handlers = new TopicHandlers();
  handlers.add(
    'case',
    handler((type) => type === 'opened'),
  );
  handlers.add(
    'case',
    handler((type) => type === 'closed'),
  );
  handlers.add('batch', handler());

  it('want a message that one of them wants', () => {
    expect(handlers.concerns(message('case', { ce_type: 'opened' }))).toBe(true);
    expect(handlers.concerns(message('case', { ce_type: 'closed' }))).toBe(true);
  });

  it('pass over what none of them wants', () => {
    expect(handlers.concerns(message('case', { ce_type: 'reminded' }))).toBe(false);
  });

  it('want everything of a topic where nothing is chosen', () => {
    expect(handlers.concerns(message('batch', { ce_type: 'reminded' }))).toBe(true);
  });

  it('never pass over what has no type: it is to become a dead letter', () => {
    expect(handlers.concerns(message('case', {}))).toBe(true);
  });
});
