import type { AnswerDoc, ReferralDoc, RefusalDoc } from '../documents/hop.js';
import type { FindingDoc, IdentifiedAsDoc } from '../documents/request.js';
import type { RouteDoc } from '../documents/route.js';
import { DESK_REFERRAL_ID, DESK_TRACE_ID, HOP_ID, NEXT_HOP_ID, REFERRAL_ID, TRACE_ID } from './ids.js';

/** SHA-256 of the RFC 8785 form of the story's request. */
export const STORY_SHA256 = '244d04cf8e9c3e6238d0da75296d1afe9de4d01e168e025ae026cacc592e1f53';

export const IDENTIFIED: IdentifiedAsDoc = {
  makers: [{ name: 'Glock', role: 'MAKER', confidence: 0.99 }],
  model: 'Glock 17',
  calibre: '9x19mm',
  type: 'P',
  action: 'I',
  serialNormalised: 'BX0123',
};

export const NO_MODEL: FindingDoc = {
  pointer: '#/firearm/model',
  code: 'MODEL_MISSING',
  severity: 'INFO',
  message: 'No model: makers repeat serials across models.',
  remedy: 'Send the model as stamped.',
  gain: 0.15,
};

export const NO_CALIBRE: FindingDoc = {
  pointer: '#/firearm/calibre',
  code: 'CALIBRE_MISSING',
  severity: 'INFO',
  message: 'No calibre: makers repeat serials across calibres.',
  remedy: 'Send the calibre as stamped.',
  gain: 0.1,
};

export const ROUTE: RouteDoc = {
  decision: 'ASK',
  desk: null,
  rule: 'IMPORT_MARK',
  sentence: 'US import mark of 2015: the United States knows the first buyer.',
  tableVersion: '2026.11.1',
  candidates: [
    {
      country: 'US',
      participant: 'US-NCB',
      evidence: 'IMPORT_MARK',
      weight: 0.97,
      chosen: true,
      why: 'US import mark of 2015: the United States knows the first buyer.',
    },
    {
      country: 'AT',
      participant: 'AT-NCB',
      evidence: 'STAMPED_COUNTRY',
      weight: 0.93,
      chosen: false,
      why: 'Austria is stamped, and Glock worked there.',
    },
  ],
};

/** Of a firearm on which nothing tells a country. */
export const DESK_ROUTE: RouteDoc = {
  decision: 'DESK',
  desk: 'IDENTIFICATION',
  rule: 'NONE',
  sentence: 'Nothing on the firearm tells a country: the identification desk looks at it.',
  tableVersion: '2026.11.1',
  candidates: [],
};

/** The answer of the story: sold by the importer, exported to Paraguay. */
export const STORY_ANSWER = {
  result: 'TRACED_EXPORTED',
  reference: 'NTC-77812',
  requestVersion: 1,
  partial: false,
  withheld: [],
  reason: null,
  text: null,
  manufacturedOn: '2014-03-02',
  firstSoldOn: '2015-06-20',
  transfers: [
    {
      date: '2015-06-20',
      type: 'EXPORT',
      from: 'Glock Inc',
      to: 'Armeria Guarani',
      country: 'PY',
      authorisation: 'EXP-1',
    },
  ],
  lastLegalHolder: null,
  nextCountries: ['PY'],
  recordHit: null,
  correctedIdentification: null,
  duplicateOfReference: null,
  handling: [{ code: 'H1', text: null }],
  retainUntil: '2031-11-23',
  evaluation: { source: 'A', information: 1 },
  attachments: [],
} as const satisfies AnswerDoc;

/** The same answer with the day of manufacture put right. */
export const CORRECTED_ANSWER = {
  ...STORY_ANSWER,
  manufacturedOn: '2014-02-03',
} as const satisfies AnswerDoc;

/** What Paraguay answers in the end. */
export const DEALER_ANSWER = {
  result: 'TRACED_TO_DEALER',
  reference: 'DIMABEL-2026-17',
  transfers: [
    { date: '2015-07-30', type: 'IMPORT', from: 'Glock Inc', to: 'Armeria Guarani', country: 'PY' },
  ],
  handling: [{ code: 'H1', text: null }],
  evaluation: { source: 'A', information: 2 },
} as const satisfies AnswerDoc;

export const STORY_REFUSAL = {
  reason: 'CONFIDENTIALITY_LAW',
  text: 'The register may not be opened for this purpose.',
  reference: null,
  handling: [],
} as const satisfies RefusalDoc;

export const PROPOSED_REFERRAL: ReferralDoc = {
  id: REFERRAL_ID,
  version: 1,
  traceId: TRACE_ID,
  state: 'PROPOSED',
  origin: 'ANSWER',
  fromHopId: HOP_ID,
  country: 'PY',
  participants: ['PY-NCB'],
  blockedBy: null,
  waitingForSlot: false,
  hopId: null,
};

export const APPROVED_REFERRAL: ReferralDoc = {
  ...PROPOSED_REFERRAL,
  version: 2,
  state: 'APPROVED',
  hopId: NEXT_HOP_ID,
};

export const REJECTED_REFERRAL: ReferralDoc = { ...PROPOSED_REFERRAL, version: 2, state: 'REJECTED' };

/** What the desk proposes for a trace on which nothing tells a country. */
export const DESK_REFERRAL: ReferralDoc = {
  ...PROPOSED_REFERRAL,
  id: DESK_REFERRAL_ID,
  traceId: DESK_TRACE_ID,
  origin: 'DESK',
  fromHopId: null,
  country: 'ES',
  participants: ['ES-NCB'],
};
