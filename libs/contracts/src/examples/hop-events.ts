import { HUB, type DomainEvent } from '../events/envelope.js';
import type { PublicType } from '../public-events/public-data.js';
import { BR, hopEvent, US } from './event-maker.js';
import * as B from './hop-branches.js';
import * as H from './hops.js';

type HopType = Extract<PublicType, `org.tracepost.hop.${string}`>;

/** What is told of the story's hop, and of how else it could have gone. */
export const HOP_EVENTS: { readonly [T in HopType]: DomainEvent<T> } = {
  'org.tracepost.hop.opened.v1': hopEvent('org.tracepost.hop.opened.v1', HUB, '10:00:01', H.QUEUED_HOP),
  'org.tracepost.hop.delivered.v1': hopEvent('org.tracepost.hop.delivered.v1', US, '10:05', H.DELIVERED_HOP),
  'org.tracepost.hop.undeliverable.v1': hopEvent('org.tracepost.hop.undeliverable.v1', HUB, '10:12', {
    ...H.QUEUED_HOP,
    version: 2,
    state: 'UNDELIVERABLE',
  }),
  'org.tracepost.hop.acknowledged.v1': hopEvent(
    'org.tracepost.hop.acknowledged.v1',
    US,
    '10:06',
    H.ACKNOWLEDGED_HOP,
  ),
  'org.tracepost.hop.progress-reported.v1': hopEvent(
    'org.tracepost.hop.progress-reported.v1',
    US,
    '10:12',
    B.PROGRESSED_HOP,
  ),
  'org.tracepost.hop.information-requested.v1': hopEvent(
    'org.tracepost.hop.information-requested.v1',
    US,
    '10:07',
    H.ASKING_HOP,
  ),
  'org.tracepost.hop.information-supplied.v1': hopEvent(
    'org.tracepost.hop.information-supplied.v1',
    BR,
    '10:10',
    H.ASKED_HOP,
  ),
  'org.tracepost.hop.deferred.v1': hopEvent('org.tracepost.hop.deferred.v1', US, '10:12', B.DEFERRED_HOP),
  'org.tracepost.hop.deferral-ended.v1': hopEvent('org.tracepost.hop.deferral-ended.v1', HUB, '12:00', {
    ...B.DEFERRED_HOP,
    version: 5,
    state: 'IN_PROGRESS',
    deferredUntil: null,
  }),
  'org.tracepost.hop.answered.v1': hopEvent('org.tracepost.hop.answered.v1', US, '10:15', H.ANSWERED_HOP, {
    answerVersion: 1,
  }),
  'org.tracepost.hop.refused.v1': hopEvent('org.tracepost.hop.refused.v1', US, '10:15', H.REFUSED_HOP, {
    answerVersion: 1,
  }),
  'org.tracepost.hop.redirected.v1': hopEvent(
    'org.tracepost.hop.redirected.v1',
    US,
    '10:12',
    B.REDIRECTED_HOP,
  ),
  'org.tracepost.hop.readdressed.v1': hopEvent(
    'org.tracepost.hop.readdressed.v1',
    US,
    '10:12',
    B.READDRESSED_HOP,
  ),
  'org.tracepost.hop.answer-accepted.v1': hopEvent(
    'org.tracepost.hop.answer-accepted.v1',
    BR,
    '11:30',
    H.ACCEPTED_HOP,
    { answerVersion: 1 },
  ),
  'org.tracepost.hop.answer-returned.v1': hopEvent(
    'org.tracepost.hop.answer-returned.v1',
    BR,
    '10:50',
    H.RETURNED_HOP,
    { answerVersion: 1 },
  ),
  'org.tracepost.hop.answer-corrected.v1': hopEvent(
    'org.tracepost.hop.answer-corrected.v1',
    US,
    '10:45',
    H.CORRECTED_HOP,
    { answerVersion: 2 },
  ),
  'org.tracepost.hop.request-corrected.v1': hopEvent('org.tracepost.hop.request-corrected.v1', BR, '10:35', {
    ...H.ACKNOWLEDGED_HOP,
    version: 4,
    requestVersion: 2,
  }),
  'org.tracepost.hop.recalled.v1': hopEvent('org.tracepost.hop.recalled.v1', BR, '10:20', B.RECALLED_HOP),
  'org.tracepost.hop.recall-acknowledged.v1': hopEvent(
    'org.tracepost.hop.recall-acknowledged.v1',
    US,
    '10:25',
    B.RECALL_ACKNOWLEDGED_HOP,
  ),
  'org.tracepost.hop.reminded.v1': hopEvent(
    'org.tracepost.hop.reminded.v1',
    HUB,
    '12:00',
    { ...H.ACKNOWLEDGED_HOP, version: 4 },
    { clock: 'ANSWER', percent: 50 },
  ),
  'org.tracepost.hop.overdue.v1': hopEvent(
    'org.tracepost.hop.overdue.v1',
    HUB,
    '12:00',
    { ...H.ACKNOWLEDGED_HOP, version: 6, overdue: true },
    { clock: 'ANSWER' },
  ),
  'org.tracepost.hop.escalated.v1': hopEvent(
    'org.tracepost.hop.escalated.v1',
    HUB,
    '12:00',
    { ...H.ACKNOWLEDGED_HOP, version: 7, overdue: true, escalation: 1 },
    { clock: 'ANSWER' },
  ),
  'org.tracepost.hop.expired.v1': hopEvent('org.tracepost.hop.expired.v1', HUB, '12:00', {
    ...H.ACKNOWLEDGED_HOP,
    version: 8,
    state: 'EXPIRED',
    awaiting: [],
  }),
};
