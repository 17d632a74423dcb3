import * as C from '../codes/codes.js';
import type { AnswerVersionDoc, InformationRequestDoc, ReferralDoc, RemarkDoc } from '../documents/hop.js';
import * as V from '../validation/decorators.js';
import { AnswerBody, RefusalBody, Suggestion } from './answer.js';
import { Question } from './hop-commands.js';
import { Attachment, Officer } from './persons.js';
import { IdentifiedAsView } from './route-views.js';
import { TraceRequestBody } from './trace-request.js';

const MAX_INT = 2_147_483_647;

export class HopReason {
  @V.Required() @V.CodeText() readonly rule!: string;
  @V.Optional() @V.Narrative() readonly sentence?: string | null;
}

export class HopDue {
  @V.Nullable() @V.When() readonly acknowledgeBy!: string | null;
  @V.Nullable() @V.When() readonly answerBy!: string | null;
  @V.Nullable() @V.When() readonly informationBy!: string | null;
}

export class SuppliedInformation {
  @V.Required() @V.When() readonly at!: string;
  @V.Nullable() @V.Narrative() readonly text!: string | null;
  @V.Nullable() @V.Int(1, MAX_INT) readonly requestVersion!: number | null;
  @V.Required() @V.ListOf(() => Attachment) readonly attachments!: readonly Attachment[];
}

export class InformationRequestView implements InformationRequestDoc {
  @V.Required() @V.Uuid() readonly id!: string;
  @V.Required() @V.Code(['OPEN', 'SUPPLIED', 'DROPPED']) readonly state!: 'OPEN' | 'SUPPLIED' | 'DROPPED';
  @V.Required() @V.When() readonly at!: string;
  @V.Nullable() @V.Code(C.INFORMATION_RESULT) readonly result!: C.InformationResult | null;
  @V.Required() @V.ListOf(() => Question) readonly questions!: readonly Question[];
  @V.Nullable() @V.Nested(() => Suggestion) readonly suggestion!: Suggestion | null;
  @V.Nullable() @V.Nested(() => SuppliedInformation) readonly supplied!: SuppliedInformation | null;
}

/** `content` is an AnswerBody where `kind` is ANSWER, a RefusalBody where it is REFUSAL. */
export class AnswerVersionView implements Omit<AnswerVersionDoc, 'kind' | 'content'> {
  @V.Required() @V.Int(1, MAX_INT) readonly version!: number;
  @V.Required() @V.Code(['ANSWER', 'REFUSAL']) readonly kind!: 'ANSWER' | 'REFUSAL';
  @V.Required() @V.When() readonly at!: string;
  @V.Required() @V.Bool() readonly late!: boolean;
  @V.Required() @V.Bool() readonly superseded!: boolean;
  @V.Required() @V.OneOf(AnswerBody, RefusalBody) readonly content!: AnswerBody | RefusalBody;
}

export class RecallView {
  @V.Required() @V.When() readonly at!: string;
  @V.Nullable() @V.Narrative() readonly reason!: string | null;
  @V.Required() @V.Bool() readonly acknowledgementNeeded!: boolean;
  @V.Nullable() @V.When() readonly acknowledgedAt!: string | null;
}

/** What was said with an act that has no member of its own: a return, a deferral, a progress report ... */
export class RemarkView implements RemarkDoc {
  @V.Required() @V.When() readonly at!: string;
  @V.Required() @V.Code(['REQUESTER', 'REQUESTED']) readonly by!: 'REQUESTER' | 'REQUESTED';
  @V.Required() @V.CodeText() readonly command!: string;
  @V.Nullable() @V.CodeText() readonly code!: string | null;
  @V.Nullable() @V.Narrative() readonly text!: string | null;
}

/** An answer of another hop of the trace that the requester shares with the requested side. */
export class SharedAnswerView extends AnswerVersionView {
  @V.Required() @V.Uuid() readonly hopId!: string;
  @V.Required() @V.ParticipantId() readonly participant!: string;
}

