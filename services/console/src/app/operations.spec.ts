import { describe, expect, it } from '@jest/globals';
import type { Redrive } from '@tracepost/messaging';
import type { UnitOfWork } from '@tracepost/persistence';
import type { Sealing } from '@tracepost/service-kit';
import type { Operation } from '../db/operation-store.js';
import { Operations } from './operations.js';
import { ServiceSilent, type OperatedService } from './ports.js';

const operation: Operation = {
  id: '0193a000-0000-7000-8000-000000000001',
  kind: 'REDRIVE',
  selection: { cause: 'X' },
  actor: { participant: 'HUB', client: 'hub-operator', requestId: null, purpose: null },
  reason: 'jwe',
  startedAt: new Date('2026-11-23T10:00:00Z'),
  taken: [],
  cancelledAt: null,
};
const redrive = (state: Redrive['state'], total: number, done: number): Redrive => ({
  id: operation.id,
  state,
  startedAt: operation.startedAt.toISOString(),
  total,
  done,
  failed: 0,
});

/** A service that knows an act, or not yet, or does not answer; it writes down what it is asked. */
const service = (name: string, asked: string[], known: Redrive | null, silent = false): OperatedService => {
  const answer = <T>(what: string, value: T): Promise<T> => {
    asked.push(`${name} ${what}`);
    return silent ? Promise.reject(new ServiceSilent(name)) : Promise.resolve(value);
  };
  return {
    name,
    flows: () => answer('flows', []),
    parkedKeys: () => answer('parked-keys', { items: [], next: null }),
    deadLetters: () => answer('dead-letters', { items: [], next: null }),
    causes: () => answer('causes', []),
    redrive: ({ reason }) => answer(`redrive: ${reason}`, redrive('RUNNING', 2, 0)),
    discard: () => answer('discard', redrive('DONE', 1, 1)),
    progress: () => answer('progress', known),
    cancel: () => answer('cancel', redrive('CANCELLED', 2, 1)),
  };
};

const operationsOf = (services: OperatedService[], taken: string[] = [], cancelled = false): Operations => {
  const query = async (_sql: string, [, name]: readonly unknown[] = []): Promise<object[]> => {
    taken.push(String(name));
    return [{ cancelled }];
  };
  const unitOfWork = { run: (work: (tx: object) => Promise<unknown>) => work({ query }) };
  const sealing = { seal: async () => 'jwe', open: async () => ({ text: 'mended' }) };
  return new Operations(services, unitOfWork as unknown as UnitOfWork, sealing satisfies Sealing);
};

describe("an operator's act", () => {
  it('is carried to every service, with its reason, and remembered as taken', async () => {
    const asked: string[] = [];
    const taken: string[] = [];
    const services = [service('routing', asked, null), service('audit', asked, null, true)];
    const progress = await operationsOf(services, taken).carry(operation);
    expect(asked).toEqual(['routing redrive: mended', 'audit redrive: mended']);
    expect(taken).toEqual(['routing']);
    expect(progress.services.map(({ service, state }) => `${service} ${state}`)).toEqual([
      'routing RUNNING',
      'audit WAITING',
    ]);
    expect(progress.state).toBe('RUNNING');
  });

  it('reaches a service that missed it when the progress is asked for', async () => {
    const asked: string[] = [];
    const services = [service('routing', asked, redrive('DONE', 2, 2)), service('audit', asked, null)];
    const progress = await operationsOf(services).carry({ ...operation, taken: ['routing'] });
    expect(asked).toEqual(['routing progress', 'audit redrive: mended']);
    expect(progress).toMatchObject({ state: 'RUNNING', total: 4, done: 2 });
  });

  it('is not done while a service that took it is silent', async () => {
    const services = [service('routing', [], null, true)];
    const progress = await operationsOf(services).carry({ ...operation, taken: ['routing'] });
    expect([progress.state, progress.services[0]?.state]).toEqual(['RUNNING', 'SILENT']);
  });

  it('is stopped where it was begun while it was cancelled', async () => {
    const asked: string[] = [];
    const progress = await operationsOf([service('routing', asked, null)], [], true).carry(operation);
    expect(asked).toEqual(['routing redrive: mended', 'routing cancel']);
    expect(progress.services).toMatchObject([{ state: 'CANCELLED', total: 2, done: 1 }]);
  });

  it('is stopped where it runs, and begun nowhere, once it is cancelled', async () => {
    const asked: string[] = [];
    const services = [
      service('routing', asked, redrive('RUNNING', 2, 1)),
      service('tracing', asked, redrive('DONE', 1, 1)),
      service('audit', asked, null),
    ];
    const cancelled = { ...operation, taken: ['routing', 'tracing'], cancelledAt: new Date() };
    const progress = await operationsOf(services).carry(cancelled);
    expect(asked.sort()).toEqual([
      'audit progress',
      'routing cancel',
      'routing progress',
      'tracing progress',
    ]);
    expect(progress).toMatchObject({ state: 'CANCELLED', total: 3, done: 2 });
  });
});
