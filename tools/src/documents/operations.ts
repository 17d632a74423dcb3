import type { ProblemSlug } from '@tracepost/service-kit';
import type { OwnHeader } from './parameters.js';

/** What the code of a route does not say: what it is for and what it answers. */
export interface OperationText {
  readonly summary: string;
  /** Class of the answer's body; null when it is no JSON document of its own. */
  readonly answer: string | null;
  /** Classes of what a stream consists of, by its media type. */
  readonly items?: Readonly<Record<string, string>>;
  /** Status of the answer; 200 unless told. */
  readonly status?: 201 | 202;
  /** Conflicts with the state that this operation can meet. */
  readonly conflicts?: readonly ProblemSlug[];
  /** Further problems of its own. */
  readonly problems?: readonly ProblemSlug[];
  /** Request headers of its own. */
  readonly headers?: readonly OwnHeader[];
  /** Events that it brings about. */
  readonly events?: readonly string[];
}

const ENDED = ['illegal-transition', 'trace-ended'] as const;
const CLOSED = ['hop-closed', 'hop-recalled'] as const;
const GUARDS = ['loop-guard', 'depth-limit', 'slots-full', 'participant-not-available'] as const;

const hopCommand = (summary: string, event: string, ...conflicts: readonly ProblemSlug[]): OperationText => ({
  summary,
  answer: 'HopView',
  conflicts: [...CLOSED, ...conflicts],
  events: [event],
});

