import { Story } from '@tracepost/contracts';
import { OPERATION_EXAMPLES } from '../../src/documents/examples/operation-examples.js';
import type { NamedExamples } from '../../src/documents/examples/example.js';
import { untilAble } from '../clock.js';
import type { TestHub } from '../hub.js';

const JSON_TYPE = 'application/json';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DAY_MS = 86_400_000;
/** Continued by the hub to the events of what a call does. */
const TRACEPARENT = String(Story.publicExample('org.tracepost.trace.submitted.v1').traceparent);

/** Members of bodies with a day to come: it is told from the day of the story, and sent from today. */
const AHEAD = /"(expectedAt|until|to)":"(\d{4}-\d{2}-\d{2})([^"]*)"/g;

const shifted = (body: string): string => {
  const days = Math.floor(Date.now() / DAY_MS) - Date.parse(Story.STORY_DAY) / DAY_MS;
  return body.replace(AHEAD, (_all, name: string, day: string, rest: string) => {
    const sent = new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
    return `"${name}":"${sent}${rest}"`;
  });
};

export interface Call {
  /** Which of the operation's examples is sent, and compared; the first unless told. */
  readonly name?: string;
  /** Media type of the body, and of the answer. */
  readonly sends?: string;
  readonly accepts?: string;
  readonly status?: number;
  /** With `?`. */
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What was answered, beside the example that the document shows for it. */
export interface Played {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly example: unknown;
}

/** Sends the examples of the document to a real hub, with real ids in place of the story's. */
export class ExampleCalls {
  /** `<operation> <media type> <name>` of each request that was sent, `<operation> <status> <media type>` of each answer. */
  readonly sent = new Set<string>();
  readonly answered = new Set<string>();
  readonly #ids = new Map<string, string>();

  constructor(private readonly hub: TestHub) {}

  /** From now on the story's id is this one. */
  is(storyId: string, real: string): void {
    this.#ids.set(storyId, real);
  }

  /** The real id for one of the story's. */
  id(storyId: string): string {
    const real = this.#ids.get(storyId);
    if (real === undefined) throw new Error(`nothing real stands for ${storyId} yet`);
    return real;
  }

  async play(client: string, operation: string, call: Call = {}): Promise<Played> {
    const { name, sends = JSON_TYPE, accepts = JSON_TYPE, status = 200 } = call;
    const examples = OPERATION_EXAMPLES[operation];
    if (examples === undefined) throw new Error(`${operation} has no examples`);
    const [method = '', template = ''] = operation.split(' ');
    const request = pick(examples.request[sends] ?? {}, name);
    if (request !== null) this.sent.add(`${operation} ${sends} ${request.name}`);
    const body = request === null ? undefined : this.#bodyOf(sends, request.example.value);
    const path = template.replace(/\{(\w+)\}/g, (_all, parameter: string) =>
      this.#real(String(examples.parameters[parameter])),
    );
    const headers = {
      accept: accepts,
      traceparent: TRACEPARENT,
      ...(body !== undefined && { 'content-type': sends }),
      ...(method === 'POST' && { 'idempotency-key': crypto.randomUUID() }),
      ...call.headers,
    };
    const url = `${path}${call.query ?? ''}`;
    const init = { method, headers, ...(body !== undefined && { body }) };
    const response = await untilAble(() => this.hub.point(client).send(url, init));
    this.answered.add(`${operation} ${response.status} ${accepts}`);
    const text = await textOf(response);
    if (response.status !== status)
      throw new Error(`${operation} answers ${response.status}, not ${status}: ${text}`);
    const answer = pick(examples.responses[status]?.[accepts] ?? {}, name);
    return { status: response.status, headers: response.headers, text, example: answer?.example.value };
  }

  #bodyOf(type: string, value: unknown): string | Uint8Array<ArrayBuffer> {
    if (type === XLSX) return new Uint8Array(Buffer.from(String(value), 'base64'));
    return typeof value === 'string' ? value : shifted(this.#real(JSON.stringify(value)));
  }

  #real(text: string): string {
    return [...this.#ids].reduce((now, [storyId, real]) => now.replaceAll(storyId, real), text);
  }
}

const pick = (examples: NamedExamples, name: string | undefined) => {
  const names = Object.keys(examples);
  const chosen = name !== undefined && names.includes(name) ? name : names[0];
  const example = chosen === undefined ? undefined : examples[chosen];
  return chosen === undefined || example === undefined ? null : { name: chosen, example };
};

/** A stream that does not end is read until it has told something. */
const textOf = async (response: Response): Promise<string> => {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return await response.text();
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (/^data: .*\n\n/m.test(text)) break;
  }
  return text;
};
