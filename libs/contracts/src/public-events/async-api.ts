import { EXAMPLE_EVENTS } from '../examples/events.js';
import type { AnyEvent } from '../events/envelope.js';
import { schemas } from '../rest/schemas.js';
import { REF } from '../validation/field.js';
import type { Schema } from '../validation/rule.js';
import { DATA_CLASS } from './data-classes.js';
import { PUBLIC_DATA, type PublicType } from './public-data.js';
import { toPublicEvent } from './to-public-event.js';

const TYPES = Object.keys(PUBLIC_DATA) as PublicType[];

/** `HopAnsweredEvent` for `org.tracepost.hop.answered.v1`: names in AsyncAPI hold no dots. */
const messageName = (type: PublicType): string =>
  `${type
    .split('.')
    .slice(2, 4)
    .join('-')
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}Event`;

/** The envelope with this type's `data`. */
const payload = (type: PublicType): Schema => ({
  allOf: [
    { $ref: `${REF}EventView` },
    {
      type: 'object',
      properties: { type: { type: 'string', const: type }, data: { $ref: `${REF}${DATA_CLASS[type].name}` } },
    },
  ],
});

const message = (type: PublicType) => ({
  name: type,
  title: type.split('.').slice(2, 4).join(' '),
  contentType: 'application/cloudevents+json',
  payload: payload(type),
  examples: [{ payload: toPublicEvent(EXAMPLE_EVENTS[type] as AnyEvent, { kind: 'REQUESTER' }) }],
});

let collected: Readonly<Record<string, Schema>> | null = null;

/** Collected once: the classes of events do not change while the service runs, and collecting takes long. */
const published = (): Readonly<Record<string, Schema>> => (collected ??= schemas());

/** Schemas that are reachable from `roots`, so that the document holds no class of the REST side. */
const reachable = (all: Readonly<Record<string, Schema>>, roots: readonly string[]) => {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const [, next] of JSON.stringify(all[name] ?? {}).matchAll(/#\/components\/schemas\/(\w+)/g))
      if (next !== undefined) visit(next);
  };
  roots.forEach(visit);
  return Object.fromEntries(Object.entries(all).filter(([name]) => seen.has(name)));
};

/** AsyncAPI 3 of everything that outsiders receive: the feed (polled or streamed) and webhooks carry the same messages. */
export const asyncApiDocument = () => {
  const names = TYPES.map(messageName);
  const references = (at: string) => names.map((name) => ({ $ref: `#/${at}/${name}` }));
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Tracepost events',
      version: '1.0.0',
      description:
        'CloudEvents 1.0 about trace requests, hops, onward referrals and batches. Readers ignore unknown types, members and codes.',
      license: { name: 'Apache-2.0' },
    },
    defaultContentType: 'application/cloudevents+json',
    channels: {
      feed: {
        address: '/v1/events',
        description: 'The feed of one participant, as pages or as text/event-stream.',
        messages: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/messages/${name}` }])),
      },
    },
    operations: {
      sendEvents: {
        action: 'send',
        channel: { $ref: '#/channels/feed' },
        messages: references('channels/feed/messages'),
      },
    },
    components: {
      messages: Object.fromEntries(TYPES.map((type) => [messageName(type), message(type)])),
      schemas: reachable(published(), ['EventView', ...TYPES.map((type) => DATA_CLASS[type].name)]),
    },
  };
};

/** The document behind an event's `dataschema`: complete in itself, JSON Schema 2020-12. Null for an unknown type. */
export const dataSchema = (type: string): Schema | null => {
  if (!Object.hasOwn(DATA_CLASS, type)) return null;
  const root = DATA_CLASS[type as PublicType].name;
  const needed = JSON.stringify(reachable(published(), [root])).replaceAll(REF, '#/$defs/');
  const { [root]: own, ...others } = JSON.parse(needed) as Readonly<Record<string, Schema>>;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `/schemas/${type}.json`,
    ...own,
    ...(Object.keys(others).length > 0 ? { $defs: others } : {}),
  };
};
