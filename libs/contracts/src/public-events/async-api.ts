import { EXAMPLE_EVENTS } from '../examples/events.js';
import type { AnyEvent } from '../events/envelope.js';
import { schemas } from '../rest/schemas.js';
import { REF } from '../validation/field.js';
import type { Schema } from '../validation/rule.js';
import { channelsOf, operationsOf, SECURITY, SERVERS, TAGS } from './async-api-frame.js';
import { DATA_CLASS } from './data-classes.js';
import { EVENT_WORDS } from './event-words.js';
import { PUBLIC_DATA, type PublicType } from './public-data.js';
import { toPublicEvent } from './to-public-event.js';

const TYPES = Object.keys(PUBLIC_DATA) as PublicType[];
const ENVELOPE = 'EventView';

/** `hop answered` for `org.tracepost.hop.answered.v1`. */
const wordsOf = (type: PublicType): string[] => type.split('.').slice(2, 4);

/** `HopAnsweredEvent`: names in AsyncAPI hold no dots. */
const messageName = (type: PublicType): string =>
  `${wordsOf(type)
    .join('-')
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}Event`;

let collected: Readonly<Record<string, Schema>> | null = null;

/** Collected once: the classes of events do not change while the service runs, and collecting takes long. */
const published = (): Readonly<Record<string, Schema>> => (collected ??= schemas());

/** The envelope with this type's `data`. */
const payload = (type: PublicType): Schema => {
  const { properties, required } = published()[ENVELOPE] ?? {};
  return {
    type: 'object',
    properties: {
      ...(properties as object),
      type: { type: 'string', const: type },
      dataschema: { type: 'string', const: `/schemas/${type}.json` },
      data: { $ref: `${REF}${DATA_CLASS[type].name}` },
    },
    required,
  };
};

const message = (type: PublicType) => {
  const [subject = ''] = wordsOf(type);
  return {
    name: type,
    title: wordsOf(type).join(' '),
    summary: EVENT_WORDS[type],
    contentType: 'application/cloudevents+json',
    tags: [{ name: subject }],
    ...(subject === 'batch'
      ? {}
      : { correlationId: { description: 'The case.', location: '$message.payload#/traceid' } }),
    payload: payload(type),
    examples: [
      {
        name: messageName(type),
        summary: 'As the requester reads it.',
        payload: toPublicEvent(EXAMPLE_EVENTS[type] as AnyEvent, { kind: 'REQUESTER' }),
      },
    ],
  };
};

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

const DESCRIPTION = `CloudEvents 1.0 about trace requests, hops, onward referrals and batches.

A feed has, for each participant, what it may see: a requester every event of its traces, a requested participant the
\`hop.*\` events of its own hops (without \`rule\`, \`origin\` and \`depth\`), a partner agency the types and members that it
is granted. Each event comes once in a feed, with the same \`id\` on every channel; within a trace each \`subject\` is in the
order of \`sequence\`, and no event comes before one that caused it. \`data\` has ids and codes only: no person, no serial, no
free text. Events are kept 30 days.

Readers ignore unknown types, members and codes: inside v1 they are only added.`;

/** AsyncAPI 3 of everything that outsiders receive: the pages of the feed and its stream carry the same messages. */
export const asyncApiDocument = () => {
  const names = TYPES.map(messageName);
  return {
    asyncapi: '3.1.0',
    info: {
      title: 'Tracepost events',
      version: '1.0.0',
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
      tags: TAGS,
    },
    defaultContentType: 'application/cloudevents+json',
    servers: SERVERS,
    channels: channelsOf(names),
    operations: operationsOf(names),
    components: {
      securitySchemes: SECURITY,
      messages: Object.fromEntries(TYPES.map((type) => [messageName(type), message(type)])),
      schemas: reachable(
        published(),
        TYPES.map((type) => DATA_CLASS[type].name),
      ),
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
