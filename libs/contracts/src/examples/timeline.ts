import type { TimelineEntry } from '../rest/trace-views.js';
import { ROUTE } from './case.js';
import { at, HOP_ID, NEXT_HOP_ID } from './ids.js';

const entry = (
  time: string,
  type: string,
  participant: string,
  sequence: number,
  text: string,
  hopId: string | null = null,
): TimelineEntry => ({
  at: at(time),
  type,
  hopId,
  participant,
  client: participant === 'BR-NCB' ? 'br-cp' : null,
  late: false,
  sequence,
  text,
});

/** Until the United States was asked. */
const OPENED = [
  entry('10:00', 'trace.submitted', 'BR-NCB', 1, 'BR-NCB submitted the request PF-RJ-2026-000123, routine.'),
  entry('10:00', 'trace.validated', 'HUB', 2, 'The hub checked the request and took it in.'),
  entry('10:00:01', 'trace.routed', 'HUB', 3, `The hub found whom to ask: ASK. ${ROUTE.sentence}`),
  entry(
    '10:00:01',
    'hop.opened',
    'HUB',
    1,
    `The hub opened hop 1 and asks US-NCB: ${ROUTE.sentence}`,
    HOP_ID,
  ),
  entry('10:00:01', 'trace.activated', 'HUB', 4, 'The trace is active: a participant is asked.'),
];

/** Until its answer named Paraguay. */
export const ANSWERED_TIMELINE: readonly TimelineEntry[] = [
  ...OPENED,
  entry('10:05', 'hop.delivered', 'US-NCB', 2, 'US-NCB received hop 1.', HOP_ID),
  entry('10:06', 'hop.acknowledged', 'US-NCB', 3, 'US-NCB acknowledged hop 1.', HOP_ID),
  entry(
    '10:07',
    'hop.information-requested',
    'US-NCB',
    4,
    'US-NCB asked BR-NCB for information on hop 1: INSUFFICIENT_IDENTIFIERS.',
    HOP_ID,
  ),
  entry(
    '10:10',
    'hop.information-supplied',
    'BR-NCB',
    5,
    'BR-NCB gave US-NCB the information asked for on hop 1.',
    HOP_ID,
  ),
  entry('10:15', 'hop.answered', 'US-NCB', 6, 'US-NCB answered hop 1: TRACED_EXPORTED, next PY.', HOP_ID),
  entry(
    '10:15',
    'onward-referral.proposed',
    'HUB',
    1,
    'It is proposed to ask PY (PY-NCB): an answer names it.',
  ),
];

/** Until the requester closed the trace. */
export const CLOSED_TIMELINE: readonly TimelineEntry[] = [
  ...ANSWERED_TIMELINE,
  entry('10:20', 'onward-referral.approved', 'BR-NCB', 2, 'BR-NCB approved asking PY (PY-NCB).'),
  entry(
    '10:20',
    'hop.opened',
    'BR-NCB',
    1,
    'BR-NCB opened hop 2 and asks PY-NCB: US-NCB answered TRACED_EXPORTED and named PY.',
    NEXT_HOP_ID,
  ),
  entry('10:30', 'hop.delivered', 'PY-NCB', 2, 'PY-NCB received hop 2.', NEXT_HOP_ID),
  entry(
    '11:00',
    'hop.acknowledged',
    'PY-NCB',
    3,
    'PY-NCB acknowledged hop 2, implied by its next act.',
    NEXT_HOP_ID,
  ),
  entry('11:00', 'hop.answered', 'PY-NCB', 4, 'PY-NCB answered hop 2: TRACED_TO_DEALER.', NEXT_HOP_ID),
  entry(
    '11:30',
    'hop.answer-accepted',
    'BR-NCB',
    7,
    'BR-NCB accepted the answer of US-NCB on hop 1.',
    HOP_ID,
  ),
  entry(
    '11:31',
    'hop.answer-accepted',
    'BR-NCB',
    5,
    'BR-NCB accepted the answer of PY-NCB on hop 2.',
    NEXT_HOP_ID,
  ),
  entry('11:35', 'trace.closed', 'BR-NCB', 5, 'BR-NCB closed the trace: SOLVED.'),
];

/** After the outcome was corrected. */
export const CORRECTED_TIMELINE: readonly TimelineEntry[] = [
  ...CLOSED_TIMELINE,
  entry(
    '12:00',
    'trace.closure-corrected',
    'BR-NCB',
    6,
    'BR-NCB corrected the outcome to PARTLY_SOLVED. “The answer was corrected.”',
  ),
];

/** Of a trace that was taken back while the United States had not read it. */
export const WITHDRAWN_TIMELINE: readonly TimelineEntry[] = [
  ...OPENED,
  entry(
    '10:35',
    'trace.withdrawn',
    'BR-NCB',
    5,
    'BR-NCB withdrew the trace. Reason: CASE_CLOSED. “The owner has come forward.”',
  ),
];
