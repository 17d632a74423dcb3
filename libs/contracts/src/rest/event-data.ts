import * as C from '../codes/codes.js';
import * as V from '../validation/decorators.js';

const MAX_INT = 2_147_483_647;
const CLOCK = ['ACKNOWLEDGE', 'ANSWER', 'INFORMATION', 'RECALL'] as const;

/** Members that a grant to an agency may leave out are absent there, whatever is required here. */
export class TraceEventData {
  @V.Required() @V.Uuid() readonly traceId!: string;
  @V.Required() @V.Code(C.TRACE_STATE) readonly state!: C.TraceState;
  @V.Required() @V.Int(1, MAX_INT) readonly requestVersion!: number;
  @V.Required() @V.Text(200) readonly link!: string;
}

export class SubmittedFirearm {
  @V.Required() @V.Texts(200, V.MANY) readonly makes!: readonly string[];
  @V.Nullable() @V.Text(200) readonly model!: string | null;
  @V.Nullable() @V.Text(200) readonly calibre!: string | null;
  @V.Nullable() @V.Code(C.FIREARM_TYPE) readonly type!: string | null;
  @V.Nullable() @V.Code(C.FIREARM_ACTION) readonly action!: string | null;
  @V.Required() @V.Code(C.SERIAL_CONDITION) readonly serialCondition!: C.SerialCondition;
}

/** No serial. */
export class TraceSubmittedData {
  @V.Required() @V.Uuid() readonly traceId!: string;
  @V.Required() @V.ParticipantId() readonly requestingParticipant!: string;
  @V.Required() @V.Text(35) readonly reference!: string;
  @V.Required() @V.Code(C.PRIORITY) readonly priority!: C.Priority;
  @V.Nullable() @V.CodeText() readonly operation!: string | null;
  @V.Required() @V.Int(1, MAX_INT) readonly requestVersion!: number;
  @V.Required() @V.Country() readonly recoveryCountry!: string;
  @V.Required() @V.Code(C.RECOVERY_CONTEXT) readonly recoveryContext!: C.RecoveryContext;
  @V.Required() @V.Nested(() => SubmittedFirearm) readonly firearm!: SubmittedFirearm;
  @V.Required() @V.Texts(64, V.MANY) readonly findings!: readonly string[];
  @V.Required() @V.Text(200) readonly link!: string;
}

export class TraceRoutedData extends TraceEventData {
  @V.Required() @V.Code(C.ROUTE_DECISION) readonly decision!: C.RouteDecisionCode;
  @V.Nullable() @V.Code(C.DESK) readonly desk!: C.Desk | null;
  @V.Required() @V.CodeText() readonly rule!: string;
  @V.Required() @V.Countries(V.MANY) readonly countries!: readonly string[];
}

export class ClosedHop {
  @V.Required() @V.Uuid() readonly hopId!: string;
  @V.Required() @V.ParticipantId() readonly participant!: string;
  @V.Nullable() @V.CodeText() readonly result!: string | null;
}
export class TraceClosedData {
  @V.Required() @V.Uuid() readonly traceId!: string;
  @V.Nullable() @V.Code(C.TRACE_OUTCOME) readonly outcome!: C.TraceOutcome | null;
  @V.Nullable() @V.Uuid() readonly duplicateOf!: string | null;
  @V.Required() @V.Country() readonly recoveryCountry!: string;
  @V.Required() @V.DateOrInstant() readonly recoveredAt!: string;
  @V.Required() @V.ListOf(() => ClosedHop, V.MANY) readonly hops!: readonly ClosedHop[];
  @V.Required() @V.Text(200) readonly link!: string;
}

export class TraceAnsweredLateData extends TraceEventData {
  @V.Required() @V.Uuid() readonly hopId!: string;
}

export class HopEventData {
  @V.Required() @V.Uuid() readonly traceId!: string;
  @V.Required() @V.Uuid() readonly hopId!: string;
  @V.Required() @V.ParticipantId() readonly participant!: string;
  @V.Required() @V.ParticipantId() readonly requestingParticipant!: string;
  @V.Required() @V.Code(C.HOP_STATE) readonly state!: C.HopState;
  @V.Required() @V.Text(200) readonly link!: string;
}

/** `rule`, `origin` and `depth` are absent to the requested side. */
export class HopOpenedData {
  @V.Required() @V.Uuid() readonly traceId!: string;
  @V.Required() @V.Uuid() readonly hopId!: string;
  @V.Required() @V.ParticipantId() readonly participant!: string;
  @V.Required() @V.ParticipantId() readonly requestingParticipant!: string;
  @V.Required() @V.Code(C.PRIORITY) readonly priority!: C.Priority;
  @V.Optional() @V.CodeText() readonly rule?: string;
  @V.Optional() @V.Code([...C.REFERRAL_ORIGIN, 'MANUAL']) readonly origin?: string;
  @V.Optional() @V.Int(1, 6) readonly depth?: number;
  @V.Required() @V.Int(1, MAX_INT) readonly requestVersion!: number;
  @V.Required() @V.Text(200) readonly link!: string;
}

