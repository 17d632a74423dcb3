// What the AsyncAPI document says besides its messages: where they come from and how they are read.

export const TAGS = [
  { name: 'trace', description: 'The case. Told to its requester.' },
  {
    name: 'hop',
    description: 'One participant that is asked. Told to the requester and to that participant.',
  },
  { name: 'onward-referral', description: 'A further country that could be asked. Told to the requester.' },
  { name: 'batch', description: 'Many requests sent as a file. Told to their sender.' },
];

export const SERVERS = {
  hub: {
    host: '{hub}',
    protocol: 'https',
    description: 'The hub. In development it listens on http at 127.0.0.1:3000.',
    variables: { hub: { description: 'Name and port of the hub.', default: '127.0.0.1:3000' } },
    security: [{ $ref: '#/components/securitySchemes/bearer' }],
  },
};

export const SECURITY = {
  bearer: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description:
      'Access token of RFC 9068 for urn:tracepost:api with a case role (submitter, approver, responder, reader) or agency.',
  },
};

const QUERY = {
  type: 'object',
  properties: {
    cursor: { type: 'string', description: '`next` of the page before: where to go on.' },
    from: {
      type: 'string',
      enum: ['beginning', 'now'],
      description: 'Where a first call begins, instead of `cursor`: the oldest event kept, or now.',
    },
    types: {
      type: 'string',
      description: 'Types or prefixes of them, separated by commas: `hop.,trace.closed`.',
    },
    traceId: { type: 'string', format: 'uuid', description: 'Events of this trace only.' },
    limit: { type: 'integer', minimum: 1, maximum: 200, description: 'Events a page; 50 unless told.' },
  },
};

const { limit: _limit, ...STREAM_FILTERS } = QUERY.properties;
const STREAM_QUERY = { type: 'object', properties: STREAM_FILTERS };

const get = (query: object) => ({ http: { method: 'GET', query, bindingVersion: '0.3.0' } });

export const channelsOf = (messages: readonly string[]) => {
  const all = Object.fromEntries(messages.map((name) => [name, { $ref: `#/components/messages/${name}` }]));
  const servers = [{ $ref: '#/servers/hub' }];
  return {
    feed: {
      address: '/v1/events',
      title: 'Feed, as pages',
      description:
        '`Accept: application/json` answers `{"items": [events], "next": cursor, "caughtUp": boolean}`, oldest first. ' +
        '`next` is never null: ask again with it, at once while `caughtUp` is false.',
      servers,
      messages: all,
    },
    stream: {
      address: '/v1/events',
      title: 'Feed, as a stream',
      description:
        '`Accept: text/event-stream` answers server-sent events: `id:` is the cursor, `event:` the type, `data:` the ' +
        'event in one line. A stream ends with its token and goes on after `Last-Event-ID`.',
      servers,
      messages: all,
    },
  };
};

export const operationsOf = (messages: readonly string[]) => {
  const of = (channel: string) =>
    messages.map((name) => ({ $ref: `#/channels/${channel}/messages/${name}` }));
  return {
    sendPages: {
      action: 'send',
      channel: { $ref: '#/channels/feed' },
      title: 'Pages of the feed',
      summary: 'The hub answers each GET with the next events; the reader keeps the cursor.',
      bindings: get(QUERY),
      messages: of('feed'),
    },
    sendStream: {
      action: 'send',
      channel: { $ref: '#/channels/stream' },
      title: 'Stream of the feed',
      summary: 'The hub sends each event as it comes; five streams a client.',
      bindings: get(STREAM_QUERY),
      messages: of('stream'),
    },
  };
};
