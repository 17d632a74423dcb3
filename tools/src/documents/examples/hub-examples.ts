import {
  BODY_EXAMPLES,
  dataSchema,
  encodeEvent,
  EXAMPLE_EVENTS,
  SERVICE,
  Story,
  VIEW_EXAMPLES,
  type CloudEvent,
  type ParkedKeyView,
} from '@tracepost/contracts';
import { PROBLEMS } from '@tracepost/service-kit';
import { also, exchange, type Case, type ExampleTable } from './example.js';

const ANSWERED = 'org.tracepost.hop.answered.v1';
const { PARKED_KEY } = Story;
const { ClockAdvancedView: ADVANCED } = VIEW_EXAMPLES;

const page = (...items: readonly object[]) => ({ items, next: null });

const only = (summary: string, answer: unknown): Readonly<Record<string, Case>> => ({
  page: { summary, answer },
});

const streamed = (event: CloudEvent, cursor: string): string =>
  `id: ${cursor}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;

const EVENTS: ExampleTable = {
  'GET /v1/events': also(
    exchange({}, only('The first page of a case; caught up', VIEW_EXAMPLES.EventPage)),
    200,
    'text/event-stream',
    {
      stream: {
        summary: 'The same events as they come; the id is the cursor',
        value: `retry: 3000\n\n${streamed(Story.publicExample(ANSWERED), VIEW_EXAMPLES.EventPage.next)}`,
      },
    },
  ),
  'GET /v1/audit-entries': exchange({}, only('One change of the trace', VIEW_EXAMPLES.AuditEntryPage)),
  'GET /v1/audit-checkpoint': exchange({}, only('154 entries', Story.CHECKPOINT)),
  'GET /v1/participants': exchange(
    {},
    only('Yourself with your restrictions, others without', VIEW_EXAMPLES.ParticipantPage),
  ),
  'GET /v1/participants/{id}': exchange(
    { id: Story.US_PARTICIPANT.id },
    {
      other: { summary: 'Another participant', answer: Story.US_PARTICIPANT },
    },
  ),
};

const DEAD_LETTER = {
  ...PARKED_KEY,
  id: Story.DEAD_LETTER_ID,
  cause: 'UNREADABLE_MESSAGE',
  since: Story.at('08:31'),
  waiting: 1,
  partition: 17,
  position: '4711',
  headers: encodeEvent(EXAMPLE_EVENTS[ANSWERED]).headers,
} satisfies ParkedKeyView & Readonly<Record<string, unknown>>;

const CAUSE = { ...PARKED_KEY, id: PARKED_KEY.cause, kind: 'PARKED_KEY', key: null };

const WAITING = SERVICE.map((service) => ({ service, state: 'WAITING', total: 0, done: 0, failed: 0 }));
const BEGUN = {
  id: Story.REDRIVE_ID,
  version: 1,
  kind: 'REDRIVE',
  startedAt: Story.at('08:40'),
  state: 'RUNNING',
  total: 0,
  done: 0,
  failed: 0,
  services: WAITING,
};
const done = (state: string) => ({
  ...BEGUN,
  version: 7,
  state,
  total: 1,
  done: 1,
  services: WAITING.map((share) =>
    share.service === 'routing'
      ? { ...share, state: 'DONE', total: 1, done: 1 }
      : { ...share, state: 'DONE' },
  ),
});
const redrive = { id: Story.REDRIVE_ID };

const OPERATIONS: ExampleTable = {
  'GET /v1/ops/flows': exchange({}, only('Routing has fallen behind', VIEW_EXAMPLES.FlowsView)),
  'GET /v1/ops/parked-keys': exchange({}, only('Three events of one case wait', VIEW_EXAMPLES.ParkedKeyPage)),
  'GET /v1/ops/dead-letters': exchange({}, only('Where it lies, never what it says', page(DEAD_LETTER))),
  'GET /v1/ops/causes': exchange({}, only('One cause for all that waits', page(CAUSE))),
  'POST /v1/ops/redrives': exchange(
    {},
    {
      cause: {
        summary: 'Everything with one cause',
        request: BODY_EXAMPLES.RedriveBody,
        answer: BEGUN,
      },
    },
    202,
  ),
  'POST /v1/ops/discards': exchange(
    {},
    {
      ids: {
        summary: 'One message, by its id',
        request: BODY_EXAMPLES.DiscardBody,
        answer: { ...BEGUN, kind: 'DISCARD' },
      },
    },
    202,
  ),
  'GET /v1/ops/redrives/{id}': exchange(redrive, only('All services are done', done('DONE'))),
  'POST /v1/ops/redrives/{id}/cancellation': exchange(
    redrive,
    only('What was redriven before stays so', done('CANCELLED')),
  ),
  'GET /v1/dev/clock': exchange({}, only('Five days ahead', VIEW_EXAMPLES.ClockView)),
  'POST /v1/dev/clock/advances': exchange(
    {},
    {
      by: { summary: 'By a duration', request: BODY_EXAMPLES.AdvanceBody, answer: ADVANCED },
      to: {
        summary: 'To an instant',
        request: { to: '2026-11-28T10:15:00Z' },
        answer: { ...ADVANCED, fired: 0 },
      },
    },
  ),
};

const LOOP = 'loop-guard';
const SCHEMA_FILE = `${ANSWERED}.json`;
const OK = only('Nothing is wrong', { status: 'ok' });
const { status, title, meaning, remedy } = PROBLEMS[LOOP];

const OPEN: ExampleTable = {
  'GET /health/live': exchange({}, OK),
  'GET /health/ready': also(exchange({}, OK), 503, 'application/json', {
    failing: { summary: 'A service does not answer', value: { status: 'failing' } },
  }),
  'GET /openapi.json': exchange(
    {},
    only('Its head', { openapi: '3.1.0', info: { title: 'Tracepost', version: '1.0.0' }, paths: {} }),
  ),
  'GET /asyncapi.json': exchange(
    {},
    only('Its head', { asyncapi: '3.1.0', info: { title: 'Tracepost events', version: '1.0.0' } }),
  ),
  'GET /problems/{slug}': also(
    exchange({ slug: LOOP }, only('In words', { type: `/problems/${LOOP}`, status, title, meaning, remedy })),
    200,
    'text/html',
    { html: { summary: 'For a browser', value: `<!doctype html>... <h1>${title}</h1> ...` } },
  ),
  'GET /schemas/{file}': {
    parameters: { file: SCHEMA_FILE },
    request: {},
    responses: {
      200: {
        'application/schema+json': {
          answered: { summary: 'Of an answer', value: dataSchema(ANSWERED) },
        },
      },
    },
  },
};

/** Events, the log, who takes part, operations, and what is open to everyone. */
export const HUB_EXAMPLES: ExampleTable = { ...EVENTS, ...OPERATIONS, ...OPEN };
