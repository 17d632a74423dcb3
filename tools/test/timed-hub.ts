import { expect } from '@jest/globals';
import { STORY_REQUEST, waitFor, type EventView, type HubClient } from '@tracepost/client';
import { advanceBy, advanceTo, clockOf } from './clock.js';
import { allEvents, allItems, raw } from './hub.js';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** What a spec of clocks reads of a hop. */
export interface HopSeen {
  readonly id: string;
  readonly state: string;
  readonly due: Readonly<Record<'acknowledgeBy' | 'answerBy' | 'informationBy', string | null>>;
  readonly overdue: boolean;
  readonly escalation: number;
  readonly requestVersion: number;
  readonly deferredUntil: string | null;
  readonly deliveredAt: string | null;
  readonly acknowledgedAt: string | null;
  readonly acceptance: string;
  readonly awaiting: readonly string[];
}

export interface TraceSeen {
  readonly id: string;
  readonly state: string;
  readonly awaiting: readonly string[];
  readonly expiresAt: string | null;
  readonly hops: readonly HopSeen[];
  readonly timeline: readonly { readonly at: string; readonly type: string }[];
}

/** One trace of Brazil with its hop to the country of the import mark. */
export interface OneHop {
  readonly traceId: string;
  readonly hopId: string;
  /** Client of the requested side. */
  readonly requested: string;
}

const RIO_HEADER =
  'registro;numero_serie;tipo;marca;modelo;calibre;plataforma;origem;pais;circunscricao;data_registro;tipo_delito';

export const shortType = ({ type }: EventView): string => type.replace(/^org\.tracepost\.|\.v1$/g, '');

/** A date and time as the clock on the wall shows it there: `2026-11-30 10:00:00`. */
export const wallClock = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(
    new Date(instant),
  );

/** A hub under the development clock, as its participants and its operator see it. */
export class TimedHub {
  #references = 0;

  constructor(readonly point: (clientId: string) => HubClient) {}

  get br(): HubClient {
    return this.point('br-cp');
  }

  now(): Promise<number> {
    return clockOf(this.point('hub-operator'));
  }

  tryAdvance(body: unknown): ReturnType<typeof raw> {
    return raw(this.point('hub-operator'), 'POST', '/v1/dev/clock/advances', body);
  }

  advanceTo(instant: number): Promise<void> {
    return advanceTo(this.point('hub-operator'), instant);
  }

  advanceBy(ms: number): Promise<void> {
    return advanceBy(this.point('hub-operator'), ms);
  }

  async submit(changes: Record<string, unknown> = {}): Promise<string> {
    this.#references += 1;
    const body = { ...STORY_REQUEST, reference: `CLOCK-${this.#references}`, ...changes };
    return (await this.br.post<{ id: string }>('/v1/trace-requests', body)).body.id;
  }

  /** Submits and waits for the hop, which nobody has read then. */
  async open(changes: Record<string, unknown> = {}, country = 'US'): Promise<OneHop> {
    const firearm = { ...STORY_REQUEST.firearm, importMarks: [{ country, year: 2015 }] };
    const traceId = await this.submit({ firearm, ...changes });
    const [hop] = await waitFor(`the hop of ${traceId}`, async () => {
      const { status, body } = await raw(this.br, 'GET', `/v1/traces/${traceId}`);
      const { hops } = body as unknown as TraceSeen;
      return status === 200 && hops.length > 0 ? hops : undefined;
    });
    return { traceId, hopId: hop?.id ?? '', requested: `${country.toLowerCase()}-cp` };
  }

  /** The hop as the requested side reads it: the first time that is its receipt. */
  async read({ hopId, requested }: OneHop): Promise<HopSeen> {
    return (await this.point(requested).get<HopSeen>(`/v1/hops/${hopId}`)).body;
  }

  /** A command of the requested side, or, with `by`, of another client. */
  async act({ hopId, requested }: OneHop, command: string, body: unknown, by = requested): Promise<HopSeen> {
    return (await this.point(by).post<HopSeen>(`/v1/hops/${hopId}/${command}`, body)).body;
  }

  async trace(traceId: string): Promise<TraceSeen> {
    return (await this.br.get<TraceSeen>(`/v1/traces/${traceId}`)).body;
  }

  /** Seizures of Austrian pistols as one batch, each a trace with a hop; their ids when all are routed and the feed says so. */
  async seize(count: number): Promise<ReadonlySet<string>> {
    const { status, body } = await raw(
      this.br,
      'POST',
      '/v1/batches?mapping=rio-seizures',
      this.#file(count),
      {
        'content-type': 'text/csv',
      },
    );
    expect(status).toBe(202);
    await waitFor(`${count} seizures to be routed`, async () => {
      const { rows } = (
        await this.br.get<{ rows: { routed: number } }>(`/v1/batches/${body['id'] as string}`)
      ).body;
      return rows.routed === count ? true : undefined;
    });
    const traces = await allItems<{ id: string }>(this.br, `/v1/traces?batch=${body['id'] as string}`);
    expect(traces).toHaveLength(count);
    const ids = new Set(traces.map(({ id }) => id));
    await waitFor(`${count} hops in the feed`, async () => {
      const opened = await allEvents(this.br, { types: 'hop.opened' });
      return opened.filter(({ traceid }) => ids.has(traceid ?? '')).length === count ? true : undefined;
    });
    return ids;
  }

  #file(count: number): string {
    const row = (): string => {
      this.#references += 1;
      return `R-${this.#references};S${this.#references}X;PISTOLA;GLOCK;17;9 MM;;Ilícita;Áustria;;01/01/2018 02:10;Porte`;
    };
    return [RIO_HEADER, ...Array.from({ length: count }, row)].join('\n');
  }

  async find(query: string, client = this.br, path = '/v1/traces'): Promise<string[]> {
    const { body } = await client.get<{ items: { id: string }[] }>(`${path}?limit=200&${query}`);
    return body.items.map(({ id }) => id);
  }

  /** The feed of the requester about one trace, without gap or repetition in any of its subjects. */
  async events(traceId: string): Promise<EventView[]> {
    const events = await allEvents(this.br, { traceId });
    expectWhole(events);
    return events;
  }
}

/** Business times of the events of one type about these traces, by subject; each happened to each once. */
export const timesOf = (
  events: readonly EventView[],
  traceIds: ReadonlySet<string>,
  type: string,
): ReadonlyMap<string, number> => {
  const found = events.filter((event) => traceIds.has(event.traceid ?? '') && shortType(event) === type);
  const times = new Map(found.map(({ subject, time }) => [subject, Date.parse(time)]));
  expect([type, found.length, times.size]).toEqual([type, traceIds.size, traceIds.size]);
  return times;
};

/** Each version of each subject once, in order of sequence and of time. */
export const expectWhole = (events: readonly EventView[]): void => {
  const last = new Map<string, { sequence: number; time: string }>();
  for (const { id, subject, sequence, time } of events) {
    const before = last.get(subject) ?? { sequence: 0, time: '' };
    expect([id, Number(sequence)]).toEqual([id, before.sequence + 1]);
    expect(time >= before.time).toBe(true);
    last.set(subject, { sequence: Number(sequence), time });
  }
};
