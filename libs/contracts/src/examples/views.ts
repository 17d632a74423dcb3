import type { HopDoc } from '../documents/hop.js';
import type { AnyEvent } from '../events/envelope.js';
import type { CloudEvent } from '../public-events/cloud-event.js';
import { DATA_CLASS } from '../public-events/data-classes.js';
import type { PublicType } from '../public-events/public-data.js';
import { toPublicEvent } from '../public-events/to-public-event.js';
import * as X from './case.js';
import { EXAMPLE_EVENTS } from './events.js';
import { STORY_REQUEST } from './story.js';

const shown = (event: AnyEvent): CloudEvent => {
  const seen = toPublicEvent(event, { kind: 'REQUESTER' });
  if (seen === null) throw new TypeError(`${event.type} is not public`);
  return seen;
};
const EVENT = shown(EXAMPLE_EVENTS['org.tracepost.hop.answered.v1']);

const hopView = ({ country: _country, origin: _origin, ...hop }: HopDoc) => ({
  ...hop,
  request: STORY_REQUEST,
  identifiedAs: X.IDENTIFIED,
});

const { candidates: _candidates, ...routeSummary } = X.ROUTE;

const head = {
  id: X.TRACE_ID,
  version: 9,
  state: 'ACTIVE',
  outcome: null,
  requestingParticipant: 'BR-NCB',
  reference: 'PF-RJ-2026-000123',
  priority: 'ROUTINE',
  operation: null,
  requestVersion: 1,
  duplicateOf: null,
  submittedAt: '2026-11-23T10:00:00.000Z',
  lastActivityAt: '2026-11-23T10:15:00.000Z',
  expiresAt: '2027-05-22T10:15:00.000Z',
  awaiting: ['APPROVAL', 'ACCEPTANCE'],
  firearm: { asRead: STORY_REQUEST.firearm, identifiedAs: X.IDENTIFIED },
};

const trace = {
  ...head,
  route: X.ROUTE,
  hops: [hopView(X.ANSWERED_HOP)],
  onwardReferrals: [X.PROPOSED_REFERRAL],
  timeline: [
    {
      at: '2026-11-23T10:06:00.000Z',
      type: 'hop.acknowledged',
      hopId: X.HOP_ID,
      participant: 'US-NCB',
      client: null,
      late: false,
      sequence: 3,
      text: 'US-NCB acknowledged',
    },
  ],
};

const elapsed = (urgent: string, routine: string) => ({
  urgent: { duration: urgent },
  routine: { duration: routine },
});

const batch = {
  id: X.BATCH_ID,
  state: 'RUNNING',
  mapping: 'tracepost',
  operation: null,
  rows: {
    read: 900,
    accepted: 880,
    refused: 12,
    unchanged: 8,
    pending: 0,
    routed: 300,
    domestic: 545,
    desk: 30,
    ended: 5,
  },
  byParticipant: { 'AT-NCB': 70 },
  startedAt: '2026-11-23T10:00:00.000Z',
  finishedAt: null,
};