/** By method and path, of every route below /v1. */
export const OPERATIONS: Readonly<Record<string, OperationText>> = {
  'POST /v1/trace-requests': {
    summary:
      'Submit a trace request; with dryRun=true only see what would be done (200, `id` null, with `route`)',
    answer: 'ReceiptView',
    status: 201,
    events: ['trace.submitted'],
  },
  'GET /v1/trace-requests/{id}': { summary: 'The request as sent', answer: 'TraceRequestView' },
  'POST /v1/trace-requests/{id}/corrections': {
    summary: 'Correct the request: a new version of the whole',
    answer: 'ReceiptView',
    conflicts: ['trace-ended'],
    events: ['trace.corrected', 'hop.request-corrected'],
  },
  'POST /v1/identifications': {
    summary: 'Read the markings of a firearm: makers, model, calibre, serial',
    answer: 'IdentificationView',
  },
  'POST /v1/batches': {
    summary: 'Send many trace requests as a file; answered after the last byte is stored',
    answer: 'BatchView',
    status: 202,
    problems: ['mapping-mismatch'],
    events: ['batch.received', 'batch.completed'],
  },
  'GET /v1/batches': { summary: 'Your batches', answer: 'BatchPage' },
  'GET /v1/batches/{id}': {
    summary: 'Progress of a batch, also as a stream',
    answer: 'BatchView',
    items: { 'text/event-stream': 'BatchView' },
  },
  'GET /v1/batches/{id}/results': {
    summary: 'What became of each row, in row order: one RowResultView a line',
    answer: null,
    items: { 'application/x-ndjson': 'RowResultView' },
  },
  'POST /v1/batches/{id}/cancellation': {
    summary: 'Stop a batch; rows accepted before stay',
    answer: 'BatchView',
    conflicts: ['illegal-transition'],
    events: ['batch.cancelled'],
  },
  'GET /v1/batch-mappings': { summary: 'Your mappings and the built-in ones', answer: 'MappingPage' },
  'GET /v1/batch-mappings/{name}': { summary: 'A mapping', answer: 'MappingView' },
  'PUT /v1/batch-mappings/{name}': {
    summary: 'Create or replace a mapping of your own',
    answer: 'MappingView',
  },
  'GET /v1/traces': {
    summary: 'Your traces, without candidates, referrals and timeline',
    answer: 'TracePage',
  },
  'GET /v1/traces/{id}': {
    summary: 'A trace with its route, hops, referrals and timeline',
    answer: 'TraceView',
  },
  'POST /v1/traces/{id}/withdrawal': {
    summary: 'Withdraw a trace',
    answer: 'TraceView',
    conflicts: ENDED,
    events: ['trace.withdrawn', 'hop.recalled'],
  },
  'POST /v1/traces/{id}/closure': {
    summary: 'Close a trace with its outcome',
    answer: 'TraceView',
    conflicts: ENDED,
    events: ['trace.closed', 'hop.recalled'],
  },
  'POST /v1/traces/{id}/closure-corrections': {
    summary: 'Correct the outcome of a closed trace',
    answer: 'TraceView',
    conflicts: ENDED,
    events: ['trace.closure-corrected'],
  },
  'GET /v1/inbox': {
    summary: 'Hops that wait for you; reading them is receipt',
    answer: 'InboxPage',
    events: ['hop.delivered'],
  },
  'GET /v1/hops/{id}': {
    summary: 'A hop; the first read by the requested side is receipt',
    answer: 'HopView',
    events: ['hop.delivered'],
  },
  'POST /v1/hops': {
    summary: 'Ask a participant by hand',
    answer: 'HopView',
    status: 201,
    conflicts: [...ENDED, ...GUARDS],
    problems: ['handling-restricted'],
    events: ['hop.opened'],
  },
  'POST /v1/hops/{id}/acknowledgement': hopCommand('Acknowledge a hop', 'hop.acknowledged'),
  'POST /v1/hops/{id}/progress-reports': hopCommand(
    'Report progress, with a new date if it takes longer',
    'hop.progress-reported',
    'information-request-open',
  ),
  'POST /v1/hops/{id}/information-requests': hopCommand(
    'Ask the requester for information',
    'hop.information-requested',
    'information-request-open',
  ),
  'POST /v1/hops/{id}/information': hopCommand(
    'Supply the information asked for',
    'hop.information-supplied',
    'no-information-request',
  ),
  'POST /v1/hops/{id}/deferrals': hopCommand(
    'Defer the answer to a day',
    'hop.deferred',
    'information-request-open',
  ),
  'POST /v1/hops/{id}/answers': hopCommand('Answer a hop', 'hop.answered', 'hop-answered'),
  'POST /v1/hops/{id}/refusals': hopCommand(
    'Refuse to answer, with the reason',
    'hop.refused',
    'hop-answered',
  ),
  'POST /v1/hops/{id}/redirections': hopCommand(
    'Pass the hop to another authority of yours, or name another country',
    'hop.readdressed',
    'information-request-open',
  ),
  'POST /v1/hops/{id}/corrections': hopCommand(
    'Correct your answer or refusal',
    'hop.answer-corrected',
    'illegal-transition',
  ),
  'POST /v1/hops/{id}/recall-acknowledgement': hopCommand(
    'Acknowledge a recall',
    'hop.recall-acknowledged',
    'illegal-transition',
  ),
  'POST /v1/hops/{id}/acceptance': hopCommand(
    'Accept an answer',
    'hop.answer-accepted',
    'illegal-transition',
    'answer-superseded',
  ),
  'POST /v1/hops/{id}/return': hopCommand(
    'Return an answer, once a hop, or end a deferral',
    'hop.answer-returned',
    'illegal-transition',
    'answer-superseded',
    'answer-accepted',
    'already-returned',
    'trace-ended',
  ),
  'POST /v1/hops/{id}/recall': hopCommand('Recall one hop', 'hop.recalled'),
  'GET /v1/onward-referrals': { summary: 'Proposals to ask a further country', answer: 'ReferralPage' },
  'GET /v1/onward-referrals/{id}': { summary: 'An onward referral', answer: 'ReferralView' },
  'POST /v1/onward-referrals': {
    summary: 'Propose a country for a trace on the desk',
    answer: 'ReferralView',
    status: 201,
    conflicts: [...ENDED, ...GUARDS],
    problems: ['not-found'],
    events: ['onward-referral.proposed'],
  },
  'POST /v1/onward-referrals/{id}/approval': {
    summary: 'Approve a referral and choose what answers to share',
    answer: 'ReferralView',
    conflicts: [...ENDED, ...GUARDS],
    problems: ['handling-restricted'],
    events: ['onward-referral.approved', 'hop.opened'],
  },
  'POST /v1/onward-referrals/{id}/rejection': {
    summary: 'Reject a referral',
    answer: 'ReferralView',
    conflicts: ENDED,
    events: ['onward-referral.rejected'],
  },
  'GET /v1/participants': { summary: 'Who can be asked', answer: 'ParticipantPage' },
  'GET /v1/participants/{id}': { summary: 'A participant', answer: 'ParticipantView' },
  'GET /v1/desk': { summary: 'Traces without a route', answer: 'DeskPage' },
  'POST /v1/routes:explain': {
    summary: 'Who would be asked about a firearm, and why',
    answer: 'RouteExplanationView',
  },
  'GET /v1/events': {
    summary: 'Your feed, oldest first, as pages or as a stream; see asyncapi.json',
    answer: 'EventPage',
    items: { 'text/event-stream': 'EventView' },
    headers: ['LastEventId'],
  },
  'GET /v1/audit-entries': { summary: 'The log, as far as it concerns you', answer: 'AuditEntryPage' },
  'GET /v1/audit-checkpoint': { summary: 'Size and root of the log', answer: 'CheckpointView' },
  'GET /v1/ops/flows': { summary: 'Flows of all services', answer: 'FlowsView' },
  'GET /v1/ops/parked-keys': { summary: 'Keys that wait behind a failing message', answer: 'ParkedKeyPage' },
  'GET /v1/ops/dead-letters': { summary: 'Messages that nobody could read', answer: 'DeadLetterPage' },
  'GET /v1/ops/causes': { summary: 'What is stuck, by cause', answer: 'CausePage' },
  'POST /v1/ops/redrives': {
    summary: 'Send parked keys and dead letters through again, in all services',
    answer: 'OperationView',
    status: 202,
  },
  'POST /v1/ops/discards': {
    summary: 'Drop dead letters, and of parked keys the message at fault',
    answer: 'OperationView',
    status: 202,
  },
  'GET /v1/ops/redrives/{id}': { summary: 'Progress of a redrive or discard', answer: 'OperationView' },
  'POST /v1/ops/redrives/{id}/cancellation': {
    summary: 'Stop a redrive; what is not yet redriven stays',
    answer: 'OperationView',
  },
  'GET /v1/dev/clock': { summary: 'The business clock (development only)', answer: 'ClockView' },
  'POST /v1/dev/clock/advances': {
    summary: 'Advance the business clock (development only)',
    answer: 'ClockAdvancedView',
    conflicts: ['illegal-transition'],
  },
};
