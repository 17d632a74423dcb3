// The text of docs/messages.md: every topic and every event, from the contracts' code. TypeScript's own checker tells the
// members of internal data, which exist as interfaces only; the rest is asked of the running code.
import { resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '..');
const {
  AUDIT_ENTRIES,
  BATCH_EVENTS,
  CASE_EVENTS,
  DATA_CLASS,
  EXAMPLE_EVENTS,
  PARTICIPANT_EVENTS,
  PARTITIONS,
  TOPICS,
  isPublicType,
  schemas,
  shortType,
  toPublicEvent,
} = await import('../libs/contracts/src/index.ts');

const TOPIC_TEXT = {
  [CASE_EVENTS]: [
    'trace id',
    'everything about a case: requests, itineraries, traces, hops, onward referrals',
  ],
  [BATCH_EVENTS]: ['batch id', 'batches'],
  [PARTICIPANT_EVENTS]: ['participant id', 'participants: every service keeps a copy'],
  [AUDIT_ENTRIES]: [
    'trace id or entry id',
    'disclosures and operators’ acts on their way to the log; the audit service reads them',
  ],
};

/** What an event is about: the first word of its type. One owner publishes it. */
const AGGREGATES = {
  'trace-request': { owner: 'intake', topic: CASE_EVENTS },
  itinerary: { owner: 'routing', topic: CASE_EVENTS },
  case: { owner: 'tracing', topic: CASE_EVENTS },
  trace: { owner: 'tracing', topic: CASE_EVENTS },
  hop: { owner: 'routing', topic: CASE_EVENTS },
  'onward-referral': { owner: 'routing', topic: CASE_EVENTS },
  batch: { owner: 'intake', topic: BATCH_EVENTS },
  participant: { owner: 'routing', topic: PARTICIPANT_EVENTS },
};
const aggregateOf = (type) => shortType(type).split('.')[0];

const fail = (message) => {
  throw new Error(message);
};

/** Each event type with the name and members of its internal data. */
const internalData = () => {
  const file = resolve(root, 'libs/contracts/src/events/case-events.ts');
  const { options } = ts.getParsedCommandLineOfConfigFile(resolve(root, 'tsconfig.json'), {}, ts.sys);
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const declared = source.statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === 'EventData',
  );
  return checker
    .getTypeAtLocation(declared)
    .getProperties()
    .map((property) => {
      const type = checker.getTypeOfSymbol(property);
      const members = type.getProperties().map((member) => {
        const optional = member.flags & ts.SymbolFlags.Optional ? '?' : '';
        return `${member.name}${optional}`;
      });
      const name = (type.aliasSymbol ?? type.symbol)?.name;
      return { type: property.name, name: name === '__type' ? undefined : name, members };
    });
};

const code = (text) => `\`${text}\``;
const codes = (names) => names.map(code).join(' ');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Asked of the same function that fills the feeds. An agency sees what it was granted, so its answer is "may". */
const readersOf = (type) => {
  if (!isPublicType(type)) return 'nobody outside';
  const sees = (reader) => toPublicEvent(EXAMPLE_EVENTS[type], reader) !== null;
  const readers = [
    sees({ kind: 'REQUESTER' }) && 'requester',
    sees({ kind: 'REQUESTED' }) && 'requested',
    sees({ kind: 'AGENCY' }) && aggregateOf(type) !== 'batch' && 'agency, if granted',
  ];
  return readers.filter(Boolean).join(', ');
};

const publicMembers = (type, classes) => {
  if (!isPublicType(type)) return '';
  const { properties, required } = classes[DATA_CLASS[type].name];
  // In the order in which the event carries them.
  const shown = Object.keys(toPublicEvent(EXAMPLE_EVENTS[type], { kind: 'REQUESTER' }).data);
  const unknown = shown.filter((name) => !(name in properties));
  if (unknown.length > 0) fail(`${type} shows ${unknown.join(', ')}, which its schema does not have`);
  return codes(shown.map((name) => (required.includes(name) ? name : `${name}?`)));
};

/** The table above must not contradict the golden examples. */
const checkOwner = (type, { owner, topic }) => {
  const example = EXAMPLE_EVENTS[type];
  if (example && (example.topic !== topic || example.source !== `/tracepost/hub/${owner}`))
    fail(`the example of ${type} is ${example.source} on ${example.topic}, not ${owner} on ${topic}`);
};

export const messagesPage = () => {
  const events = internalData();
  const classes = schemas();
  for (const { type } of events) {
    checkOwner(type, AGGREGATES[aggregateOf(type)] ?? fail(`${type} is about nothing that is known here`));
  }
  const data = new Map();
  for (const { type, name, members } of events) data.set(name ?? shortType(type), members);
  const section = ([aggregate, { owner, topic }]) => {
    const own = events.filter(({ type }) => aggregateOf(type) === aggregate);
    const rows = own.map(({ type, name }) => [
      code(shortType(type)),
      readersOf(type),
      publicMembers(type, classes),
      code(name ?? shortType(type)),
    ]);
    const head = ['Event', 'Who may see it', 'Public `data`', 'Internal `data`'];
    return `### ${aggregate}\n\nPublished by **${owner}** on ${code(topic)}.\n\n${table(head, rows)}`;
  };
  const topics = TOPICS.map((topic) => [
    code(topic),
    ...(TOPIC_TEXT[topic] ?? fail(`${topic} is not described here`)),
  ]);
  return `# Messages

Generated by \`scripts/messages.mjs\` from \`libs/contracts\`; change the code and run \`node scripts/generate.mjs\`. Schemas and
examples of the public events: [AsyncAPI](api/asyncapi.json), or \`/docs/events\` of a running hub.

## Topics

Each has ${PARTITIONS} partitions, for ever: a key must not move. What a service cannot read or handle goes to tables of that
service, not to further topics ([decision 4](decisions/0004-messaging.md)).

${table(['Topic', 'Key', 'Carries'], topics)}

## Envelope

CloudEvents 1.0. On a topic in binary mode: the attributes as headers \`ce_*\`, \`data\` as the body. Outside (feed, stream) as
structured JSON. \`id\` is the same for every reader on every channel, so it is what to tell repeats by. \`sequence\` is the
version of the aggregate (\`subject\`) after the event, from 1, without gap for whoever sees all of its events.
\`traceparent\` is the W3C trace context of the request that caused the event.

An internal event carries its \`data\` whole, sealed fields as one JWE, and what the log keeps of the change: \`client\`,
\`requestid\`, \`purpose\`, \`action\`, \`requester\`, \`requested\`. The public event is made from it for each reader: other members
are absent, and so are members that an agency's grant leaves out (\`?\`: absent for some readers). Partner agencies see nothing
of a trace, and no answer, under handling code H2 or H3. The full type of an event is \`org.tracepost.<event>.v1\`.

## Events

${Object.entries(AGGREGATES).map(section).join('\n\n')}

## Internal data

${table(
  ['Name', 'Members'],
  [...data].map(([name, members]) => [code(name), codes(members)]),
)}
`;
};
