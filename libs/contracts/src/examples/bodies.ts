import type * as B from '../rest/classes.js';
import { CORRECTED_ANSWER, STORY_ANSWER, STORY_REFUSAL } from './case.js';
import { DESK_TRACE_ID, HOP_ID, PARKED_ID, TRACE_ID } from './ids.js';
import { MAPPING } from './hub-views.js';
import { STORY_REQUEST } from './story.js';

type Bodies = { readonly [N in Extract<keyof typeof B, `${string}Body`>]: InstanceType<(typeof B)[N]> };

/** One sound example of every body; dates are such that they hold on the day of the story, 2026-11-23. */
export const BODY_EXAMPLES = {
  TraceRequestBody: STORY_REQUEST,
  CorrectionBody: { reason: 'The laboratory restored the serial.', request: STORY_REQUEST },
  WithdrawalBody: { reason: 'CASE_CLOSED', text: 'The owner has come forward.' },
  ClosureBody: { outcome: 'SOLVED', duplicateOf: null, note: null },
  ClosureCorrectionBody: { outcome: 'PARTLY_SOLVED', duplicateOf: null, reason: 'The answer was corrected.' },
  AcknowledgementBody: { officer: { name: 'J. Doe', unit: 'Tracing Center' }, expectedAt: null },
  ProgressReportBody: { expectedAt: '2026-12-20', reason: 'paper archive', note: null },
  InformationRequestBody: {
    result: 'INSUFFICIENT_IDENTIFIERS',
    questions: [{ pointer: '#/firearm/serial/raw', text: 'Is the third character O or zero?' }],
    suggestion: { make: 'Glock', model: '17', calibre: '9X19', country: 'AT' },
  },
  InformationBody: { text: 'It is the letter O.', requestVersion: null, attachments: [] },
  DeferralBody: { until: '2027-01-15', reason: 'ONGOING_INVESTIGATION', text: null },
  AnswerBody: STORY_ANSWER,
  RefusalBody: STORY_REFUSAL,
  RedirectionBody: { authority: 'Army registry', country: null, reason: 'A military firearm.' },
  HopCorrectionBody: { reason: 'The day of manufacture was mistyped.', answer: CORRECTED_ANSWER },
  RecallBody: { reason: 'The owner has come forward.' },
  RecallAcknowledgementBody: {},
  AcceptanceBody: { answerVersion: 1, feedback: null },
  ReturnBody: { answerVersion: 1, reason: 'The date of the sale is missing.' },
  ReferralBody: {
    traceId: DESK_TRACE_ID,
    country: 'ES',
    participant: 'ES-NCB',
    reason: 'The proof mark is Spanish.',
  },
  ApprovalBody: { participant: 'PY-NCB', shareAnswers: [HOP_ID], note: null },
  RejectionBody: { reason: 'The case is closed in that country.' },
  HopByHandBody: {
    traceId: TRACE_ID,
    participant: 'AT-NCB',
    reason: 'The maker keeps its own records.',
    shareAnswers: [],
  },
  ExplainBody: { firearm: STORY_REQUEST.firearm, requestingParticipant: null, asked: [] },
  IdentificationBody: { firearm: STORY_REQUEST.firearm },
  MappingBody: MAPPING,
  AdvanceBody: { by: 'P5D' },
  RedriveBody: { select: { cause: 'UNREADABLE_MESSAGE' }, reason: 'The consumer was mended.' },
  DiscardBody: { select: { ids: [PARKED_ID] }, reason: 'A message of a test.' },
} as const satisfies Bodies;