/** One sound example of every answer that stands alone. */
const ALONE = {
  ReceiptView: {
    id: X.TRACE_ID,
    version: 1,
    state: 'SUBMITTED',
    receivedAt: '2026-11-23T10:00:00.000Z',
    sha256: X.SHA256,
    identifiedAs: X.IDENTIFIED,
    findings: [X.FINDING],
    links: { trace: `/v1/traces/${X.TRACE_ID}` },
  },
  TraceRequestView: { ...STORY_REQUEST, identifiedAs: X.IDENTIFIED, findings: [X.FINDING] },
  TraceView: trace,
  TraceSummary: {
    ...head,
    route: routeSummary,
    hops: [{ id: X.HOP_ID, participant: 'US-NCB', state: 'ANSWERED', overdue: false }],
  },
  HopView: hopView(X.ANSWERED_HOP),
  ReferralView: X.PROPOSED_REFERRAL,
  RouteView: X.ROUTE,
  RouteExplanationView: {
    ...X.ROUTE,
    inputs: { importMarks: [{ country: 'US', year: 2015 }] },
    rulesVersion: '2026.11.1',
  },
  IdentificationView: {
    tableVersion: '2026.11.1',
    makers: [{ name: 'Glock', role: 'MAKER', confidence: 0.99, why: 'Name as in the table.' }],
    model: { family: 'Glock 17', confidence: 0.95 },
    calibre: { canonical: '9x19mm', equivalents: ['9MM LUGER'], confidence: 0.98 },
    type: 'P',
    action: 'I',
    serial: { raw: 'BXO 123', normalised: 'BX0123', patternMatches: true, yearFrom: 2013, yearTo: 2016 },
    alternatives: [],
    findings: [X.FINDING],
  },
  ParticipantView: {
    id: 'BR-NCB',
    version: 1,
    name: 'NCB Brasilia',
    kind: 'COUNTRY',
    country: 'BR',
    status: 'ACTIVE',
    channels: ['PULL'],
    languages: ['pt'],
    timeZone: 'America/Sao_Paulo',
    weekend: ['SAT', 'SUN'],
    clocks: {
      acknowledge: elapsed('PT4H', 'P2D'),
      answer: { urgent: { duration: 'PT72H' }, routine: { workingDays: 20 } },
      information: elapsed('PT72H', 'P14D'),
    },
    keys: [],
  },
  BatchView: batch,
  RowResultView: {
    row: 17,
    line: 18,
    status: 'REFUSED',
    traceId: null,
    duplicateOf: null,
    routing: null,
    participants: [],
    errors: [
      {
        column: 'serie',
        pointer: '#/firearm/serial/raw',
        code: 'TOO_LONG',
        message: '300 characters; at most 64.',
        remedy: 'Send the serial only; put other stamps under otherMarkings.',
      },
    ],
    findings: [],
    source: 'GLOCK;17;XXXX',
  },
  AuditEntryView: {
    index: 41,
    at: '2026-11-23T10:15:00.000Z',
    kind: 'CHANGE',
    action: 'hop.answers',
    participant: 'US-NCB',
    client: null,
    traceIds: [X.TRACE_ID],
    hopId: X.HOP_ID,
    version: 6,
    purpose: 'CRIMINAL_INVESTIGATION',
    requestId: 'req-1',
    hash: '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU',
  },
  CheckpointView: {
    size: 42,
    root: '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU',
    at: '2026-11-23T10:15:00.000Z',
  },
  ProblemView: {
    type: '/problems/validation',
    title: 'The request has faults',
    status: 422,
    detail: '1 fault; nothing was stored.',
    instance: '/v1/trace-requests',
    requestId: 'req-1',
    errors: [
      {
        pointer: '#/recovery/at',
        code: 'IN_FUTURE',
        message: '2031-01-01 lies after today.',
        remedy: 'Send the day on which it happened.',
      },
    ],
  },
  MappingView: {
    name: 'rio',
    version: 1,
    columns: { serie: 'firearm.serial.raw' },
    constants: { 'recovery.place.country': 'BR' },
    dateFormat: 'DD/MM/YYYY',
  },
  DeskEntryView: {
    id: X.TRACE_ID,
    requestingParticipant: 'BR-NCB',
    desk: 'IDENTIFICATION',
    firearm: { serial: { condition: 'OBLITERATED' }, typeAsRead: 'PISTOLA' },
    why: 'No evidence of a country.',
  },
  ParkedKeyView: {
    id: 'routing-41',
    service: 'routing',
    topic: 'case.events.v1',
    consumer: 'itinerary',
    key: X.TRACE_ID,
    cause: 'participant unknown',
    since: '2026-11-23T10:15:00.000Z',
    waiting: 3,
  },
  FlowsView: {
    at: '2026-11-23T10:15:00.000Z',
    flows: [
      {
        service: 'routing',
        topic: 'case.events.v1',
        consumer: 'itinerary',
        lag: 0,
        oldestUnpublishedSeconds: null,
        oldestUnprocessedSeconds: 0.2,
        parkedKeys: 0,
        deadLetters: 0,
      },
    ],
  },
  ClockView: { now: '2026-11-28T10:15:00.000Z', offset: 'P5D' },
  ClockAdvancedView: { now: '2026-11-28T10:15:00.000Z', fired: 17 },
  EventView: EVENT,
};

const page = (item: object) => ({ items: [item], next: null });

const PAGES = {
  TracePage: page(ALONE.TraceSummary),
  InboxPage: page(ALONE.HopView),
  ReferralPage: page(ALONE.ReferralView),
  ParticipantPage: page(ALONE.ParticipantView),
  DeskPage: page(ALONE.DeskEntryView),
  BatchPage: page(ALONE.BatchView),
  MappingPage: page(ALONE.MappingView),
  AuditEntryPage: page(ALONE.AuditEntryView),
  ParkedKeyPage: page(ALONE.ParkedKeyView),
  EventPage: { items: [EVENT], next: 'eyJhdCI6NDF9', caughtUp: true },
};

export const VIEW_EXAMPLES: Readonly<Record<string, object>> = { ...ALONE, ...PAGES };

/** The data of each public event, by the class of its schema. */
export const DATA_EXAMPLES: Readonly<Record<string, object>> = Object.fromEntries(
  (Object.values(EXAMPLE_EVENTS) as AnyEvent[]).map((event) => [
    DATA_CLASS[event.type as PublicType].name,
    shown(event).data,
  ]),
);
