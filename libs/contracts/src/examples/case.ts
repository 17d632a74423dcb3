import type { AnswerDoc, HopDoc, ReferralDoc, RefusalDoc } from '../documents/hop.js';
import type { IdentifiedAsDoc } from '../documents/request.js';
import type { RouteDoc } from '../documents/route.js';

export const TRACE_ID = '01935a10-7e01-7000-8000-000000000001';
export const HOP_ID = '01935a10-7e02-7000-8000-000000000002';
export const NEXT_HOP_ID = '01935a10-7e03-7000-8000-000000000003';
export const REFERRAL_ID = '01935a10-7e04-7000-8000-000000000004';
export const BATCH_ID = '01935a10-7e05-7000-8000-000000000005';
export const QUESTION_ID = '01935a10-7e06-7000-8000-000000000006';
export const OTHER_TRACE_ID = '01935a10-7e07-7000-8000-000000000007';

/** SHA-256 of nothing at all; examples need a digest, not a meaning. */
export const SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

export const IDENTIFIED: IdentifiedAsDoc = {
  makers: [{ name: 'Glock', role: 'MAKER', confidence: 0.99 }],
  model: 'Glock 17',
  calibre: '9x19mm',
  type: 'P',
  action: 'I',
  serialNormalised: 'BX0123',
};

export const FINDING = {
  pointer: '#/firearm/images',
  code: 'NO_IMAGES',
  severity: 'INFO',
  message: 'No image of the markings.',
  remedy: 'Send images of the markings.',
  gain: 0.1,
} as const;

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
      why: 'Import mark of 2015.',
    },
    {
      country: 'AT',
      participant: 'AT-NCB',
      evidence: 'MAKER',
      weight: 0.6,
      chosen: false,
      why: 'The maker knows the importer only.',
    },
  ],
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

export const STORY_REFUSAL = {
  reason: 'CONFIDENTIALITY_LAW',
  text: 'The register may not be opened for this purpose.',
  reference: null,
  handling: [],
} as const satisfies RefusalDoc;

/** The story's first hop just after it was opened. */
export const QUEUED_HOP: HopDoc = {
  id: HOP_ID,
  version: 1,
  traceId: TRACE_ID,
  state: 'QUEUED',
  participant: 'US-NCB',
  country: 'US',
  requestingParticipant: 'BR-NCB',
  authority: null,
  requestVersion: 1,
  depth: 1,
  parentHopId: null,
  origin: 'CANDIDATE',
  reason: { rule: 'IMPORT_MARK', sentence: ROUTE.sentence },
  priority: 'ROUTINE',
  queuedAt: '2026-11-23T10:00:01.000Z',
  deliveredAt: null,
  acknowledgedAt: null,
  officer: null,
  due: { acknowledgeBy: null, answerBy: null, informationBy: null },
  overdue: false,
  escalation: 0,
  expectedAt: null,
  deferredUntil: null,
  informationRequests: [],
  answers: [],
  acceptance: 'NONE',
  recall: null,
  sharedAnswers: [],
  awaiting: ['ACKNOWLEDGEMENT', 'ANSWER'],
  remarks: [],
};

export const DELIVERED_HOP: HopDoc = {
  ...QUEUED_HOP,
  version: 2,
  state: 'DELIVERED',
  deliveredAt: '2026-11-23T10:05:00.000Z',
  due: {
    acknowledgeBy: '2026-11-25T10:05:00.000Z',
    answerBy: '2026-12-23T10:05:00.000Z',
    informationBy: null,
  },
};

export const ACKNOWLEDGED_HOP: HopDoc = {
  ...DELIVERED_HOP,
  version: 3,
  state: 'ACKNOWLEDGED',
  acknowledgedAt: '2026-11-23T10:06:00.000Z',
  awaiting: ['ANSWER'],
};

/** The hop with its question answered: every text of it is sealed. */
export const ASKED_HOP: HopDoc = {
  ...ACKNOWLEDGED_HOP,
  version: 5,
  state: 'IN_PROGRESS',
  officer: { name: 'J. Doe', unit: 'Tracing Center' },
  informationRequests: [
    {
      id: QUESTION_ID,
      state: 'SUPPLIED',
      at: '2026-11-23T10:07:00.000Z',
      result: 'INSUFFICIENT_IDENTIFIERS',
      questions: [{ pointer: '#/firearm/serial/raw', text: 'Is the third character O or zero?' }],
      suggestion: null,
      supplied: {
        at: '2026-11-23T10:10:00.000Z',
        text: 'It is the letter O.',
        requestVersion: null,
        attachments: [],
      },
    },
  ],
};

export const ANSWERED_HOP: HopDoc = {
  ...ASKED_HOP,
  version: 6,
  state: 'ANSWERED',
  answers: [
    {
      version: 1,
      kind: 'ANSWER',
      at: '2026-11-23T10:15:00.000Z',
      late: false,
      superseded: false,
      content: STORY_ANSWER,
    },
  ],
  acceptance: 'PENDING',
  awaiting: ['ACCEPTANCE'],
};

export const REFUSED_HOP: HopDoc = {
  ...ANSWERED_HOP,
  state: 'REFUSED',
  answers: [
    {
      version: 1,
      kind: 'REFUSAL',
      at: '2026-11-23T10:15:00.000Z',
      late: false,
      superseded: false,
      content: STORY_REFUSAL,
    },
  ],
};

export const RECALLED_HOP: HopDoc = {
  ...ACKNOWLEDGED_HOP,
  version: 4,
  state: 'RECALLED',
  recall: {
    at: '2026-11-23T10:20:00.000Z',
    reason: 'The owner has come forward.',
    acknowledgementNeeded: true,
    acknowledgedAt: null,
  },
  awaiting: ['RECALL_ACKNOWLEDGEMENT'],
};

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
