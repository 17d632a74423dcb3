import * as C from '../codes/codes.js';
import * as V from '../validation/decorators.js';
import { Firearm } from './firearm.js';
import { HopView, ReferralView } from './hop-views.js';
import { FindingView, IdentifiedAsView, RouteSummaryView, RouteView } from './route-views.js';
import { TraceRequestBody } from './trace-request.js';

const MAX_INT = 2_147_483_647;

export class ReceiptLinks {
  @V.Nullable() @V.Text(200) readonly trace!: string | null;
}

/** What was taken in; of a dry run `id` is null and `route` is there. `sha256` is of the RFC 8785 form of the body. */
export class ReceiptView {
  @V.Nullable() @V.Uuid() readonly id!: string | null;
  @V.Required() @V.Int(1, MAX_INT) readonly version!: number;
  @V.Required() @V.Code(C.TRACE_STATE) readonly state!: C.TraceState;
  @V.Required() @V.When() readonly receivedAt!: string;
  @V.Required() @V.Sha256() readonly sha256!: string;
  @V.Required() @V.Nested(() => IdentifiedAsView) readonly identifiedAs!: IdentifiedAsView;
  @V.Required() @V.ListOf(() => FindingView, V.MANY) readonly findings!: readonly FindingView[];
  @V.Required() @V.Nested(() => ReceiptLinks) readonly links!: ReceiptLinks;
  @V.Optional() @V.Nested(() => RouteView) readonly route?: RouteView | null;
}

/** GET /trace-requests/{id}: the request as sent, with what the hub made of it. */
export class TraceRequestView extends TraceRequestBody {
  @V.Required() @V.Uuid() readonly id!: string;
  @V.Required() @V.Int(1, MAX_INT) readonly version!: number;
  @V.Required() @V.When() readonly receivedAt!: string;
  @V.Required() @V.Sha256() readonly sha256!: string;
  @V.Required() @V.Nested(() => IdentifiedAsView) readonly identifiedAs!: IdentifiedAsView;
  @V.Required() @V.ListOf(() => FindingView, V.MANY) readonly findings!: readonly FindingView[];
  /** Why this version was sent; null of version 1. */
  @V.Nullable() @V.Narrative() readonly correctionReason!: string | null;
}

export class TraceFirearmView {
  @V.Required() @V.Nested(() => Firearm) readonly asRead!: Firearm;
  @V.Required() @V.Nested(() => IdentifiedAsView) readonly identifiedAs!: IdentifiedAsView;
}

/** `client` only of one's own; `sequence` is that of the event's aggregate. */
export class TimelineEntry {
  @V.Required() @V.When() readonly at!: string;
  @V.Required() @V.CodeText() readonly type!: string;
  @V.Nullable() @V.Uuid() readonly hopId!: string | null;
  @V.Nullable() @V.ParticipantId() readonly participant!: string | null;
  @V.Nullable() @V.CodeText() readonly client!: string | null;
  @V.Required() @V.Bool() readonly late!: boolean;
  @V.Required() @V.Int(1, MAX_INT) readonly sequence!: number;
  @V.Required() @V.Narrative() readonly text!: string;
}

export class TraceHopSummary {
  @V.Required() @V.Uuid() readonly id!: string;
  @V.Required() @V.ParticipantId() readonly participant!: string;
  @V.Required() @V.Code(C.HOP_STATE) readonly state!: C.HopState;
  @V.Required() @V.Bool() readonly overdue!: boolean;
}

/** What a trace and its summary have in common. */
class TraceHead {
  @V.Required() @V.Uuid() readonly id!: string;
  @V.Required() @V.Int(1, MAX_INT) readonly version!: number;
  @V.Required() @V.Code(C.TRACE_STATE) readonly state!: C.TraceState;
  @V.Nullable() @V.Code(C.TRACE_OUTCOME) readonly outcome!: C.TraceOutcome | null;
  @V.Required() @V.ParticipantId() readonly requestingParticipant!: string;
  @V.Required() @V.Text(35) readonly reference!: string;
  @V.Required() @V.Code(C.PRIORITY) readonly priority!: C.Priority;
  @V.Nullable() @V.CodeText() readonly operation!: string | null;
  @V.Required() @V.Int(1, MAX_INT) readonly requestVersion!: number;
  @V.Nullable() @V.Uuid() readonly duplicateOf!: string | null;
  @V.Required() @V.When() readonly submittedAt!: string;
  @V.Required() @V.When() readonly lastActivityAt!: string;
  @V.Nullable() @V.When() readonly expiresAt!: string | null;
  @V.Required() @V.Codes(C.TRACE_AWAITING) readonly awaiting!: readonly C.TraceAwaiting[];
  @V.Required() @V.Nested(() => TraceFirearmView) readonly firearm!: TraceFirearmView;
}

/** One line of GET /traces. */
export class TraceSummary extends TraceHead {
  @V.Nullable() @V.Nested(() => RouteSummaryView) readonly route!: RouteSummaryView | null;
  @V.Required() @V.ListOf(() => TraceHopSummary, V.MANY) readonly hops!: readonly TraceHopSummary[];
}

/** GET /traces/{id}: the case as its requester sees it. */
export class TraceView extends TraceHead {
  @V.Nullable() @V.Nested(() => RouteView) readonly route!: RouteView | null;
  @V.Required() @V.ListOf(() => HopView, V.MANY) readonly hops!: readonly HopView[];
  @V.Required() @V.ListOf(() => ReferralView, V.MANY) readonly onwardReferrals!: readonly ReferralView[];
  @V.Required() @V.ListOf(() => TimelineEntry, V.MANY) readonly timeline!: readonly TimelineEntry[];
}

/** One trace without a route, for the hub's desk: no sealed field. */
export class DeskEntryView {
  @V.Required() @V.Uuid() readonly id!: string;
  @V.Required() @V.ParticipantId() readonly requestingParticipant!: string;
  @V.Required() @V.Code(C.DESK) readonly desk!: C.Desk;
  @V.Required() @V.Nested(() => Firearm) readonly firearm!: Firearm;
  @V.Required() @V.Narrative() readonly why!: string;
}
