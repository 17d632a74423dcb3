import { BODY_EXAMPLES, Story, STORY_REFUSAL, VIEW_EXAMPLES, type HopView } from '@tracepost/contracts';
import { exchange, type ExampleTable, type OperationExamples } from './example.js';

const { seenByRequested, seenByRequester } = Story;
const hop = { id: Story.HOP_ID };
const referral = { id: Story.REFERRAL_ID };

/** A command on the story's hop with one example. */
const command = (name: string, summary: string, request: object, answer: HopView): OperationExamples =>
  exchange(hop, { [name]: { summary, request, answer } });

const B = BODY_EXAMPLES;

/** The requested side. */
const REQUESTED: ExampleTable = {
  'GET /v1/inbox': exchange(
    { state: 'DELIVERED' },
    { page: { summary: 'One hop waits; it is delivered by this', answer: VIEW_EXAMPLES.InboxPage } },
  ),
  'POST /v1/hops/{id}/acknowledgement': command(
    'acknowledged',
    'A person has it',
    B.AcknowledgementBody,
    seenByRequested(Story.ACKNOWLEDGED_HOP),
  ),
  'POST /v1/hops/{id}/progress-reports': command(
    'later',
    'The search takes longer than the clock allows',
    B.ProgressReportBody,
    seenByRequested(Story.PROGRESSED_HOP),
  ),
  'POST /v1/hops/{id}/information-requests': command(
    'serial',
    'The serial is doubtful; the answer clock stands still',
    B.InformationRequestBody,
    seenByRequested(Story.ASKING_HOP),
  ),
  'POST /v1/hops/{id}/deferrals': command(
    'investigation',
    'An investigation of its own comes first',
    B.DeferralBody,
    seenByRequested(Story.DEFERRED_HOP),
  ),
  'POST /v1/hops/{id}/answers': command(
    'exported',
    'Sold, and exported to a further country',
    B.AnswerBody,
    seenByRequested(Story.ANSWERED_HOP),
  ),
  'POST /v1/hops/{id}/refusals': command(
    'confidential',
    'The law forbids to tell',
    B.RefusalBody,
    seenByRequested(Story.REFUSED_HOP),
  ),
  'POST /v1/hops/{id}/redirections': exchange(hop, {
    authority: {
      summary: 'Another authority of the same participant',
      request: B.RedirectionBody,
      answer: seenByRequested(Story.READDRESSED_HOP),
    },
    country: {
      summary: 'Another country; this hop ends unsearched',
      request: {
        authority: null,
        country: 'PY',
        reason: 'Sold to Paraguay; its register knows the buyer.',
      },
      answer: seenByRequested(Story.REDIRECTED_HOP),
    },
  }),
  'POST /v1/hops/{id}/corrections': exchange(hop, {
    answer: {
      summary: 'A mended answer',
      request: B.HopCorrectionBody,
      answer: seenByRequested(Story.CORRECTED_HOP),
    },
    refusal: {
      summary: 'A refusal in place of the answer',
      request: { reason: 'The prosecutor has withdrawn the permission.', refusal: STORY_REFUSAL },
      answer: seenByRequested(Story.WITHHELD_HOP),
    },
  }),
  'POST /v1/hops/{id}/recall-acknowledgement': command(
    'acknowledged',
    'Nobody searches any more',
    B.RecallAcknowledgementBody,
    seenByRequested(Story.RECALL_ACKNOWLEDGED_HOP),
  ),
};

/** The requester. */
const REQUESTER: ExampleTable = {
  'GET /v1/hops/{id}': exchange(hop, {
    requester: { summary: 'As the requester reads it', answer: seenByRequester(Story.ANSWERED_HOP) },
    requested: {
      summary: 'As the participant reads it that is asked: nothing of the chain',
      answer: seenByRequested(Story.ANSWERED_HOP),
    },
  }),
  'POST /v1/hops': exchange(
    {},
    {
      maker: {
        summary: "Ask the maker's country by hand",
        request: B.HopByHandBody,
        answer: seenByRequester(Story.HAND_HOP),
      },
    },
    201,
  ),
  'POST /v1/hops/{id}/information': command(
    'letter',
    'The question answered in words',
    B.InformationBody,
    seenByRequester(Story.ASKED_HOP),
  ),
  'POST /v1/hops/{id}/acceptance': command(
    'accepted',
    'Nothing is left to ask',
    B.AcceptanceBody,
    seenByRequester(Story.ACCEPTED_HOP),
  ),
  'POST /v1/hops/{id}/return': exchange(hop, {
    answer: {
      summary: 'An answer with a gap, once a hop',
      request: B.ReturnBody,
      answer: seenByRequester(Story.RETURNED_HOP),
    },
    deferral: {
      summary: 'A deferral that cannot be waited for',
      request: { answerVersion: null, reason: 'The trial begins before that day.' },
      answer: seenByRequester(Story.RESUMED_HOP),
    },
  }),
  'POST /v1/hops/{id}/recall': command(
    'recalled',
    'No answer is needed any more',
    B.RecallBody,
    seenByRequester(Story.RECALLED_HOP),
  ),
};

const REFERRALS: ExampleTable = {
  'GET /v1/onward-referrals': exchange(
    { state: 'PROPOSED' },
    { page: { summary: 'One waits for approval', answer: VIEW_EXAMPLES.ReferralPage } },
  ),
  'GET /v1/onward-referrals/{id}': exchange(referral, {
    proposed: { summary: 'An answer named Paraguay', answer: Story.PROPOSED_REFERRAL },
    approved: { summary: 'Approved: its hop is open', answer: Story.APPROVED_REFERRAL },
  }),
  'POST /v1/onward-referrals': exchange(
    {},
    {
      desk: {
        summary: 'The desk proposes a country',
        request: B.ReferralBody,
        answer: Story.DESK_REFERRAL,
      },
    },
    201,
  ),
  'POST /v1/onward-referrals/{id}/approval': exchange(referral, {
    approved: {
      summary: 'Ask Paraguay, and show it what the United States answered',
      request: B.ApprovalBody,
      answer: Story.APPROVED_REFERRAL,
    },
  }),
  'POST /v1/onward-referrals/{id}/rejection': exchange(referral, {
    rejected: {
      summary: 'That country is not to be asked',
      request: B.RejectionBody,
      answer: Story.REJECTED_REFERRAL,
    },
  }),
};

/** Hops, as either side works on them, and onward referrals. */
export const HOP_EXAMPLES: ExampleTable = { ...REQUESTED, ...REQUESTER, ...REFERRALS };
