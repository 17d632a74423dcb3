// Made from docs/api/openapi.json by `npm run generate`; edit the classes of libs/contracts instead.
import type { Open } from './open.js';

export interface paths {
  '/v1/audit-checkpoint': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Size and root of the log
     * @description Roles: submitter, approver, responder, reader, analyst, agency, operator, auditor.
     */
    get: operations['getAuditCheckpoint'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/audit-entries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The log, as far as it concerns you
     * @description Roles: submitter, approver, responder, reader, auditor.
     */
    get: operations['getAuditEntries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/batch-mappings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Your mappings and the built-in ones
     * @description Roles: submitter.
     */
    get: operations['getBatchMappings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/batch-mappings/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A mapping
     * @description Roles: submitter.
     */
    get: operations['getBatchMappingsByName'];
    /**
     * Create or replace a mapping of your own
     * @description Roles: submitter.
     */
    put: operations['putBatchMappingsByName'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/batches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Your batches
     * @description Roles: submitter, approver, responder, reader.
     */
    get: operations['getBatches'];
    put?: never;
    /**
     * Send many trace requests as a file; answered after the last byte is stored
     * @description Roles: submitter. Events: batch.received, batch.completed.
     */
    post: operations['postBatches'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/batches/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Progress of a batch, also as a stream
     * @description Roles: submitter, approver, responder, reader.
     */
    get: operations['getBatchesById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/batches/{id}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop a batch; rows accepted before stay
     * @description Roles: submitter. Events: batch.cancelled.
     */
    post: operations['postBatchesByIdCancellation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/batches/{id}/results': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What became of each row, in row order: one RowResultView a line
     * @description Roles: submitter, approver, responder, reader.
     */
    get: operations['getBatchesByIdResults'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/desk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Traces without a route
     * @description Roles: operator.
     */
    get: operations['getDesk'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/dev/clock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The business clock (development only)
     * @description Roles: operator.
     */
    get: operations['getDevClock'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/dev/clock/advances': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Advance the business clock (development only)
     * @description Roles: operator.
     */
    post: operations['postDevClockAdvances'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Your feed, oldest first, as pages or as a stream; see asyncapi.json
     * @description Roles: submitter, approver, responder, reader, agency.
     */
    get: operations['getEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/hops': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask a participant by hand
     * @description Roles: approver. Events: hop.opened.
     */
    post: operations['postHops'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/hops/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A hop; the first read by the requested side is receipt
     * @description Roles: submitter, approver, responder, reader. Events: hop.delivered.
     */
    get: operations['getHopsById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/hops/{id}/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accept an answer
     * @description Roles: submitter. Events: hop.answer-accepted.
     */
    post: operations['postHopsByIdAcceptance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/hops/{id}/acknowledgement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Acknowledge a hop
     * @description Roles: responder. Events: hop.acknowledged.
     */
    post: operations['postHopsByIdAcknowledgement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/hops/{id}/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Answer a hop
     * @description Roles: responder. Events: hop.answered.
     */
    post: operations['postHopsByIdAnswers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/hops/{id}/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Correct your answer or refusal
     * @description Roles: responder. Events: hop.answer-corrected.
     */
    post: operations['postHopsByIdCorrections'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/hops/{id}/deferrals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Defer the answer to a day
     * @description Roles: responder. Events: hop.deferred.
     */
    post: operations['postHopsByIdDeferrals'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/hops/{id}/information': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Supply the information asked for
     * @description Roles: submitter. Events: hop.information-supplied.
     */
    post: operations['postHopsByIdInformation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/hops/{id}/information-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask the requester for information
     * @description Roles: responder. Events: hop.information-requested.
     */
    post: operations['postHopsByIdInformationRequests'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/hops/{id}/progress-reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report progress, with a new date if it takes longer
     * @description Roles: responder. Events: hop.progress-reported.
     */
    post: operations['postHopsByIdProgressReports'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/hops/{id}/recall': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Recall one hop
     * @description Roles: submitter. Events: hop.recalled.
     */
    post: operations['postHopsByIdRecall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/hops/{id}/recall-acknowledgement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Acknowledge a recall
     * @description Roles: responder. Events: hop.recall-acknowledged.
     */
    post: operations['postHopsByIdRecallAcknowledgement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/hops/{id}/redirections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pass the hop to another authority of yours, or name another country
     * @description Roles: responder. Events: hop.readdressed.
     */
    post: operations['postHopsByIdRedirections'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/hops/{id}/refusals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Refuse to answer, with the reason
     * @description Roles: responder. Events: hop.refused.
     */
    post: operations['postHopsByIdRefusals'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/hops/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Return an answer, once a hop, or end a deferral
     * @description Roles: submitter. Events: hop.answer-returned.
     */
    post: operations['postHopsByIdReturn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/identifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read the markings of a firearm: makers, model, calibre, serial
     * @description Roles: submitter, approver, responder, reader, analyst, operator, auditor.
     */
    post: operations['postIdentifications'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/inbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Hops that wait for you; reading them is receipt
     * @description Roles: responder, reader. Events: hop.delivered.
     */
    get: operations['getInbox'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/onward-referrals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Proposals to ask a further country
     * @description Roles: submitter, approver, responder, reader.
     */
    get: operations['getOnwardReferrals'];
    put?: never;
    /**
     * Propose a country for a trace on the desk
     * @description Roles: operator. Events: onward-referral.proposed.
     */
    post: operations['postOnwardReferrals'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/onward-referrals/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * An onward referral
     * @description Roles: submitter, approver, responder, reader.
     */
    get: operations['getOnwardReferralsById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/onward-referrals/{id}/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Approve a referral and choose what answers to share
     * @description Roles: approver. Events: onward-referral.approved, hop.opened.
     */
    post: operations['postOnwardReferralsByIdApproval'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/onward-referrals/{id}/rejection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reject a referral
     * @description Roles: approver. Events: onward-referral.rejected.
     */
    post: operations['postOnwardReferralsByIdRejection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/ops/causes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What is stuck, by cause
     * @description Roles: operator.
     */
    get: operations['getOpsCauses'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/ops/dead-letters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Messages that nobody could read
     * @description Roles: operator.
     */
    get: operations['getOpsDeadLetters'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/ops/discards': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Drop dead letters, and of parked keys the message at fault
     * @description Roles: operator.
     */
    post: operations['postOpsDiscards'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/ops/flows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Flows of all services
     * @description Roles: operator.
     */
    get: operations['getOpsFlows'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/ops/parked-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Keys that wait behind a failing message
     * @description Roles: operator.
     */
    get: operations['getOpsParkedKeys'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/ops/redrives': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send parked keys and dead letters through again, in all services
     * @description Roles: operator.
     */
    post: operations['postOpsRedrives'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/ops/redrives/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Progress of a redrive or discard
     * @description Roles: operator.
     */
    get: operations['getOpsRedrivesById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/ops/redrives/{id}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop a redrive; what is not yet redriven stays
     * @description Roles: operator.
     */
    post: operations['postOpsRedrivesByIdCancellation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/participants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who can be asked
     * @description Roles: submitter, approver, responder, reader, analyst, agency, operator, auditor.
     */
    get: operations['getParticipants'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/participants/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A participant
     * @description Roles: submitter, approver, responder, reader, analyst, agency, operator, auditor.
     */
    get: operations['getParticipantsById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/routes:explain': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Who would be asked about a firearm, and why
     * @description Roles: submitter, approver, responder, reader, analyst, operator, auditor.
     */
    post: operations['postRoutesExplain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/trace-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Submit a trace request; with dryRun=true only see what would be done (200, `id` null, with `route`)
     * @description Roles: submitter. Events: trace.submitted.
     */
    post: operations['postTraceRequests'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/trace-requests/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The request as sent
     * @description Roles: submitter, approver, responder, reader.
     */
    get: operations['getTraceRequestsById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/trace-requests/{id}/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Correct the request: a new version of the whole
     * @description Roles: submitter. Events: trace.corrected, hop.request-corrected.
     */
    post: operations['postTraceRequestsByIdCorrections'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/traces': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Your traces, without candidates, referrals and timeline
     * @description Roles: submitter, approver, responder, reader.
     */
    get: operations['getTraces'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/traces/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A trace with its route, hops, referrals and timeline
     * @description Roles: submitter, approver, responder, reader.
     */
    get: operations['getTracesById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/traces/{id}/closure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Close a trace with its outcome
     * @description Roles: submitter. Events: trace.closed, hop.recalled.
     */
    post: operations['postTracesByIdClosure'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/traces/{id}/closure-corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Correct the outcome of a closed trace
     * @description Roles: approver. Events: trace.closure-corrected.
     */
    post: operations['postTracesByIdClosureCorrections'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/traces/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdraw a trace
     * @description Roles: submitter. Events: trace.withdrawn, hop.recalled.
     */
    post: operations['postTracesByIdWithdrawal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the hub runs */
    get: operations['getLive'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether every service is ready */
    get: operations['getReady'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/openapi.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** This document */
    get: operations['getOpenApi'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/asyncapi.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The events, as AsyncAPI 3 */
    get: operations['getAsyncApi'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/problems/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a problem type means; a page for browsers */
    get: operations['getProblem'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/schemas/{file}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** `dataschema` of an event */
    get: operations['getSchema'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AcceptanceBody: {
      answerVersion: number;
      feedback?: string | null;
    };
    AcknowledgementBody: {
      officer?: components['schemas']['Officer'] | null;
      /** Format: date */
      expectedAt?: string | null;
    };
    AdvanceBody: {
      /** @description Either by or to. */
      by?: string | null;
      /** Format: date-time */
      to?: string | null;
    };
    AnswerBody: {
      /** @enum {string} */
      result:
        | 'TRACED_TO_HOLDER'
        | 'TRACED_TO_DEALER'
        | 'TRACED_GOVERNMENT_STOCK'
        | 'TRACED_EXPORTED'
        | 'RECORDED_LOST_STOLEN'
        | 'MANUFACTURED_NO_RECORD'
        | 'NO_RECORD'
        | 'TOO_OLD'
        | 'NOT_MANUFACTURED_HERE'
        | 'DUPLICATE'
        | 'PARTIAL';
      reference?: string | null;
      requestVersion?: number | null;
      /** @description Always true with PARTIAL. */
      partial?: boolean | null;
      /** @description Needed for a partial answer. */
      withheld?: ('HOLDER' | 'DEALER' | 'TRANSFERS' | 'DATES' | 'OTHER')[] | null;
      /**
       * @description Needed for a partial answer.
       * @enum {string|null}
       */
      reason?:
        | 'ONGOING_INVESTIGATION'
        | 'CONFIDENTIALITY_LAW'
        | 'NO_CONFIDENTIALITY_GUARANTEE'
        | 'NATIONAL_SECURITY'
        | 'INCOMPLETE_REQUEST'
        | 'NOT_AVAILABLE'
        | 'JUDICIAL_AUTHORISATION_REFUSED'
        | 'INACCURATE'
        | 'MINOR_OFFENCE'
        | 'THIRD_PARTY_CONSENT_MISSING'
        | null;
      text?: string | null;
      /** Format: date */
      manufacturedOn?: string | null;
      /** Format: date */
      firstSoldOn?: string | null;
      transfers?: components['schemas']['Transfer'][] | null;
      lastLegalHolder?: components['schemas']['Person'] | null;
      /** @description Needed for TRACED_EXPORTED. */
      nextCountries?: string[] | null;
      /** @description Needed for RECORDED_LOST_STOLEN. */
      recordHit?: components['schemas']['RecordHit'] | null;
      /** @description Needed for NOT_MANUFACTURED_HERE. */
      correctedIdentification?: components['schemas']['Suggestion'] | null;
      /** @description Needed for DUPLICATE. */
      duplicateOfReference?: string | null;
      handling?: components['schemas']['Handling'][] | null;
      /** Format: date */
      retainUntil?: string | null;
      evaluation?: components['schemas']['Evaluation'] | null;
      attachments?: components['schemas']['Attachment'][] | null;
    };
    AnswerBodyView: {
      /** @enum {string} */
      result:
        | 'TRACED_TO_HOLDER'
        | 'TRACED_TO_DEALER'
        | 'TRACED_GOVERNMENT_STOCK'
        | 'TRACED_EXPORTED'
        | 'RECORDED_LOST_STOLEN'
        | 'MANUFACTURED_NO_RECORD'
        | 'NO_RECORD'
        | 'TOO_OLD'
        | 'NOT_MANUFACTURED_HERE'
        | 'DUPLICATE'
        | 'PARTIAL';
      reference?: string | null;
      requestVersion?: number | null;
      /** @description Always true with PARTIAL. */
      partial?: boolean | null;
      /** @description Needed for a partial answer. */
      withheld?: ('HOLDER' | 'DEALER' | 'TRANSFERS' | 'DATES' | 'OTHER')[] | null;
      /**
       * @description Needed for a partial answer.
       * @enum {string|null}
       */
      reason?:
        | 'ONGOING_INVESTIGATION'
        | 'CONFIDENTIALITY_LAW'
        | 'NO_CONFIDENTIALITY_GUARANTEE'
        | 'NATIONAL_SECURITY'
        | 'INCOMPLETE_REQUEST'
        | 'NOT_AVAILABLE'
        | 'JUDICIAL_AUTHORISATION_REFUSED'
        | 'INACCURATE'
        | 'MINOR_OFFENCE'
        | 'THIRD_PARTY_CONSENT_MISSING'
        | null;
      text?: string | null;
      /** Format: date */
      manufacturedOn?: string | null;
      /** Format: date */
      firstSoldOn?: string | null;
      transfers?: components['schemas']['TransferView'][] | null;
      lastLegalHolder?: components['schemas']['PersonView'] | null;
      /** @description Needed for TRACED_EXPORTED. */
      nextCountries?: string[] | null;
      /** @description Needed for RECORDED_LOST_STOLEN. */
      recordHit?: components['schemas']['RecordHitView'] | null;
      /** @description Needed for NOT_MANUFACTURED_HERE. */
      correctedIdentification?: components['schemas']['SuggestionView'] | null;
      /** @description Needed for DUPLICATE. */
      duplicateOfReference?: string | null;
      handling?: components['schemas']['HandlingView'][] | null;
      /** Format: date */
      retainUntil?: string | null;
      evaluation?: components['schemas']['EvaluationView'] | null;
      attachments?: components['schemas']['AttachmentView'][] | null;
    };
    AnswerVersionView: {
      version: number;
      /** @enum {string} */
      kind: 'ANSWER' | 'REFUSAL';
      /** Format: date-time */
      at: string;
      late: boolean;
      superseded: boolean;
      content: components['schemas']['AnswerBodyView'] | components['schemas']['RefusalBodyView'];
    };
    ApprovalBody: {
      participant: string;
      shareAnswers?: string[] | null;
      note?: string | null;
    };
    Attachment: {
      reference: string;
      sha256: string;
    };
    AttachmentView: {
      reference: string;
      sha256: string;
    };
    AuditEntryPage: {
      items: components['schemas']['AuditEntryView'][];
      next: string | null;
    };
    AuditEntryView: {
      index: number;
      /** Format: date-time */
      at: string;
      /** @enum {string} */
      kind: 'CHANGE' | 'DISCLOSURE';
      action: string;
      participant: string;
      client: string | null;
      traceIds: string[];
      /** Format: uuid */
      hopId: string | null;
      version: number | null;
      purpose: string | null;
      requestId: string | null;
      hash: string;
    };
    BatchPage: {
      items: components['schemas']['BatchView'][];
      next: string | null;
    };
    BatchRows: {
      read: number;
      accepted: number;
      refused: number;
      unchanged: number;
      pending: number;
      routed: number;
      domestic: number;
      desk: number;
      ended: number;
    };
    BatchView: {
      /** Format: uuid */
      id: string | null;
      version?: number | null;
      /** @enum {string} */
      state: 'RECEIVED' | 'RUNNING' | 'COMPLETED' | 'CANCELLED' | 'FAILED';
      mapping: string;
      operation: string | null;
      rows: components['schemas']['BatchRows'];
      byParticipant: {
        [key: string]: number;
      };
      /** Format: date-time */
      startedAt: string | null;
      /** Format: date-time */
      finishedAt: string | null;
      error?: string | null;
      refused?: components['schemas']['RefusedRow'][] | null;
    };
    CalibreGuess: {
      canonical: string | null;
      equivalents: string[];
      confidence: number;
    };
    CandidateView: {
      /** @description ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country: string;
      participant: string | null;
      evidence: string;
      weight: number;
      chosen: boolean;
      why: string;
    };
    CausePage: {
      items: components['schemas']['CauseView'][];
      next: string | null;
    };
    CauseView: {
      id: string;
      /** @enum {string} */
      kind: 'PARKED_KEY' | 'DEAD_LETTER';
      service: string;
      topic: string;
      consumer: string;
      key: string | null;
      cause: string;
      /** Format: date-time */
      since: string;
      waiting: number;
    };
    CheckpointView: {
      size: number;
      root: string;
      /** Format: date-time */
      at: string;
      note?: string | null;
    };
    ClockAdvancedView: {
      /** Format: date-time */
      now: string;
      fired: number;
    };
    ClockByPriority: {
      urgent: components['schemas']['ClockSpecView'];
      routine: components['schemas']['ClockSpecView'];
    };
    ClockSpecView: {
      /** @description Duration of ISO 8601 */
      duration?: string | null;
      workingDays?: number | null;
    };
    ClockView: {
      /** Format: date-time */
      now: string;
      /** @description Duration of ISO 8601 */
      offset: string;
    };
    ClocksView: {
      acknowledge: components['schemas']['ClockByPriority'];
      answer: components['schemas']['ClockByPriority'];
      information: components['schemas']['ClockByPriority'];
    };
    ClosureBody: {
      /** @enum {string} */
      outcome: 'SOLVED' | 'PARTLY_SOLVED' | 'UNSOLVED' | 'NO_RESPONSE' | 'DUPLICATE';
      /**
       * Format: uuid
       * @description Needed for DUPLICATE, else absent.
       */
      duplicateOf?: string | null;
      note?: string | null;
    };
    ClosureCorrectionBody: {
      /** @enum {string} */
      outcome: 'SOLVED' | 'PARTLY_SOLVED' | 'UNSOLVED' | 'NO_RESPONSE' | 'DUPLICATE';
      /**
       * Format: uuid
       * @description Needed for DUPLICATE, else absent.
       */
      duplicateOf?: string | null;
      reason: string;
    };
    CorrectionBody: {
      reason: string;
      request: components['schemas']['TraceRequestBody'];
    };
    DeadLetterPage: {
      items: components['schemas']['DeadLetterView'][];
      next: string | null;
    };
    DeadLetterView: {
      partition: number;
      position: string;
      headers: {
        [key: string]: unknown;
      };
      /** Format: uuid */
      id: string;
      service: string;
      topic: string;
      consumer: string;
      key: string;
      cause: string;
      /** Format: date-time */
      since: string;
      waiting: number;
    };
    DeferralBody: {
      /** Format: date */
      until: string;
      /** @enum {string} */
      reason:
        | 'ONGOING_INVESTIGATION'
        | 'CONFIDENTIALITY_LAW'
        | 'NO_CONFIDENTIALITY_GUARANTEE'
        | 'NATIONAL_SECURITY'
        | 'INCOMPLETE_REQUEST'
        | 'NOT_AVAILABLE'
        | 'JUDICIAL_AUTHORISATION_REFUSED'
        | 'INACCURATE'
        | 'MINOR_OFFENCE'
        | 'THIRD_PARTY_CONSENT_MISSING'
        | 'JUDICIAL_AUTHORISATION_PENDING';
      text?: string | null;
    };
    DeskEntryView: {
      /** Format: uuid */
      id: string;
      requestingParticipant: string;
      /** @enum {string} */
      desk: 'IDENTIFICATION' | 'MANUAL_ROUTING';
      firearm: components['schemas']['FirearmView'];
      why: string;
    };
    DeskPage: {
      items: components['schemas']['DeskEntryView'][];
      next: string | null;
    };
    DiscardBody: {
      select: components['schemas']['Selection'];
      reason: string;
    };
    Evaluation: {
      /** @enum {string} */
      source: 'A' | 'B' | 'C' | 'X';
      information: number;
    };
    EvaluationView: {
      /** @enum {string} */
      source: 'A' | 'B' | 'C' | 'X';
      information: number;
    };
    EventPage: {
      items: components['schemas']['EventView'][];
      next: string;
      caughtUp: boolean;
    };
    EventView: {
      /** @enum {string} */
      specversion: '1.0';
      /** Format: uuid */
      id: string;
      source: string;
      type: string;
      subject: string;
      /** Format: date-time */
      time: string;
      /** @enum {string} */
      datacontenttype: 'application/json';
      dataschema: string;
      sequence: string;
      partitionkey: string;
      /** Format: uuid */
      traceid?: string | null;
      /** Format: uuid */
      hopid?: string | null;
      participant: string;
      traceparent?: string | null;
      data: {
        [key: string]: unknown;
      };
    };
    ExplainBody: {
      firearm: components['schemas']['Firearm'];
      requestingParticipant?: string | null;
      asked?: string[] | null;
    };
    FieldFaultView: {
      pointer?: string | null;
      parameter?: string | null;
      header?: string | null;
      /** @enum {string} */
      code:
        | 'REQUIRED'
        | 'UNKNOWN_FIELD'
        | 'TYPE'
        | 'ENUM'
        | 'FORMAT'
        | 'TOO_LONG'
        | 'TOO_SHORT'
        | 'TOO_MANY'
        | 'TOO_DEEP'
        | 'RANGE'
        | 'IN_FUTURE'
        | 'CONTRADICTION'
        | 'UNKNOWN_REFERENCE'
        | 'WRONG_COMMAND'
        | 'NOT_SUPPORTED';
      message: string;
      remedy: string;
    };
    FindingView: {
      pointer: string;
      code: string;
      /** @enum {string} */
      severity: 'WARNING' | 'INFO';
      message: string;
      remedy: string;
      gain: number;
    };
    Firearm: {
      serial: components['schemas']['Serial'];
      makes?: components['schemas']['Make'][] | null;
      model?: string | null;
      calibre?: string | null;
      /** @enum {string|null} */
      type?:
        | 'A'
        | 'B'
        | 'C'
        | 'D'
        | 'E'
        | 'F'
        | 'G'
        | 'H'
        | 'I'
        | 'J'
        | 'K'
        | 'M'
        | 'O'
        | 'P'
        | 'Q'
        | 'R'
        | 'S'
        | 'V'
        | 'Z'
        | null;
      /** @enum {string|null} */
      action?:
        | 'A'
        | 'B'
        | 'C'
        | 'D'
        | 'E'
        | 'F'
        | 'G'
        | 'H'
        | 'I'
        | 'J'
        | 'K'
        | 'L'
        | 'N'
        | 'O'
        | 'P'
        | 'R'
        | 'S'
        | 'T'
        | 'U'
        | 'V'
        | 'W'
        | 'X'
        | null;
      typeAsRead?: string | null;
      /** @description ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      countryOfManufacture?: string | null;
      year?: number | null;
      importMarks?: components['schemas']['ImportMark'][] | null;
      proofMarks?: components['schemas']['ProofMark'][] | null;
      otherMarkings?: components['schemas']['OtherMarking'][] | null;
      components?: components['schemas']['FirearmComponent'][] | null;
      /** @enum {string|null} */
      conversion?: 'ORIGINAL' | 'CONVERTED_BLANK' | 'REACTIVATED' | 'MODIFIED' | 'PRIVATELY_MADE' | null;
      identification?: components['schemas']['IdentificationNote'] | null;
      images?: components['schemas']['FirearmImage'][] | null;
    };
    FirearmComponent: {
      part?: string | null;
      serial?: string | null;
    };
    FirearmComponentView: {
      part?: string | null;
      serial?: string | null;
    };
    FirearmImage: {
      reference: string;
      sha256: string;
      /** @enum {string} */
      view: 'LEFT' | 'RIGHT' | 'TOP' | 'MARKING' | 'OTHER';
    };
    FirearmImageView: {
      reference: string;
      sha256: string;
      /** @enum {string} */
      view: 'LEFT' | 'RIGHT' | 'TOP' | 'MARKING' | 'OTHER';
    };
    FirearmView: {
      serial: components['schemas']['SerialView'];
      makes?: components['schemas']['MakeView'][] | null;
      model?: string | null;
      calibre?: string | null;
      /** @enum {string|null} */
      type?:
        | 'A'
        | 'B'
        | 'C'
        | 'D'
        | 'E'
        | 'F'
        | 'G'
        | 'H'
        | 'I'
        | 'J'
        | 'K'
        | 'M'
        | 'O'
        | 'P'
        | 'Q'
        | 'R'
        | 'S'
        | 'V'
        | 'Z'
        | null;
      /** @enum {string|null} */
      action?:
        | 'A'
        | 'B'
        | 'C'
        | 'D'
        | 'E'
        | 'F'
        | 'G'
        | 'H'
        | 'I'
        | 'J'
        | 'K'
        | 'L'
        | 'N'
        | 'O'
        | 'P'
        | 'R'
        | 'S'
        | 'T'
        | 'U'
        | 'V'
        | 'W'
        | 'X'
        | null;
      typeAsRead?: string | null;
      /** @description ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      countryOfManufacture?: string | null;
      year?: number | null;
      importMarks?: components['schemas']['ImportMarkView'][] | null;
      proofMarks?: components['schemas']['ProofMarkView'][] | null;
      otherMarkings?: components['schemas']['OtherMarkingView'][] | null;
      components?: components['schemas']['FirearmComponentView'][] | null;
      /** @enum {string|null} */
      conversion?: 'ORIGINAL' | 'CONVERTED_BLANK' | 'REACTIVATED' | 'MODIFIED' | 'PRIVATELY_MADE' | null;
      identification?: components['schemas']['IdentificationNoteView'] | null;
      images?: components['schemas']['FirearmImageView'][] | null;
    };
    FlowView: {
      service: string;
      topic: string | null;
      consumer: string | null;
      lag: number | null;
      oldestUnpublishedSeconds: number | null;
      oldestUnprocessedSeconds: number | null;
      parkedKeys: number | null;
      deadLetters: number | null;
      /** @enum {string|null} */
      status?: 'SILENT' | null;
    };
    FlowsView: {
      /** Format: date-time */
      at: string;
      flows: components['schemas']['FlowView'][];
    };
    Handling: {
      /** @enum {string} */
      code: 'H0' | 'H1' | 'H2' | 'H3';
      /** @description Needed for H3. */
      text?: string | null;
    };
    HandlingView: {
      /** @enum {string} */
      code: 'H0' | 'H1' | 'H2' | 'H3';
      /** @description Needed for H3. */
      text?: string | null;
    };
    HopByHandBody: {
      /** Format: uuid */
      traceId: string;
      participant: string;
      reason: string;
      shareAnswers?: string[] | null;
    };
    HopCorrectionBody: {
      reason: string;
      /** @description Either answer or refusal. */
      answer?: components['schemas']['AnswerBody'] | null;
      refusal?: components['schemas']['RefusalBody'] | null;
    };
    HopDue: {
      /** Format: date-time */
      acknowledgeBy: string | null;
      /** Format: date-time */
      answerBy: string | null;
      /** Format: date-time */
      informationBy: string | null;
    };
    HopReason: {
      rule: string;
      sentence?: string | null;
    };
    HopView: {
      /** Format: uuid */
      id: string;
      version: number;
      /** Format: uuid */
      traceId: string;
      /** @enum {string} */
      state:
        | 'QUEUED'
        | 'UNDELIVERABLE'
        | 'DELIVERED'
        | 'ACKNOWLEDGED'
        | 'IN_PROGRESS'
        | 'INFO_REQUESTED'
        | 'DEFERRED'
        | 'ANSWERED'
        | 'PARTIAL'
        | 'REFUSED'
        | 'REDIRECTED'
        | 'RECALLED'
        | 'EXPIRED';
      participant: string;
      requestingParticipant: string;
      authority: string | null;
      /** @enum {string|null} */
      priority?: 'ROUTINE' | 'URGENT' | null;
      request: components['schemas']['TraceRequestBodyView'];
      requestVersion: number;
      identifiedAs: components['schemas']['IdentifiedAsView'] | null;
      depth?: number | null;
      /** Format: uuid */
      parentHopId?: string | null;
      reason: components['schemas']['HopReason'];
      /** Format: date-time */
      queuedAt: string;
      /** Format: date-time */
      deliveredAt: string | null;
      /** Format: date-time */
      acknowledgedAt: string | null;
      officer?: components['schemas']['OfficerView'] | null;
      due: components['schemas']['HopDue'];
      overdue: boolean;
      escalation: number;
      /** Format: date */
      expectedAt: string | null;
      /** Format: date */
      deferredUntil: string | null;
      informationRequests: components['schemas']['InformationRequestView'][];
      answers: components['schemas']['AnswerVersionView'][];
      /** @enum {string} */
      acceptance: 'NONE' | 'PENDING' | 'ACCEPTED' | 'IMPLIED' | 'RETURNED';
      recall: components['schemas']['RecallView'] | null;
      sharedAnswers: components['schemas']['SharedAnswerView'][];
      awaiting: ('ACKNOWLEDGEMENT' | 'ANSWER' | 'RECALL_ACKNOWLEDGEMENT' | 'INFORMATION' | 'ACCEPTANCE')[];
      remarks: components['schemas']['RemarkView'][];
    };
    IdentificationBody: {
      firearm: components['schemas']['Firearm'];
    };
    IdentificationNote: {
      /** @enum {string|null} */
      confidence?: 'HIGH' | 'MEDIUM' | 'LOW' | null;
      /** @enum {string|null} */
      method?: 'REFERENCE_TABLE' | 'FORENSIC_LAB' | 'OFFICER' | null;
    };
    IdentificationNoteView: {
      /** @enum {string|null} */
      confidence?: 'HIGH' | 'MEDIUM' | 'LOW' | null;
      /** @enum {string|null} */
      method?: 'REFERENCE_TABLE' | 'FORENSIC_LAB' | 'OFFICER' | null;
    };
    IdentificationView: {
      tableVersion: string;
      makers: components['schemas']['MakerGuess'][];
      model: components['schemas']['ModelGuess'] | null;
      calibre: components['schemas']['CalibreGuess'] | null;
      /** @enum {string|null} */
      type:
        | 'A'
        | 'B'
        | 'C'
        | 'D'
        | 'E'
        | 'F'
        | 'G'
        | 'H'
        | 'I'
        | 'J'
        | 'K'
        | 'M'
        | 'O'
        | 'P'
        | 'Q'
        | 'R'
        | 'S'
        | 'V'
        | 'Z'
        | null;
      /** @enum {string|null} */
      action:
        | 'A'
        | 'B'
        | 'C'
        | 'D'
        | 'E'
        | 'F'
        | 'G'
        | 'H'
        | 'I'
        | 'J'
        | 'K'
        | 'L'
        | 'N'
        | 'O'
        | 'P'
        | 'R'
        | 'S'
        | 'T'
        | 'U'
        | 'V'
        | 'W'
        | 'X'
        | null;
      serial: components['schemas']['SerialGuess'];
      alternatives: {
        [key: string]: unknown;
      }[];
      findings: components['schemas']['FindingView'][];
    };
    IdentifiedAsView: {
      makers: components['schemas']['IdentifiedMaker'][];
      model: string | null;
      calibre: string | null;
      /** @enum {string|null} */
      type:
        | 'A'
        | 'B'
        | 'C'
        | 'D'
        | 'E'
        | 'F'
        | 'G'
        | 'H'
        | 'I'
        | 'J'
        | 'K'
        | 'M'
        | 'O'
        | 'P'
        | 'Q'
        | 'R'
        | 'S'
        | 'V'
        | 'Z'
        | null;
      /** @enum {string|null} */
      action:
        | 'A'
        | 'B'
        | 'C'
        | 'D'
        | 'E'
        | 'F'
        | 'G'
        | 'H'
        | 'I'
        | 'J'
        | 'K'
        | 'L'
        | 'N'
        | 'O'
        | 'P'
        | 'R'
        | 'S'
        | 'T'
        | 'U'
        | 'V'
        | 'W'
        | 'X'
        | null;
      serialNormalised: string | null;
    };
    IdentifiedMaker: {
      name: string;
      /** @enum {string} */
      role: 'MAKER' | 'LICENSOR' | 'IMPORTER' | 'RETAIL_BRAND';
      confidence: number;
    };
    ImportMark: {
      /** @description ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country?: string | null;
      year?: number | null;
      importer?: string | null;
      city?: string | null;
      text?: string | null;
    };
    ImportMarkView: {
      /** @description ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country?: string | null;
      year?: number | null;
      importer?: string | null;
      city?: string | null;
      text?: string | null;
    };
    InboxPage: {
      items: components['schemas']['HopView'][];
      next: string | null;
    };
    InformationBody: {
      /** @description Needed without requestVersion and attachments. */
      text?: string | null;
      requestVersion?: number | null;
      attachments?: components['schemas']['Attachment'][] | null;
    };
    InformationRequestBody: {
      /** @enum {string|null} */
      result?: 'MISIDENTIFIED' | 'INSUFFICIENT_IDENTIFIERS' | 'SERIAL_UNREADABLE' | null;
      /** @description Needed without a result. */
      questions?: components['schemas']['Question'][] | null;
      suggestion?: components['schemas']['Suggestion'] | null;
    };
    InformationRequestView: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      state: 'OPEN' | 'SUPPLIED' | 'DROPPED';
      /** Format: date-time */
      at: string;
      /** @enum {string|null} */
      result: 'MISIDENTIFIED' | 'INSUFFICIENT_IDENTIFIERS' | 'SERIAL_UNREADABLE' | null;
      questions: components['schemas']['QuestionView'][];
      suggestion: components['schemas']['SuggestionView'] | null;
      supplied: components['schemas']['SuppliedInformation'] | null;
    };
    LegalBasis: {
      /** @enum {string} */
      basis:
        'NATIONAL_LAW' | 'UN_EMBARGO' | 'NOT_MARKED' | 'UNLICENSED_MANUFACTURE' | 'UNAUTHORISED_TRANSFER';
      justification?: string | null;
      offence?: components['schemas']['Offence'] | null;
      /** @enum {string} */
      intendedUse:
        'CRIMINAL_INVESTIGATION' | 'PROSECUTION' | 'INTELLIGENCE' | 'EMBARGO_MONITORING' | 'STATISTICS';
      handling?: components['schemas']['Handling'][] | null;
    };
    LegalBasisView: {
      /** @enum {string} */
      basis:
        'NATIONAL_LAW' | 'UN_EMBARGO' | 'NOT_MARKED' | 'UNLICENSED_MANUFACTURE' | 'UNAUTHORISED_TRANSFER';
      justification?: string | null;
      offence?: components['schemas']['OffenceView'] | null;
      /** @enum {string} */
      intendedUse:
        'CRIMINAL_INVESTIGATION' | 'PROSECUTION' | 'INTELLIGENCE' | 'EMBARGO_MONITORING' | 'STATISTICS';
      handling?: components['schemas']['HandlingView'][] | null;
    };
    Make: {
      raw: string;
      /** @enum {string|null} */
      role?: 'MAKER' | 'LICENSOR' | 'IMPORTER' | 'RETAIL_BRAND' | null;
    };
    MakeView: {
      raw: string;
      /** @enum {string|null} */
      role?: 'MAKER' | 'LICENSOR' | 'IMPORTER' | 'RETAIL_BRAND' | null;
    };
    MakerGuess: {
      why: string;
      name: string;
      /** @enum {string} */
      role: 'MAKER' | 'LICENSOR' | 'IMPORTER' | 'RETAIL_BRAND';
      confidence: number;
    };
    MappingBody: {
      name?: string | null;
      version?: number | null;
      columns: {
        [key: string]: string;
      };
      constants?: {
        [key: string]: string;
      } | null;
      dateFormat?: string | null;
    };
    MappingPage: {
      items: components['schemas']['MappingView'][];
      next: string | null;
    };
    MappingView: {
      name: string;
      version: number;
      columns: {
        [key: string]: string;
      };
      constants: {
        [key: string]: string;
      };
      dateFormat: string | null;
    };
    ModelGuess: {
      family: string | null;
      confidence: number;
    };
    Offence: {
      scheme: string;
      code: string;
    };
    OffenceView: {
      scheme: string;
      code: string;
    };
    Officer: {
      name?: string | null;
      unit?: string | null;
      email?: string | null;
      phone?: string | null;
    };
    OfficerView: {
      name?: string | null;
      unit?: string | null;
      email?: string | null;
      phone?: string | null;
    };
    OperationShareView: {
      service: string;
      /** @enum {string} */
      state: 'WAITING' | 'SILENT' | 'RUNNING' | 'DONE' | 'CANCELLED';
      total: number;
      done: number;
      failed: number;
    };
    OperationView: {
      /** Format: uuid */
      id: string;
      version: number;
      /** @enum {string} */
      kind: 'REDRIVE' | 'DISCARD';
      /** @enum {string} */
      state: 'RUNNING' | 'DONE' | 'CANCELLED';
      /** Format: date-time */
      startedAt: string;
      total: number;
      done: number;
      failed: number;
      services: components['schemas']['OperationShareView'][];
    };
    OtherMarking: {
      /** @enum {string|null} */
      kind?: 'POLICE' | 'ARMY' | 'PROPERTY' | 'ASSEMBLY' | 'PATENT' | 'LICENCE' | 'OTHER' | null;
      text?: string | null;
      /** @enum {string|null} */
      location?: 'FRAME' | 'RECEIVER' | 'BARREL' | 'SLIDE' | 'BOLT' | 'CYLINDER' | 'OTHER' | null;
      /** @description ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country?: string | null;
    };
    OtherMarkingView: {
      /** @enum {string|null} */
      kind?: 'POLICE' | 'ARMY' | 'PROPERTY' | 'ASSEMBLY' | 'PATENT' | 'LICENCE' | 'OTHER' | null;
      text?: string | null;
      /** @enum {string|null} */
      location?: 'FRAME' | 'RECEIVER' | 'BARREL' | 'SLIDE' | 'BOLT' | 'CYLINDER' | 'OTHER' | null;
      /** @description ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country?: string | null;
    };
    ParkedKeyPage: {
      items: components['schemas']['ParkedKeyView'][];
      next: string | null;
    };
    ParkedKeyView: {
      /** Format: uuid */
      id: string;
      service: string;
      topic: string;
      consumer: string;
      key: string;
      cause: string;
      /** Format: date-time */
      since: string;
      waiting: number;
    };
    ParticipantPage: {
      items: components['schemas']['ParticipantView'][];
      next: string | null;
    };
    ParticipantView: {
      id: string;
      version: number;
      name: string;
      /** @enum {string} */
      kind: 'COUNTRY' | 'ORGANISATION' | 'AGENCY' | 'HUB';
      /** @description ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country: string | null;
      /** @enum {string} */
      status: 'ACTIVE' | 'SUSPENDED';
      channels: ('PULL' | 'WEBHOOK')[];
      languages: string[];
      timeZone: string;
      weekend: ('MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT' | 'SUN')[];
      clocks: components['schemas']['ClocksView'];
      keys: {
        [key: string]: unknown;
      }[];
      restrictions?: components['schemas']['RestrictionsView'] | null;
      preApproved?: components['schemas']['StandingApproval'] | null;
    };
    Person: {
      name?: string | null;
      /** Format: date */
      birthDate?: string | null;
      /** @description ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      nationality?: string | null;
      identifier?: string | null;
      address?: string | null;
      text?: string | null;
    };
    PersonView: {
      name?: string | null;
      /** Format: date */
      birthDate?: string | null;
      /** @description ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      nationality?: string | null;
      identifier?: string | null;
      address?: string | null;
      text?: string | null;
    };
    PreApproved: {
      /** @enum {string} */
      mode: 'NONE' | 'LISTED' | 'ANY';
      /** @description Needed for LISTED; empty for NONE. */
      participants?: string[] | null;
    };
    PreApprovedView: {
      /** @enum {string} */
      mode: 'NONE' | 'LISTED' | 'ANY';
      /** @description Needed for LISTED; empty for NONE. */
      participants?: string[] | null;
    };
    ProblemView: {
      type: string;
      title: string;
      status: number;
      detail: string;
      instance: string;
      requestId: string;
      errors?: components['schemas']['FieldFaultView'][] | null;
      state?: string | null;
      command?: string | null;
      legal?: string[] | null;
      columns?: string[] | null;
      suggestion?: {
        [key: string]: unknown;
      } | null;
      tombstone?: components['schemas']['TombstoneView'] | null;
    };
    ProgressReportBody: {
      /** Format: date */
      expectedAt?: string | null;
      /** @description Needed with expectedAt. */
      reason?: string | null;
      note?: string | null;
    };
    ProofMark: {
      house?: string | null;
      /** @description ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country?: string | null;
      text?: string | null;
    };
    ProofMarkView: {
      house?: string | null;
      /** @description ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country?: string | null;
      text?: string | null;
    };
    Question: {
      pointer?: string | null;
      text: string;
    };
    QuestionView: {
      pointer?: string | null;
      text: string;
    };
    RecallAcknowledgementBody: Record<string, never>;
    RecallBody: {
      reason: string;
    };
    RecallView: {
      /** Format: date-time */
      at: string;
      reason: string | null;
      acknowledgementNeeded: boolean;
      /** Format: date-time */
      acknowledgedAt: string | null;
    };
    ReceiptLinks: {
      trace: string | null;
    };
    ReceiptView: {
      /** Format: uuid */
      id: string | null;
      version: number;
      /** @enum {string} */
      state: 'SUBMITTED' | 'VALIDATED' | 'ACTIVE' | 'CLOSED' | 'WITHDRAWN' | 'REJECTED' | 'EXPIRED';
      /** Format: date-time */
      receivedAt: string;
      sha256: string;
      identifiedAs: components['schemas']['IdentifiedAsView'];
      findings: components['schemas']['FindingView'][];
      links: components['schemas']['ReceiptLinks'];
      route?: components['schemas']['RouteView'] | null;
    };
    RecordHit: {
      recordId: string;
      /** @enum {string} */
      status: 'STOLEN' | 'LOST' | 'TRAFFICKED' | 'SMUGGLED' | 'LOCATED' | 'CLEARED' | 'CANCELLED';
      /** Format: date */
      date?: string | null;
    };
    RecordHitView: {
      recordId: string;
      /** @enum {string} */
      status: 'STOLEN' | 'LOST' | 'TRAFFICKED' | 'SMUGGLED' | 'LOCATED' | 'CLEARED' | 'CANCELLED';
      /** Format: date */
      date?: string | null;
    };
    Recovery: {
      /** @enum {string} */
      context: 'SEIZED' | 'FOUND' | 'SURRENDERED';
      at: string;
      place: components['schemas']['RecoveryPlace'];
      circumstances?: string | null;
      possessor?: components['schemas']['Person'] | null;
      ballisticsReference?: string | null;
    };
    RecoveryPlace: {
      /** @description ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country: string;
      address?: string | null;
      lat?: number | null;
      lon?: number | null;
    };
    RecoveryPlaceView: {
      /** @description ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country: string;
      address?: string | null;
      lat?: number | null;
      lon?: number | null;
    };
    RecoveryView: {
      /** @enum {string} */
      context: 'SEIZED' | 'FOUND' | 'SURRENDERED';
      at: string;
      place: components['schemas']['RecoveryPlaceView'];
      circumstances?: string | null;
      possessor?: components['schemas']['PersonView'] | null;
      ballisticsReference?: string | null;
    };
    RedirectionBody: {
      /** @description Either authority or country. */
      authority?: string | null;
      /** @description ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country?: string | null;
      reason: string;
    };
    RedriveBody: {
      select: components['schemas']['Selection'];
      reason: string;
    };
    ReferralBody: {
      /** Format: uuid */
      traceId: string;
      /** @description Needed without participant. */
      country?: string | null;
      participant?: string | null;
      reason: string;
    };
    ReferralPage: {
      items: components['schemas']['ReferralView'][];
      next: string | null;
    };
    ReferralView: {
      /** Format: uuid */
      id: string;
      version: number;
      /** Format: uuid */
      traceId: string;
      /** @enum {string} */
      state: 'PROPOSED' | 'APPROVED' | 'REJECTED' | 'BLOCKED' | 'LAPSED';
      /** @enum {string} */
      origin: 'ANSWER' | 'REDIRECTION' | 'CANDIDATE' | 'CORRECTION' | 'DESK';
      /** Format: uuid */
      fromHopId: string | null;
      /** @description ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country: string | null;
      participants: string[];
      /** @enum {string|null} */
      blockedBy: 'LOOP' | 'DEPTH' | 'NO_PARTICIPANT' | 'RESTRICTED' | 'CHANNEL' | null;
      waitingForSlot: boolean;
      /** Format: uuid */
      hopId: string | null;
    };
    RefusalBody: {
      /** @enum {string} */
      reason:
        | 'ONGOING_INVESTIGATION'
        | 'CONFIDENTIALITY_LAW'
        | 'NO_CONFIDENTIALITY_GUARANTEE'
        | 'NATIONAL_SECURITY'
        | 'INCOMPLETE_REQUEST'
        | 'NOT_AVAILABLE'
        | 'JUDICIAL_AUTHORISATION_REFUSED'
        | 'INACCURATE'
        | 'MINOR_OFFENCE'
        | 'THIRD_PARTY_CONSENT_MISSING';
      text?: string | null;
      reference?: string | null;
      handling?: components['schemas']['Handling'][] | null;
    };
    RefusalBodyView: {
      /** @enum {string} */
      reason:
        | 'ONGOING_INVESTIGATION'
        | 'CONFIDENTIALITY_LAW'
        | 'NO_CONFIDENTIALITY_GUARANTEE'
        | 'NATIONAL_SECURITY'
        | 'INCOMPLETE_REQUEST'
        | 'NOT_AVAILABLE'
        | 'JUDICIAL_AUTHORISATION_REFUSED'
        | 'INACCURATE'
        | 'MINOR_OFFENCE'
        | 'THIRD_PARTY_CONSENT_MISSING';
      text?: string | null;
      reference?: string | null;
      handling?: components['schemas']['HandlingView'][] | null;
    };
    RefusedRow: {
      row: number;
      line: number;
      errors: components['schemas']['RowFault'][];
    };
    RejectionBody: {
      reason: string;
    };
    RelatedTrace: {
      /** Format: uuid */
      traceId: string;
      /** @enum {string} */
      relation: 'SAME_CASE' | 'DUPLICATE' | 'CONTINUES';
    };
    RelatedTraceView: {
      /** Format: uuid */
      traceId: string;
      /** @enum {string} */
      relation: 'SAME_CASE' | 'DUPLICATE' | 'CONTINUES';
    };
    RemarkView: {
      /** Format: date-time */
      at: string;
      /** @enum {string} */
      by: 'REQUESTER' | 'REQUESTED';
      command: string;
      code: string | null;
      text: string | null;
    };
    RestrictionsView: {
      refusesFrom: string[];
    };
    ReturnBody: {
      answerVersion?: number | null;
      reason: string;
    };
    RouteExplanationView: {
      inputs: {
        [key: string]: unknown;
      };
      rulesVersion: string;
      /** @enum {string} */
      decision: 'ASK' | 'PROPOSE' | 'DOMESTIC' | 'DESK';
      /** @enum {string|null} */
      desk: 'IDENTIFICATION' | 'MANUAL_ROUTING' | null;
      rule: string;
      sentence: string;
      tableVersion: string;
      candidates: components['schemas']['CandidateView'][];
    };
    RouteSummaryView: {
      /** @enum {string} */
      decision: 'ASK' | 'PROPOSE' | 'DOMESTIC' | 'DESK';
      /** @enum {string|null} */
      desk: 'IDENTIFICATION' | 'MANUAL_ROUTING' | null;
      rule: string;
      sentence: string;
      tableVersion: string;
    };
    RouteView: {
      candidates: components['schemas']['CandidateView'][];
      /** @enum {string} */
      decision: 'ASK' | 'PROPOSE' | 'DOMESTIC' | 'DESK';
      /** @enum {string|null} */
      desk: 'IDENTIFICATION' | 'MANUAL_ROUTING' | null;
      rule: string;
      sentence: string;
      tableVersion: string;
    };
    RoutingWishes: {
      /** @enum {string|null} */
      consent?: 'AUTO' | 'ASK' | null;
      parallel?: number | null;
      exclude?: string[] | null;
      preApproved?: components['schemas']['PreApproved'] | null;
    };
    RoutingWishesView: {
      /** @enum {string|null} */
      consent?: 'AUTO' | 'ASK' | null;
      parallel?: number | null;
      exclude?: string[] | null;
      preApproved?: components['schemas']['PreApprovedView'] | null;
    };
    RowFault: {
      column: string | null;
      pointer: string | null;
      code: string;
      message: string;
      remedy: string;
    };
    RowResultView: {
      row: number;
      line: number;
      /** @enum {string} */
      status: 'ACCEPTED' | 'REFUSED' | 'UNCHANGED';
      /** Format: uuid */
      traceId: string | null;
      /** Format: uuid */
      duplicateOf: string | null;
      /** @enum {string|null} */
      routing: 'PENDING' | 'ROUTED' | 'DOMESTIC' | 'DESK' | 'ENDED' | null;
      participants: string[];
      errors: components['schemas']['RowFault'][];
      findings: components['schemas']['FindingView'][];
      source: string | null;
    };
    Selection: {
      /** @description Either ids or cause. */
      ids?: string[] | null;
      cause?: string | null;
    };
    Serial: {
      /** @description As read; needed for CLEAR, PARTIAL and RESTORED, forbidden for NONE. */
      raw?: string | null;
      /** @enum {string} */
      condition: 'CLEAR' | 'PARTIAL' | 'OBLITERATED' | 'RESTORED' | 'NONE';
      /** @enum {string|null} */
      location?: 'FRAME' | 'RECEIVER' | 'BARREL' | 'SLIDE' | 'BOLT' | 'CYLINDER' | 'OTHER' | null;
    };
    SerialGuess: {
      raw: string | null;
      normalised: string | null;
      patternMatches: boolean | null;
      yearFrom: number | null;
      yearTo: number | null;
    };
    SerialView: {
      /** @description As read; needed for CLEAR, PARTIAL and RESTORED, forbidden for NONE. */
      raw?: string | null;
      /** @enum {string} */
      condition: 'CLEAR' | 'PARTIAL' | 'OBLITERATED' | 'RESTORED' | 'NONE';
      /** @enum {string|null} */
      location?: 'FRAME' | 'RECEIVER' | 'BARREL' | 'SLIDE' | 'BOLT' | 'CYLINDER' | 'OTHER' | null;
    };
    SharedAnswerView: {
      /** Format: uuid */
      hopId: string;
      participant: string;
      version: number;
      /** @enum {string} */
      kind: 'ANSWER' | 'REFUSAL';
      /** Format: date-time */
      at: string;
      late: boolean;
      superseded: boolean;
      content: components['schemas']['AnswerBodyView'] | components['schemas']['RefusalBodyView'];
    };
    StandingApproval: {
      /** @enum {string} */
      mode: 'NONE' | 'LISTED' | 'ANY';
      participants: string[];
    };
    Suggestion: {
      make?: string | null;
      model?: string | null;
      calibre?: string | null;
      /** @description ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country?: string | null;
    };
    SuggestionView: {
      make?: string | null;
      model?: string | null;
      calibre?: string | null;
      /** @description ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country?: string | null;
    };
    SuppliedInformation: {
      /** Format: date-time */
      at: string;
      text: string | null;
      requestVersion: number | null;
      attachments: components['schemas']['AttachmentView'][];
    };
    TimelineEntry: {
      /** Format: date-time */
      at: string;
      type: string;
      /** Format: uuid */
      hopId: string | null;
      participant: string | null;
      client: string | null;
      late: boolean;
      sequence: number;
      text: string;
    };
    TombstoneHop: {
      /** Format: uuid */
      hopId: string;
      participant: string;
      state: string;
      result: string | null;
    };
    TombstoneView: {
      /** Format: uuid */
      traceId: string;
      /** Format: uuid */
      hopId: string | null;
      /** Format: uuid */
      referralId: string | null;
      requestingParticipant: string;
      participants: string[];
      state: string;
      /** @enum {string|null} */
      outcome: 'SOLVED' | 'PARTLY_SOLVED' | 'UNSOLVED' | 'NO_RESPONSE' | 'DUPLICATE' | null;
      result: string | null;
      /** Format: date-time */
      openedAt: string;
      /** Format: date-time */
      lastEventAt: string;
      /** Format: date-time */
      erasedAt: string;
      hops: components['schemas']['TombstoneHop'][];
    };
    TraceFirearmView: {
      asRead: components['schemas']['FirearmView'];
      identifiedAs: components['schemas']['IdentifiedAsView'];
    };
    TraceHopSummary: {
      /** Format: uuid */
      id: string;
      participant: string;
      /** @enum {string} */
      state:
        | 'QUEUED'
        | 'UNDELIVERABLE'
        | 'DELIVERED'
        | 'ACKNOWLEDGED'
        | 'IN_PROGRESS'
        | 'INFO_REQUESTED'
        | 'DEFERRED'
        | 'ANSWERED'
        | 'PARTIAL'
        | 'REFUSED'
        | 'REDIRECTED'
        | 'RECALLED'
        | 'EXPIRED';
      overdue: boolean;
    };
    TracePage: {
      items: components['schemas']['TraceSummary'][];
      next: string | null;
    };
    TraceRequestBody: {
      reference: string;
      /** @enum {string|null} */
      priority?: 'ROUTINE' | 'URGENT' | null;
      /** @description Needed for URGENT. */
      priorityJustification?: string | null;
      specialInstructions?: string | null;
      operation?: string | null;
      language?: string | null;
      officer?: components['schemas']['Officer'] | null;
      legalBasis: components['schemas']['LegalBasis'];
      firearm: components['schemas']['Firearm'];
      recovery: components['schemas']['Recovery'];
      relatedTraces?: components['schemas']['RelatedTrace'][] | null;
      routing?: components['schemas']['RoutingWishes'] | null;
    };
    TraceRequestBodyView: {
      reference: string;
      /** @enum {string|null} */
      priority?: 'ROUTINE' | 'URGENT' | null;
      /** @description Needed for URGENT. */
      priorityJustification?: string | null;
      specialInstructions?: string | null;
      operation?: string | null;
      language?: string | null;
      officer?: components['schemas']['OfficerView'] | null;
      legalBasis: components['schemas']['LegalBasisView'];
      firearm: components['schemas']['FirearmView'];
      recovery: components['schemas']['RecoveryView'];
      relatedTraces?: components['schemas']['RelatedTraceView'][] | null;
      routing?: components['schemas']['RoutingWishesView'] | null;
    };
    TraceRequestView: {
      /** Format: uuid */
      id: string;
      version: number;
      /** Format: date-time */
      receivedAt: string;
      sha256: string;
      identifiedAs: components['schemas']['IdentifiedAsView'];
      findings: components['schemas']['FindingView'][];
      correctionReason: string | null;
      reference: string;
      /** @enum {string|null} */
      priority?: 'ROUTINE' | 'URGENT' | null;
      /** @description Needed for URGENT. */
      priorityJustification?: string | null;
      specialInstructions?: string | null;
      operation?: string | null;
      language?: string | null;
      officer?: components['schemas']['OfficerView'] | null;
      legalBasis: components['schemas']['LegalBasisView'];
      firearm: components['schemas']['FirearmView'];
      recovery: components['schemas']['RecoveryView'];
      relatedTraces?: components['schemas']['RelatedTraceView'][] | null;
      routing?: components['schemas']['RoutingWishesView'] | null;
    };
    TraceSummary: {
      route: components['schemas']['RouteSummaryView'] | null;
      hops: components['schemas']['TraceHopSummary'][];
      /** Format: uuid */
      id: string;
      version: number;
      /** @enum {string} */
      state: 'SUBMITTED' | 'VALIDATED' | 'ACTIVE' | 'CLOSED' | 'WITHDRAWN' | 'REJECTED' | 'EXPIRED';
      /** @enum {string|null} */
      outcome: 'SOLVED' | 'PARTLY_SOLVED' | 'UNSOLVED' | 'NO_RESPONSE' | 'DUPLICATE' | null;
      requestingParticipant: string;
      reference: string;
      /** @enum {string} */
      priority: 'ROUTINE' | 'URGENT';
      operation: string | null;
      requestVersion: number;
      /** Format: uuid */
      duplicateOf: string | null;
      /** Format: date-time */
      submittedAt: string;
      /** Format: date-time */
      lastActivityAt: string;
      /** Format: date-time */
      expiresAt: string | null;
      awaiting: ('INFORMATION' | 'APPROVAL' | 'ACCEPTANCE' | 'DESK' | 'DECISION')[];
      firearm: components['schemas']['TraceFirearmView'];
    };
    TraceView: {
      route: components['schemas']['RouteView'] | null;
      hops: components['schemas']['HopView'][];
      onwardReferrals: components['schemas']['ReferralView'][];
      timeline: components['schemas']['TimelineEntry'][];
      /** Format: uuid */
      id: string;
      version: number;
      /** @enum {string} */
      state: 'SUBMITTED' | 'VALIDATED' | 'ACTIVE' | 'CLOSED' | 'WITHDRAWN' | 'REJECTED' | 'EXPIRED';
      /** @enum {string|null} */
      outcome: 'SOLVED' | 'PARTLY_SOLVED' | 'UNSOLVED' | 'NO_RESPONSE' | 'DUPLICATE' | null;
      requestingParticipant: string;
      reference: string;
      /** @enum {string} */
      priority: 'ROUTINE' | 'URGENT';
      operation: string | null;
      requestVersion: number;
      /** Format: uuid */
      duplicateOf: string | null;
      /** Format: date-time */
      submittedAt: string;
      /** Format: date-time */
      lastActivityAt: string;
      /** Format: date-time */
      expiresAt: string | null;
      awaiting: ('INFORMATION' | 'APPROVAL' | 'ACCEPTANCE' | 'DESK' | 'DECISION')[];
      firearm: components['schemas']['TraceFirearmView'];
    };
    Transfer: {
      /** Format: date */
      date?: string | null;
      /** @enum {string} */
      type: 'MANUFACTURE' | 'SALE' | 'EXPORT' | 'IMPORT' | 'GOVERNMENT' | 'LOSS' | 'THEFT' | 'OTHER';
      from?: string | null;
      to?: string | null;
      /** @description ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country?: string | null;
      authorisation?: string | null;
    };
    TransferView: {
      /** Format: date */
      date?: string | null;
      /** @enum {string} */
      type: 'MANUFACTURE' | 'SALE' | 'EXPORT' | 'IMPORT' | 'GOVERNMENT' | 'LOSS' | 'THEFT' | 'OTHER';
      from?: string | null;
      to?: string | null;
      /** @description ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country?: string | null;
      authorisation?: string | null;
    };
    WithdrawalBody: {
      /** @enum {string} */
      reason: 'CASE_CLOSED' | 'OTHER' | 'SUBMITTED_IN_ERROR';
      text?: string | null;
    };
  };
  responses: {
    /** @description [too-large](/problems/too-large): The request is too large. */
    UriTooLong: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [not-acceptable](/problems/not-acceptable): No media type that you accept. */
    NotAcceptable: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [rate-limited](/problems/rate-limited): Too many requests. */
    RateLimited: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [internal](/problems/internal): The hub has failed. */
    Internal: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [overloaded](/problems/overloaded): The hub is overloaded. [unavailable](/problems/unavailable): The hub is not available now. */
    OverloadedOrUnavailable: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [idempotency-key-missing](/problems/idempotency-key-missing): The Idempotency-Key header is missing. [malformed](/problems/malformed): The request cannot be read. [parameter-invalid](/problems/parameter-invalid): A parameter or header is not valid. */
    IdempotencyKeyMissingOrMalformedOrParameterInvalid: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [unauthenticated](/problems/unauthenticated): A valid access token is needed. */
    Unauthenticated: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        'WWW-Authenticate': components['headers']['Authenticate'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [participant-suspended](/problems/participant-suspended): The participant is suspended. [participant-unknown](/problems/participant-unknown): The participant is not registered. [role-missing](/problems/role-missing): The token lacks the role. */
    ParticipantSuspendedOrParticipantUnknownOrRoleMissing: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [too-large](/problems/too-large): The request is too large. */
    TooLarge: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [unsupported-media-type](/problems/unsupported-media-type): The media type is not supported. */
    UnsupportedMediaType: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [idempotency-key-reused](/problems/idempotency-key-reused): The Idempotency-Key was used for another request. [validation](/problems/validation): The request has faults. */
    IdempotencyKeyReusedOrValidation: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [idempotency-key-in-progress](/problems/idempotency-key-in-progress): The first request with this key is still running. */
    IdempotencyKeyInProgress: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [erased](/problems/erased): The content was erased. */
    Erased: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [parameter-invalid](/problems/parameter-invalid): A parameter or header is not valid. */
    ParameterInvalid: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [not-found](/problems/not-found): Nothing is here for you. */
    NotFound: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        'Retry-After': components['headers']['RetryAfterIfNew'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [idempotency-key-in-progress](/problems/idempotency-key-in-progress): The first request with this key is still running. [trace-ended](/problems/trace-ended): The trace has ended. */
    IdempotencyKeyInProgressOrTraceEnded: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [version-mismatch](/problems/version-mismatch): The resource has changed. */
    VersionMismatch: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [malformed](/problems/malformed): The request cannot be read. [parameter-invalid](/problems/parameter-invalid): A parameter or header is not valid. */
    MalformedOrParameterInvalid: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [validation](/problems/validation): The request has faults. */
    Validation: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [idempotency-key-reused](/problems/idempotency-key-reused): The Idempotency-Key was used for another request. [mapping-mismatch](/problems/mapping-mismatch): The file does not fit the mapping. */
    IdempotencyKeyReusedOrMappingMismatch: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [cursor-invalid](/problems/cursor-invalid): The cursor is not valid here. [parameter-invalid](/problems/parameter-invalid): A parameter or header is not valid. */
    CursorInvalidOrParameterInvalid: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [cursor-expired](/problems/cursor-expired): The cursor has expired. */
    CursorExpired: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [idempotency-key-in-progress](/problems/idempotency-key-in-progress): The first request with this key is still running. [illegal-transition](/problems/illegal-transition): The command is not possible in this state. */
    IdempotencyKeyInProgressOrIllegalTransition: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [idempotency-key-reused](/problems/idempotency-key-reused): The Idempotency-Key was used for another request. */
    IdempotencyKeyReused: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [precondition-required](/problems/precondition-required): If-Match is needed. */
    PreconditionRequired: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [idempotency-key-in-progress](/problems/idempotency-key-in-progress): The first request with this key is still running. [illegal-transition](/problems/illegal-transition): The command is not possible in this state. [trace-ended](/problems/trace-ended): The trace has ended. */
    IdempotencyKeyInProgressOrIllegalTransitionOrTraceEnded: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [handling-restricted](/problems/handling-restricted): A handling code forbids this sharing. [participant-suspended](/problems/participant-suspended): The participant is suspended. [participant-unknown](/problems/participant-unknown): The participant is not registered. [role-missing](/problems/role-missing): The token lacks the role. */
    HandlingRestrictedOrParticipantSuspendedOrParticipantUnknownOrRoleMissing: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [depth-limit](/problems/depth-limit): The chain of hops is too long. [idempotency-key-in-progress](/problems/idempotency-key-in-progress): The first request with this key is still running. [illegal-transition](/problems/illegal-transition): The command is not possible in this state. [loop-guard](/problems/loop-guard): The country was asked already. [participant-not-available](/problems/participant-not-available): The participant cannot be asked. [slots-full](/problems/slots-full): No slot is free for another open hop. [trace-ended](/problems/trace-ended): The trace has ended. */
    DepthLimitOrIdempotencyKeyInProgressOrIllegalTransitionOrLoopGuardOrParticipantNotAvailableOrSlotsFullOrTraceEnded: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [hop-closed](/problems/hop-closed): The hop is closed. [hop-recalled](/problems/hop-recalled): The hop was recalled. [idempotency-key-in-progress](/problems/idempotency-key-in-progress): The first request with this key is still running. */
    HopClosedOrHopRecalledOrIdempotencyKeyInProgress: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [hop-closed](/problems/hop-closed): The hop is closed. [hop-recalled](/problems/hop-recalled): The hop was recalled. [idempotency-key-in-progress](/problems/idempotency-key-in-progress): The first request with this key is still running. [information-request-open](/problems/information-request-open): A question is open. */
    HopClosedOrHopRecalledOrIdempotencyKeyInProgressOrInformationRequestOpen: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [hop-answered](/problems/hop-answered): The hop is answered already. [hop-closed](/problems/hop-closed): The hop is closed. [hop-recalled](/problems/hop-recalled): The hop was recalled. [idempotency-key-in-progress](/problems/idempotency-key-in-progress): The first request with this key is still running. */
    HopAnsweredOrHopClosedOrHopRecalledOrIdempotencyKeyInProgress: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [hop-closed](/problems/hop-closed): The hop is closed. [hop-recalled](/problems/hop-recalled): The hop was recalled. [idempotency-key-in-progress](/problems/idempotency-key-in-progress): The first request with this key is still running. [illegal-transition](/problems/illegal-transition): The command is not possible in this state. */
    HopClosedOrHopRecalledOrIdempotencyKeyInProgressOrIllegalTransition: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [hop-closed](/problems/hop-closed): The hop is closed. [hop-recalled](/problems/hop-recalled): The hop was recalled. [idempotency-key-in-progress](/problems/idempotency-key-in-progress): The first request with this key is still running. [no-information-request](/problems/no-information-request): No question is open. */
    HopClosedOrHopRecalledOrIdempotencyKeyInProgressOrNoInformationRequest: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [answer-superseded](/problems/answer-superseded): A newer answer exists. [hop-closed](/problems/hop-closed): The hop is closed. [hop-recalled](/problems/hop-recalled): The hop was recalled. [idempotency-key-in-progress](/problems/idempotency-key-in-progress): The first request with this key is still running. [illegal-transition](/problems/illegal-transition): The command is not possible in this state. */
    AnswerSupersededOrHopClosedOrHopRecalledOrIdempotencyKeyInProgressOrIllegalTransition: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [already-returned](/problems/already-returned): The answer was returned once already. [answer-accepted](/problems/answer-accepted): The answer is accepted already. [answer-superseded](/problems/answer-superseded): A newer answer exists. [hop-closed](/problems/hop-closed): The hop is closed. [hop-recalled](/problems/hop-recalled): The hop was recalled. [idempotency-key-in-progress](/problems/idempotency-key-in-progress): The first request with this key is still running. [illegal-transition](/problems/illegal-transition): The command is not possible in this state. [trace-ended](/problems/trace-ended): The trace has ended. */
    AlreadyReturnedOrAnswerAcceptedOrAnswerSupersededOrHopClosedOrHopRecalledOrIdempotencyKeyInProgressOrIllegalTransitionOrTraceEnded: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description [illegal-transition](/problems/illegal-transition): The command is not possible in this state. */
    IllegalTransition: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Cache-Control': components['headers']['CacheControl'];
        Vary: components['headers']['Vary'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
  };
  parameters: {
    /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. */
    IdempotencyKey: string;
    /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. Mandatory unless dryRun=true. */
    IdempotencyKeyUnlessDry: string;
    /** @description ETag of what you decided on: 412 when it has changed since. */
    IfMatch: string;
    /** @description ETag of what you replace; to create, send If-None-Match: * instead. One of both is mandatory. */
    IfMatchOrNone: string;
    /** @description `*` to create: 412 when it is there already. */
    IfNoneMatchAny: '*';
    /** @description ETag that you have: 304 when nothing has changed. */
    IfNoneMatch: string;
    /** @description Intended use of what you read, for the log; default: the intended use of the trace. */
    Purpose: string;
    /** @description Language of texts: en fr es pt ar. Codes never change. */
    Language: string;
    /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
    RequestId: string;
    /** @description Of a stream: the `id` after which it goes on. */
    LastEventId: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Names this request in logs and in the audit log: yours, if you sent one.
     * @example 01a207e6-dca0-7000-8000-00000000a415
     */
    RequestId: string;
    /**
     * @description No answer may be stored by a cache.
     * @example no-store
     */
    CacheControl: 'no-store';
    /**
     * @description What the answer depends on.
     * @example Authorization, Accept, Accept-Language
     */
    Vary: 'Authorization, Accept, Accept-Language';
    /**
     * @description What a client may send (IETF draft 10): `q` requests in `w` seconds.
     * @example "default";q=1000;w=1
     */
    RateLimitPolicy: string;
    /**
     * @description What is left of it: `r` requests, for `t` seconds.
     * @example "default";r=999;t=1
     */
    RateLimit: string;
    /**
     * @description Strong; covers all that the answer shows to this caller.
     * @example "0qlV-_obydKxtvO1W_a47lx92f2"
     */
    ETag: string;
    /**
     * @description The next page, rel="next"; absent on the last one.
     * @example </v1/traces?limit=50&cursor=eyJwIjoiQlItTkNCIiwiYSI6NDF9.TP1kH5m8qwGWzZJ6aBZrn57vDDI9iqPkMcBLn8k>; rel="next"
     */
    Link: string;
    /**
     * @description Where the new thing is.
     * @example /v1/trace-requests/01a207d9-2100-7000-8000-000000007e01
     */
    Location: string;
    /**
     * @description `true` when this is the answer to an earlier request with the same key.
     * @example true
     */
    Replayed: 'true';
    /**
     * @description Seconds to wait.
     * @example 1
     */
    RetryAfter: string;
    /**
     * @description Seconds to wait, when the id is so new that its owner may not have it yet.
     * @example 1
     */
    RetryAfterIfNew: string;
    /**
     * @description How to authenticate (RFC 6750).
     * @example Bearer error="invalid_token", error_description="The access token has expired."
     */
    Authenticate: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getAuditCheckpoint: {
    parameters: {
      query?: never;
      header?: {
        /** @description ETag that you have: 304 when nothing has changed. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description Intended use of what you read, for the log; default: the intended use of the trace. */
        'Tracepost-Purpose'?: components['parameters']['Purpose'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CheckpointView'];
        };
      };
      /** @description Nothing has changed since the ETag in If-None-Match. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  getAuditEntries: {
    parameters: {
      query?: {
        traceId?: string;
        limit?: number;
        cursor?: string;
      };
      header?: {
        /** @description Intended use of what you read, for the log; default: the intended use of the trace. */
        'Tracepost-Purpose'?: components['parameters']['Purpose'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditEntryPage'];
        };
      };
    };
  };
  getBatchMappings: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
      };
      header?: {
        /** @description Intended use of what you read, for the log; default: the intended use of the trace. */
        'Tracepost-Purpose'?: components['parameters']['Purpose'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MappingPage'];
        };
      };
    };
  };
  getBatchMappingsByName: {
    parameters: {
      query?: never;
      header?: {
        /** @description ETag that you have: 304 when nothing has changed. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description Intended use of what you read, for the log; default: the intended use of the trace. */
        'Tracepost-Purpose'?: components['parameters']['Purpose'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MappingView'];
        };
      };
      /** @description Nothing has changed since the ETag in If-None-Match. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  putBatchMappingsByName: {
    parameters: {
      query?: never;
      header?: {
        /** @description ETag of what you replace; to create, send If-None-Match: * instead. One of both is mandatory. */
        'If-Match'?: components['parameters']['IfMatchOrNone'];
        /** @description `*` to create: 412 when it is there already. */
        'If-None-Match'?: components['parameters']['IfNoneMatchAny'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MappingBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MappingView'];
        };
      };
      /** @description Created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MappingView'];
        };
      };
    };
  };
  getBatches: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
      };
      header?: {
        /** @description Intended use of what you read, for the log; default: the intended use of the trace. */
        'Tracepost-Purpose'?: components['parameters']['Purpose'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BatchPage'];
        };
      };
    };
  };
  postBatches: {
    parameters: {
      query?: {
        mapping?: string;
        operation?: string;
        dryRun?: boolean;
      };
      header?: {
        /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. Mandatory unless dryRun=true. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKeyUnlessDry'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'text/csv': string;
        'application/x-ndjson': string;
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
      };
    };
    responses: {
      /** @description What would be done (dryRun=true). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BatchView'];
        };
      };
      /** @description Done. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BatchView'];
        };
      };
    };
  };
  getBatchesById: {
    parameters: {
      query?: never;
      header?: {
        /** @description ETag that you have: 304 when nothing has changed. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description Intended use of what you read, for the log; default: the intended use of the trace. */
        'Tracepost-Purpose'?: components['parameters']['Purpose'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BatchView'];
          'text/event-stream': string;
        };
      };
      /** @description Nothing has changed since the ETag in If-None-Match. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  postBatchesByIdCancellation: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description ETag of what you decided on: 412 when it has changed since. */
        'If-Match'?: components['parameters']['IfMatch'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BatchView'];
        };
      };
    };
  };
  getBatchesByIdResults: {
    parameters: {
      query?: {
        status?: 'ACCEPTED' | 'REFUSED' | 'UNCHANGED';
      };
      header?: {
        /** @description Intended use of what you read, for the log; default: the intended use of the trace. */
        'Tracepost-Purpose'?: components['parameters']['Purpose'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-ndjson': string;
          'text/csv': string;
        };
      };
    };
  };
  getDesk: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
      };
      header?: {
        /** @description Intended use of what you read, for the log; default: the intended use of the trace. */
        'Tracepost-Purpose'?: components['parameters']['Purpose'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskPage'];
        };
      };
    };
  };
  getDevClock: {
    parameters: {
      query?: never;
      header?: {
        /** @description ETag that you have: 304 when nothing has changed. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description Intended use of what you read, for the log; default: the intended use of the trace. */
        'Tracepost-Purpose'?: components['parameters']['Purpose'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClockView'];
        };
      };
      /** @description Nothing has changed since the ETag in If-None-Match. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  postDevClockAdvances: {
    parameters: {
      query?: never;
      header?: {
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AdvanceBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClockAdvancedView'];
        };
      };
    };
  };
  getEvents: {
    parameters: {
      query?: {
        cursor?: string;
        types?: string;
        traceId?: string;
        from?: 'beginning' | 'now';
        limit?: number;
      };
      header?: {
        /** @description Intended use of what you read, for the log; default: the intended use of the trace. */
        'Tracepost-Purpose'?: components['parameters']['Purpose'];
        /** @description Of a stream: the `id` after which it goes on. */
        'Last-Event-ID'?: components['parameters']['LastEventId'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventPage'];
          'text/event-stream': string;
        };
      };
    };
  };
  postHops: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HopByHandBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HopView'];
        };
      };
    };
  };
  getHopsById: {
    parameters: {
      query?: never;
      header?: {
        /** @description ETag that you have: 304 when nothing has changed. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description Intended use of what you read, for the log; default: the intended use of the trace. */
        'Tracepost-Purpose'?: components['parameters']['Purpose'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HopView'];
        };
      };
      /** @description Nothing has changed since the ETag in If-None-Match. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  postHopsByIdAcceptance: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description ETag of what you decided on: 412 when it has changed since. */
        'If-Match'?: components['parameters']['IfMatch'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcceptanceBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HopView'];
        };
      };
    };
  };
  postHopsByIdAcknowledgement: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description ETag of what you decided on: 412 when it has changed since. */
        'If-Match'?: components['parameters']['IfMatch'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcknowledgementBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HopView'];
        };
      };
    };
  };
  postHopsByIdAnswers: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description ETag of what you decided on: 412 when it has changed since. */
        'If-Match'?: components['parameters']['IfMatch'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HopView'];
        };
      };
    };
  };
  postHopsByIdCorrections: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description ETag of what you decided on: 412 when it has changed since. */
        'If-Match'?: components['parameters']['IfMatch'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HopCorrectionBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HopView'];
        };
      };
    };
  };
  postHopsByIdDeferrals: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description ETag of what you decided on: 412 when it has changed since. */
        'If-Match'?: components['parameters']['IfMatch'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeferralBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HopView'];
        };
      };
    };
  };
  postHopsByIdInformation: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description ETag of what you decided on: 412 when it has changed since. */
        'If-Match'?: components['parameters']['IfMatch'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InformationBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HopView'];
        };
      };
    };
  };
  postHopsByIdInformationRequests: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description ETag of what you decided on: 412 when it has changed since. */
        'If-Match'?: components['parameters']['IfMatch'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InformationRequestBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HopView'];
        };
      };
    };
  };
  postHopsByIdProgressReports: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description ETag of what you decided on: 412 when it has changed since. */
        'If-Match'?: components['parameters']['IfMatch'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProgressReportBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HopView'];
        };
      };
    };
  };
  postHopsByIdRecall: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description ETag of what you decided on: 412 when it has changed since. */
        'If-Match'?: components['parameters']['IfMatch'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecallBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HopView'];
        };
      };
    };
  };
  postHopsByIdRecallAcknowledgement: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description ETag of what you decided on: 412 when it has changed since. */
        'If-Match'?: components['parameters']['IfMatch'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecallAcknowledgementBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HopView'];
        };
      };
    };
  };
  postHopsByIdRedirections: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description ETag of what you decided on: 412 when it has changed since. */
        'If-Match'?: components['parameters']['IfMatch'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RedirectionBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HopView'];
        };
      };
    };
  };
  postHopsByIdRefusals: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description ETag of what you decided on: 412 when it has changed since. */
        'If-Match'?: components['parameters']['IfMatch'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RefusalBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HopView'];
        };
      };
    };
  };
  postHopsByIdReturn: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description ETag of what you decided on: 412 when it has changed since. */
        'If-Match'?: components['parameters']['IfMatch'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HopView'];
        };
      };
    };
  };
  postIdentifications: {
    parameters: {
      query?: never;
      header?: {
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IdentificationBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IdentificationView'];
        };
      };
    };
  };
  getInbox: {
    parameters: {
      query?: {
        state?:
          | 'QUEUED'
          | 'UNDELIVERABLE'
          | 'DELIVERED'
          | 'ACKNOWLEDGED'
          | 'IN_PROGRESS'
          | 'INFO_REQUESTED'
          | 'DEFERRED'
          | 'ANSWERED'
          | 'PARTIAL'
          | 'REFUSED'
          | 'REDIRECTED'
          | 'RECALLED'
          | 'EXPIRED';
        overdue?: boolean;
        updatedSince?: string;
        limit?: number;
        cursor?: string;
      };
      header?: {
        /** @description Intended use of what you read, for the log; default: the intended use of the trace. */
        'Tracepost-Purpose'?: components['parameters']['Purpose'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InboxPage'];
        };
      };
    };
  };
  getOnwardReferrals: {
    parameters: {
      query?: {
        traceId?: string;
        state?: 'PROPOSED' | 'APPROVED' | 'REJECTED' | 'BLOCKED' | 'LAPSED';
        limit?: number;
        cursor?: string;
      };
      header?: {
        /** @description Intended use of what you read, for the log; default: the intended use of the trace. */
        'Tracepost-Purpose'?: components['parameters']['Purpose'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferralPage'];
        };
      };
    };
  };
  postOnwardReferrals: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReferralBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferralView'];
        };
      };
    };
  };
  getOnwardReferralsById: {
    parameters: {
      query?: never;
      header?: {
        /** @description ETag that you have: 304 when nothing has changed. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description Intended use of what you read, for the log; default: the intended use of the trace. */
        'Tracepost-Purpose'?: components['parameters']['Purpose'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferralView'];
        };
      };
      /** @description Nothing has changed since the ETag in If-None-Match. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  postOnwardReferralsByIdApproval: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description ETag of what you decided on: 412 when it has changed since. */
        'If-Match'?: components['parameters']['IfMatch'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApprovalBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferralView'];
        };
      };
    };
  };
  postOnwardReferralsByIdRejection: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description ETag of what you decided on: 412 when it has changed since. */
        'If-Match'?: components['parameters']['IfMatch'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RejectionBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferralView'];
        };
      };
    };
  };
  getOpsCauses: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
      };
      header?: {
        /** @description Intended use of what you read, for the log; default: the intended use of the trace. */
        'Tracepost-Purpose'?: components['parameters']['Purpose'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CausePage'];
        };
      };
    };
  };
  getOpsDeadLetters: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
      };
      header?: {
        /** @description Intended use of what you read, for the log; default: the intended use of the trace. */
        'Tracepost-Purpose'?: components['parameters']['Purpose'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadLetterPage'];
        };
      };
    };
  };
  postOpsDiscards: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DiscardBody'];
      };
    };
    responses: {
      /** @description Done. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationView'];
        };
      };
    };
  };
  getOpsFlows: {
    parameters: {
      query?: never;
      header?: {
        /** @description ETag that you have: 304 when nothing has changed. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description Intended use of what you read, for the log; default: the intended use of the trace. */
        'Tracepost-Purpose'?: components['parameters']['Purpose'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FlowsView'];
        };
      };
      /** @description Nothing has changed since the ETag in If-None-Match. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  getOpsParkedKeys: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
      };
      header?: {
        /** @description Intended use of what you read, for the log; default: the intended use of the trace. */
        'Tracepost-Purpose'?: components['parameters']['Purpose'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParkedKeyPage'];
        };
      };
    };
  };
  postOpsRedrives: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RedriveBody'];
      };
    };
    responses: {
      /** @description Done. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationView'];
        };
      };
    };
  };
  getOpsRedrivesById: {
    parameters: {
      query?: never;
      header?: {
        /** @description ETag that you have: 304 when nothing has changed. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description Intended use of what you read, for the log; default: the intended use of the trace. */
        'Tracepost-Purpose'?: components['parameters']['Purpose'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationView'];
        };
      };
      /** @description Nothing has changed since the ETag in If-None-Match. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  postOpsRedrivesByIdCancellation: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description ETag of what you decided on: 412 when it has changed since. */
        'If-Match'?: components['parameters']['IfMatch'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationView'];
        };
      };
    };
  };
  getParticipants: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
      };
      header?: {
        /** @description Intended use of what you read, for the log; default: the intended use of the trace. */
        'Tracepost-Purpose'?: components['parameters']['Purpose'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParticipantPage'];
        };
      };
    };
  };
  getParticipantsById: {
    parameters: {
      query?: never;
      header?: {
        /** @description ETag that you have: 304 when nothing has changed. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description Intended use of what you read, for the log; default: the intended use of the trace. */
        'Tracepost-Purpose'?: components['parameters']['Purpose'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParticipantView'];
        };
      };
      /** @description Nothing has changed since the ETag in If-None-Match. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  postRoutesExplain: {
    parameters: {
      query?: never;
      header?: {
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExplainBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RouteExplanationView'];
        };
      };
    };
  };
  postTraceRequests: {
    parameters: {
      query?: {
        dryRun?: boolean;
      };
      header?: {
        /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. Mandatory unless dryRun=true. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKeyUnlessDry'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TraceRequestBody'];
      };
    };
    responses: {
      /** @description What would be done (dryRun=true). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceiptView'];
        };
      };
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceiptView'];
        };
      };
    };
  };
  getTraceRequestsById: {
    parameters: {
      query?: {
        version?: number;
      };
      header?: {
        /** @description ETag that you have: 304 when nothing has changed. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description Intended use of what you read, for the log; default: the intended use of the trace. */
        'Tracepost-Purpose'?: components['parameters']['Purpose'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TraceRequestView'];
        };
      };
      /** @description Nothing has changed since the ETag in If-None-Match. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  postTraceRequestsByIdCorrections: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description ETag of what you decided on: 412 when it has changed since. */
        'If-Match'?: components['parameters']['IfMatch'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectionBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceiptView'];
        };
      };
    };
  };
  getTraces: {
    parameters: {
      query?: {
        state?: 'SUBMITTED' | 'VALIDATED' | 'ACTIVE' | 'CLOSED' | 'WITHDRAWN' | 'REJECTED' | 'EXPIRED';
        outcome?: 'SOLVED' | 'PARTLY_SOLVED' | 'UNSOLVED' | 'NO_RESPONSE' | 'DUPLICATE';
        reference?: string;
        operation?: string;
        batch?: string;
        make?: string;
        calibre?: string;
        country?: string;
        participant?: string;
        recoveredFrom?: string;
        recoveredTo?: string;
        updatedSince?: string;
        overdue?: boolean;
        awaiting?: 'INFORMATION' | 'APPROVAL' | 'ACCEPTANCE' | 'DESK' | 'DECISION' | 'ANY';
        limit?: number;
        cursor?: string;
      };
      header?: {
        /** @description Intended use of what you read, for the log; default: the intended use of the trace. */
        'Tracepost-Purpose'?: components['parameters']['Purpose'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TracePage'];
        };
      };
    };
  };
  getTracesById: {
    parameters: {
      query?: never;
      header?: {
        /** @description ETag that you have: 304 when nothing has changed. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description Intended use of what you read, for the log; default: the intended use of the trace. */
        'Tracepost-Purpose'?: components['parameters']['Purpose'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TraceView'];
        };
      };
      /** @description Nothing has changed since the ETag in If-None-Match. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  postTracesByIdClosure: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description ETag of what you decided on: 412 when it has changed since. */
        'If-Match'?: components['parameters']['IfMatch'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClosureBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TraceView'];
        };
      };
    };
  };
  postTracesByIdClosureCorrections: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description ETag of what you decided on: 412 when it has changed since. */
        'If-Match'?: components['parameters']['IfMatch'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClosureCorrectionBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TraceView'];
        };
      };
    };
  };
  postTracesByIdWithdrawal: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description ETag of what you decided on: 412 when it has changed since. */
        'If-Match'?: components['parameters']['IfMatch'];
        /** @description Language of texts: en fr es pt ar. Codes never change. */
        'Accept-Language'?: components['parameters']['Language'];
        /** @description Your name for this request, up to 64 visible ASCII characters; else the hub makes one. */
        'X-Request-Id'?: components['parameters']['RequestId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawalBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TraceView'];
        };
      };
    };
  };
  getLive: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {string} */
            status: 'ok' | 'failing';
          };
        };
      };
    };
  };
  getReady: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {string} */
            status: 'ok' | 'failing';
          };
        };
      };
    };
  };
  getOpenApi: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
    };
  };
  getAsyncApi: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
    };
  };
  getProblem: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
    };
  };
  getSchema: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        file: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/schema+json': Record<string, never>;
        };
      };
    };
  };
}