/** A hop as one of its two sides sees it; to the requested side `depth` and `parentHopId` are absent. */
export class HopView {
  @V.Required() @V.Uuid() readonly id!: string;
  @V.Required() @V.Int(1, MAX_INT) readonly version!: number;
  @V.Required() @V.Uuid() readonly traceId!: string;
  @V.Required() @V.Code(C.HOP_STATE) readonly state!: C.HopState;
  @V.Required() @V.ParticipantId() readonly participant!: string;
  @V.Required() @V.ParticipantId() readonly requestingParticipant!: string;
  @V.Nullable() @V.Text(200) readonly authority!: string | null;
  @V.Optional() @V.Code(C.PRIORITY) readonly priority?: C.Priority;
  @V.Required() @V.Nested(() => TraceRequestBody) readonly request!: TraceRequestBody;
  @V.Required() @V.Int(1, MAX_INT) readonly requestVersion!: number;
  @V.Nullable() @V.Nested(() => IdentifiedAsView) readonly identifiedAs!: IdentifiedAsView | null;
  @V.Optional() @V.Int(1, 6) readonly depth?: number;
  @V.Optional() @V.Uuid() readonly parentHopId?: string | null;
  @V.Required() @V.Nested(() => HopReason) readonly reason!: HopReason;
  @V.Required() @V.When() readonly queuedAt!: string;
  @V.Nullable() @V.When() readonly deliveredAt!: string | null;
  @V.Nullable() @V.When() readonly acknowledgedAt!: string | null;
  @V.Optional() @V.Nested(() => Officer) readonly officer?: Officer | null;
  @V.Required() @V.Nested(() => HopDue) readonly due!: HopDue;
  @V.Required() @V.Bool() readonly overdue!: boolean;
  @V.Required() @V.Int(0, 2) readonly escalation!: 0 | 1 | 2;
  @V.Nullable() @V.DateOnly({ future: true }) readonly expectedAt!: string | null;
  @V.Nullable() @V.DateOnly({ future: true }) readonly deferredUntil!: string | null;
  @V.Required()
  @V.ListOf(() => InformationRequestView, V.MANY)
  readonly informationRequests!: readonly InformationRequestView[];
  @V.Required() @V.ListOf(() => AnswerVersionView, V.MANY) readonly answers!: readonly AnswerVersionView[];
  @V.Required() @V.Code(C.ACCEPTANCE) readonly acceptance!: C.Acceptance;
  @V.Nullable() @V.Nested(() => RecallView) readonly recall!: RecallView | null;
  /** Newest answers of other hops of the trace that are shared with the requested side. */
  @V.Required()
  @V.ListOf(() => SharedAnswerView, V.MANY)
  readonly sharedAnswers!: readonly SharedAnswerView[];
  @V.Required() @V.Codes(C.HOP_AWAITING) readonly awaiting!: readonly C.HopAwaiting[];
  @V.Required() @V.ListOf(() => RemarkView, V.MANY) readonly remarks!: readonly RemarkView[];
}

export class ReferralView implements ReferralDoc {
  @V.Required() @V.Uuid() readonly id!: string;
  @V.Required() @V.Int(1, MAX_INT) readonly version!: number;
  @V.Required() @V.Uuid() readonly traceId!: string;
  @V.Required() @V.Code(C.REFERRAL_STATE) readonly state!: C.ReferralState;
  @V.Required() @V.Code(C.REFERRAL_ORIGIN) readonly origin!: C.ReferralOrigin;
  @V.Nullable() @V.Uuid() readonly fromHopId!: string | null;
  @V.Nullable() @V.Country() readonly country!: string | null;
  @V.Required() @V.ParticipantIds() readonly participants!: readonly string[];
  @V.Nullable() @V.Code(C.BLOCKED_BY) readonly blockedBy!: C.BlockedBy | null;
  @V.Required() @V.Bool() readonly waitingForSlot!: boolean;
  @V.Nullable() @V.Uuid() readonly hopId!: string | null;
}
