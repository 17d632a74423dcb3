import type { HopDoc, InformationRequestDoc } from '../documents/hop.js';
import { CORRECTED_ANSWER, DEALER_ANSWER, ROUTE, STORY_ANSWER, STORY_REFUSAL } from './case.js';
import { at, HAND_HOP_ID, HOP_ID, NEXT_HOP_ID, QUESTION_ID, TRACE_ID } from './ids.js';

// The story's hop to the United States, command by command; what branches off the story starts from the same hop.

const NOT_DUE: HopDoc['due'] = { acknowledgeBy: null, answerBy: null, informationBy: null };

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
  queuedAt: at('10:00:01'),
  deliveredAt: null,
  acknowledgedAt: null,
  officer: null,
  due: NOT_DUE,
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

/** Read by the requested side: its clocks run, five working days and 14 days. */
export const DELIVERED_HOP: HopDoc = {
  ...QUEUED_HOP,
  version: 2,
  state: 'DELIVERED',
  deliveredAt: at('10:05'),
  due: {
    acknowledgeBy: '2026-11-30T10:05:00.000Z',
    answerBy: '2026-12-07T10:05:00.000Z',
    informationBy: null,
  },
};

export const ACKNOWLEDGED_HOP: HopDoc = {
  ...DELIVERED_HOP,
  version: 3,
  state: 'ACKNOWLEDGED',
  acknowledgedAt: at('10:06'),
  officer: { name: 'J. Doe', unit: 'Tracing Center' },
  due: { ...DELIVERED_HOP.due, acknowledgeBy: null },
  awaiting: ['ANSWER'],
};

const QUESTION: InformationRequestDoc = {
  id: QUESTION_ID,
  state: 'OPEN',
  at: at('10:07'),
  result: 'INSUFFICIENT_IDENTIFIERS',
  questions: [{ pointer: '#/firearm/serial/raw', text: 'Is the third character O or zero?' }],
  suggestion: { make: 'Glock', model: '17', calibre: '9X19', country: 'AT' },
  supplied: null,
};

export const ASKING_HOP: HopDoc = {
  ...ACKNOWLEDGED_HOP,
  version: 4,
  state: 'INFO_REQUESTED',
  due: { ...NOT_DUE, informationBy: '2026-12-07T10:07:00.000Z' },
  informationRequests: [QUESTION],
  awaiting: ['INFORMATION'],
};

/** The hop with its question answered: the answer is due as much later as the question took. */
export const ASKED_HOP: HopDoc = {
  ...ACKNOWLEDGED_HOP,
  version: 5,
  state: 'IN_PROGRESS',
  due: { ...NOT_DUE, answerBy: '2026-12-07T10:08:00.000Z' },
  informationRequests: [
    {
      ...QUESTION,
      state: 'SUPPLIED',
      supplied: { at: at('10:10'), text: 'It is the letter O.', requestVersion: null, attachments: [] },
    },
  ],
};

const ANSWER = {
  version: 1,
  kind: 'ANSWER',
  at: at('10:15'),
  late: false,
  superseded: false,
  content: STORY_ANSWER,
} as const;

export const ANSWERED_HOP: HopDoc = {
  ...ASKED_HOP,
  version: 6,
  state: 'ANSWERED',
  due: NOT_DUE,
  answers: [ANSWER],
  acceptance: 'PENDING',
  awaiting: ['ACCEPTANCE'],
};

export const ACCEPTED_HOP: HopDoc = { ...ANSWERED_HOP, version: 7, acceptance: 'ACCEPTED', awaiting: [] };

/** The hop to Paraguay, opened by the approval with the first answer shared. */
export const NEXT_HOP: HopDoc = {
  ...QUEUED_HOP,
  id: NEXT_HOP_ID,
  participant: 'PY-NCB',
  country: 'PY',
  depth: 2,
  parentHopId: HOP_ID,
  origin: 'ANSWER',
  reason: { rule: 'ONWARD_REFERRAL', sentence: 'US-NCB answered TRACED_EXPORTED and named PY.' },
  queuedAt: at('10:20'),
  sharedAnswers: [HOP_ID],
};

export const NEXT_ACCEPTED_HOP: HopDoc = {
  ...NEXT_HOP,
  version: 5,
  state: 'ANSWERED',
  deliveredAt: at('10:30'),
  acknowledgedAt: at('11:00'),
  answers: [{ ...ANSWER, at: at('11:00'), content: DEALER_ANSWER }],
  acceptance: 'ACCEPTED',
  awaiting: [],
};

export const REFUSED_HOP: HopDoc = {
  ...ANSWERED_HOP,
  state: 'REFUSED',
  answers: [{ ...ANSWER, kind: 'REFUSAL', content: STORY_REFUSAL }],
};

export const CORRECTED_HOP: HopDoc = {
  ...ANSWERED_HOP,
  version: 7,
  answers: [
    { ...ANSWER, superseded: true },
    { ...ANSWER, version: 2, at: at('10:45'), content: CORRECTED_ANSWER },
  ],
  remarks: [
    {
      at: at('10:45'),
      by: 'REQUESTED',
      command: 'corrections',
      code: null,
      text: 'The day of manufacture was mistyped.',
    },
  ],
};

/** Taken back to a refusal. */
export const WITHHELD_HOP: HopDoc = {
  ...CORRECTED_HOP,
  state: 'REFUSED',
  answers: [
    { ...ANSWER, superseded: true },
    { ...ANSWER, version: 2, at: at('10:45'), kind: 'REFUSAL', content: STORY_REFUSAL },
  ],
  remarks: [
    {
      at: at('10:45'),
      by: 'REQUESTED',
      command: 'corrections',
      code: null,
      text: 'The prosecutor has withdrawn the permission.',
    },
  ],
};

export const RETURNED_HOP: HopDoc = {
  ...ANSWERED_HOP,
  version: 7,
  state: 'IN_PROGRESS',
  due: { ...NOT_DUE, answerBy: '2026-12-07T10:50:00.000Z' },
  acceptance: 'RETURNED',
  awaiting: ['ANSWER'],
  remarks: [
    {
      at: at('10:50'),
      by: 'REQUESTER',
      command: 'return',
      code: null,
      text: 'The date of the sale is missing.',
    },
  ],
};

/** Opened by hand, to the maker's country. */
export const HAND_HOP: HopDoc = {
  ...QUEUED_HOP,
  id: HAND_HOP_ID,
  participant: 'AT-NCB',
  country: 'AT',
  origin: 'MANUAL',
  reason: { rule: 'MANUAL', sentence: null },
  queuedAt: at('10:40'),
  remarks: [
    {
      at: at('10:40'),
      by: 'REQUESTER',
      command: 'hops',
      code: null,
      text: 'The maker keeps its own records.',
    },
  ],
};
