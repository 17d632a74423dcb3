import type {
  DeskEntryView,
  ReceiptView,
  TraceRequestView,
  TraceSummary,
  TraceView,
} from '../rest/trace-views.js';
import type { IdentificationView, RouteExplanationView } from '../rest/route-views.js';
import type { TombstoneView } from '../rest/tombstone-view.js';
import * as X from './case.js';
import { seenByRequester, SHARED_ANSWERS } from './hop-views.js';
import { ACCEPTED_HOP, ANSWERED_HOP, NEXT_ACCEPTED_HOP, QUEUED_HOP } from './hops.js';
import { at, DESK_TRACE_ID, TRACE_ID } from './ids.js';
import { STORY_REQUEST } from './story.js';
import * as T from './timeline.js';

export const RECEIPT: ReceiptView = {
  id: TRACE_ID,
  version: 1,
  state: 'SUBMITTED',
  receivedAt: at('10:00'),
  sha256: X.STORY_SHA256,
  identifiedAs: X.IDENTIFIED,
  findings: [],
  links: { trace: `/v1/traces/${TRACE_ID}` },
};

export const DRY_RECEIPT: ReceiptView = { ...RECEIPT, id: null, links: { trace: null }, route: X.ROUTE };

/** Of version 2, with the same content. */
export const CORRECTION_RECEIPT: ReceiptView = { ...RECEIPT, version: 2, receivedAt: at('10:35') };

export const REQUEST_VIEW = {
  id: TRACE_ID,
  version: 1,
  receivedAt: at('10:00'),
  sha256: X.STORY_SHA256,
  ...STORY_REQUEST,
  identifiedAs: X.IDENTIFIED,
  findings: [],
  correctionReason: null,
} satisfies TraceRequestView & object;

const HEAD = {
  id: TRACE_ID,
  version: 4,
  state: 'ACTIVE',
  outcome: null,
  requestingParticipant: 'BR-NCB',
  reference: STORY_REQUEST.reference,
  priority: 'ROUTINE',
  operation: null,
  requestVersion: 1,
  duplicateOf: null,
  submittedAt: at('10:00'),
  lastActivityAt: at('10:15'),
  expiresAt: '2027-05-22T10:15:00.000Z',
  awaiting: ['APPROVAL', 'ACCEPTANCE'],
  firearm: { asRead: STORY_REQUEST.firearm, identifiedAs: X.IDENTIFIED },
} as const;

export const ANSWERED_TRACE: TraceView = {
  ...HEAD,
  route: X.ROUTE,
  hops: [seenByRequester(ANSWERED_HOP)],
  onwardReferrals: [X.PROPOSED_REFERRAL],
  timeline: T.ANSWERED_TIMELINE,
};

export const CLOSED_TRACE: TraceView = {
  ...ANSWERED_TRACE,
  version: 5,
  state: 'CLOSED',
  outcome: 'SOLVED',
  lastActivityAt: at('11:35'),
  expiresAt: null,
  awaiting: [],
  hops: [seenByRequester(ACCEPTED_HOP), seenByRequester(NEXT_ACCEPTED_HOP, SHARED_ANSWERS)],
  onwardReferrals: [X.APPROVED_REFERRAL],
  timeline: T.CLOSED_TIMELINE,
};

export const RECLOSED_TRACE: TraceView = {
  ...CLOSED_TRACE,
  version: 6,
  outcome: 'PARTLY_SOLVED',
  lastActivityAt: at('12:00'),
  timeline: T.CORRECTED_TIMELINE,
};

/** The hop was not read yet; its recall follows by events. */
export const WITHDRAWN_TRACE: TraceView = {
  ...ANSWERED_TRACE,
  version: 5,
  state: 'WITHDRAWN',
  lastActivityAt: at('10:35'),
  expiresAt: null,
  awaiting: [],
  hops: [seenByRequester(QUEUED_HOP)],
  onwardReferrals: [],
  timeline: T.WITHDRAWN_TIMELINE,
};

const { candidates: _candidates, ...ROUTE_SUMMARY } = X.ROUTE;

export const SUMMARY: TraceSummary = {
  ...HEAD,
  route: ROUTE_SUMMARY,
  hops: [{ id: ANSWERED_HOP.id, participant: 'US-NCB', state: 'ANSWERED', overdue: false }],
};

/** A firearm on which nothing is left that tells a country; the hub's desk looks at it. */
export const BARE_FIREARM = {
  serial: { raw: null, condition: 'OBLITERATED', location: 'FRAME' },
  typeAsRead: 'PISTOLA',
} as const;

export const DESK_ENTRY: DeskEntryView = {
  id: DESK_TRACE_ID,
  requestingParticipant: 'BR-NCB',
  desk: 'IDENTIFICATION',
  firearm: BARE_FIREARM,
  why: X.DESK_ROUTE.sentence,
};

export const EXPLANATION: RouteExplanationView = {
  ...X.ROUTE,
  inputs: {
    firearm: STORY_REQUEST.firearm,
    identifiedAs: X.IDENTIFIED,
    requester: { participant: 'BR-NCB', country: 'BR' },
    asked: [],
    exclude: [],
    consent: 'AUTO',
    parallel: 1,
    today: '2026-11-23',
  },
  rulesVersion: '2026.11.1',
};

export const IDENTIFICATION: IdentificationView = {
  tableVersion: '2026.11.1',
  makers: [{ name: 'Glock', role: 'MAKER', confidence: 0.99, why: '"GLOCK" is Glock in the maker table.' }],
  model: { family: 'Glock 17', confidence: 0.9 },
  calibre: {
    canonical: '9x19mm',
    equivalents: ['9mm Luger', '9mm Parabellum', '9mm NATO'],
    confidence: 0.98,
  },
  type: 'P',
  action: 'I',
  serial: { raw: 'BXO 123', normalised: 'BX0123', patternMatches: true, yearFrom: 1988, yearTo: null },
  alternatives: [],
  findings: [],
};

/** What is left of the closed trace when its retention is over. */
export const TOMBSTONE: TombstoneView = {
  traceId: TRACE_ID,
  hopId: null,
  referralId: null,
  requestingParticipant: 'BR-NCB',
  participants: ['BR-NCB', 'US-NCB', 'PY-NCB'],
  state: 'CLOSED',
  outcome: 'SOLVED',
  result: null,
  openedAt: at('10:00'),
  lastEventAt: at('11:35'),
  erasedAt: '2031-11-24T00:00:00.000Z',
  hops: [
    { hopId: ACCEPTED_HOP.id, participant: 'US-NCB', state: 'ANSWERED', result: 'TRACED_EXPORTED' },
    { hopId: NEXT_ACCEPTED_HOP.id, participant: 'PY-NCB', state: 'ANSWERED', result: 'TRACED_TO_DEALER' },
  ],
};
