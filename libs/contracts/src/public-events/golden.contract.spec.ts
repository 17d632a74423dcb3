import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { EXAMPLE_EVENTS } from '../examples/index.js';
import { decodeEvent, encodeEvent } from '../events/codec.js';
import type { AnyEvent } from '../events/envelope.js';
import type { Topic } from '../topics/topics.js';
import { dataSchema } from './async-api.js';
import type { CloudEvent } from './cloud-event.js';
import { PUBLIC_DATA } from './public-data.js';
import { toPublicEvent } from './to-public-event.js';

/** A message as it once was on the broker, and what its readers then saw. Never edited: only added to. */
interface Golden {
  readonly message: {
    readonly id: string;
    readonly topic: Topic;
    readonly key: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  };
  readonly requester: CloudEvent;
  readonly requested: CloudEvent | null;
  readonly agency: CloudEvent | null;
}

const FOLDER = new URL('./golden/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const golden = (name: string): Golden => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Golden;
const decoded = ({ message }: Golden): AnyEvent =>
  decodeEvent({ ...message, body: Buffer.from(JSON.stringify(message.body)) });

const goldenOf = (event: AnyEvent): Golden => {
  const { body, ...message } = encodeEvent(event);
  return {
    message: { ...message, topic: event.topic, body: JSON.parse(body.toString()) as unknown },
    requester: toPublicEvent(event, { kind: 'REQUESTER' }) as CloudEvent,
    requested: toPublicEvent(event, { kind: 'REQUESTED' }),
    agency: toPublicEvent(event, { kind: 'AGENCY', without: ['reference'] }),
  };
};

describe('a message of the past', () => {
  it.each(FILES)('%s is read as it was then', (name) => {
    const past = golden(name);
    // Members may be added in v1; none may go or change.
    expect(goldenOf(decoded(past))).toMatchObject(past);
  });

  it.each(FILES)('%s conforms to the published schema of its data', (name) => {
    const { requester } = golden(name);
    const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
    addFormats.default(ajv);
    const check = ajv.compile(dataSchema(requester.type) ?? false);
    expect(check(requester.data) ? [] : check.errors).toEqual([]);
  });

  it.each(Object.keys(PUBLIC_DATA))('of type %s is kept', (type) => {
    const event = EXAMPLE_EVENTS[type as keyof typeof EXAMPLE_EVENTS] as AnyEvent;
    // A new type: commit golden/<type>.json with what the failure shows as received.
    const kept = FILES.includes(`${type}.json`) ? 'kept' : goldenOf(event);
    expect(kept).toBe('kept');
  });
});
