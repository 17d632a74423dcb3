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
    /**
     * Whether the hub runs
     * @description For whoever restarts it when it does not.
     */
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
    /**
     * Whether every service is ready
     * @description For whoever sends requests to it only while it is.
     */
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
    /**
     * This document
     * @description OpenAPI 3.1 of every operation; `/docs` is its page.
     */
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
    /**
     * The events, as AsyncAPI 3
     * @description Every event of the feed with its schema and an example; `/docs/events` is its page.
     */
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
    /**
     * What a problem type means; a page for browsers
     * @description Where the `type` of a problem leads: what has happened, and what to do.
     */
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
    /**
     * `dataschema` of an event
     * @description JSON Schema 2020-12 of the `data` of one type, complete in itself.
     */
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
      /** @description Version of the answer that is meant, from 1; null for a deferral. */
      answerVersion: number;
      /** @description A word to who answered. Sealed. */
      feedback?: string | null;
    };
    AcknowledgementBody: {
      /** @description Who is in charge on this side. Sealed. */
      officer?: components['schemas']['Officer'] | null;
      /**
       * Format: date
       * @description Day on which the answer is promised; it replaces the due date. At most 180 days ahead.
       */
      expectedAt?: string | null;
    };
    AdvanceBody: {
      /** @description How far, ISO 8601. Either by or to. */
      by?: string | null;
      /**
       * Format: date-time
       * @description To which instant.
       */
      to?: string | null;
    };
    AnswerBody: {
      /**
       * @description What the search has brought.
       * @enum {string}
       */
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
      /** @description Your own reference of the answer. */
      reference?: string | null;
      /** @description Version of the request that is meant, from 1. */
      requestVersion?: number | null;
      /** @description Something is withheld. Always true with PARTIAL. */
      partial?: boolean | null;
      /** @description What is withheld. Needed for a partial answer. */
      withheld?: ('HOLDER' | 'DEALER' | 'TRANSFERS' | 'DATES' | 'OTHER')[] | null;
      /**
       * @description Why; a code where codes are listed (ITI, EU Directive 2023/977), else words, which are sealed. Needed for a partial answer.
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
      /** @description In words. Sealed, except on the firearm. */
      text?: string | null;
      /**
       * Format: date
       * @description Day of manufacture.
       */
      manufacturedOn?: string | null;
      /**
       * Format: date
       * @description Day of the first sale.
       */
      firstSoldOn?: string | null;
      /** @description What became of the firearm, oldest first. */
      transfers?: components['schemas']['Transfer'][] | null;
      /** @description The last person who had it lawfully. Sealed. */
      lastLegalHolder?: components['schemas']['Person'] | null;
      /** @description Countries that could know more; each becomes an onward referral. Needed for TRACED_EXPORTED. */
      nextCountries?: string[] | null;
      /** @description A record of a lost or stolen firearm that fits. Needed for RECORDED_LOST_STOLEN. */
      recordHit?: components['schemas']['RecordHit'] | null;
      /** @description What the firearm is, where the request had it wrong. Needed for NOT_MANUFACTURED_HERE. */
      correctedIdentification?: components['schemas']['Suggestion'] | null;
      /** @description Your own reference of the request that this one repeats. Needed for DUPLICATE. */
      duplicateOfReference?: string | null;
      /** @description Handling codes of the content (Europol): H0 to prevent crime, H1 not in court without permission, H2 not to be passed on without permission, H3 as its text says. */
      handling?: components['schemas']['Handling'][] | null;
      /**
       * Format: date
       * @description Day until which the answer may be kept.
       */
      retainUntil?: string | null;
      /** @description How far the answer can be relied on (4x4 of Europol). */
      evaluation?: components['schemas']['Evaluation'] | null;
      /** @description Files that belong to this, by reference. */
      attachments?: components['schemas']['Attachment'][] | null;
    };
    AnswerBodyView: {
      /**
       * @description What the search has brought.
       * @enum {string}
       */
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
      /** @description Your own reference of the answer. */
      reference?: string | null;
      /** @description Version of the request that is meant, from 1. */
      requestVersion?: number | null;
      /** @description Something is withheld. Always true with PARTIAL. */
      partial?: boolean | null;
      /** @description What is withheld. Needed for a partial answer. */
      withheld?: ('HOLDER' | 'DEALER' | 'TRANSFERS' | 'DATES' | 'OTHER')[] | null;
      /**
       * @description Why; a code where codes are listed (ITI, EU Directive 2023/977), else words, which are sealed. Needed for a partial answer.
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
      /** @description In words. Sealed, except on the firearm. */
      text?: string | null;
      /**
       * Format: date
       * @description Day of manufacture.
       */
      manufacturedOn?: string | null;
      /**
       * Format: date
       * @description Day of the first sale.
       */
      firstSoldOn?: string | null;
      /** @description What became of the firearm, oldest first. */
      transfers?: components['schemas']['TransferView'][] | null;
      /** @description The last person who had it lawfully. Sealed. */
      lastLegalHolder?: components['schemas']['PersonView'] | null;
      /** @description Countries that could know more; each becomes an onward referral. Needed for TRACED_EXPORTED. */
      nextCountries?: string[] | null;
      /** @description A record of a lost or stolen firearm that fits. Needed for RECORDED_LOST_STOLEN. */
      recordHit?: components['schemas']['RecordHitView'] | null;
      /** @description What the firearm is, where the request had it wrong. Needed for NOT_MANUFACTURED_HERE. */
      correctedIdentification?: components['schemas']['SuggestionView'] | null;
      /** @description Your own reference of the request that this one repeats. Needed for DUPLICATE. */
      duplicateOfReference?: string | null;
      /** @description Handling codes of the content (Europol): H0 to prevent crime, H1 not in court without permission, H2 not to be passed on without permission, H3 as its text says. */
      handling?: components['schemas']['HandlingView'][] | null;
      /**
       * Format: date
       * @description Day until which the answer may be kept.
       */
      retainUntil?: string | null;
      /** @description How far the answer can be relied on (4x4 of Europol). */
      evaluation?: components['schemas']['EvaluationView'] | null;
      /** @description Files that belong to this, by reference. */
      attachments?: components['schemas']['AttachmentView'][] | null;
    };
    AnswerVersionView: {
      /** @description Counts the changes, from 1. */
      version: number;
      /**
       * @description ANSWER or REFUSAL.
       * @enum {string}
       */
      kind: 'ANSWER' | 'REFUSAL';
      /**
       * Format: date-time
       * @description When, in UTC.
       */
      at: string;
      /** @description It came after the hop or the trace had ended; it is kept. */
      late: boolean;
      /** @description A newer version exists. */
      superseded: boolean;
      /** @description An answer where `kind` is ANSWER, a refusal where it is REFUSAL. */
      content: components['schemas']['AnswerBodyView'] | components['schemas']['RefusalBodyView'];
    };
    ApprovalBody: {
      /** @description Participant that is asked, or that acted. */
      participant: string;
      /** @description Hops of this trace whose newest answer the participant gets to read. */
      shareAnswers?: string[] | null;
      /** @description A remark of your own. Sealed. */
      note?: string | null;
    };
    Attachment: {
      /** @description Where the file can be had. */
      reference: string;
      /** @description SHA-256 of the file, hexadecimal. */
      sha256: string;
    };
    AttachmentView: {
      /** @description Where the file can be had. */
      reference: string;
      /** @description SHA-256 of the file, hexadecimal. */
      sha256: string;
    };
    AuditEntryPage: {
      /** @description Of this page. */
      items: components['schemas']['AuditEntryView'][];
      /** @description Cursor of the next page; null is the end. */
      next: string | null;
    };
    AuditEntryView: {
      /** @description Place in the log, from 0, without gap. */
      index: number;
      /**
       * Format: date-time
       * @description When, in UTC.
       */
      at: string;
      /**
       * @description CHANGE of a case, or DISCLOSURE of one to a reader.
       * @enum {string}
       */
      kind: 'CHANGE' | 'DISCLOSURE';
      /** @description What was done: the path of the command (`hop.answers`), or the name of the event. */
      action: string;
      /** @description Participant that is asked, or that acted. */
      participant: string;
      /** @description Client that acted; told of your own participant only. */
      client: string | null;
      /** @description Traces that it is about, as far as you may see them. */
      traceIds: string[];
      /**
       * Format: uuid
       * @description Id of the hop; null where it is about none.
       */
      hopId: string | null;
      /** @description Version of the thing after the change; null of a disclosure. */
      version: number | null;
      /** @description Intended use that the reader named, or that of the trace. */
      purpose: string | null;
      /** @description Names the call in answers, logs and the audit log. */
      requestId: string | null;
      /** @description Leaf hash of the entry (RFC 6962), hexadecimal. */
      hash: string;
    };
    BatchPage: {
      /** @description Of this page. */
      items: components['schemas']['BatchView'][];
      /** @description Cursor of the next page; null is the end. */
      next: string | null;
    };
    BatchRows: {
      /** @description Rows read so far. */
      read: number;
      /** @description Rows that became traces. */
      accepted: number;
      /** @description Rows with faults. */
      refused: number;
      /** @description Rows that were sent before. */
      unchanged: number;
      /** @description Accepted rows whose route is not decided yet. */
      pending: number;
      /** @description Accepted rows with a hop, opened or proposed. */
      routed: number;
      /** @description Accepted rows whose own country is the best candidate. */
      domestic: number;
      /** @description Accepted rows that wait on the hub's desk. */
      desk: number;
      /** @description Accepted rows that ended before they had a route. */
      ended: number;
    };
    BatchView: {
      /**
       * Format: uuid
       * @description Id of the batch; null of a dry run.
       */
      id: string | null;
      /** @description Counts the changes, from 1. */
      version?: number | null;
      /**
       * @description Where it stands now.
       * @enum {string}
       */
      state: 'RECEIVED' | 'RUNNING' | 'COMPLETED' | 'CANCELLED' | 'FAILED';
      /** @description Name of the mapping that reads the columns. */
      mapping: string;
      /** @description Free code of a joint operation that this belongs to. */
      operation: string | null;
      /** @description Counters: read = accepted + refused + unchanged, accepted = pending + routed + domestic + desk + ended. */
      rows: components['schemas']['BatchRows'];
      /** @description Rows by the participant that is asked. */
      byParticipant: {
        [key: string]: number;
      };
      /**
       * Format: date-time
       * @description When it began.
       */
      startedAt: string | null;
      /**
       * Format: date-time
       * @description When it ended; null while it runs.
       */
      finishedAt: string | null;
      /** @description Where and why the file cannot be read on; null where it can. */
      error?: string | null;
      /** @description Of a dry run: the first 200 rows with faults. */
      refused?: components['schemas']['RefusedRow'][] | null;
    };
    CalibreGuess: {
      /** @description Calibre in its common form. */
      canonical: string | null;
      /** @description Other names of the same calibre. */
      equivalents: string[];
      /** @description How sure it is, 0 to 1. */
      confidence: number;
    };
    CandidateView: {
      /** @description Country. ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country: string;
      /** @description Participant that is asked, or that acted. */
      participant: string | null;
      /** @description What speaks for the country. */
      evidence: string;
      /** @description How strongly, 0 to 1. */
      weight: number;
      /** @description It is asked, or proposed. */
      chosen: boolean;
      /** @description In words. */
      why: string;
    };
    CausePage: {
      /** @description Of this page. */
      items: components['schemas']['CauseView'][];
      /** @description Cursor of the next page; null is the end. */
      next: string | null;
    };
    CauseView: {
      /** @description The cause itself. */
      id: string;
      /**
       * @description What waits for this cause.
       * @enum {string}
       */
      kind: 'PARKED_KEY' | 'DEAD_LETTER';
      /** @description Service of the hub. */
      service: string;
      /** @description Topic of the broker. */
      topic: string;
      /** @description Consumer group. */
      consumer: string;
      /** @description Key that waits, such as the id of a trace. */
      key: string | null;
      /** @description Code of the fault. */
      cause: string;
      /**
       * Format: date-time
       * @description Since when.
       */
      since: string;
      /** @description Messages that wait, the one at fault included. */
      waiting: number;
    };
    CheckpointView: {
      /** @description Entries in the log. */
      size: number;
      /** @description Root of the Merkle tree over them (RFC 6962), hexadecimal. */
      root: string;
      /**
       * Format: date-time
       * @description When, in UTC.
       */
      at: string;
      /** @description The same as a signed note (C2SP tlog-checkpoint). */
      note?: string | null;
    };
    ClockAdvancedView: {
      /**
       * Format: date-time
       * @description Time of the business clock.
       */
      now: string;
      /** @description Timers that fired on the way. */
      fired: number;
    };
    ClockByPriority: {
      /** @description Of urgent requests. */
      urgent: components['schemas']['ClockSpecView'];
      /** @description Of routine requests. */
      routine: components['schemas']['ClockSpecView'];
    };
    ClockSpecView: {
      /** @description Elapsed time, ISO 8601. Duration of ISO 8601 */
      duration?: string | null;
      /** @description Working days of the participant. */
      workingDays?: number | null;
    };
    ClockView: {
      /**
       * Format: date-time
       * @description Time of the business clock.
       */
      now: string;
      /** @description How far the business clock is ahead of real time, ISO 8601. Duration of ISO 8601 */
      offset: string;
    };
    ClocksView: {
      /** @description From receipt until a person has it. */
      acknowledge: components['schemas']['ClockByPriority'];
      /** @description From receipt to the end of the hop. */
      answer: components['schemas']['ClockByPriority'];
      /** @description From a question to the information. */
      information: components['schemas']['ClockByPriority'];
    };
    ClosureBody: {
      /**
       * @description How the case ended for its requester; null while it goes on.
       * @enum {string}
       */
      outcome: 'SOLVED' | 'PARTLY_SOLVED' | 'UNSOLVED' | 'NO_RESPONSE' | 'DUPLICATE';
      /**
       * Format: uuid
       * @description Trace that this one repeats. Needed for DUPLICATE, else absent.
       */
      duplicateOf?: string | null;
      /** @description A remark of your own. Sealed. */
      note?: string | null;
    };
    ClosureCorrectionBody: {
      /**
       * @description How the case ended for its requester; null while it goes on.
       * @enum {string}
       */
      outcome: 'SOLVED' | 'PARTLY_SOLVED' | 'UNSOLVED' | 'NO_RESPONSE' | 'DUPLICATE';
      /**
       * Format: uuid
       * @description Trace that this one repeats. Needed for DUPLICATE, else absent.
       */
      duplicateOf?: string | null;
      /** @description Why; a code where codes are listed (ITI, EU Directive 2023/977), else words, which are sealed. */
      reason: string;
    };
    CorrectionBody: {
      /** @description Why; a code where codes are listed (ITI, EU Directive 2023/977), else words, which are sealed. */
      reason: string;
      /** @description The whole request anew. */
      request: components['schemas']['TraceRequestBody'];
    };
    DeadLetterPage: {
      /** @description Of this page. */
      items: components['schemas']['DeadLetterView'][];
      /** @description Cursor of the next page; null is the end. */
      next: string | null;
    };
    DeadLetterView: {
      /** @description Partition of the topic. */
      partition: number;
      /** @description Position in the partition. */
      position: string;
      /** @description Headers of the message; never its payload. */
      headers: {
        [key: string]: unknown;
      };
      /**
       * Format: uuid
       * @description Id, a UUIDv7.
       */
      id: string;
      /** @description Service of the hub. */
      service: string;
      /** @description Topic of the broker. */
      topic: string;
      /** @description Consumer group. */
      consumer: string;
      /** @description Key that waits, such as the id of a trace. */
      key: string;
      /** @description Code of the fault. */
      cause: string;
      /**
       * Format: date-time
       * @description Since when.
       */
      since: string;
      /** @description Messages that wait, the one at fault included. */
      waiting: number;
    };
    DeferralBody: {
      /**
       * Format: date
       * @description Day to which the answer is put off, at most 180 days ahead.
       */
      until: string;
      /**
       * @description Why; a code where codes are listed (ITI, EU Directive 2023/977), else words, which are sealed.
       * @enum {string}
       */
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
      /** @description In words. Sealed, except on the firearm. */
      text?: string | null;
    };
    DeskEntryView: {
      /**
       * Format: uuid
       * @description Id, a UUIDv7.
       */
      id: string;
      /** @description Participant whose trace it is. */
      requestingParticipant: string;
      /**
       * @description Desk of the hub that looks at it: IDENTIFICATION or MANUAL_ROUTING; null where none does.
       * @enum {string}
       */
      desk: 'IDENTIFICATION' | 'MANUAL_ROUTING';
      /** @description The firearm, as its markings were read (ISACS 05.31, NIEM j:Firearm). */
      firearm: components['schemas']['FirearmView'];
      /** @description In words. */
      why: string;
    };
    DeskPage: {
      /** @description Of this page. */
      items: components['schemas']['DeskEntryView'][];
      /** @description Cursor of the next page; null is the end. */
      next: string | null;
    };
    DiscardBody: {
      /** @description Which parked keys and dead letters. */
      select: components['schemas']['Selection'];
      /** @description Why, for the log. */
      reason: string;
    };
    Evaluation: {
      /**
       * @description Reliability of the source: A best, X cannot be judged.
       * @enum {string}
       */
      source: 'A' | 'B' | 'C' | 'X';
      /** @description How well the information is known: 1 best, 4 cannot be judged. */
      information: number;
    };
    EvaluationView: {
      /**
       * @description Reliability of the source: A best, X cannot be judged.
       * @enum {string}
       */
      source: 'A' | 'B' | 'C' | 'X';
      /** @description How well the information is known: 1 best, 4 cannot be judged. */
      information: number;
    };
    EventPage: {
      /** @description Of this page. */
      items: components['schemas']['EventView'][];
      /** @description Cursor of what comes next, never null. */
      next: string;
      /** @description False: there is more, ask again at once. True: wait. */
      caughtUp: boolean;
    };
    EventView: {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      specversion: '1.0';
      /**
       * Format: uuid
       * @description Id of the event, the same for every reader on every channel.
       */
      id: string;
      /** @description Service of the hub that published it. */
      source: string;
      /** @description `org.tracepost.<aggregate>.<what happened>.v1`. */
      type: string;
      /** @description Id of the trace, hop, referral or batch. */
      subject: string;
      /**
       * Format: date-time
       * @description When it happened.
       */
      time: string;
      /**
       * @description Media type of `data`.
       * @enum {string}
       */
      datacontenttype: 'application/json';
      /** @description Address of the JSON Schema of `data`. */
      dataschema: string;
      /** @description Version of the subject after the event, in ten digits, sortable as text. */
      sequence: string;
      /** @description The trace; of batch.* the batch. */
      partitionkey: string;
      /**
       * Format: uuid
       * @description The trace; absent of batch.*.
       */
      traceid?: string | null;
      /**
       * Format: uuid
       * @description The hop, of hop.*.
       */
      hopid?: string | null;
      /** @description Who acted; HUB for a clock and for the hub itself. */
      participant: string;
      /** @description W3C trace context of the call that caused it. */
      traceparent?: string | null;
      /** @description What happened, in ids and codes. */
      data: {
        [key: string]: unknown;
      };
    };
    ExplainBody: {
      /** @description The firearm, as its markings were read (ISACS 05.31, NIEM j:Firearm). */
      firearm: components['schemas']['Firearm'];
      /** @description Participant whose trace it is. */
      requestingParticipant?: string | null;
      /** @description Participants or countries that count as asked already. */
      asked?: string[] | null;
    };
    FieldFaultView: {
      /** @description Place in the body: JSON Pointer (RFC 6901) as a fragment. */
      pointer?: string | null;
      /** @description Query parameter at fault. */
      parameter?: string | null;
      /** @description Header at fault. */
      header?: string | null;
      /**
       * @description What kind of fault it is.
       * @enum {string}
       */
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
      /** @description What is wrong or worth knowing, in words. */
      message: string;
      /** @description What to do about it. */
      remedy: string;
    };
    FindingView: {
      /** @description Place in the request: JSON Pointer (RFC 6901) as a fragment. */
      pointer: string;
      /** @description Name of the finding. */
      code: string;
      /**
       * @description WARNING: it will cost the chance of an answer; INFO: it could help.
       * @enum {string}
       */
      severity: 'WARNING' | 'INFO';
      /** @description What is wrong or worth knowing, in words. */
      message: string;
      /** @description What to do about it. */
      remedy: string;
      /** @description Rise of the chance of success if mended, 0 to 1. */
      gain: number;
    };
    Firearm: {
      /** @description The serial number. */
      serial: components['schemas']['Serial'];
      /** @description Names of makers and importers on the firearm, as stamped. */
      makes?: components['schemas']['Make'][] | null;
      /** @description Model as stamped. */
      model?: string | null;
      /** @description Calibre as stamped. */
      calibre?: string | null;
      /**
       * @description Type of firearm, code of NCIC: P pistol, R rifle, S shotgun ...
       * @enum {string|null}
       */
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
      /**
       * @description Action, code of NCIC: I semi-automatic, A automatic, B bolt ...
       * @enum {string|null}
       */
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
      /** @description The officer's own word for the type. */
      typeAsRead?: string | null;
      /** @description Country that is stamped as its origin. ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      countryOfManufacture?: string | null;
      /** @description Year as stamped. */
      year?: number | null;
      /** @description Marks of importers: the country that knows the first buyer. */
      importMarks?: components['schemas']['ImportMark'][] | null;
      /** @description Marks of proof houses (C.I.P.). */
      proofMarks?: components['schemas']['ProofMark'][] | null;
      /** @description Other stamps: of police, army, owners, patents. */
      otherMarkings?: components['schemas']['OtherMarking'][] | null;
      /** @description Parts with serials of their own. */
      components?: components['schemas']['FirearmComponent'][] | null;
      /**
       * @description Whether it was changed to fire live or other ammunition.
       * @enum {string|null}
       */
      conversion?: 'ORIGINAL' | 'CONVERTED_BLANK' | 'REACTIVATED' | 'MODIFIED' | 'PRIVATELY_MADE' | null;
      /** @description How sure the officer is, and how the firearm was identified. */
      identification?: components['schemas']['IdentificationNote'] | null;
      /** @description Photographs, by reference and digest. */
      images?: components['schemas']['FirearmImage'][] | null;
    };
    FirearmComponent: {
      /** @description Name of the part, such as BARREL. */
      part?: string | null;
      /** @description Serial on that part. */
      serial?: string | null;
    };
    FirearmComponentView: {
      /** @description Name of the part, such as BARREL. */
      part?: string | null;
      /** @description Serial on that part. */
      serial?: string | null;
    };
    FirearmImage: {
      /** @description Where the image can be had. */
      reference: string;
      /** @description SHA-256 of the image, hexadecimal. */
      sha256: string;
      /**
       * @description What it shows.
       * @enum {string}
       */
      view: 'LEFT' | 'RIGHT' | 'TOP' | 'MARKING' | 'OTHER';
    };
    FirearmImageView: {
      /** @description Where the image can be had. */
      reference: string;
      /** @description SHA-256 of the image, hexadecimal. */
      sha256: string;
      /**
       * @description What it shows.
       * @enum {string}
       */
      view: 'LEFT' | 'RIGHT' | 'TOP' | 'MARKING' | 'OTHER';
    };
    FirearmView: {
      /** @description The serial number. */
      serial: components['schemas']['SerialView'];
      /** @description Names of makers and importers on the firearm, as stamped. */
      makes?: components['schemas']['MakeView'][] | null;
      /** @description Model as stamped. */
      model?: string | null;
      /** @description Calibre as stamped. */
      calibre?: string | null;
      /**
       * @description Type of firearm, code of NCIC: P pistol, R rifle, S shotgun ...
       * @enum {string|null}
       */
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
      /**
       * @description Action, code of NCIC: I semi-automatic, A automatic, B bolt ...
       * @enum {string|null}
       */
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
      /** @description The officer's own word for the type. */
      typeAsRead?: string | null;
      /** @description Country that is stamped as its origin. ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      countryOfManufacture?: string | null;
      /** @description Year as stamped. */
      year?: number | null;
      /** @description Marks of importers: the country that knows the first buyer. */
      importMarks?: components['schemas']['ImportMarkView'][] | null;
      /** @description Marks of proof houses (C.I.P.). */
      proofMarks?: components['schemas']['ProofMarkView'][] | null;
      /** @description Other stamps: of police, army, owners, patents. */
      otherMarkings?: components['schemas']['OtherMarkingView'][] | null;
      /** @description Parts with serials of their own. */
      components?: components['schemas']['FirearmComponentView'][] | null;
      /**
       * @description Whether it was changed to fire live or other ammunition.
       * @enum {string|null}
       */
      conversion?: 'ORIGINAL' | 'CONVERTED_BLANK' | 'REACTIVATED' | 'MODIFIED' | 'PRIVATELY_MADE' | null;
      /** @description How sure the officer is, and how the firearm was identified. */
      identification?: components['schemas']['IdentificationNoteView'] | null;
      /** @description Photographs, by reference and digest. */
      images?: components['schemas']['FirearmImageView'][] | null;
    };
    FlowView: {
      /** @description Service of the hub. */
      service: string;
      /** @description Topic of the broker. */
      topic: string | null;
      /** @description Consumer group. */
      consumer: string | null;
      /** @description Messages not handled yet; null where the service does not answer. */
      lag: number | null;
      /** @description Age of the oldest event that waits in the outbox, in seconds. */
      oldestUnpublishedSeconds: number | null;
      /** @description Age of the oldest message not handled yet, in seconds; null where the broker cannot tell. */
      oldestUnprocessedSeconds: number | null;
      /** @description Keys that wait behind a message at fault. */
      parkedKeys: number | null;
      /** @description Messages that nobody could read. */
      deadLetters: number | null;
      /**
       * @description SILENT: the service does not answer, nothing is known of its flows.
       * @enum {string|null}
       */
      status?: 'SILENT' | null;
    };
    FlowsView: {
      /**
       * Format: date-time
       * @description When, in UTC.
       */
      at: string;
      /** @description One for each topic that a service reads. */
      flows: components['schemas']['FlowView'][];
    };
    Handling: {
      /**
       * @description H0 to H3 (Europol); H3 needs `text`.
       * @enum {string}
       */
      code: 'H0' | 'H1' | 'H2' | 'H3';
      /** @description In words. Sealed, except on the firearm. Needed for H3. */
      text?: string | null;
    };
    HandlingView: {
      /**
       * @description H0 to H3 (Europol); H3 needs `text`.
       * @enum {string}
       */
      code: 'H0' | 'H1' | 'H2' | 'H3';
      /** @description In words. Sealed, except on the firearm. Needed for H3. */
      text?: string | null;
    };
    HopByHandBody: {
      /**
       * Format: uuid
       * @description Id of the trace.
       */
      traceId: string;
      /** @description Participant that is asked, or that acted. */
      participant: string;
      /** @description Why; a code where codes are listed (ITI, EU Directive 2023/977), else words, which are sealed. */
      reason: string;
      /** @description Hops of this trace whose newest answer the participant gets to read. */
      shareAnswers?: string[] | null;
    };
    HopCorrectionBody: {
      /** @description Why; a code where codes are listed (ITI, EU Directive 2023/977), else words, which are sealed. */
      reason: string;
      /** @description The answer anew, whole. Either answer or refusal. */
      answer?: components['schemas']['AnswerBody'] | null;
      /** @description The refusal anew, whole. */
      refusal?: components['schemas']['RefusalBody'] | null;
    };
    HopDue: {
      /**
       * Format: date-time
       * @description Until when a person has to take it.
       */
      acknowledgeBy: string | null;
      /**
       * Format: date-time
       * @description Until when it has to be answered; the clock stands still while a question is open or the answer deferred.
       */
      answerBy: string | null;
      /**
       * Format: date-time
       * @description Until when the requester has to answer the question.
       */
      informationBy: string | null;
    };
    HopReason: {
      /** @description Name of the rule that decided. */
      rule: string;
      /** @description The same in a sentence, in the language of the caller. */
      sentence?: string | null;
    };
    HopView: {
      /**
       * Format: uuid
       * @description Id, a UUIDv7.
       */
      id: string;
      /** @description Counts the changes, from 1. */
      version: number;
      /**
       * Format: uuid
       * @description Id of the trace.
       */
      traceId: string;
      /**
       * @description Where it stands now.
       * @enum {string}
       */
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
      /** @description Participant that is asked, or that acted. */
      participant: string;
      /** @description Participant whose trace it is. */
      requestingParticipant: string;
      /** @description Authority of the same participant that has the hop, or is to have it. */
      authority: string | null;
      /**
       * @description ROUTINE unless told; URGENT shortens the clocks of the participants and needs `priorityJustification`.
       * @enum {string|null}
       */
      priority?: 'ROUTINE' | 'URGENT' | null;
      /** @description The request as it was sent, in the version that `requestVersion` names. */
      request: components['schemas']['TraceRequestBodyView'];
      /** @description Version of the request that is meant, from 1. */
      requestVersion: number;
      /** @description What the hub made of the markings, by its tables. */
      identifiedAs: components['schemas']['IdentifiedAsView'] | null;
      /** @description Hops in the chain down to this one, 1 to 6; not told to the requested side. */
      depth?: number | null;
      /**
       * Format: uuid
       * @description Hop that led to this one; not told to the requested side.
       */
      parentHopId?: string | null;
      /** @description Why this participant is asked. */
      reason: components['schemas']['HopReason'];
      /**
       * Format: date-time
       * @description When it was opened.
       */
      queuedAt: string;
      /**
       * Format: date-time
       * @description When the machine of the requested side first read it: receipt.
       */
      deliveredAt: string | null;
      /**
       * Format: date-time
       * @description When a person took it; of a recall: when the search was stopped.
       */
      acknowledgedAt: string | null;
      /** @description Who is in charge on this side. Sealed. */
      officer?: components['schemas']['OfficerView'] | null;
      /** @description What is due when; null where no clock runs. */
      due: components['schemas']['HopDue'];
      /** @description A clock has run out. */
      overdue: boolean;
      /** @description 0 none, 1 supervisors, 2 liaison officers: 7 and 30 days after a clock has run out. */
      escalation: number;
      /**
       * Format: date
       * @description Day on which the answer is promised; it replaces the due date. At most 180 days ahead.
       */
      expectedAt: string | null;
      /**
       * Format: date
       * @description Day to which the answer is put off; null while it is not.
       */
      deferredUntil: string | null;
      /** @description Questions of the requested side, oldest first; one is open at most. */
      informationRequests: components['schemas']['InformationRequestView'][];
      /** @description Versions of the answer or refusal, oldest first. */
      answers: components['schemas']['AnswerVersionView'][];
      /**
       * @description IMPLIED: after 30 days or at the end of the trace, without a word of the requester.
       * @enum {string}
       */
      acceptance: 'NONE' | 'PENDING' | 'ACCEPTED' | 'IMPLIED' | 'RETURNED';
      /** @description When and why no answer is needed any more; null while one is. */
      recall: components['schemas']['RecallView'] | null;
      /** @description Newest answers of other hops of the trace that the requester shares with the requested side. */
      sharedAnswers: components['schemas']['SharedAnswerView'][];
      /** @description What it waits for. */
      awaiting: ('ACKNOWLEDGEMENT' | 'ANSWER' | 'RECALL_ACKNOWLEDGEMENT' | 'INFORMATION' | 'ACCEPTANCE')[];
      /** @description What was said with acts that have no member of their own, oldest first. */
      remarks: components['schemas']['RemarkView'][];
    };
    IdentificationBody: {
      /** @description The firearm, as its markings were read (ISACS 05.31, NIEM j:Firearm). */
      firearm: components['schemas']['Firearm'];
    };
    IdentificationNote: {
      /**
       * @description HIGH, MEDIUM or LOW.
       * @enum {string|null}
       */
      confidence?: 'HIGH' | 'MEDIUM' | 'LOW' | null;
      /**
       * @description How the markings were read.
       * @enum {string|null}
       */
      method?: 'REFERENCE_TABLE' | 'FORENSIC_LAB' | 'OFFICER' | null;
    };
    IdentificationNoteView: {
      /**
       * @description HIGH, MEDIUM or LOW.
       * @enum {string|null}
       */
      confidence?: 'HIGH' | 'MEDIUM' | 'LOW' | null;
      /**
       * @description How the markings were read.
       * @enum {string|null}
       */
      method?: 'REFERENCE_TABLE' | 'FORENSIC_LAB' | 'OFFICER' | null;
    };
    IdentificationView: {
      /** @description Version of the tables of makers and marks. */
      tableVersion: string;
      /** @description Makers by the table of makers, the surest first. */
      makers: components['schemas']['MakerGuess'][];
      /** @description Model as stamped. */
      model: components['schemas']['ModelGuess'] | null;
      /** @description Calibre as stamped. */
      calibre: components['schemas']['CalibreGuess'] | null;
      /**
       * @description Type of firearm, code of NCIC: P pistol, R rifle, S shotgun ...
       * @enum {string|null}
       */
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
      /**
       * @description Action, code of NCIC: I semi-automatic, A automatic, B bolt ...
       * @enum {string|null}
       */
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
      /** @description The serial number. */
      serial: components['schemas']['SerialGuess'];
      /** @description Other readings that are less sure. */
      alternatives: {
        [key: string]: unknown;
      }[];
      /** @description What would make the search surer if it were mended; nothing of it forbids the request. */
      findings: components['schemas']['FindingView'][];
    };
    IdentifiedAsView: {
      /** @description Makers by the table of makers, the surest first. */
      makers: components['schemas']['IdentifiedMaker'][];
      /** @description Model by the tables. */
      model: string | null;
      /** @description Calibre in its common form. */
      calibre: string | null;
      /**
       * @description Type of firearm, code of NCIC: P pistol, R rifle, S shotgun ...
       * @enum {string|null}
       */
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
      /**
       * @description Action, code of NCIC: I semi-automatic, A automatic, B bolt ...
       * @enum {string|null}
       */
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
      /** @description Search form of the serial: upper case, without separators, letter O and digit 0 folded as NCIC does. */
      serialNormalised: string | null;
    };
    IdentifiedMaker: {
      /** @description Name in the table of makers. */
      name: string;
      /**
       * @description What the name stands for.
       * @enum {string}
       */
      role: 'MAKER' | 'LICENSOR' | 'IMPORTER' | 'RETAIL_BRAND';
      /** @description How sure it is, 0 to 1. */
      confidence: number;
    };
    ImportMark: {
      /** @description Country. ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country?: string | null;
      /** @description Year as stamped. */
      year?: number | null;
      /** @description Name of the importer as stamped. */
      importer?: string | null;
      /** @description Place of the importer as stamped. */
      city?: string | null;
      /** @description In words. Sealed, except on the firearm. */
      text?: string | null;
    };
    ImportMarkView: {
      /** @description Country. ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country?: string | null;
      /** @description Year as stamped. */
      year?: number | null;
      /** @description Name of the importer as stamped. */
      importer?: string | null;
      /** @description Place of the importer as stamped. */
      city?: string | null;
      /** @description In words. Sealed, except on the firearm. */
      text?: string | null;
    };
    InboxPage: {
      /** @description Of this page. */
      items: components['schemas']['HopView'][];
      /** @description Cursor of the next page; null is the end. */
      next: string | null;
    };
    InformationBody: {
      /** @description In words. Sealed, except on the firearm. Needed without requestVersion and attachments. */
      text?: string | null;
      /** @description Version of the request that is meant, from 1. */
      requestVersion?: number | null;
      /** @description Files that belong to this, by reference. */
      attachments?: components['schemas']['Attachment'][] | null;
    };
    InformationRequestBody: {
      /**
       * @description What is wrong with the request, if it is that.
       * @enum {string|null}
       */
      result?: 'MISIDENTIFIED' | 'INSUFFICIENT_IDENTIFIERS' | 'SERIAL_UNREADABLE' | null;
      /** @description What is asked. Needed without a result. */
      questions?: components['schemas']['Question'][] | null;
      /** @description What the firearm could be instead. */
      suggestion?: components['schemas']['Suggestion'] | null;
    };
    InformationRequestView: {
      /**
       * Format: uuid
       * @description Id, a UUIDv7.
       */
      id: string;
      /**
       * @description Where it stands now.
       * @enum {string}
       */
      state: 'OPEN' | 'SUPPLIED' | 'DROPPED';
      /**
       * Format: date-time
       * @description When, in UTC.
       */
      at: string;
      /**
       * @description What is wrong with the request, if it is that.
       * @enum {string|null}
       */
      result: 'MISIDENTIFIED' | 'INSUFFICIENT_IDENTIFIERS' | 'SERIAL_UNREADABLE' | null;
      /** @description What is asked. */
      questions: components['schemas']['QuestionView'][];
      /** @description What the firearm could be instead. */
      suggestion: components['schemas']['SuggestionView'] | null;
      /** @description What the requester gave; null while the question is open or was dropped. */
      supplied: components['schemas']['SuppliedInformation'] | null;
    };
    LegalBasis: {
      /**
       * @description Why the firearm is illicit (ITI).
       * @enum {string}
       */
      basis:
        'NATIONAL_LAW' | 'UN_EMBARGO' | 'NOT_MARKED' | 'UNLICENSED_MANUFACTURE' | 'UNAUTHORISED_TRANSFER';
      /** @description The law in words. Sealed. */
      justification?: string | null;
      /** @description The offence in a scheme of codes, such as ICCS (UNODC). */
      offence?: components['schemas']['Offence'] | null;
      /**
       * @description What the answer may be used for; it binds whoever reads it.
       * @enum {string}
       */
      intendedUse:
        'CRIMINAL_INVESTIGATION' | 'PROSECUTION' | 'INTELLIGENCE' | 'EMBARGO_MONITORING' | 'STATISTICS';
      /** @description Handling codes of the content (Europol): H0 to prevent crime, H1 not in court without permission, H2 not to be passed on without permission, H3 as its text says. */
      handling?: components['schemas']['Handling'][] | null;
    };
    LegalBasisView: {
      /**
       * @description Why the firearm is illicit (ITI).
       * @enum {string}
       */
      basis:
        'NATIONAL_LAW' | 'UN_EMBARGO' | 'NOT_MARKED' | 'UNLICENSED_MANUFACTURE' | 'UNAUTHORISED_TRANSFER';
      /** @description The law in words. Sealed. */
      justification?: string | null;
      /** @description The offence in a scheme of codes, such as ICCS (UNODC). */
      offence?: components['schemas']['OffenceView'] | null;
      /**
       * @description What the answer may be used for; it binds whoever reads it.
       * @enum {string}
       */
      intendedUse:
        'CRIMINAL_INVESTIGATION' | 'PROSECUTION' | 'INTELLIGENCE' | 'EMBARGO_MONITORING' | 'STATISTICS';
      /** @description Handling codes of the content (Europol): H0 to prevent crime, H1 not in court without permission, H2 not to be passed on without permission, H3 as its text says. */
      handling?: components['schemas']['HandlingView'][] | null;
    };
    Make: {
      /** @description The name as stamped. */
      raw: string;
      /**
       * @description What the name stands for.
       * @enum {string|null}
       */
      role?: 'MAKER' | 'LICENSOR' | 'IMPORTER' | 'RETAIL_BRAND' | null;
    };
    MakeView: {
      /** @description The name as stamped. */
      raw: string;
      /**
       * @description What the name stands for.
       * @enum {string|null}
       */
      role?: 'MAKER' | 'LICENSOR' | 'IMPORTER' | 'RETAIL_BRAND' | null;
    };
    MakerGuess: {
      /** @description In words. */
      why: string;
      /** @description Name in the table of makers. */
      name: string;
      /**
       * @description What the name stands for.
       * @enum {string}
       */
      role: 'MAKER' | 'LICENSOR' | 'IMPORTER' | 'RETAIL_BRAND';
      /** @description How sure it is, 0 to 1. */
      confidence: number;
    };
    MappingBody: {
      /** @description The name in the path, or absent. */
      name?: string | null;
      /** @description Counts the changes, from 1. */
      version?: number | null;
      /** @description Header of the file -> path of the request (`firearm.serial.raw`); an empty path leaves the column out. */
      columns: {
        [key: string]: string;
      };
      /** @description Path of the request -> value for every row. */
      constants?: {
        [key: string]: string;
      } | null;
      /** @description How dates are written, such as DD/MM/YYYY; null for ISO 8601. */
      dateFormat?: string | null;
    };
    MappingPage: {
      /** @description Of this page. */
      items: components['schemas']['MappingView'][];
      /** @description Cursor of the next page; null is the end. */
      next: string | null;
    };
    MappingView: {
      /** @description Name of the mapping. */
      name: string;
      /** @description Counts the changes, from 1. */
      version: number;
      /** @description Header of the file -> path of the request (`firearm.serial.raw`); an empty path leaves the column out. */
      columns: {
        [key: string]: string;
      };
      /** @description Path of the request -> value for every row. */
      constants: {
        [key: string]: string;
      };
      /** @description How dates are written, such as DD/MM/YYYY; null for ISO 8601. */
      dateFormat: string | null;
    };
    ModelGuess: {
      /** @description Model by the tables. */
      family: string | null;
      /** @description How sure it is, 0 to 1. */
      confidence: number;
    };
    Offence: {
      /** @description Name of the scheme: ICCS, or a national one. */
      scheme: string;
      /** @description The code in that scheme. */
      code: string;
    };
    OffenceView: {
      /** @description Name of the scheme: ICCS, or a national one. */
      scheme: string;
      /** @description The code in that scheme. */
      code: string;
    };
    Officer: {
      /** @description Name of the person, or of the desk. */
      name?: string | null;
      /** @description Department. */
      unit?: string | null;
      email?: string | null;
      phone?: string | null;
    };
    OfficerView: {
      /** @description Name of the person, or of the desk. */
      name?: string | null;
      /** @description Department. */
      unit?: string | null;
      email?: string | null;
      phone?: string | null;
    };
    OperationShareView: {
      /** @description Service of the hub. */
      service: string;
      /**
       * @description Where it stands now.
       * @enum {string}
       */
      state: 'WAITING' | 'SILENT' | 'RUNNING' | 'DONE' | 'CANCELLED';
      /** @description Parked keys and dead letters chosen. */
      total: number;
      /** @description Of them done. */
      done: number;
      /** @description Of them failed again. */
      failed: number;
    };
    OperationView: {
      /**
       * Format: uuid
       * @description Id, a UUIDv7.
       */
      id: string;
      /** @description Counts the changes, from 1. */
      version: number;
      /**
       * @description REDRIVE or DISCARD.
       * @enum {string}
       */
      kind: 'REDRIVE' | 'DISCARD';
      /**
       * @description Where it stands now.
       * @enum {string}
       */
      state: 'RUNNING' | 'DONE' | 'CANCELLED';
      /**
       * Format: date-time
       * @description When it began.
       */
      startedAt: string;
      /** @description Parked keys and dead letters chosen. */
      total: number;
      /** @description Of them done. */
      done: number;
      /** @description Of them failed again. */
      failed: number;
      /** @description How far each service is. */
      services: components['schemas']['OperationShareView'][];
    };
    OtherMarking: {
      /**
       * @description What the stamp is.
       * @enum {string|null}
       */
      kind?: 'POLICE' | 'ARMY' | 'PROPERTY' | 'ASSEMBLY' | 'PATENT' | 'LICENCE' | 'OTHER' | null;
      /** @description In words. Sealed, except on the firearm. */
      text?: string | null;
      /**
       * @description Part of the firearm that bears the mark.
       * @enum {string|null}
       */
      location?: 'FRAME' | 'RECEIVER' | 'BARREL' | 'SLIDE' | 'BOLT' | 'CYLINDER' | 'OTHER' | null;
      /** @description Country. ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country?: string | null;
    };
    OtherMarkingView: {
      /**
       * @description What the stamp is.
       * @enum {string|null}
       */
      kind?: 'POLICE' | 'ARMY' | 'PROPERTY' | 'ASSEMBLY' | 'PATENT' | 'LICENCE' | 'OTHER' | null;
      /** @description In words. Sealed, except on the firearm. */
      text?: string | null;
      /**
       * @description Part of the firearm that bears the mark.
       * @enum {string|null}
       */
      location?: 'FRAME' | 'RECEIVER' | 'BARREL' | 'SLIDE' | 'BOLT' | 'CYLINDER' | 'OTHER' | null;
      /** @description Country. ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country?: string | null;
    };
    ParkedKeyPage: {
      /** @description Of this page. */
      items: components['schemas']['ParkedKeyView'][];
      /** @description Cursor of the next page; null is the end. */
      next: string | null;
    };
    ParkedKeyView: {
      /**
       * Format: uuid
       * @description Id, a UUIDv7.
       */
      id: string;
      /** @description Service of the hub. */
      service: string;
      /** @description Topic of the broker. */
      topic: string;
      /** @description Consumer group. */
      consumer: string;
      /** @description Key that waits, such as the id of a trace. */
      key: string;
      /** @description Code of the fault. */
      cause: string;
      /**
       * Format: date-time
       * @description Since when.
       */
      since: string;
      /** @description Messages that wait, the one at fault included. */
      waiting: number;
    };
    ParticipantPage: {
      /** @description Of this page. */
      items: components['schemas']['ParticipantView'][];
      /** @description Cursor of the next page; null is the end. */
      next: string | null;
    };
    ParticipantView: {
      /** @description Id of the participant, such as BR-NCB; no country code. */
      id: string;
      /** @description Counts the changes, from 1. */
      version: number;
      /** @description Name of the participant. */
      name: string;
      /**
       * @description COUNTRY, ORGANISATION (may submit), AGENCY (gets granted events) or HUB.
       * @enum {string}
       */
      kind: 'COUNTRY' | 'ORGANISATION' | 'AGENCY' | 'HUB';
      /** @description Country. ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country: string | null;
      /**
       * @description A suspended participant can do and be asked nothing.
       * @enum {string}
       */
      status: 'ACTIVE' | 'SUSPENDED';
      /** @description How it gets what is for it. */
      channels: ('PULL' | 'WEBHOOK')[];
      /** @description Languages that it reads, as tags of BCP 47. */
      languages: string[];
      /** @description Name in the IANA time zone database; working days and promised days are told by it. */
      timeZone: string;
      /** @description Days that are no working days. */
      weekend: ('MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT' | 'SUN')[];
      /** @description How long the participant has. */
      clocks: components['schemas']['ClocksView'];
      /** @description Public keys; reserved. */
      keys: {
        [key: string]: unknown;
      }[];
      /** @description Whom it refuses; shown to itself only. */
      restrictions?: components['schemas']['RestrictionsView'] | null;
      /** @description Onward referrals that need no approval each: NONE, those LISTED, or ANY. */
      preApproved?: components['schemas']['StandingApproval'] | null;
    };
    Person: {
      name?: string | null;
      /**
       * Format: date
       * @description Day of birth.
       */
      birthDate?: string | null;
      /** @description Nationality. ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      nationality?: string | null;
      /** @description Number of a document, with its kind. */
      identifier?: string | null;
      /** @description Postal address. Sealed. */
      address?: string | null;
      /** @description What else is known of the person. */
      text?: string | null;
    };
    PersonView: {
      name?: string | null;
      /**
       * Format: date
       * @description Day of birth.
       */
      birthDate?: string | null;
      /** @description Nationality. ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      nationality?: string | null;
      /** @description Number of a document, with its kind. */
      identifier?: string | null;
      /** @description Postal address. Sealed. */
      address?: string | null;
      /** @description What else is known of the person. */
      text?: string | null;
    };
    PreApproved: {
      /**
       * @description NONE, LISTED (to `participants`) or ANY.
       * @enum {string}
       */
      mode: 'NONE' | 'LISTED' | 'ANY';
      /** @description Ids of participants. Needed for LISTED; empty for NONE. */
      participants?: string[] | null;
    };
    PreApprovedView: {
      /**
       * @description NONE, LISTED (to `participants`) or ANY.
       * @enum {string}
       */
      mode: 'NONE' | 'LISTED' | 'ANY';
      /** @description Ids of participants. Needed for LISTED; empty for NONE. */
      participants?: string[] | null;
    };
    ProblemView: {
      /** @description Path of a page that says what it means and what to do. */
      type: string;
      /** @description The type in words. */
      title: string;
      /** @description The HTTP status. */
      status: number;
      /** @description What is wrong with this request. */
      detail: string;
      /** @description Path that was called. */
      instance: string;
      /** @description Names the call in answers, logs and the audit log. */
      requestId: string;
      /** @description What is wrong, each with its place and remedy. */
      errors?: components['schemas']['FieldFaultView'][] | null;
      /** @description State that forbids the command. */
      state?: string | null;
      /** @description Last segment of the path of the command. */
      command?: string | null;
      /** @description Commands that your side could do now, by the last segment of their path. */
      legal?: string[] | null;
      /** @description Columns of the file that was sent. */
      columns?: string[] | null;
      /** @description A mapping that would fit the file. */
      suggestion?: {
        [key: string]: unknown;
      } | null;
      /** @description What stays of something erased. */
      tombstone?: components['schemas']['TombstoneView'] | null;
    };
    ProgressReportBody: {
      /**
       * Format: date
       * @description Day on which the answer is promised; it replaces the due date. At most 180 days ahead.
       */
      expectedAt?: string | null;
      /** @description Why; a code where codes are listed (ITI, EU Directive 2023/977), else words, which are sealed. Needed with expectedAt. */
      reason?: string | null;
      /** @description A remark of your own. Sealed. */
      note?: string | null;
    };
    ProofMark: {
      /** @description Proof house. */
      house?: string | null;
      /** @description Country. ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country?: string | null;
      /** @description In words. Sealed, except on the firearm. */
      text?: string | null;
    };
    ProofMarkView: {
      /** @description Proof house. */
      house?: string | null;
      /** @description Country. ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country?: string | null;
      /** @description In words. Sealed, except on the firearm. */
      text?: string | null;
    };
    Question: {
      /** @description Place in the request: JSON Pointer (RFC 6901) as a fragment. */
      pointer?: string | null;
      /** @description In words. Sealed, except on the firearm. */
      text: string;
    };
    QuestionView: {
      /** @description Place in the request: JSON Pointer (RFC 6901) as a fragment. */
      pointer?: string | null;
      /** @description In words. Sealed, except on the firearm. */
      text: string;
    };
    RecallAcknowledgementBody: Record<string, never>;
    RecallBody: {
      /** @description Why; a code where codes are listed (ITI, EU Directive 2023/977), else words, which are sealed. */
      reason: string;
    };
    RecallView: {
      /**
       * Format: date-time
       * @description When, in UTC.
       */
      at: string;
      /** @description Why; a code where codes are listed (ITI, EU Directive 2023/977), else words, which are sealed. */
      reason: string | null;
      /** @description The requested side had read the hop, so it has to say that it stops. */
      acknowledgementNeeded: boolean;
      /**
       * Format: date-time
       * @description When a person took it; of a recall: when the search was stopped.
       */
      acknowledgedAt: string | null;
    };
    ReceiptLinks: {
      /** @description Address of the trace; null of a dry run. */
      trace: string | null;
    };
    ReceiptView: {
      /**
       * Format: uuid
       * @description Id of the request and of its trace; null of a dry run.
       */
      id: string | null;
      /** @description Version of the request, from 1. */
      version: number;
      /**
       * @description Where it stands now.
       * @enum {string}
       */
      state: 'SUBMITTED' | 'VALIDATED' | 'ACTIVE' | 'CLOSED' | 'WITHDRAWN' | 'REJECTED' | 'EXPIRED';
      /**
       * Format: date-time
       * @description When it was taken in.
       */
      receivedAt: string;
      /** @description SHA-256 of the body in the form of RFC 8785, hexadecimal. */
      sha256: string;
      /** @description What the hub made of the markings, by its tables. */
      identifiedAs: components['schemas']['IdentifiedAsView'];
      /** @description What would make the search surer if it were mended; nothing of it forbids the request. */
      findings: components['schemas']['FindingView'][];
      /** @description Addresses of what came of it. */
      links: components['schemas']['ReceiptLinks'];
      /** @description Whom to ask, and why. */
      route?: components['schemas']['RouteView'] | null;
    };
    RecordHit: {
      /** @description Id of the record in its register. */
      recordId: string;
      /**
       * @description Status of the record.
       * @enum {string}
       */
      status: 'STOLEN' | 'LOST' | 'TRAFFICKED' | 'SMUGGLED' | 'LOCATED' | 'CLEARED' | 'CANCELLED';
      /** Format: date */
      date?: string | null;
    };
    RecordHitView: {
      /** @description Id of the record in its register. */
      recordId: string;
      /**
       * @description Status of the record.
       * @enum {string}
       */
      status: 'STOLEN' | 'LOST' | 'TRAFFICKED' | 'SMUGGLED' | 'LOCATED' | 'CLEARED' | 'CANCELLED';
      /** Format: date */
      date?: string | null;
    };
    Recovery: {
      /**
       * @description How it came into official hands.
       * @enum {string}
       */
      context: 'SEIZED' | 'FOUND' | 'SURRENDERED';
      /** @description Day of recovery, or the instant with its offset; not in the future. */
      at: string;
      /** @description Where it was recovered. */
      place: components['schemas']['RecoveryPlace'];
      /** @description What happened. Sealed. */
      circumstances?: string | null;
      /** @description Who had it. Sealed. */
      possessor?: components['schemas']['Person'] | null;
      /** @description Reference of its cartridge cases and bullets in a ballistics system, such as IBIN. */
      ballisticsReference?: string | null;
    };
    RecoveryPlace: {
      /** @description Country. ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country: string;
      /** @description Postal address. Sealed. */
      address?: string | null;
      /** @description Latitude in degrees (WGS 84). */
      lat?: number | null;
      /** @description Longitude in degrees (WGS 84). */
      lon?: number | null;
    };
    RecoveryPlaceView: {
      /** @description Country. ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country: string;
      /** @description Postal address. Sealed. */
      address?: string | null;
      /** @description Latitude in degrees (WGS 84). */
      lat?: number | null;
      /** @description Longitude in degrees (WGS 84). */
      lon?: number | null;
    };
    RecoveryView: {
      /**
       * @description How it came into official hands.
       * @enum {string}
       */
      context: 'SEIZED' | 'FOUND' | 'SURRENDERED';
      /** @description Day of recovery, or the instant with its offset; not in the future. */
      at: string;
      /** @description Where it was recovered. */
      place: components['schemas']['RecoveryPlaceView'];
      /** @description What happened. Sealed. */
      circumstances?: string | null;
      /** @description Who had it. Sealed. */
      possessor?: components['schemas']['PersonView'] | null;
      /** @description Reference of its cartridge cases and bullets in a ballistics system, such as IBIN. */
      ballisticsReference?: string | null;
    };
    RedirectionBody: {
      /** @description Authority of the same participant that has the hop, or is to have it. Either authority or country. */
      authority?: string | null;
      /** @description Country. ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country?: string | null;
      /** @description Why; a code where codes are listed (ITI, EU Directive 2023/977), else words, which are sealed. */
      reason: string;
    };
    RedriveBody: {
      /** @description Which parked keys and dead letters. */
      select: components['schemas']['Selection'];
      /** @description Why, for the log. */
      reason: string;
    };
    ReferralBody: {
      /**
       * Format: uuid
       * @description Id of the trace.
       */
      traceId: string;
      /** @description Country. Needed without participant. */
      country?: string | null;
      /** @description Participant that is asked, or that acted. */
      participant?: string | null;
      /** @description Why; a code where codes are listed (ITI, EU Directive 2023/977), else words, which are sealed. */
      reason: string;
    };
    ReferralPage: {
      /** @description Of this page. */
      items: components['schemas']['ReferralView'][];
      /** @description Cursor of the next page; null is the end. */
      next: string | null;
    };
    ReferralView: {
      /**
       * Format: uuid
       * @description Id, a UUIDv7.
       */
      id: string;
      /** @description Counts the changes, from 1. */
      version: number;
      /**
       * Format: uuid
       * @description Id of the trace.
       */
      traceId: string;
      /**
       * @description Where it stands now.
       * @enum {string}
       */
      state: 'PROPOSED' | 'APPROVED' | 'REJECTED' | 'BLOCKED' | 'LAPSED';
      /**
       * @description Where the idea came from.
       * @enum {string}
       */
      origin: 'ANSWER' | 'REDIRECTION' | 'CANDIDATE' | 'CORRECTION' | 'DESK';
      /**
       * Format: uuid
       * @description Hop whose answer or redirection names the country.
       */
      fromHopId: string | null;
      /** @description Country. ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country: string | null;
      /** @description Ids of participants. */
      participants: string[];
      /**
       * @description Guard that forbids it for now.
       * @enum {string|null}
       */
      blockedBy: 'LOOP' | 'DEPTH' | 'NO_PARTICIPANT' | 'RESTRICTED' | 'CHANNEL' | null;
      /** @description Approved, and opened as soon as fewer than three hops are open. */
      waitingForSlot: boolean;
      /**
       * Format: uuid
       * @description Id of the hop; null where it is about none.
       */
      hopId: string | null;
    };
    RefusalBody: {
      /**
       * @description Why; a code where codes are listed (ITI, EU Directive 2023/977), else words, which are sealed.
       * @enum {string}
       */
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
      /** @description In words. Sealed, except on the firearm. */
      text?: string | null;
      /** @description Your own reference of the refusal. */
      reference?: string | null;
      /** @description Handling codes of the content (Europol): H0 to prevent crime, H1 not in court without permission, H2 not to be passed on without permission, H3 as its text says. */
      handling?: components['schemas']['Handling'][] | null;
    };
    RefusalBodyView: {
      /**
       * @description Why; a code where codes are listed (ITI, EU Directive 2023/977), else words, which are sealed.
       * @enum {string}
       */
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
      /** @description In words. Sealed, except on the firearm. */
      text?: string | null;
      /** @description Your own reference of the refusal. */
      reference?: string | null;
      /** @description Handling codes of the content (Europol): H0 to prevent crime, H1 not in court without permission, H2 not to be passed on without permission, H3 as its text says. */
      handling?: components['schemas']['HandlingView'][] | null;
    };
    RefusedRow: {
      /** @description Number of the row, 1 the first after the header. */
      row: number;
      /** @description Number of the line in the file. */
      line: number;
      /** @description What is wrong, each with its place and remedy. */
      errors: components['schemas']['RowFault'][];
    };
    RejectionBody: {
      /** @description Why; a code where codes are listed (ITI, EU Directive 2023/977), else words, which are sealed. */
      reason: string;
    };
    RelatedTrace: {
      /**
       * Format: uuid
       * @description Id of the trace.
       */
      traceId: string;
      /**
       * @description SAME_CASE, DUPLICATE, or CONTINUES: a new lead after the end of that trace.
       * @enum {string}
       */
      relation: 'SAME_CASE' | 'DUPLICATE' | 'CONTINUES';
    };
    RelatedTraceView: {
      /**
       * Format: uuid
       * @description Id of the trace.
       */
      traceId: string;
      /**
       * @description SAME_CASE, DUPLICATE, or CONTINUES: a new lead after the end of that trace.
       * @enum {string}
       */
      relation: 'SAME_CASE' | 'DUPLICATE' | 'CONTINUES';
    };
    RemarkView: {
      /**
       * Format: date-time
       * @description When, in UTC.
       */
      at: string;
      /**
       * @description Side that said it.
       * @enum {string}
       */
      by: 'REQUESTER' | 'REQUESTED';
      /** @description Last segment of the path of the act. */
      command: string;
      /** @description Reason code or country, where the act has one. */
      code: string | null;
      /** @description In words. Sealed, except on the firearm. */
      text: string | null;
    };
    RestrictionsView: {
      /** @description Participants from which it accepts nothing. */
      refusesFrom: string[];
    };
    ReturnBody: {
      /** @description Version of the answer that is meant, from 1; null for a deferral. */
      answerVersion?: number | null;
      /** @description Why; a code where codes are listed (ITI, EU Directive 2023/977), else words, which are sealed. */
      reason: string;
    };
    RouteExplanationView: {
      /** @description Everything that the decision was made from. */
      inputs: {
        [key: string]: unknown;
      };
      /** @description Version of the routing rules. */
      rulesVersion: string;
      /**
       * @description ASK: hops are opened; PROPOSE: each waits for approval; DOMESTIC: your own country is the best candidate; DESK: nobody can be named.
       * @enum {string}
       */
      decision: 'ASK' | 'PROPOSE' | 'DOMESTIC' | 'DESK';
      /**
       * @description Desk of the hub that looks at it: IDENTIFICATION or MANUAL_ROUTING; null where none does.
       * @enum {string|null}
       */
      desk: 'IDENTIFICATION' | 'MANUAL_ROUTING' | null;
      /** @description Name of the rule that decided. */
      rule: string;
      /** @description The same in a sentence, in the language of the caller. */
      sentence: string;
      /** @description Version of the tables of makers and marks. */
      tableVersion: string;
      /** @description Countries that could know more, the best first. */
      candidates: components['schemas']['CandidateView'][];
    };
    RouteSummaryView: {
      /**
       * @description ASK: hops are opened; PROPOSE: each waits for approval; DOMESTIC: your own country is the best candidate; DESK: nobody can be named.
       * @enum {string}
       */
      decision: 'ASK' | 'PROPOSE' | 'DOMESTIC' | 'DESK';
      /**
       * @description Desk of the hub that looks at it: IDENTIFICATION or MANUAL_ROUTING; null where none does.
       * @enum {string|null}
       */
      desk: 'IDENTIFICATION' | 'MANUAL_ROUTING' | null;
      /** @description Name of the rule that decided. */
      rule: string;
      /** @description The same in a sentence, in the language of the caller. */
      sentence: string;
      /** @description Version of the tables of makers and marks. */
      tableVersion: string;
    };
    RouteView: {
      /** @description Countries that could know more, the best first. */
      candidates: components['schemas']['CandidateView'][];
      /**
       * @description ASK: hops are opened; PROPOSE: each waits for approval; DOMESTIC: your own country is the best candidate; DESK: nobody can be named.
       * @enum {string}
       */
      decision: 'ASK' | 'PROPOSE' | 'DOMESTIC' | 'DESK';
      /**
       * @description Desk of the hub that looks at it: IDENTIFICATION or MANUAL_ROUTING; null where none does.
       * @enum {string|null}
       */
      desk: 'IDENTIFICATION' | 'MANUAL_ROUTING' | null;
      /** @description Name of the rule that decided. */
      rule: string;
      /** @description The same in a sentence, in the language of the caller. */
      sentence: string;
      /** @description Version of the tables of makers and marks. */
      tableVersion: string;
    };
    RoutingWishes: {
      /**
       * @description AUTO: the router's own candidates are asked at once; ASK: each hop is proposed to you first.
       * @enum {string|null}
       */
      consent?: 'AUTO' | 'ASK' | null;
      /** @description Hops that may be open at once, 1 to 3. */
      parallel?: number | null;
      /** @description Countries not to be asked. */
      exclude?: string[] | null;
      /** @description Onward referrals that need no approval each: NONE, those LISTED, or ANY. */
      preApproved?: components['schemas']['PreApproved'] | null;
    };
    RoutingWishesView: {
      /**
       * @description AUTO: the router's own candidates are asked at once; ASK: each hop is proposed to you first.
       * @enum {string|null}
       */
      consent?: 'AUTO' | 'ASK' | null;
      /** @description Hops that may be open at once, 1 to 3. */
      parallel?: number | null;
      /** @description Countries not to be asked. */
      exclude?: string[] | null;
      /** @description Onward referrals that need no approval each: NONE, those LISTED, or ANY. */
      preApproved?: components['schemas']['PreApprovedView'] | null;
    };
    RowFault: {
      /** @description Header of the column; null where it is about none. */
      column: string | null;
      /** @description Place in the request: JSON Pointer (RFC 6901) as a fragment. */
      pointer: string | null;
      /** @description A field code, or ROW_UNREADABLE. */
      code: string;
      /** @description What is wrong or worth knowing, in words. */
      message: string;
      /** @description What to do about it. */
      remedy: string;
    };
    RowResultView: {
      /** @description Number of the row, 1 the first after the header. */
      row: number;
      /** @description Number of the line in the file. */
      line: number;
      /**
       * @description UNCHANGED: it was sent before, and `traceId` is that of the first.
       * @enum {string}
       */
      status: 'ACCEPTED' | 'REFUSED' | 'UNCHANGED';
      /**
       * Format: uuid
       * @description Id of the trace.
       */
      traceId: string | null;
      /**
       * Format: uuid
       * @description Trace of an earlier row or request that this row repeats.
       */
      duplicateOf: string | null;
      /**
       * @description What became of an accepted row.
       * @enum {string|null}
       */
      routing: 'PENDING' | 'ROUTED' | 'DOMESTIC' | 'DESK' | 'ENDED' | null;
      /** @description Ids of participants. */
      participants: string[];
      /** @description What is wrong, each with its place and remedy. */
      errors: components['schemas']['RowFault'][];
      /** @description What would make the search surer if it were mended; nothing of it forbids the request. */
      findings: components['schemas']['FindingView'][];
      /** @description The row as it was sent; null where its retention is over. */
      source: string | null;
    };
    Selection: {
      /** @description By their ids. Either ids or cause. */
      ids?: string[] | null;
      /** @description Code of the fault. */
      cause?: string | null;
    };
    Serial: {
      /** @description The characters as stamped, spaces and all. As read; needed for CLEAR, PARTIAL and RESTORED, forbidden for NONE. */
      raw?: string | null;
      /**
       * @description How the serial stands on the firearm: CLEAR, PARTIAL, RESTORED, OBLITERATED or NONE.
       * @enum {string}
       */
      condition: 'CLEAR' | 'PARTIAL' | 'OBLITERATED' | 'RESTORED' | 'NONE';
      /**
       * @description Part of the firearm that bears the mark.
       * @enum {string|null}
       */
      location?: 'FRAME' | 'RECEIVER' | 'BARREL' | 'SLIDE' | 'BOLT' | 'CYLINDER' | 'OTHER' | null;
    };
    SerialGuess: {
      /** @description The serial as stamped. */
      raw: string | null;
      /** @description Search form of the serial: upper case, without separators, letter O and digit 0 folded as NCIC does. */
      normalised: string | null;
      /** @description Whether the maker numbers its firearms in this form; null where that is not known. */
      patternMatches: boolean | null;
      /** @description Earliest year that the maker used such a serial. */
      yearFrom: number | null;
      /** @description Latest year that the maker used such a serial; null while it still does. */
      yearTo: number | null;
    };
    SerialView: {
      /** @description The characters as stamped, spaces and all. As read; needed for CLEAR, PARTIAL and RESTORED, forbidden for NONE. */
      raw?: string | null;
      /**
       * @description How the serial stands on the firearm: CLEAR, PARTIAL, RESTORED, OBLITERATED or NONE.
       * @enum {string}
       */
      condition: 'CLEAR' | 'PARTIAL' | 'OBLITERATED' | 'RESTORED' | 'NONE';
      /**
       * @description Part of the firearm that bears the mark.
       * @enum {string|null}
       */
      location?: 'FRAME' | 'RECEIVER' | 'BARREL' | 'SLIDE' | 'BOLT' | 'CYLINDER' | 'OTHER' | null;
    };
    SharedAnswerView: {
      /**
       * Format: uuid
       * @description Id of the hop; null where it is about none.
       */
      hopId: string;
      /** @description Participant that is asked, or that acted. */
      participant: string;
      /** @description Counts the changes, from 1. */
      version: number;
      /**
       * @description ANSWER or REFUSAL.
       * @enum {string}
       */
      kind: 'ANSWER' | 'REFUSAL';
      /**
       * Format: date-time
       * @description When, in UTC.
       */
      at: string;
      /** @description It came after the hop or the trace had ended; it is kept. */
      late: boolean;
      /** @description A newer version exists. */
      superseded: boolean;
      /** @description An answer where `kind` is ANSWER, a refusal where it is REFUSAL. */
      content: components['schemas']['AnswerBodyView'] | components['schemas']['RefusalBodyView'];
    };
    StandingApproval: {
      /**
       * @description NONE, LISTED (to `participants`) or ANY.
       * @enum {string}
       */
      mode: 'NONE' | 'LISTED' | 'ANY';
      /** @description Ids of participants. */
      participants: string[];
    };
    Suggestion: {
      /** @description Maker. */
      make?: string | null;
      /** @description Model as stamped. */
      model?: string | null;
      /** @description Calibre as stamped. */
      calibre?: string | null;
      /** @description Country. ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country?: string | null;
    };
    SuggestionView: {
      /** @description Maker. */
      make?: string | null;
      /** @description Model as stamped. */
      model?: string | null;
      /** @description Calibre as stamped. */
      calibre?: string | null;
      /** @description Country. ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country?: string | null;
    };
    SuppliedInformation: {
      /**
       * Format: date-time
       * @description When, in UTC.
       */
      at: string;
      /** @description In words. Sealed, except on the firearm. */
      text: string | null;
      /** @description Version of the request that is meant, from 1. */
      requestVersion: number | null;
      /** @description Files that belong to this, by reference. */
      attachments: components['schemas']['AttachmentView'][];
    };
    TimelineEntry: {
      /**
       * Format: date-time
       * @description When, in UTC.
       */
      at: string;
      /** @description Event without its prefix and version, such as `hop.answered`. */
      type: string;
      /**
       * Format: uuid
       * @description Id of the hop; null where it is about none.
       */
      hopId: string | null;
      /** @description Participant that is asked, or that acted. */
      participant: string | null;
      /** @description Client that acted; told of your own participant only. */
      client: string | null;
      /** @description It came after the hop or the trace had ended; it is kept. */
      late: boolean;
      /** @description Version of the trace, hop or referral that the event made. */
      sequence: number;
      /** @description What happened, in the language of the caller. */
      text: string;
    };
    TombstoneHop: {
      /**
       * Format: uuid
       * @description Id of the hop; null where it is about none.
       */
      hopId: string;
      /** @description Participant that is asked, or that acted. */
      participant: string;
      /** @description Where it stands now. */
      state: string;
      /** @description What the search has brought. */
      result: string | null;
    };
    TombstoneView: {
      /**
       * Format: uuid
       * @description Id of the trace.
       */
      traceId: string;
      /**
       * Format: uuid
       * @description Id of the hop; null where it is about none.
       */
      hopId: string | null;
      /**
       * Format: uuid
       * @description Id of the onward referral.
       */
      referralId: string | null;
      /** @description Participant whose trace it is. */
      requestingParticipant: string;
      /** @description Ids of participants. */
      participants: string[];
      /** @description Where it stands now. */
      state: string;
      /**
       * @description How the case ended for its requester; null while it goes on.
       * @enum {string|null}
       */
      outcome: 'SOLVED' | 'PARTLY_SOLVED' | 'UNSOLVED' | 'NO_RESPONSE' | 'DUPLICATE' | null;
      /** @description What the search has brought. */
      result: string | null;
      /**
       * Format: date-time
       * @description When it began.
       */
      openedAt: string;
      /**
       * Format: date-time
       * @description When the last thing happened.
       */
      lastEventAt: string;
      /**
       * Format: date-time
       * @description When its content was erased.
       */
      erasedAt: string;
      /** @description Who was asked, oldest first. */
      hops: components['schemas']['TombstoneHop'][];
    };
    TraceFirearmView: {
      /** @description As the officer read the markings. */
      asRead: components['schemas']['FirearmView'];
      /** @description What the hub made of the markings, by its tables. */
      identifiedAs: components['schemas']['IdentifiedAsView'];
    };
    TraceHopSummary: {
      /**
       * Format: uuid
       * @description Id, a UUIDv7.
       */
      id: string;
      /** @description Participant that is asked, or that acted. */
      participant: string;
      /**
       * @description Where it stands now.
       * @enum {string}
       */
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
      /** @description A clock has run out. */
      overdue: boolean;
    };
    TracePage: {
      /** @description Of this page. */
      items: components['schemas']['TraceSummary'][];
      /** @description Cursor of the next page; null is the end. */
      next: string | null;
    };
    TraceRequestBody: {
      /** @description The sender's own reference; it may repeat. */
      reference: string;
      /**
       * @description ROUTINE unless told; URGENT shortens the clocks of the participants and needs `priorityJustification`.
       * @enum {string|null}
       */
      priority?: 'ROUTINE' | 'URGENT' | null;
      /** @description Why it is urgent. Sealed. Needed for URGENT. */
      priorityJustification?: string | null;
      /** @description What the participants that are asked have to heed. Sealed. */
      specialInstructions?: string | null;
      /** @description Free code of a joint operation that this belongs to. */
      operation?: string | null;
      /** @description Language of the texts, as a tag of BCP 47. */
      language?: string | null;
      /** @description Who is in charge on this side. Sealed. */
      officer?: components['schemas']['Officer'] | null;
      /** @description On what ground the firearm is illicit, and what the answer is for, as the International Tracing Instrument (ITI) asks. */
      legalBasis: components['schemas']['LegalBasis'];
      /** @description The firearm, as its markings were read (ISACS 05.31, NIEM j:Firearm). */
      firearm: components['schemas']['Firearm'];
      /** @description When, where and how the firearm was recovered. */
      recovery: components['schemas']['Recovery'];
      /** @description Traces of your own that belong to the same case, or that this one continues. */
      relatedTraces?: components['schemas']['RelatedTrace'][] | null;
      /** @description How far the hub may go without asking you. */
      routing?: components['schemas']['RoutingWishes'] | null;
    };
    TraceRequestBodyView: {
      /** @description The sender's own reference; it may repeat. */
      reference: string;
      /**
       * @description ROUTINE unless told; URGENT shortens the clocks of the participants and needs `priorityJustification`.
       * @enum {string|null}
       */
      priority?: 'ROUTINE' | 'URGENT' | null;
      /** @description Why it is urgent. Sealed. Needed for URGENT. */
      priorityJustification?: string | null;
      /** @description What the participants that are asked have to heed. Sealed. */
      specialInstructions?: string | null;
      /** @description Free code of a joint operation that this belongs to. */
      operation?: string | null;
      /** @description Language of the texts, as a tag of BCP 47. */
      language?: string | null;
      /** @description Who is in charge on this side. Sealed. */
      officer?: components['schemas']['OfficerView'] | null;
      /** @description On what ground the firearm is illicit, and what the answer is for, as the International Tracing Instrument (ITI) asks. */
      legalBasis: components['schemas']['LegalBasisView'];
      /** @description The firearm, as its markings were read (ISACS 05.31, NIEM j:Firearm). */
      firearm: components['schemas']['FirearmView'];
      /** @description When, where and how the firearm was recovered. */
      recovery: components['schemas']['RecoveryView'];
      /** @description Traces of your own that belong to the same case, or that this one continues. */
      relatedTraces?: components['schemas']['RelatedTraceView'][] | null;
      /** @description How far the hub may go without asking you. */
      routing?: components['schemas']['RoutingWishesView'] | null;
    };
    TraceRequestView: {
      /**
       * Format: uuid
       * @description Id, a UUIDv7.
       */
      id: string;
      /** @description Version of the request, from 1. */
      version: number;
      /**
       * Format: date-time
       * @description When it was taken in.
       */
      receivedAt: string;
      /** @description SHA-256 of the body in the form of RFC 8785, hexadecimal. */
      sha256: string;
      /** @description What the hub made of the markings, by its tables. */
      identifiedAs: components['schemas']['IdentifiedAsView'];
      /** @description What would make the search surer if it were mended; nothing of it forbids the request. */
      findings: components['schemas']['FindingView'][];
      /** @description Why this version was sent; null of version 1. */
      correctionReason: string | null;
      /** @description The sender's own reference; it may repeat. */
      reference: string;
      /**
       * @description ROUTINE unless told; URGENT shortens the clocks of the participants and needs `priorityJustification`.
       * @enum {string|null}
       */
      priority?: 'ROUTINE' | 'URGENT' | null;
      /** @description Why it is urgent. Sealed. Needed for URGENT. */
      priorityJustification?: string | null;
      /** @description What the participants that are asked have to heed. Sealed. */
      specialInstructions?: string | null;
      /** @description Free code of a joint operation that this belongs to. */
      operation?: string | null;
      /** @description Language of the texts, as a tag of BCP 47. */
      language?: string | null;
      /** @description Who is in charge on this side. Sealed. */
      officer?: components['schemas']['OfficerView'] | null;
      /** @description On what ground the firearm is illicit, and what the answer is for, as the International Tracing Instrument (ITI) asks. */
      legalBasis: components['schemas']['LegalBasisView'];
      /** @description The firearm, as its markings were read (ISACS 05.31, NIEM j:Firearm). */
      firearm: components['schemas']['FirearmView'];
      /** @description When, where and how the firearm was recovered. */
      recovery: components['schemas']['RecoveryView'];
      /** @description Traces of your own that belong to the same case, or that this one continues. */
      relatedTraces?: components['schemas']['RelatedTraceView'][] | null;
      /** @description How far the hub may go without asking you. */
      routing?: components['schemas']['RoutingWishesView'] | null;
    };
    TraceSummary: {
      /** @description Whom to ask, and why. */
      route: components['schemas']['RouteSummaryView'] | null;
      /** @description Who was asked, oldest first. */
      hops: components['schemas']['TraceHopSummary'][];
      /**
       * Format: uuid
       * @description Id, a UUIDv7.
       */
      id: string;
      /** @description Counts the changes, from 1. */
      version: number;
      /**
       * @description Where it stands now.
       * @enum {string}
       */
      state: 'SUBMITTED' | 'VALIDATED' | 'ACTIVE' | 'CLOSED' | 'WITHDRAWN' | 'REJECTED' | 'EXPIRED';
      /**
       * @description How the case ended for its requester; null while it goes on.
       * @enum {string|null}
       */
      outcome: 'SOLVED' | 'PARTLY_SOLVED' | 'UNSOLVED' | 'NO_RESPONSE' | 'DUPLICATE' | null;
      /** @description Participant whose trace it is. */
      requestingParticipant: string;
      /** @description The sender's own reference; it may repeat. */
      reference: string;
      /**
       * @description ROUTINE unless told; URGENT shortens the clocks of the participants and needs `priorityJustification`.
       * @enum {string}
       */
      priority: 'ROUTINE' | 'URGENT';
      /** @description Free code of a joint operation that this belongs to. */
      operation: string | null;
      /** @description Version of the request that is meant, from 1. */
      requestVersion: number;
      /**
       * Format: uuid
       * @description Trace that this one repeats.
       */
      duplicateOf: string | null;
      /**
       * Format: date-time
       * @description When the request was taken in.
       */
      submittedAt: string;
      /**
       * Format: date-time
       * @description Last act of a participant; reminders and receipts are none.
       */
      lastActivityAt: string;
      /**
       * Format: date-time
       * @description When it ends by itself if nobody acts: after 180 days; null when it has ended.
       */
      expiresAt: string | null;
      /** @description What it waits for. */
      awaiting: ('INFORMATION' | 'APPROVAL' | 'ACCEPTANCE' | 'DESK' | 'DECISION')[];
      /** @description The firearm, as its markings were read (ISACS 05.31, NIEM j:Firearm). */
      firearm: components['schemas']['TraceFirearmView'];
    };
    TraceView: {
      /** @description Whom to ask, and why. */
      route: components['schemas']['RouteView'] | null;
      /** @description Who was asked, oldest first. */
      hops: components['schemas']['HopView'][];
      /** @description Proposals to ask further countries, oldest first. */
      onwardReferrals: components['schemas']['ReferralView'][];
      /** @description Everything that happened, oldest first. */
      timeline: components['schemas']['TimelineEntry'][];
      /**
       * Format: uuid
       * @description Id, a UUIDv7.
       */
      id: string;
      /** @description Counts the changes, from 1. */
      version: number;
      /**
       * @description Where it stands now.
       * @enum {string}
       */
      state: 'SUBMITTED' | 'VALIDATED' | 'ACTIVE' | 'CLOSED' | 'WITHDRAWN' | 'REJECTED' | 'EXPIRED';
      /**
       * @description How the case ended for its requester; null while it goes on.
       * @enum {string|null}
       */
      outcome: 'SOLVED' | 'PARTLY_SOLVED' | 'UNSOLVED' | 'NO_RESPONSE' | 'DUPLICATE' | null;
      /** @description Participant whose trace it is. */
      requestingParticipant: string;
      /** @description The sender's own reference; it may repeat. */
      reference: string;
      /**
       * @description ROUTINE unless told; URGENT shortens the clocks of the participants and needs `priorityJustification`.
       * @enum {string}
       */
      priority: 'ROUTINE' | 'URGENT';
      /** @description Free code of a joint operation that this belongs to. */
      operation: string | null;
      /** @description Version of the request that is meant, from 1. */
      requestVersion: number;
      /**
       * Format: uuid
       * @description Trace that this one repeats.
       */
      duplicateOf: string | null;
      /**
       * Format: date-time
       * @description When the request was taken in.
       */
      submittedAt: string;
      /**
       * Format: date-time
       * @description Last act of a participant; reminders and receipts are none.
       */
      lastActivityAt: string;
      /**
       * Format: date-time
       * @description When it ends by itself if nobody acts: after 180 days; null when it has ended.
       */
      expiresAt: string | null;
      /** @description What it waits for. */
      awaiting: ('INFORMATION' | 'APPROVAL' | 'ACCEPTANCE' | 'DESK' | 'DECISION')[];
      /** @description The firearm, as its markings were read (ISACS 05.31, NIEM j:Firearm). */
      firearm: components['schemas']['TraceFirearmView'];
    };
    Transfer: {
      /** Format: date */
      date?: string | null;
      /**
       * @description Kind of the transfer.
       * @enum {string}
       */
      type: 'MANUFACTURE' | 'SALE' | 'EXPORT' | 'IMPORT' | 'GOVERNMENT' | 'LOSS' | 'THEFT' | 'OTHER';
      /** @description Who gave it away. Sealed. */
      from?: string | null;
      /** @description Who got it. Sealed. */
      to?: string | null;
      /** @description Country. ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country?: string | null;
      /** @description Number of the licence or permit. */
      authorisation?: string | null;
    };
    TransferView: {
      /** Format: date */
      date?: string | null;
      /**
       * @description Kind of the transfer.
       * @enum {string}
       */
      type: 'MANUFACTURE' | 'SALE' | 'EXPORT' | 'IMPORT' | 'GOVERNMENT' | 'LOSS' | 'THEFT' | 'OTHER';
      /** @description Who gave it away. Sealed. */
      from?: string | null;
      /** @description Who got it. Sealed. */
      to?: string | null;
      /** @description Country. ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown) */
      country?: string | null;
      /** @description Number of the licence or permit. */
      authorisation?: string | null;
    };
    WithdrawalBody: {
      /**
       * @description CASE_CLOSED, SUBMITTED_IN_ERROR or OTHER.
       * @enum {string}
       */
      reason: 'CASE_CLOSED' | 'OTHER' | 'SUBMITTED_IN_ERROR';
      /** @description In words. Sealed, except on the firearm. */
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
      /** @description The newest checkpoint. */
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
        /** @description Only what belongs to this trace. */
        traceId?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        /** @description `next` of the page before. Repeat the filters with it. */
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
      /** @description Entries, oldest first. */
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
        /** @description Items a page; 50 unless told. */
        limit?: number;
        /** @description `next` of the page before. Repeat the filters with it. */
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
      /** @description The built-in mappings, then yours by name. */
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
        /** @description Name of the mapping: `tracepost`, `rio-seizures` (both built in), or one of your own. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The mapping. */
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
        /** @description Name of the mapping: `tracepost`, `rio-seizures` (both built in), or one of your own. */
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
      /** @description The mapping. */
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
        /** @description Items a page; 50 unless told. */
        limit?: number;
        /** @description `next` of the page before. Repeat the filters with it. */
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
      /** @description Your batches, newest first. */
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
        /** @description Mapping that reads the columns; `tracepost` unless told. */
        mapping?: string;
        /** @description Free code of a joint operation. */
        operation?: string;
        /** @description `true`: only tell what would be done; nothing is stored, no Idempotency-Key is needed. */
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
      /** @description The batch as it now is. */
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
        /** @description Id, as the hub gave it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The batch as it now is. */
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
        /** @description Id, as the hub gave it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The batch as it now is. */
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
        /** @description Only rows with this status. */
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
        /** @description Id, as the hub gave it. */
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
        /** @description Items a page; 50 unless told. */
        limit?: number;
        /** @description `next` of the page before. Repeat the filters with it. */
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
      /** @description Traces without a route, newest first. */
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
      /** @description The business clock. */
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
      /** @description Where the clock stands now; every timer that was due has fired. */
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
        /** @description `next` of the page before, or `id` of the stream. */
        cursor?: string;
        /** @description Types of events or prefixes of them, separated by commas: `hop.,trace.closed`. */
        types?: string;
        /** @description Only what belongs to this trace. */
        traceId?: string;
        /** @description Where a first call begins: the oldest event kept, or now. Later calls send `cursor` instead. */
        from?: 'beginning' | 'now';
        /** @description Items a page; 50 unless told. */
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
      /** @description Events, oldest first. */
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
      /** @description The hop as it now is, as your side may see it. */
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
        /** @description Id, as the hub gave it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The hop as it now is, as your side may see it. */
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
        /** @description Id, as the hub gave it. */
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
      /** @description The hop as it now is, as your side may see it. */
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
        /** @description Id, as the hub gave it. */
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
      /** @description The hop as it now is, as your side may see it. */
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
        /** @description Id, as the hub gave it. */
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
      /** @description The hop as it now is, as your side may see it. */
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
        /** @description Id, as the hub gave it. */
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
      /** @description The hop as it now is, as your side may see it. */
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
        /** @description Id, as the hub gave it. */
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
      /** @description The hop as it now is, as your side may see it. */
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
        /** @description Id, as the hub gave it. */
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
      /** @description The hop as it now is, as your side may see it. */
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
        /** @description Id, as the hub gave it. */
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
      /** @description The hop as it now is, as your side may see it. */
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
        /** @description Id, as the hub gave it. */
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
      /** @description The hop as it now is, as your side may see it. */
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
        /** @description Id, as the hub gave it. */
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
      /** @description The hop as it now is, as your side may see it. */
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
        /** @description Id, as the hub gave it. */
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
      /** @description The hop as it now is, as your side may see it. */
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
        /** @description Id, as the hub gave it. */
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
      /** @description The hop as it now is, as your side may see it. */
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
        /** @description Id, as the hub gave it. */
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
      /** @description The hop as it now is, as your side may see it. */
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
        /** @description Id, as the hub gave it. */
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
      /** @description The hop as it now is, as your side may see it. */
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
      /** @description Makers, model, calibre and serial by the tables, each with how sure it is. */
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
        /** @description Only those in this state. */
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
        /** @description `true`: only those with a clock that has run out. */
        overdue?: boolean;
        /** @description Changed at this instant or later. */
        updatedSince?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        /** @description `next` of the page before. Repeat the filters with it. */
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
      /** @description Whole hops that wait for you, newest first, as they are after this receipt. */
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
        /** @description Only what belongs to this trace. */
        traceId?: string;
        /** @description Only those in this state. */
        state?: 'PROPOSED' | 'APPROVED' | 'REJECTED' | 'BLOCKED' | 'LAPSED';
        /** @description Items a page; 50 unless told. */
        limit?: number;
        /** @description `next` of the page before. Repeat the filters with it. */
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
      /** @description Onward referrals of your traces, newest first. */
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
      /** @description The onward referral as it now is. */
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
        /** @description Id, as the hub gave it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The onward referral as it now is. */
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
        /** @description Id, as the hub gave it. */
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
      /** @description The onward referral as it now is. */
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
        /** @description Id, as the hub gave it. */
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
      /** @description The onward referral as it now is. */
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
        /** @description Items a page; 50 unless told. */
        limit?: number;
        /** @description `next` of the page before. Repeat the filters with it. */
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
      /** @description What is stuck, by cause. */
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
        /** @description Items a page; 50 unless told. */
        limit?: number;
        /** @description `next` of the page before. Repeat the filters with it. */
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
      /** @description Dead letters, newest first. */
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
      /** @description How far the act is in each service. */
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
      /** @description Flows of all services. */
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
        /** @description Items a page; 50 unless told. */
        limit?: number;
        /** @description `next` of the page before. Repeat the filters with it. */
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
      /** @description Parked keys, newest first. */
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
      /** @description How far the act is in each service. */
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
        /** @description Id, as the hub gave it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How far the act is in each service. */
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
        /** @description Id, as the hub gave it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How far the act is in each service. */
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
        /** @description Items a page; 50 unless told. */
        limit?: number;
        /** @description `next` of the page before. Repeat the filters with it. */
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
      /** @description Participants by their id. */
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
        /** @description Id, as the hub gave it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The participant. */
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
      /** @description The route that would be taken, with everything that it was made from. */
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
        /** @description `true`: only tell what would be done; nothing is stored, no Idempotency-Key is needed. */
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
      /** @description What was taken in: how the firearm was identified, and what would make the search surer. */
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
        /** @description Version of the request; the newest unless told. */
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
        /** @description Id, as the hub gave it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request as it was sent, with what the hub made of it. */
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
        /** @description Id, as the hub gave it. */
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
      /** @description What was taken in: how the firearm was identified, and what would make the search surer. */
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
        /** @description Only those in this state. */
        state?: 'SUBMITTED' | 'VALIDATED' | 'ACTIVE' | 'CLOSED' | 'WITHDRAWN' | 'REJECTED' | 'EXPIRED';
        /** @description Only those closed with this outcome. */
        outcome?: 'SOLVED' | 'PARTLY_SOLVED' | 'UNSOLVED' | 'NO_RESPONSE' | 'DUPLICATE';
        /** @description Only those with exactly this reference of yours. */
        reference?: string;
        /** @description Free code of a joint operation. */
        operation?: string;
        /** @description Only those that came with this batch. */
        batch?: string;
        /** @description Only firearms of this maker, as identified. */
        make?: string;
        /** @description Only firearms of this calibre, as identified. */
        calibre?: string;
        /** @description Only those in which this country is asked. */
        country?: string;
        /** @description Only those in which this participant is asked. */
        participant?: string;
        /** @description Recovered on this day or later. */
        recoveredFrom?: string;
        /** @description Recovered on this day or earlier. */
        recoveredTo?: string;
        /** @description Changed at this instant or later. */
        updatedSince?: string;
        /** @description `true`: only those with a clock that has run out. */
        overdue?: boolean;
        /** @description Only those that wait for this; ANY: that wait for something of yours. */
        awaiting?: 'INFORMATION' | 'APPROVAL' | 'ACCEPTANCE' | 'DESK' | 'DECISION' | 'ANY';
        /** @description Items a page; 50 unless told. */
        limit?: number;
        /** @description `next` of the page before. Repeat the filters with it. */
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
      /** @description Your traces, newest first. */
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
        /** @description Id, as the hub gave it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The trace as it now is. */
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
        /** @description Id, as the hub gave it. */
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
      /** @description The trace as it now is. */
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
        /** @description Id, as the hub gave it. */
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
      /** @description The trace as it now is. */
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
        /** @description Id, as the hub gave it. */
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
      /** @description The trace as it now is. */
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
      /** @description It does. */
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
      /** @description Every service is. */
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
        /** @description Last segment of the `type` of a problem. */
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
          'text/html': string;
        };
      };
    };
  };
  getSchema: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description `<type of the event>.json`. */
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
