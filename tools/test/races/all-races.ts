import { acknowledgementAgainstRecall } from './cases/acknowledgement-against-recall.js';
import { answerAgainstInformation } from './cases/answer-against-information.js';
import { approvalAgainstRejection } from './cases/approval-against-rejection.js';
import { cancellationAgainstTheEndOfABatch } from './cases/cancellation-against-the-end-of-a-batch.js';
import { closureAgainstAcceptance } from './cases/closure-against-acceptance.js';
import { correctionAgainstWithdrawal } from './cases/correction-against-withdrawal.js';
import { correctionOfTheAnswerAgainstAcceptance } from './cases/correction-of-the-answer-against-acceptance.js';
import { correctionOfTheAnswerAgainstReturn } from './cases/correction-of-the-answer-against-return.js';
import { correctionOfTheRequestAgainstAnswer } from './cases/correction-of-the-request-against-answer.js';
import { endOfADeferralAgainstAnswer } from './cases/end-of-a-deferral-against-answer.js';
import { endOfADeferralAgainstReturn } from './cases/end-of-a-deferral-against-return.js';
import { expiryAgainstAnswer } from './cases/expiry-against-answer.js';
import { impliedAcceptanceAgainstReturn } from './cases/implied-acceptance-against-return.js';
import { oneEtagForTwoCommands } from './cases/one-etag-for-two-commands.js';
import { oneEtagForTwoEnds } from './cases/one-etag-for-two-ends.js';
import { oneKeyForTwoRequests } from './cases/one-key-for-two-requests.js';
import { recallAgainstAnswer } from './cases/recall-against-answer.js';
import { recallOfAnUnreadHopAgainstAnswer } from './cases/recall-of-an-unread-hop-against-answer.js';
import { receiptAgainstRecall } from './cases/receipt-against-recall.js';
import { returnAgainstAcceptance } from './cases/return-against-acceptance.js';
import { twentySubmissionsWithOneKey } from './cases/twenty-submissions-with-one-key.js';
import { twoAcceptances } from './cases/two-acceptances.js';
import { twoAnswers } from './cases/two-answers.js';
import { twoApprovalsForOneCountry } from './cases/two-approvals-for-one-country.js';
import { twoApprovalsForOneSlot } from './cases/two-approvals-for-one-slot.js';
import { twoBatchesOfOneFile } from './cases/two-batches-of-one-file.js';
import { twoHopsByHand } from './cases/two-hops-by-hand.js';
import { twoHopsNamingOneCountry } from './cases/two-hops-naming-one-country.js';
import { twoPutsOfANewMapping, twoPutsOfOneMapping } from './cases/two-puts-of-one-mapping.js';
import { twoReceipts } from './cases/two-receipts.js';
import { withdrawalAgainstAnswer } from './cases/withdrawal-against-answer.js';
import { withdrawalAgainstApproval } from './cases/withdrawal-against-approval.js';
import { withdrawalAgainstClosure } from './cases/withdrawal-against-closure.js';
import type { Race } from './race.js';

/** Those that the project promises by name first, then those found since. */
export const ALL_RACES: readonly Race<never>[] = [
  twoAnswers,
  recallAgainstAnswer,
  withdrawalAgainstAnswer,
  withdrawalAgainstApproval,
  twoApprovalsForOneCountry,
  closureAgainstAcceptance,
  correctionOfTheRequestAgainstAnswer,
  correctionOfTheAnswerAgainstAcceptance,
  twentySubmissionsWithOneKey,
  endOfADeferralAgainstReturn,
  impliedAcceptanceAgainstReturn,
  endOfADeferralAgainstAnswer,
  expiryAgainstAnswer,
  acknowledgementAgainstRecall,
  answerAgainstInformation,
  approvalAgainstRejection,
  cancellationAgainstTheEndOfABatch,
  correctionAgainstWithdrawal,
  correctionOfTheAnswerAgainstReturn,
  oneEtagForTwoCommands,
  oneEtagForTwoEnds,
  oneKeyForTwoRequests,
  recallOfAnUnreadHopAgainstAnswer,
  receiptAgainstRecall,
  returnAgainstAcceptance,
  twoAcceptances,
  twoApprovalsForOneSlot,
  twoBatchesOfOneFile,
  twoHopsByHand,
  twoHopsNamingOneCountry,
  twoPutsOfANewMapping,
  twoPutsOfOneMapping,
  twoReceipts,
  withdrawalAgainstClosure,
];