export type AcceptanceBody = components['schemas']['AcceptanceBody'];
export type AcknowledgementBody = components['schemas']['AcknowledgementBody'];
export type AdvanceBody = components['schemas']['AdvanceBody'];
export type AnswerBody = components['schemas']['AnswerBody'];
export type AnswerBodyView = Open<components['schemas']['AnswerBodyView']>;
export type AnswerVersionView = Open<components['schemas']['AnswerVersionView']>;
export type ApprovalBody = components['schemas']['ApprovalBody'];
export type Attachment = components['schemas']['Attachment'];
export type AttachmentView = Open<components['schemas']['AttachmentView']>;
export type AuditEntryPage = Open<components['schemas']['AuditEntryPage']>;
export type AuditEntryView = Open<components['schemas']['AuditEntryView']>;
export type BatchPage = Open<components['schemas']['BatchPage']>;
export type BatchRows = Open<components['schemas']['BatchRows']>;
export type BatchView = Open<components['schemas']['BatchView']>;
export type CalibreGuess = Open<components['schemas']['CalibreGuess']>;
export type CandidateView = Open<components['schemas']['CandidateView']>;
export type CausePage = Open<components['schemas']['CausePage']>;
export type CauseView = Open<components['schemas']['CauseView']>;
export type CheckpointView = Open<components['schemas']['CheckpointView']>;
export type ClockAdvancedView = Open<components['schemas']['ClockAdvancedView']>;
export type ClockByPriority = Open<components['schemas']['ClockByPriority']>;
export type ClockSpecView = Open<components['schemas']['ClockSpecView']>;
export type ClockView = Open<components['schemas']['ClockView']>;
export type ClocksView = Open<components['schemas']['ClocksView']>;
export type ClosureBody = components['schemas']['ClosureBody'];
export type ClosureCorrectionBody = components['schemas']['ClosureCorrectionBody'];
export type CorrectionBody = components['schemas']['CorrectionBody'];
export type DeadLetterPage = Open<components['schemas']['DeadLetterPage']>;
export type DeadLetterView = Open<components['schemas']['DeadLetterView']>;
export type DeferralBody = components['schemas']['DeferralBody'];
export type DeskEntryView = Open<components['schemas']['DeskEntryView']>;
export type DeskPage = Open<components['schemas']['DeskPage']>;
export type DiscardBody = components['schemas']['DiscardBody'];
export type Evaluation = components['schemas']['Evaluation'];
export type EvaluationView = Open<components['schemas']['EvaluationView']>;
export type EventPage = Open<components['schemas']['EventPage']>;
export type EventView = Open<components['schemas']['EventView']>;
export type ExplainBody = components['schemas']['ExplainBody'];
export type FieldFaultView = Open<components['schemas']['FieldFaultView']>;
export type FindingView = Open<components['schemas']['FindingView']>;
export type Firearm = components['schemas']['Firearm'];
export type FirearmComponent = components['schemas']['FirearmComponent'];
export type FirearmComponentView = Open<components['schemas']['FirearmComponentView']>;
export type FirearmImage = components['schemas']['FirearmImage'];
export type FirearmImageView = Open<components['schemas']['FirearmImageView']>;
export type FirearmView = Open<components['schemas']['FirearmView']>;
export type FlowView = Open<components['schemas']['FlowView']>;
export type FlowsView = Open<components['schemas']['FlowsView']>;
export type Handling = components['schemas']['Handling'];
export type HandlingView = Open<components['schemas']['HandlingView']>;
export type HopByHandBody = components['schemas']['HopByHandBody'];
export type HopCorrectionBody = components['schemas']['HopCorrectionBody'];
export type HopDue = Open<components['schemas']['HopDue']>;
export type HopReason = Open<components['schemas']['HopReason']>;
export type HopView = Open<components['schemas']['HopView']>;
export type IdentificationBody = components['schemas']['IdentificationBody'];
export type IdentificationNote = components['schemas']['IdentificationNote'];
export type IdentificationNoteView = Open<components['schemas']['IdentificationNoteView']>;
export type IdentificationView = Open<components['schemas']['IdentificationView']>;
export type IdentifiedAsView = Open<components['schemas']['IdentifiedAsView']>;
export type IdentifiedMaker = Open<components['schemas']['IdentifiedMaker']>;
export type ImportMark = components['schemas']['ImportMark'];
export type ImportMarkView = Open<components['schemas']['ImportMarkView']>;
export type InboxPage = Open<components['schemas']['InboxPage']>;
export type InformationBody = components['schemas']['InformationBody'];
export type InformationRequestBody = components['schemas']['InformationRequestBody'];
export type InformationRequestView = Open<components['schemas']['InformationRequestView']>;
export type LegalBasis = components['schemas']['LegalBasis'];
export type LegalBasisView = Open<components['schemas']['LegalBasisView']>;
export type Make = components['schemas']['Make'];
export type MakeView = Open<components['schemas']['MakeView']>;
export type MakerGuess = Open<components['schemas']['MakerGuess']>;
export type MappingBody = components['schemas']['MappingBody'];
export type MappingPage = Open<components['schemas']['MappingPage']>;
export type MappingView = Open<components['schemas']['MappingView']>;
export type ModelGuess = Open<components['schemas']['ModelGuess']>;
export type Offence = components['schemas']['Offence'];
export type OffenceView = Open<components['schemas']['OffenceView']>;
export type Officer = components['schemas']['Officer'];
export type OfficerView = Open<components['schemas']['OfficerView']>;
export type OperationShareView = Open<components['schemas']['OperationShareView']>;
export type OperationView = Open<components['schemas']['OperationView']>;
export type OtherMarking = components['schemas']['OtherMarking'];
export type OtherMarkingView = Open<components['schemas']['OtherMarkingView']>;
export type ParkedKeyPage = Open<components['schemas']['ParkedKeyPage']>;
export type ParkedKeyView = Open<components['schemas']['ParkedKeyView']>;
export type ParticipantPage = Open<components['schemas']['ParticipantPage']>;
export type ParticipantView = Open<components['schemas']['ParticipantView']>;
export type Person = components['schemas']['Person'];
export type PersonView = Open<components['schemas']['PersonView']>;
export type PreApproved = components['schemas']['PreApproved'];
export type PreApprovedView = Open<components['schemas']['PreApprovedView']>;
export type ProblemView = Open<components['schemas']['ProblemView']>;
export type ProgressReportBody = components['schemas']['ProgressReportBody'];
export type ProofMark = components['schemas']['ProofMark'];
export type ProofMarkView = Open<components['schemas']['ProofMarkView']>;
export type Question = components['schemas']['Question'];
export type QuestionView = Open<components['schemas']['QuestionView']>;
export type RecallAcknowledgementBody = components['schemas']['RecallAcknowledgementBody'];
export type RecallBody = components['schemas']['RecallBody'];
export type RecallView = Open<components['schemas']['RecallView']>;
export type ReceiptLinks = Open<components['schemas']['ReceiptLinks']>;
export type ReceiptView = Open<components['schemas']['ReceiptView']>;
export type RecordHit = components['schemas']['RecordHit'];
export type RecordHitView = Open<components['schemas']['RecordHitView']>;
export type Recovery = components['schemas']['Recovery'];
export type RecoveryPlace = components['schemas']['RecoveryPlace'];
export type RecoveryPlaceView = Open<components['schemas']['RecoveryPlaceView']>;
export type RecoveryView = Open<components['schemas']['RecoveryView']>;
export type RedirectionBody = components['schemas']['RedirectionBody'];
export type RedriveBody = components['schemas']['RedriveBody'];
export type ReferralBody = components['schemas']['ReferralBody'];
export type ReferralPage = Open<components['schemas']['ReferralPage']>;
export type ReferralView = Open<components['schemas']['ReferralView']>;
export type RefusalBody = components['schemas']['RefusalBody'];
export type RefusalBodyView = Open<components['schemas']['RefusalBodyView']>;
export type RefusedRow = Open<components['schemas']['RefusedRow']>;
export type RejectionBody = components['schemas']['RejectionBody'];
export type RelatedTrace = components['schemas']['RelatedTrace'];
export type RelatedTraceView = Open<components['schemas']['RelatedTraceView']>;
export type RemarkView = Open<components['schemas']['RemarkView']>;
export type RestrictionsView = Open<components['schemas']['RestrictionsView']>;
export type ReturnBody = components['schemas']['ReturnBody'];
export type RouteExplanationView = Open<components['schemas']['RouteExplanationView']>;
export type RouteSummaryView = Open<components['schemas']['RouteSummaryView']>;
export type RouteView = Open<components['schemas']['RouteView']>;
export type RoutingWishes = components['schemas']['RoutingWishes'];
export type RoutingWishesView = Open<components['schemas']['RoutingWishesView']>;
export type RowFault = Open<components['schemas']['RowFault']>;
export type RowResultView = Open<components['schemas']['RowResultView']>;
export type Selection = components['schemas']['Selection'];
export type Serial = components['schemas']['Serial'];
export type SerialGuess = Open<components['schemas']['SerialGuess']>;
export type SerialView = Open<components['schemas']['SerialView']>;
export type SharedAnswerView = Open<components['schemas']['SharedAnswerView']>;
export type StandingApproval = Open<components['schemas']['StandingApproval']>;
export type Suggestion = components['schemas']['Suggestion'];
export type SuggestionView = Open<components['schemas']['SuggestionView']>;
export type SuppliedInformation = Open<components['schemas']['SuppliedInformation']>;
export type TimelineEntry = Open<components['schemas']['TimelineEntry']>;
export type TombstoneHop = Open<components['schemas']['TombstoneHop']>;
export type TombstoneView = Open<components['schemas']['TombstoneView']>;
export type TraceFirearmView = Open<components['schemas']['TraceFirearmView']>;
export type TraceHopSummary = Open<components['schemas']['TraceHopSummary']>;
export type TracePage = Open<components['schemas']['TracePage']>;
export type TraceRequestBody = components['schemas']['TraceRequestBody'];
export type TraceRequestBodyView = Open<components['schemas']['TraceRequestBodyView']>;
export type TraceRequestView = Open<components['schemas']['TraceRequestView']>;
export type TraceSummary = Open<components['schemas']['TraceSummary']>;
export type TraceView = Open<components['schemas']['TraceView']>;
export type Transfer = components['schemas']['Transfer'];
export type TransferView = Open<components['schemas']['TransferView']>;
export type WithdrawalBody = components['schemas']['WithdrawalBody'];
