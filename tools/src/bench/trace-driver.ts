import { setTimeout as delay } from 'node:timers/promises';
import { idOf, type AnswerBody, type EventPage, type FeedPosition, type HubClient } from '@tracepost/client';
import { traceRequest } from './trace-request.js';
import type { Work } from './sample.js';

/**
 * The three contact points of a two-hop trace: who asks, and who answers first and second. None of them retries: that
 * would hide what failed.
 */
export interface TraceParties {
  readonly requester: HubClient;
  readonly first: HubClient;
  readonly second: HubClient;
  /** HTTP calls that they have made. */
  calls(): number;
}

export interface DrivenTraces extends Work {
  /** HTTP calls made for them, polls included. */
  readonly calls: number;
}

const HOP_ANSWERED = /\.hop\.answered\.v\d+$/;

const EVERY_MS = 100;
/** Longest life of one trace here, in milliseconds. */
const LOST_MS = 30_000;

const FIRST_ANSWER: AnswerBody = {
  result: 'TRACED_EXPORTED',
  reference: 'BENCH-1',
  transfers: [
    { date: '2015-06-20', type: 'EXPORT', from: 'Glock Inc', to: 'Armeria Guarani', country: 'PY' },
  ],
  nextCountries: ['PY'],
};
const SECOND_ANSWER: AnswerBody = { result: 'TRACED_TO_DEALER', reference: 'BENCH-2' };

/** Answers every hop in the inbox of one contact point, as long as `signal` says. */
const answering = async (client: HubClient, answer: AnswerBody, signal: AbortSignal): Promise<void> => {
  const answered = new Set<string>();
  while (!signal.aborted) {
    const { body } = await client.get('/v1/inbox', { query: { limit: 200 } });
    const open = body.items.filter(({ id }) => !answered.has(id));
    for (const { id } of open) answered.add(id);
    await Promise.all(open.map(({ id }) => client.post('/v1/hops/{id}/answers', answer, { path: { id } })));
    if (open.length === 0) await delay(EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
};

/** Resolves, from the requester's feed, when a trace has its two answers. */
class BothAnswers {
  readonly #answers = new Map<string, number>();
  readonly #waiting = new Map<string, () => void>();

  async follow(client: HubClient, signal: AbortSignal): Promise<void> {
    let position: FeedPosition = { from: 'now' };
    while (!signal.aborted) {
      const page: EventPage = (await client.get('/v1/events', { query: { ...position, limit: 200 } })).body;
      for (const { type, traceid } of page.items) if (HOP_ANSWERED.test(type)) this.#answered(traceid ?? '');
      position = { cursor: page.next };
      if (page.caughtUp) await delay(EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  of(traceId: string): Promise<void> {
    return new Promise((done) => {
      this.#waiting.set(traceId, done);
      this.#settle(traceId);
    });
  }

  #answered(traceId: string): void {
    this.#answers.set(traceId, (this.#answers.get(traceId) ?? 0) + 1);
    this.#settle(traceId);
  }

  #settle(traceId: string): void {
    if ((this.#answers.get(traceId) ?? 0) >= 2) this.#waiting.get(traceId)?.();
  }
}

/** Begins traces for `milliseconds`, `parallel` at a time, and carries each to its end. @throws Error at the first fault. */
export const driveTraces = async (
  parties: TraceParties,
  {
    tag,
    parallel,
    milliseconds,
  }: { readonly tag: string; readonly parallel: number; readonly milliseconds: number },
): Promise<DrivenTraces> => {
  const { requester } = parties;
  const callsBefore = parties.calls();
  const end = new AbortController();
  const both = new BothAnswers();
  const latenciesMs: number[] = [];
  let begun = 0;

  const isAnswered = async (id: string): Promise<boolean> => {
    const { body } = await requester.get('/v1/traces/{id}', { path: { id } });
    return body.hops.filter(({ answers }) => answers.length === 1).length === 2;
  };
  const oneTrace = async (reference: string): Promise<void> => {
    const { body: receipt } = await requester.post('/v1/trace-requests', traceRequest(reference));
    const id = idOf(receipt);
    await both.of(id);
    // The trace view follows routing's answers by events, perhaps after the feed; before that a closure is refused.
    while (!(await isAnswered(id))) await delay(EVERY_MS);
    const { body: closed } = await requester.post(
      '/v1/traces/{id}/closure',
      { outcome: 'SOLVED' },
      { path: { id } },
    );
    if (closed.state !== 'CLOSED') throw new Error(`trace ${reference} is ${closed.state} after its closure`);
  };
  const began = performance.now();
  const one = async (): Promise<void> => {
    while (performance.now() - began < milliseconds && !end.signal.aborted) {
      const reference = `${tag}-${(begun += 1)}`;
      const submitted = performance.now();
      await Promise.race([oneTrace(reference), lost(reference)]);
      latenciesMs.push(performance.now() - submitted);
    }
  };
  const others = [
    answering(parties.first, FIRST_ANSWER, end.signal),
    answering(parties.second, SECOND_ANSWER, end.signal),
    both.follow(requester, end.signal),
  ];
  const broken = Promise.all(others).then(() => undefined);
  try {
    const all = Promise.all(Array.from({ length: parallel }, one));
    await Promise.race([all, broken]);
    const elapsed = performance.now() - began;
    end.abort();
    await broken;
    return {
      operations: latenciesMs.length,
      milliseconds: elapsed,
      latenciesMs,
      calls: parties.calls() - callsBefore,
    };
  } finally {
    end.abort();
    await Promise.allSettled(others);
  }
};

const lost = async (reference: string): Promise<never> => {
  await delay(LOST_MS, undefined, { ref: false });
  throw new Error(`trace ${reference} did not end within ${LOST_MS} ms`);
};
