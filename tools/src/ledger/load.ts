import { setTimeout as delay } from 'node:timers/promises';
import {
  ProblemError,
  STORY_REQUEST,
  idOf,
  type Answer,
  type EventPage,
  type Firearm,
  type FeedPosition,
  type HubClient,
  type TraceRequestBody,
} from '@tracepost/client';
import type { Random } from './random.js';

/** One request that a contact point wants to have submitted exactly once. */
export interface Submission {
  readonly tag: string;
  readonly clientId: string;
  /** Ids of every 2xx that any try got. */
  readonly ids: string[];
}

/** An answer that a requested participant wants to have given exactly once. */
export interface GivenAnswer {
  readonly hopId: string;
  readonly clientId: string;
}

export interface Load {
  readonly submissions: readonly Submission[];
  readonly answers: readonly GivenAnswer[];
  /** Event ids of each reader, in the order in which the live feed gave them while parts were killed. */
  readonly feeds: ReadonlyMap<string, readonly string[]>;
}

/** Marks text that must stay sealed: it may be found nowhere but in what a party reads. */
export const CANARY = 'CANARY-NARRATIVE';

/** Requests a second, whatever the hub does: an open model. */
const RATE = 12;
/** Share of submissions whose first try is sent twice at the same moment. */
const TWINS = 0.15;

const GUNS: readonly Partial<Firearm>[] = [
  {
    makes: [{ raw: 'GLOCK', role: 'MAKER' }],
    importMarks: [{ country: 'US', year: 2015 }],
    countryOfManufacture: 'AT',
  },
  { makes: [{ raw: 'TAURUS', role: 'MAKER' }], importMarks: [], countryOfManufacture: null },
  { makes: [{ raw: 'CANIK', role: 'MAKER' }], importMarks: [], countryOfManufacture: 'TR' },
  { makes: [], importMarks: [], countryOfManufacture: null },
];

const requestOf = (tag: string, random: Random): TraceRequestBody => ({
  ...STORY_REQUEST,
  reference: tag,
  firearm: { ...STORY_REQUEST.firearm, ...random.pick(GUNS), serial: { raw: tag, condition: 'CLEAR' } },
  recovery: { ...STORY_REQUEST.recovery, circumstances: `${CANARY} of ${tag}` },
});

/** A contact point's patience: beyond it the hub has lost its request. */
const PATIENCE_MS = 300_000;

/** The hub says that it cannot answer now, or not yet (the first try of this key is still running). */
const asksToWait = (error: unknown): boolean =>
  !(error instanceof ProblemError) || error.status >= 500 || error.retryAfter !== null;

/** Tries until it works: a contact point does not give up because the hub is away. Any other 4xx is a finding. */
const untilDone = async <T>(work: () => Promise<T>): Promise<T> => {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!asksToWait(error) || performance.now() > end) throw error;
      await delay(200);
    }
  }
};

const submitting = async (
  clients: readonly HubClient[],
  random: Random,
  signal: AbortSignal,
  done: Submission[],
) => {
  const running: Promise<void>[] = [];
  for (let n = 1; !signal.aborted; n += 1) {
    const client = random.pick(clients);
    const tag = `L${String(n).padStart(6, '0')}`;
    const request = requestOf(tag, random);
    const submission: Submission = { tag, clientId: client.clientId, ids: [] };
    done.push(submission);
    const send = async (): Promise<void> => {
      const { body } = await untilDone(() => client.post('/v1/trace-requests', request, { key: tag }));
      submission.ids.push(idOf(body));
    };
    for (let twin = random.next() < TWINS ? 2 : 1; twin > 0; twin -= 1) {
      const sending = send();
      // It may fail while nobody waits for it yet.
      sending.catch(() => undefined);
      running.push(sending);
    }
    await delay(1000 / RATE);
  }
  await Promise.all(running);
};

/** Answers every hop it finds with NO_RECORD, so that the router asks the next country. */
const answering = async (client: HubClient, signal: AbortSignal, given: GivenAnswer[]): Promise<void> => {
  const answered = new Set<string>();
  while (!signal.aborted) {
    const page = await untilDone(() => client.get('/v1/inbox', { query: { limit: 50 } }));
    for (const hop of page.body.items.filter(({ id, state }) => state !== 'RECALLED' && !answered.has(id))) {
      answered.add(hop.id);
      await untilDone(() =>
        client.post(
          '/v1/hops/{id}/answers',
          { result: 'NO_RECORD' },
          { path: { id: hop.id }, key: `answer-${hop.id}` },
        ),
      );
      given.push({ hopId: hop.id, clientId: client.clientId });
    }
    await delay(300, undefined, { signal }).catch(() => undefined);
  }
};

/** Follows a feed by its cursor through every fault; once `signal` is aborted, to its end and no further. */
const reading = async (client: HubClient, signal: AbortSignal, seen: string[]): Promise<void> => {
  let position: FeedPosition = { from: 'beginning' };
  for (;;) {
    const isLast = signal.aborted;
    const query: FeedPosition & { limit: number } = { ...position, limit: 200 };
    const { body }: Answer<EventPage> = await untilDone(() => client.get('/v1/events', { query }));
    seen.push(...body.items.map((event) => event.id));
    position = { cursor: body.next };
    if (!body.caughtUp) continue;
    if (isLast) return;
    await delay(400, undefined, { signal }).catch(() => undefined);
  }
};

export interface Crew {
  readonly requesters: readonly HubClient[];
  readonly responders: readonly HubClient[];
  readonly readers: readonly HubClient[];
}

export interface RunningLoad {
  readonly load: Load;
  /** Stops submitting; resolves when everything begun has got its 2xx. */
  finishSubmitting(): Promise<void>;
  /** Stops answering; resolves when every answer begun has got its 2xx. */
  finishAnswering(): Promise<void>;
  /** Resolves when every reader has come to the end of its feed. */
  finishReading(): Promise<void>;
}

/** Starts submitting, answering and reading. */
export const startLoad = (crew: Crew, random: Random): RunningLoad => {
  const submissions: Submission[] = [];
  const answers: GivenAnswer[] = [];
  const feeds = new Map<string, string[]>(crew.readers.map((reader) => [reader.clientId, []]));
  const [submit, answer, read] = [new AbortController(), new AbortController(), new AbortController()];
  const submitted = submitting(crew.requesters, random, submit.signal, submissions);
  const answered = Promise.all(crew.responders.map((client) => answering(client, answer.signal, answers)));
  const followed = Promise.all(
    crew.readers.map((client) => reading(client, read.signal, feeds.get(client.clientId) ?? [])),
  );
  // Each may fail while nobody waits for it yet.
  for (const one of [submitted, answered, followed]) one.catch(() => undefined);
  const finish = async (end: AbortController, work: Promise<unknown>): Promise<void> => {
    end.abort();
    await work;
  };
  return {
    load: { submissions, answers, feeds },
    finishSubmitting: () => finish(submit, submitted),
    finishAnswering: () => finish(answer, answered),
    finishReading: () => finish(read, followed),
  };
};