export class HopDeliveredData extends HopEventData {
  @V.Required() @V.Bool() readonly implicit!: boolean;
}
export class HopAcknowledgedData extends HopDeliveredData {
  @V.Nullable() @V.DateOnly({ future: true }) readonly expectedAt!: string | null;
}
export class HopProgressData extends HopEventData {
  @V.Nullable() @V.DateOnly({ future: true }) readonly expectedAt!: string | null;
}
/** `pointers` into the request say what is asked; the texts are sealed. */
export class HopInformationData extends HopEventData {
  @V.Nullable() @V.Uuid() readonly informationRequestId!: string | null;
  @V.Nullable() @V.Code(C.INFORMATION_RESULT) readonly result!: C.InformationResult | null;
  @V.Required() @V.Texts(200) readonly pointers!: readonly string[];
  @V.Nullable() @V.Int(1, MAX_INT) readonly requestVersion!: number | null;
}
export class HopDeferredData extends HopEventData {
  @V.Nullable() @V.DateOnly({ future: true }) readonly deferredUntil!: string | null;
}

export class HopRefusedData {
  @V.Required() @V.Uuid() readonly traceId!: string;
  @V.Required() @V.Uuid() readonly hopId!: string;
  @V.Required() @V.Int(1, MAX_INT) readonly answerVersion!: number;
  @V.Nullable() @V.Code(C.REASON) readonly reason!: C.Reason | null;
  @V.Required() @V.Codes(C.HANDLING_CODE) readonly handling!: readonly C.HandlingCode[];
  @V.Required() @V.Bool() readonly late!: boolean;
  @V.Required() @V.Text(200) readonly link!: string;
}
/** `result` is null where a correction holds a refusal. */
export class HopAnsweredData extends HopRefusedData {
  @V.Nullable() @V.Code(C.ANSWER_RESULT) readonly result!: C.AnswerResult | null;
  @V.Required() @V.Bool() readonly partial!: boolean;
  @V.Required() @V.Countries() readonly nextCountries!: readonly string[];
}
export class HopAnswerCorrectedData extends HopAnsweredData {
  @V.Required() @V.Code(['ANSWER', 'REFUSAL']) readonly kind!: 'ANSWER' | 'REFUSAL';
}
export class HopAnswerAcceptedData extends HopEventData {
  @V.Nullable() @V.Int(1, MAX_INT) readonly answerVersion!: number | null;
  @V.Required() @V.Bool() readonly implied!: boolean;
}
/** `answerVersion` is null where a deferral was returned. */
export class HopAnswerReturnedData extends HopEventData {
  @V.Nullable() @V.Int(1, MAX_INT) readonly answerVersion!: number | null;
}
export class HopRequestCorrectedData extends HopEventData {
  @V.Required() @V.Int(1, MAX_INT) readonly requestVersion!: number;
}
export class HopRecalledData extends HopEventData {
  @V.Required() @V.Bool() readonly acknowledgementNeeded!: boolean;
}
export class HopOverdueData extends HopEventData {
  @V.Nullable() @V.Code(CLOCK) readonly clock!: (typeof CLOCK)[number] | null;
}
/** Percent of the clock that has run: 50, 80, 100. */
export class HopRemindedData extends HopOverdueData {
  @V.Nullable() @V.Int(0, 100) readonly percent!: number | null;
}
export class HopEscalatedData extends HopOverdueData {
  @V.Required() @V.Int(0, 2) readonly escalation!: 0 | 1 | 2;
}

export class ReferralEventData {
  @V.Required() @V.Uuid() readonly traceId!: string;
  @V.Required() @V.Uuid() readonly referralId!: string;
  @V.Nullable() @V.Uuid() readonly fromHopId!: string | null;
  @V.Required() @V.Code(C.REFERRAL_ORIGIN) readonly origin!: C.ReferralOrigin;
  @V.Nullable() @V.Country() readonly country!: string | null;
  @V.Required() @V.ParticipantIds(V.MANY) readonly participants!: readonly string[];
  @V.Required() @V.Text(200) readonly link!: string;
}
export class ReferralApprovedData extends ReferralEventData {
  @V.Nullable() @V.Uuid() readonly hopId!: string | null;
  @V.Required() @V.Bool() readonly waitingForSlot!: boolean;
}
export class ReferralBlockedData extends ReferralEventData {
  @V.Nullable() @V.Code(C.BLOCKED_BY) readonly blockedBy!: C.BlockedBy | null;
}

export class BatchEventRows {
  @V.Required() @V.Int(0, MAX_INT) readonly read!: number;
  @V.Required() @V.Int(0, MAX_INT) readonly accepted!: number;
  @V.Required() @V.Int(0, MAX_INT) readonly refused!: number;
  @V.Required() @V.Int(0, MAX_INT) readonly unchanged!: number;
}
export class BatchEventData {
  @V.Required() @V.Uuid() readonly batchId!: string;
  @V.Required() @V.Code(C.BATCH_STATE) readonly state!: C.BatchState;
  @V.Required() @V.CodeText() readonly mapping!: string;
  @V.Nullable() @V.CodeText() readonly operation!: string | null;
  @V.Required() @V.Nested(() => BatchEventRows) readonly rows!: BatchEventRows;
  @V.Required() @V.Text(200) readonly link!: string;
}
