import {
  EXAMPLE_EVENTS,
  HUB,
  PARTICIPANT_EVENTS,
  type AnyEvent,
  type CloudEvent,
  type HandlingCode,
  type ParticipantDoc,
} from '@tracepost/contracts';
import { startService, type RunningService } from '@tracepost/service-kit/test';
import { eventually } from '@tracepost/testing';
import { notificationService } from '../src/index.js';

type ExampleType = keyof typeof EXAMPLE_EVENTS extends `org.tracepost.${infer Short}.v1` ? Short : never;

export interface EventChanges {
  readonly requester?: string;
  readonly requested?: string;
  readonly handling?: readonly HandlingCode[];
}

export interface Page {
  readonly items: readonly CloudEvent[];
  readonly next: string;
  readonly caughtUp: boolean;
}

/** An open event stream, read as its client does. */
export interface OpenStream {
  readonly status: number;
  readonly headers: Headers;
  /** The next events with their ids, as soon as there are that many. */
  take(count: number): Promise<{ readonly id: string; readonly event: CloudEvent }[]>;
  /** Resolves when the service ends the stream. */
  ended(): Promise<void>;
  leave(): void;
}

export interface RunningNotification extends RunningService {
  /** Brings events in through the broker and waits until their feeds are filled. */
  publish(...events: AnyEvent[]): Promise<void>;
  page(client: string, query?: string): Promise<Page>;
  stream(client: string, query?: string, headers?: Record<string, string>): Promise<OpenStream>;
  /** The example of that event, for a trace of its own. */
  event(type: ExampleType, traceId: string, changes?: EventChanges): AnyEvent;
  /** What the registry says when EUROPOL has these grants. */
  europol(version: number, grants: ParticipantDoc['grants']): AnyEvent;
}

const dataOf = (example: AnyEvent, traceId: string, { handling }: EventChanges): object => {
  const { data } = example;
  if ('hop' in data) return { ...data, hop: { ...data.hop, traceId } };
  return { ...data, ...('traceId' in data && { traceId }), ...(handling && { handling }) };
};

const clock = { urgent: { duration: 'PT24H' }, routine: { workingDays: 2 } } as const;

const EUROPOL: Omit<ParticipantDoc, 'version' | 'grants'> = {
  id: 'EUROPOL',
  name: 'Europol',
  kind: 'AGENCY',
  country: null,
  status: 'ACTIVE',
  channels: ['PULL'],
  languages: ['en'],
  timeZone: 'Europe/Amsterdam',
  weekend: ['SAT', 'SUN'],
  clocks: { acknowledge: clock, answer: clock, information: clock },
  keys: [],
  restrictions: { refusesFrom: [] },
  preApproved: { mode: 'NONE', participants: [] },
};

/** The messages of an event stream (WHATWG HTML, section 9.2.6) that carry data. */
async function* messagesOf(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<{ id: string; event: CloudEvent }> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = new Map(block.split('\n').map((line) => line.split(/: (.*)/s, 2) as [string, string]));
      const data = fields.get('data');
      if (data !== undefined) yield { id: fields.get('id') ?? '', event: JSON.parse(data) as CloudEvent };
    }
  }
}

export const startNotification = async (): Promise<RunningNotification> => {
  const service = await startService(notificationService);
  const { runtime } = service;
  const stream: RunningNotification['stream'] = async (client, query = '', headers = {}) => {
    const leaving = new AbortController();
    const answer = await fetch(`${service.url}/v1/events${query}`, {
      headers: {
        ...headers,
        accept: 'text/event-stream',
        authorization: `Bearer ${await service.token(client)}`,
      },
      signal: leaving.signal,
    });
    if (answer.body === null) throw new Error('the answer has no body');
    const messages = messagesOf(answer.body);
    return {
      status: answer.status,
      headers: answer.headers,
      take: async (count) => {
        const taken = [];
        while (taken.length < count) {
          const { value, done } = await messages.next();
          if (done) throw new Error(`the stream ended after ${taken.length} events`);
          taken.push(value);
        }
        return taken;
      },
      ended: async () => {
        const { done } = await messages.next();
        if (!done) throw new Error('the stream went on');
      },
      leave: () => leaving.abort(),
    };
  };
  return {
    ...service,
    publish: async (...events) => {
      await runtime.unitOfWork.run(async (tx) => {
        for (const event of events) tx.emit(event, event.sequence);
      });
      const ids = [...new Set(events.map(({ id }) => id))];
      const received = `select event_id from notification.inbox where consumer = 'notification' and event_id = any ($1)`;
      await eventually(async () => (await service.sql(received, [ids])).length === ids.length);
    },
    page: async (client, query = '') => {
      const { status, body } = await service.get(client, `/v1/events${query}`);
      if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
      return body as Page;
    },
    stream,
    event: (type, traceId, changes = {}) => {
      const example: AnyEvent = EXAMPLE_EVENTS[`org.tracepost.${type}.v1`];
      const { requester = example.parties.requester, requested = example.parties.requested } = changes;
      return {
        ...example,
        id: runtime.newId(),
        key: traceId,
        traceId: example.traceId === null ? null : traceId,
        parties: { requester, requested },
        data: dataOf(example, traceId, changes),
      } as AnyEvent;
    },
    europol: (version, grants) => ({
      id: runtime.newId(),
      topic: PARTICIPANT_EVENTS,
      key: 'EUROPOL',
      type: 'org.tracepost.participant.changed.v1',
      source: '/tracepost/hub/routing',
      subject: 'EUROPOL',
      time: '2026-11-23T09:00:00.000Z',
      sequence: version,
      traceId: null,
      hopId: null,
      actor: HUB,
      action: 'participants.put',
      parties: { requester: 'EUROPOL', requested: null },
      traceparent: null,
      data: { ...EUROPOL, version, grants },
    }),
  };
};
