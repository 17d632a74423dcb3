import type { MappingBody } from '../rest/hub-commands.js';
import type {
  AuditEntryView,
  BatchRows,
  BatchView,
  CheckpointView,
  FlowView,
  MappingView,
  ParkedKeyView,
  ParticipantView,
  RowResultView,
} from '../rest/hub-views.js';
import { NO_CALIBRE, NO_MODEL } from './case.js';
import { at, BATCH_ID, HOP_ID, PARKED_ID, REQUEST_ID, ROW_TRACE_ID, TRACE_ID } from './ids.js';

const US_CLOCKS = {
  acknowledge: { urgent: { duration: 'PT24H' }, routine: { workingDays: 5 } },
  answer: { urgent: { duration: 'PT72H' }, routine: { duration: 'P14D' } },
  information: { urgent: { duration: 'PT72H' }, routine: { duration: 'P14D' } },
};

/** As everybody sees it. */
export const US_PARTICIPANT: ParticipantView = {
  id: 'US-NCB',
  version: 1,
  name: 'NCB Washington',
  kind: 'COUNTRY',
  country: 'US',
  status: 'ACTIVE',
  channels: ['PULL'],
  languages: ['en'],
  timeZone: 'America/New_York',
  weekend: ['SAT', 'SUN'],
  clocks: US_CLOCKS,
  keys: [],
};

/** As it sees itself. */
export const OWN_PARTICIPANT: ParticipantView = {
  ...US_PARTICIPANT,
  id: 'BR-NCB',
  name: 'NCB Brasília',
  country: 'BR',
  languages: ['pt'],
  timeZone: 'America/Sao_Paulo',
  restrictions: { refusesFrom: [] },
  preApproved: { mode: 'NONE', participants: [] },
};

export const MAPPING = {
  name: 'rio',
  columns: {
    registro: 'reference',
    serie: 'firearm.serial.raw',
    marca: 'firearm.makes.0.raw',
    data: 'recovery.at',
  },
  constants: {
    'firearm.serial.condition': 'CLEAR',
    'legalBasis.basis': 'NATIONAL_LAW',
    'legalBasis.intendedUse': 'CRIMINAL_INVESTIGATION',
    'recovery.context': 'SEIZED',
    'recovery.place.country': 'BR',
  },
  dateFormat: 'DD/MM/YYYY',
} satisfies MappingBody;

export const MAPPING_VIEW: MappingView = { ...MAPPING, version: 1 };

const NO_ROWS: BatchRows = {
  read: 0,
  accepted: 0,
  refused: 0,
  unchanged: 0,
  pending: 0,
  routed: 0,
  domestic: 0,
  desk: 0,
  ended: 0,
};

export const RECEIVED_BATCH: BatchView = {
  id: BATCH_ID,
  version: 1,
  state: 'RECEIVED',
  mapping: 'rio',
  operation: null,
  rows: NO_ROWS,
  byParticipant: {},
  startedAt: at('09:20'),
  finishedAt: null,
  error: null,
};

export const COMPLETED_BATCH: BatchView = {
  ...RECEIVED_BATCH,
  version: 2,
  state: 'COMPLETED',
  rows: { ...NO_ROWS, read: 2, accepted: 1, refused: 1, routed: 1 },
  byParticipant: { 'AT-NCB': 1 },
  finishedAt: at('09:20:02'),
};

/** A serial with other stamps in it. */
export const LONG_SERIAL = 'TAURUS-MADE-IN-BRAZIL-38-SPECIAL-INMETRO-0042-POLICIA-CIVIL-RJ-LOTE-7';

export const REFUSED_ROW: RowResultView = {
  row: 2,
  line: 3,
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
      message: `${LONG_SERIAL.length} characters; at most 64.`,
      remedy: 'Send the serial only; put other stamps under otherMarkings.',
    },
  ],
  findings: [],
  source: `RJ-2026-0042,${LONG_SERIAL},TAURUS,20/11/2026`,
};

export const ACCEPTED_ROW: RowResultView = {
  row: 1,
  line: 2,
  status: 'ACCEPTED',
  traceId: ROW_TRACE_ID,
  duplicateOf: null,
  routing: 'ROUTED',
  participants: ['AT-NCB'],
  errors: [],
  findings: [NO_MODEL, NO_CALIBRE],
  source: 'RJ-2026-0041,BXO 124,GLOCK,20/11/2026',
};

/** What would become of the file: nothing was stored. */
export const TRIED_BATCH: BatchView = {
  ...COMPLETED_BATCH,
  id: null,
  version: 1,
  finishedAt: at('09:20'),
  refused: [{ row: REFUSED_ROW.row, line: REFUSED_ROW.line, errors: REFUSED_ROW.errors }],
};

const HASH = '1ca84321501f8e8a578520c17f4b8a37c4150dcd9b2492bcd4e63153681c27fe';

export const AUDIT_ENTRY: AuditEntryView = {
  index: 41,
  at: at('10:15'),
  kind: 'CHANGE',
  action: 'hop.answers',
  participant: 'US-NCB',
  client: null,
  traceIds: [TRACE_ID],
  hopId: HOP_ID,
  version: 6,
  purpose: null,
  requestId: REQUEST_ID,
  hash: HASH,
};

export const CHECKPOINT: CheckpointView = {
  size: 154,
  root: 'b4fd641f99bcab0196cd927a6be059ae7e7bbc30c8fbd8aa3e431c04b9fff3e9',
  at: at('10:16'),
  note: [
    'tracepost.local/log',
    '154',
    'tP1kH5m8qwGWzZJ6a+BZrn57vDDI+9iqPkMcBLn/8+k=',
    '',
    '— tracepost.local/log wwS9Bx9f8GiTHPtadEnEAQd5tYKF/ZIe9dO8BPh0PnDov5ON6mpz0b5n2Mpyryzos9kfTdg7IlCNvYrMO3KnO/gLUgY=',
    '',
  ].join('\n'),
};

export const PARKED_KEY: ParkedKeyView = {
  id: PARKED_ID,
  service: 'routing',
  topic: 'case.events.v1',
  consumer: 'routing',
  key: TRACE_ID,
  cause: 'ECONNREFUSED',
  since: at('08:30'),
  waiting: 3,
};

export const FLOW: FlowView = {
  service: 'routing',
  topic: 'case.events.v1',
  consumer: 'routing',
  lag: 3,
  oldestUnpublishedSeconds: 0,
  oldestUnprocessedSeconds: 1.5,
  parkedKeys: 1,
  deadLetters: 1,
};
