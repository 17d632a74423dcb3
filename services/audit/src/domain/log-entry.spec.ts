import { describe, expect, it } from '@jest/globals';
import { HUB, type AnyEvent, type AuditEntryCommand } from '@tracepost/contracts';
import { hashOf } from '../app/leaf.js';
import { entryOf } from './log-entry.js';

const event = (changes: Partial<AnyEvent> = {}): AnyEvent =>
  ({
    id: '0193a000-0000-7000-8000-000000000001',
    type: 'org.tracepost.hop.answered.v1',
    time: '2026-11-23T10:00:00.000Z',
    sequence: 5,
    traceId: 't1',
    hopId: 'h1',
    actor: { participant: 'US-NCB', client: 'us-cp', requestId: 'r1', purpose: null },
    action: 'hop.answers',
    parties: { requester: 'BR-NCB', requested: 'US-NCB' },
    ...changes,
  }) as AnyEvent;

const disclosure: AuditEntryCommand = {
  id: '0193a000-0000-7000-8000-000000000002',
  kind: 'DISCLOSURE',
  action: 'inbox.read',
  at: '2026-11-23T10:00:00.000Z',
  actor: { participant: 'US-NCB', client: 'us-cp', requestId: 'r2', purpose: 'PROSECUTION' },
  subjects: [
    { traceId: 't1', hopId: 'h1', viewers: ['BR-NCB', 'US-NCB'] },
    { traceId: 't2', hopId: 'h2', viewers: ['AT-NCB'] },
  ],
  version: null,
  traceparent: null,
};

describe('the entry of a change', () => {
  it('is seen by both sides of the hop', () => {
    expect(entryOf(event()).subjects).toEqual([
      { traceId: 't1', hopId: 'h1', viewers: ['BR-NCB', 'US-NCB'] },
    ]);
  });

  it('is seen by the requester only when it is about the trace', () => {
    const viewers = entryOf(
      event({ hopId: null, actor: HUB, parties: { requester: 'BR-NCB', requested: null } }),
    );
    expect(viewers.subjects[0]?.viewers).toEqual(['BR-NCB']);
  });

  it('tells action, version and who acted', () => {
    expect(entryOf(event())).toMatchObject({
      kind: 'CHANGE',
      action: 'hop.answers',
      version: 5,
      participant: 'US-NCB',
    });
  });
});

describe('the entry of a disclosure', () => {
  it('names every trace, each with those who may see that it was disclosed', () => {
    expect(entryOf(disclosure).subjects.map(({ traceId, viewers }) => [traceId, viewers])).toEqual([
      ['t1', ['BR-NCB', 'US-NCB']],
      ['t2', ['AT-NCB', 'US-NCB']],
    ]);
  });

  it('is seen by the one who acted even when it names no trace', () => {
    expect(entryOf({ ...disclosure, subjects: [] }).subjects).toEqual([
      { traceId: null, hopId: null, viewers: ['US-NCB'] },
    ]);
  });
});

describe('the leaf of an entry', () => {
  const salt = new Uint8Array(32).fill(1);
  const hash = (entry = entryOf(event()), body = 'aa', with_ = salt) =>
    Buffer.from(hashOf(entry, body, with_)).toString('hex');

  it('is the same for the same entry, body and salt', () => {
    expect(hash()).toBe(hash());
  });

  it.each([
    ['another salt', () => hash(entryOf(event()), 'aa', new Uint8Array(32))],
    ['another body', () => hash(entryOf(event()), 'ab')],
    ['another client', () => hash({ ...entryOf(event()), client: 'us-other' })],
    ['another trace', () => hash(entryOf(event({ traceId: 't2' })))],
    ['another action', () => hash(entryOf(event({ action: 'hop.refusals' })))],
  ])('changes with %s', (_name, other) => {
    expect(other()).not.toBe(hash());
  });
});
