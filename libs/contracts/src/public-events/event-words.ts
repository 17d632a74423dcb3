import type { PublicType } from './public-data.js';

/** What has happened, in one sentence for who reads the feed. A new public type does not compile until it has its line. */
export const EVENT_WORDS: Readonly<Record<PublicType, string>> = {
  'org.tracepost.trace.submitted.v1': 'A trace request was taken in; its firearm is told without the serial.',
  'org.tracepost.trace.validated.v1': 'The hub checked the request and identified the firearm.',
  'org.tracepost.trace.rejected.v1':
    'The hub turned the request away: the participant or its operation is closed.',
  'org.tracepost.trace.routed.v1':
    'It is decided whom to ask (ASK, PROPOSE), or that the trace waits for its requester (DOMESTIC) or for the desk (DESK).',
  'org.tracepost.trace.activated.v1': 'The first hop is open: a participant is asked.',
  'org.tracepost.trace.corrected.v1': 'The requester sent a new version of the whole request.',
  'org.tracepost.trace.withdrawn.v1': 'The requester took the trace back; open hops are recalled.',
  'org.tracepost.trace.closed.v1': 'The requester closed the trace with its outcome.',
  'org.tracepost.trace.closure-corrected.v1': 'The outcome of a closed trace was put right.',
  'org.tracepost.trace.expired.v1': 'Nobody acted for 180 days, and nobody decided: the trace is over.',
  'org.tracepost.trace.answered-late.v1': 'An answer came after the end of its trace; it is kept.',
  'org.tracepost.hop.opened.v1': 'A participant is to be asked: a hop waits in its inbox.',
  'org.tracepost.hop.delivered.v1':
    'The machine of the requested side has read the hop; its clocks run from here.',
  'org.tracepost.hop.undeliverable.v1':
    'The requested side has not read the hop in time; an operator was told.',
  'org.tracepost.hop.acknowledged.v1': 'A person of the requested side has the hop.',
  'org.tracepost.hop.progress-reported.v1': 'The requested side works on it, perhaps until another day.',
  'org.tracepost.hop.information-requested.v1':
    'The requested side asks the requester for information; the answer clock stands still.',
  'org.tracepost.hop.information-supplied.v1':
    'The requester gave the information; the answer clock goes on.',
  'org.tracepost.hop.deferred.v1': 'The requested side puts its answer off to a day.',
  'org.tracepost.hop.deferral-ended.v1': 'The day to which the answer was put off has come.',
  'org.tracepost.hop.answered.v1': 'The requested side answered.',
  'org.tracepost.hop.refused.v1': 'The requested side refused to answer, with its reason.',
  'org.tracepost.hop.redirected.v1': 'The requested side names another country; the hop ends unsearched.',
  'org.tracepost.hop.readdressed.v1': 'The requested side passed the hop on to another authority of its own.',
  'org.tracepost.hop.answer-accepted.v1':
    'The answer was accepted by the requester, or by the hub (`implied`).',
  'org.tracepost.hop.answer-returned.v1': 'The requester gave an answer or a deferral back for another look.',
  'org.tracepost.hop.answer-corrected.v1':
    'The requested side put its answer or refusal right: a new version.',
  'org.tracepost.hop.request-corrected.v1': 'A new version of the request went to the requested side.',
  'org.tracepost.hop.recalled.v1':
    'The requester, or the end of the trace, recalled the hop: no answer is needed.',
  'org.tracepost.hop.recall-acknowledged.v1': 'The requested side has stopped its search.',
  'org.tracepost.hop.reminded.v1': 'A clock of the hop has run to 50, 80 or 100 percent.',
  'org.tracepost.hop.overdue.v1': 'A clock of the hop has run out.',
  'org.tracepost.hop.escalated.v1':
    'The hop is long overdue: supervisors (1) or liaison officers (2) are to act.',
  'org.tracepost.hop.expired.v1': 'Nobody acted on the hop for 180 days, or its trace expired.',
  'org.tracepost.onward-referral.proposed.v1': 'A further country could know more; the requester decides.',
  'org.tracepost.onward-referral.approved.v1':
    'The requester approved the referral; its hop opens as soon as a slot is free.',
  'org.tracepost.onward-referral.rejected.v1': 'The requester does not want that country to be asked.',
  'org.tracepost.onward-referral.blocked.v1':
    'A guard forbids the referral for now: loop, depth, or nobody who can be asked.',
  'org.tracepost.onward-referral.lapsed.v1': 'The trace ended before the referral was decided.',
  'org.tracepost.batch.received.v1': 'A batch was stored whole; its rows are read from now on.',
  'org.tracepost.batch.completed.v1': 'Every row of the batch is read, and every accepted one is routed.',
  'org.tracepost.batch.cancelled.v1': 'The sender stopped the batch; rows accepted before stay.',
};
