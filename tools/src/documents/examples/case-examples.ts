import { BODY_EXAMPLES, Story, STORY_REQUEST, VIEW_EXAMPLES } from '@tracepost/contracts';
import { also, exchange, type ExampleTable } from './example.js';

const JSON_TYPE = 'application/json';
const trace = { id: Story.TRACE_ID };

const MINIMUM = {
  reference: 'PF-RJ-2026-000125',
  legalBasis: { basis: 'NATIONAL_LAW', intendedUse: 'CRIMINAL_INVESTIGATION' },
  firearm: { serial: { raw: 'BXO 124', condition: 'CLEAR' }, makes: [{ raw: 'GLOCK' }], model: '17' },
  recovery: { context: 'SEIZED', at: '2026-11-20', place: { country: 'BR' } },
};

const { DRY_RECEIPT, RECEIPT } = Story;

/** Trace requests, and the traces that come of them. */
export const CASE_EXAMPLES: ExampleTable = {
  'POST /v1/trace-requests': also(
    exchange(
      {},
      {
        complete: { summary: 'Every member of a request', request: STORY_REQUEST, answer: RECEIPT },
        minimum: {
          summary: 'The least that helps: what is missing comes back as findings',
          request: MINIMUM,
          answer: {
            ...RECEIPT,
            id: Story.OTHER_TRACE_ID,
            receivedAt: Story.at('09:00'),
            sha256: '8a7639939436854fab690004f84c6cf4baecbee8b8fb39dbdee05c32fee7c9f5',
            identifiedAs: { ...Story.IDENTIFIED, serialNormalised: 'BX0124' },
            findings: [Story.NO_CALIBRE],
            links: { trace: `/v1/traces/${Story.OTHER_TRACE_ID}` },
          },
        },
      },
      201,
    ),
    200,
    JSON_TYPE,
    { complete: { summary: 'With dryRun=true: nothing is stored', value: DRY_RECEIPT } },
  ),
  'GET /v1/trace-requests/{id}': exchange(
    { ...trace, version: 1 },
    { sent: { summary: 'As it was sent', answer: Story.REQUEST_VIEW } },
  ),
  'POST /v1/trace-requests/{id}/corrections': exchange(trace, {
    correction: {
      summary: 'The whole request anew, with the reason',
      request: BODY_EXAMPLES.CorrectionBody,
      answer: Story.CORRECTION_RECEIPT,
    },
  }),
  'POST /v1/identifications': exchange(
    {},
    {
      glock: {
        summary: "The story's firearm",
        request: BODY_EXAMPLES.IdentificationBody,
        answer: Story.IDENTIFICATION,
      },
    },
  ),
  'GET /v1/traces': exchange(
    {},
    { page: { summary: 'One trace; the last page', answer: VIEW_EXAMPLES.TracePage } },
  ),
  'GET /v1/traces/{id}': exchange(trace, {
    answered: { summary: 'The first answer named a further country', answer: Story.ANSWERED_TRACE },
    closed: { summary: 'Closed with two answers', answer: Story.CLOSED_TRACE },
  }),
  'POST /v1/traces/{id}/withdrawal': exchange(trace, {
    withdrawn: {
      summary: 'Before anybody has read it',
      request: BODY_EXAMPLES.WithdrawalBody,
      answer: Story.WITHDRAWN_TRACE,
    },
  }),
  'POST /v1/traces/{id}/closure': exchange(trace, {
    solved: {
      summary: 'The dealer is known',
      request: BODY_EXAMPLES.ClosureBody,
      answer: Story.CLOSED_TRACE,
    },
  }),
  'POST /v1/traces/{id}/closure-corrections': exchange(trace, {
    corrected: {
      summary: 'Another outcome, with the reason',
      request: BODY_EXAMPLES.ClosureCorrectionBody,
      answer: Story.RECLOSED_TRACE,
    },
  }),
  'GET /v1/desk': exchange(
    {},
    { page: { summary: 'A firearm without a serial or a maker', answer: VIEW_EXAMPLES.DeskPage } },
  ),
  'POST /v1/routes:explain': exchange(
    {},
    {
      glock: {
        summary: 'The import mark decides',
        request: BODY_EXAMPLES.ExplainBody,
        answer: Story.EXPLANATION,
      },
    },
  ),
};
