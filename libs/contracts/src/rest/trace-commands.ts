import * as C from '../codes/codes.js';
import * as V from '../validation/decorators.js';
import { duplicateOf, orElse } from './checks.js';

/** Body of POST /traces/{id}/withdrawal. */
export class WithdrawalBody {
  @V.Required() @V.Code(C.WITHDRAWAL_REASON) readonly reason!: C.WithdrawalReason;
  @V.Optional() @V.Narrative() readonly text?: string | null;
}

/** Body of POST /traces/{id}/closure. */
export class ClosureBody {
  @V.Required() @V.Code(C.TRACE_OUTCOME) readonly outcome!: C.TraceOutcome;
  @V.Optional() @V.Uuid() @V.Check('Needed for DUPLICATE, else absent.', duplicateOf) readonly duplicateOf?:
    string | null;
  @V.Optional() @V.Narrative() readonly note?: string | null;
}

/** Body of POST /traces/{id}/closure-corrections. */
export class ClosureCorrectionBody {
  @V.Required() @V.Code(C.TRACE_OUTCOME) readonly outcome!: C.TraceOutcome;
  @V.Optional() @V.Uuid() @V.Check('Needed for DUPLICATE, else absent.', duplicateOf) readonly duplicateOf?:
    string | null;
  @V.Required('Say why the outcome changes.') @V.Narrative() readonly reason!: string;
}

/** Body of POST /onward-referrals, by the desk: a country, a participant, or both. */
export class ReferralBody {
  @V.Required() @V.Uuid() readonly traceId!: string;
  @V.Optional()
  @V.Country()
  @V.Check('Needed without participant.', orElse('participant'))
  readonly country?: string | null;
  @V.Optional() @V.ParticipantId() readonly participant?: string | null;
  @V.Required('Say why this country is likely to know.') @V.Narrative() readonly reason!: string;
}

/** Body of POST /onward-referrals/{id}/approval. */
export class ApprovalBody {
  @V.Required('Name one of the participants of the referral.')
  @V.ParticipantId()
  readonly participant!: string;

  @V.Optional() @V.Uuids() readonly shareAnswers?: readonly string[] | null;
  @V.Optional() @V.Narrative() readonly note?: string | null;
}

/** Body of POST /onward-referrals/{id}/rejection. */
export class RejectionBody {
  @V.Required('Say why the referral is rejected.') @V.Narrative() readonly reason!: string;
}

/** Body of POST /hops: a hop by hand. */
export class HopByHandBody {
  @V.Required() @V.Uuid() readonly traceId!: string;
  @V.Required() @V.ParticipantId() readonly participant!: string;
  @V.Required('Say why this participant is asked.') @V.Narrative() readonly reason!: string;
  @V.Optional() @V.Uuids() readonly shareAnswers?: readonly string[] | null;
}
