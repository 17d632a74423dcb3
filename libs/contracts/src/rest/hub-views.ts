import * as C from '../codes/codes.js';
import * as V from '../validation/decorators.js';
import { integer } from '../validation/rules/numbers.js';
import { text } from '../validation/rules/text.js';
import { FindingView } from './route-views.js';
import { TombstoneView } from './tombstone-view.js';

const MAX_INT = 2_147_483_647;

/** A span: elapsed time, or working days of the participant. */
export class ClockSpecView {
  @V.Optional() @V.Duration() readonly duration?: string;
  @V.Optional() @V.Int(1, 366) readonly workingDays?: number;
}
export class ClockByPriority {
  @V.Required() @V.Nested(() => ClockSpecView) readonly urgent!: ClockSpecView;
  @V.Required() @V.Nested(() => ClockSpecView) readonly routine!: ClockSpecView;
}
export class ClocksView {
  @V.Required() @V.Nested(() => ClockByPriority) readonly acknowledge!: ClockByPriority;
  @V.Required() @V.Nested(() => ClockByPriority) readonly answer!: ClockByPriority;
  @V.Required() @V.Nested(() => ClockByPriority) readonly information!: ClockByPriority;
}

export class RestrictionsView {
  @V.Required() @V.ParticipantIds(V.MANY) readonly refusesFrom!: readonly string[];
}
export class StandingApproval {
  @V.Required() @V.Code(C.PRE_APPROVAL_MODE) readonly mode!: C.PreApprovalMode;
  @V.Required() @V.ParticipantIds(V.MANY) readonly participants!: readonly string[];
}

/** `restrictions` and `preApproved` are shown to the participant itself only. */
export class ParticipantView {
  @V.Required() @V.ParticipantId() readonly id!: string;
  @V.Required() @V.Int(1, MAX_INT) readonly version!: number;
  @V.Required() @V.Text(200) readonly name!: string;
  @V.Required() @V.Code(C.PARTICIPANT_KIND) readonly kind!: C.ParticipantKind;
  @V.Nullable() @V.Country() readonly country!: string | null;
  @V.Required() @V.Code(C.PARTICIPANT_STATUS) readonly status!: C.ParticipantStatus;
  @V.Required() @V.Codes(['PULL', 'WEBHOOK']) readonly channels!: readonly ('PULL' | 'WEBHOOK')[];
  @V.Required() @V.Texts(35) readonly languages!: readonly string[];
  @V.Required() @V.CodeText() readonly timeZone!: string;
  @V.Required() @V.Codes(C.WEEKDAY) readonly weekend!: readonly C.Weekday[];
  @V.Required() @V.Nested(() => ClocksView) readonly clocks!: ClocksView;
  @V.Required() @V.AnyObjects() readonly keys!: readonly unknown[];
  @V.Optional() @V.Nested(() => RestrictionsView) readonly restrictions?: RestrictionsView;
  @V.Optional() @V.Nested(() => StandingApproval) readonly preApproved?: StandingApproval;
}

/** Always read = accepted + refused + unchanged, accepted = pending + routed + domestic + desk + ended. */
export class BatchRows {
  @V.Required() @V.Int(0, MAX_INT) readonly read!: number;
  @V.Required() @V.Int(0, MAX_INT) readonly accepted!: number;
  @V.Required() @V.Int(0, MAX_INT) readonly refused!: number;
  @V.Required() @V.Int(0, MAX_INT) readonly unchanged!: number;
  @V.Required() @V.Int(0, MAX_INT) readonly pending!: number;
  @V.Required() @V.Int(0, MAX_INT) readonly routed!: number;
  @V.Required() @V.Int(0, MAX_INT) readonly domestic!: number;
  @V.Required() @V.Int(0, MAX_INT) readonly desk!: number;
  @V.Required() @V.Int(0, MAX_INT) readonly ended!: number;
}

export class RowFault {
  @V.Nullable() @V.Text(200) readonly column!: string | null;
  @V.Nullable() @V.Text(200) readonly pointer!: string | null;
  /** A field code, or ROW_UNREADABLE. */
  @V.Required() @V.CodeText() readonly code!: string;
  @V.Required() @V.Narrative() readonly message!: string;
  @V.Required() @V.Narrative() readonly remedy!: string;
}

/** A row that a dry run would refuse. */
export class RefusedRow {
  @V.Required() @V.Int(1, MAX_INT) readonly row!: number;
  @V.Required() @V.Int(1, MAX_INT) readonly line!: number;
  @V.Required() @V.ListOf(() => RowFault, V.MANY) readonly errors!: readonly RowFault[];
}

/** `id` is null for a dry run; `error` says where a FAILED batch cannot be read. */
export class BatchView {
  @V.Nullable() @V.Uuid() readonly id!: string | null;
  @V.Optional() @V.Int(1, MAX_INT) readonly version?: number;
  @V.Required() @V.Code(C.BATCH_STATE) readonly state!: C.BatchState;
  @V.Required() @V.CodeText() readonly mapping!: string;
  @V.Nullable() @V.CodeText() readonly operation!: string | null;
  @V.Required() @V.Nested(() => BatchRows) readonly rows!: BatchRows;
  @V.Required() @V.MapOf(integer(0, MAX_INT)) readonly byParticipant!: Readonly<Record<string, number>>;
  @V.Nullable() @V.When() readonly startedAt!: string | null;
  @V.Nullable() @V.When() readonly finishedAt!: string | null;
  @V.Optional() @V.Narrative() readonly error?: string | null;
  /** The first 200 rows that a dry run would refuse; absent else. */
  @V.Optional() @V.ListOf(() => RefusedRow, 200) readonly refused?: readonly RefusedRow[];
}

/** One line of GET /batches/{id}/results; row 1 is the first after the header. */
export class RowResultView {
  @V.Required() @V.Int(1, MAX_INT) readonly row!: number;
  @V.Required() @V.Int(1, MAX_INT) readonly line!: number;
  @V.Required() @V.Code(C.ROW_STATUS) readonly status!: C.RowStatus;
  @V.Nullable() @V.Uuid() readonly traceId!: string | null;
  @V.Nullable() @V.Uuid() readonly duplicateOf!: string | null;
  @V.Nullable() @V.Code(C.ROW_ROUTING) readonly routing!: C.RowRouting | null;
  @V.Required() @V.ParticipantIds(V.MANY) readonly participants!: readonly string[];
  @V.Required() @V.ListOf(() => RowFault, V.MANY) readonly errors!: readonly RowFault[];
  @V.Required() @V.ListOf(() => FindingView, V.MANY) readonly findings!: readonly FindingView[];
  /** The original text of the row, at most 64 KiB; null once its trace was erased. */
  @V.Nullable() @V.Text(65_536) readonly source!: string | null;
}

export class MappingView {
  @V.Required() @V.CodeText() readonly name!: string;
  @V.Required() @V.Int(1, MAX_INT) readonly version!: number;
  @V.Required() @V.MapOf(text(200)) readonly columns!: Readonly<Record<string, string>>;
  @V.Required() @V.MapOf(text(200)) readonly constants!: Readonly<Record<string, string>>;
  @V.Nullable() @V.CodeText(32) readonly dateFormat!: string | null;
}

/** `client` only of one's own; `traceIds` only those that the caller may see. */
export class AuditEntryView {
  @V.Required() @V.Int(0, Number.MAX_SAFE_INTEGER) readonly index!: number;
  @V.Required() @V.When() readonly at!: string;
  @V.Required() @V.Code(['CHANGE', 'DISCLOSURE']) readonly kind!: 'CHANGE' | 'DISCLOSURE';
  @V.Required() @V.CodeText() readonly action!: string;
  @V.Required() @V.ParticipantId() readonly participant!: string;
  @V.Nullable() @V.CodeText() readonly client!: string | null;
  @V.Required() @V.Uuids(V.MANY) readonly traceIds!: readonly string[];
  @V.Nullable() @V.Uuid() readonly hopId!: string | null;
  @V.Nullable() @V.Int(1, MAX_INT) readonly version!: number | null;
  @V.Nullable() @V.Text(200) readonly purpose!: string | null;
  @V.Nullable() @V.CodeText() readonly requestId!: string | null;
  @V.Required() @V.CodeText() readonly hash!: string;
}

/** Size and root of the log; `note` is the checkpoint as a signed note, if asked for with its signature. */
export class CheckpointView {
  @V.Required() @V.Int(0, Number.MAX_SAFE_INTEGER) readonly size!: number;
  @V.Required() @V.CodeText() readonly root!: string;
  @V.Required() @V.When() readonly at!: string;
  @V.Optional() @V.Narrative() readonly note?: string;
}

export class FieldFaultView {
  @V.Optional() @V.Text(4096) readonly pointer?: string;
  @V.Optional() @V.Text(4096) readonly parameter?: string;
  @V.Optional() @V.Text(200) readonly header?: string;
  @V.Required() @V.Code(C.FIELD_CODE) readonly code!: C.FieldCode;
  @V.Required() @V.Narrative() readonly message!: string;
  @V.Required() @V.Narrative() readonly remedy!: string;
}

/** RFC 9457; `state`, `command` and `legal` come with every state conflict (409), `tombstone` with 410 erased. */
export class ProblemView {
  @V.Required() @V.Text(200) readonly type!: string;
  @V.Required() @V.Text(200) readonly title!: string;
  @V.Required() @V.Int(400, 599) readonly status!: number;
  @V.Required() @V.Narrative() readonly detail!: string;
  @V.Required() @V.Text(4096) readonly instance!: string;
  @V.Required() @V.CodeText() readonly requestId!: string;
  @V.Optional() @V.ListOf(() => FieldFaultView, V.MANY) readonly errors?: readonly FieldFaultView[];
  @V.Optional() @V.CodeText() readonly state?: string;
  @V.Optional() @V.CodeText() readonly command?: string;
  @V.Optional() @V.Texts(64) readonly legal?: readonly string[];
  @V.Optional() @V.Texts(200, V.MANY) readonly columns?: readonly string[];
  @V.Optional() @V.AnyObject() readonly suggestion?: object;
  @V.Optional() @V.Nested(() => TombstoneView) readonly tombstone?: TombstoneView;
}

/** `status` only of a service that did not answer: nothing is known of its flows then. */
export class FlowView {
  @V.Required() @V.CodeText() readonly service!: string;
  @V.Nullable() @V.CodeText() readonly topic!: string | null;
  @V.Nullable() @V.CodeText() readonly consumer!: string | null;
  @V.Nullable() @V.Int(0, Number.MAX_SAFE_INTEGER) readonly lag!: number | null;
  @V.Nullable() @V.Num(0, Number.MAX_SAFE_INTEGER) readonly oldestUnpublishedSeconds!: number | null;
  @V.Nullable() @V.Num(0, Number.MAX_SAFE_INTEGER) readonly oldestUnprocessedSeconds!: number | null;
  @V.Nullable() @V.Int(0, MAX_INT) readonly parkedKeys!: number | null;
  @V.Nullable() @V.Int(0, MAX_INT) readonly deadLetters!: number | null;
  @V.Optional() @V.Code(['SILENT']) readonly status?: 'SILENT';
}
export class FlowsView {
  @V.Required() @V.When() readonly at!: string;
  @V.Required() @V.ListOf(() => FlowView, V.MANY) readonly flows!: readonly FlowView[];
}
export class ParkedKeyView {
  @V.Required() @V.Uuid() readonly id!: string;
  @V.Required() @V.CodeText() readonly service!: string;
  @V.Required() @V.CodeText() readonly topic!: string;
  @V.Required() @V.CodeText() readonly consumer!: string;
  @V.Required() @V.Text(200) readonly key!: string;
  @V.Required() @V.Narrative() readonly cause!: string;
  @V.Required() @V.When() readonly since!: string;
  @V.Required() @V.Int(0, MAX_INT) readonly waiting!: number;
}

export class ClockView {
  @V.Required() @V.When() readonly now!: string;
  @V.Required() @V.Duration() readonly offset!: string;
}
export class ClockAdvancedView {
  @V.Required() @V.When() readonly now!: string;
  @V.Required() @V.Int(0, MAX_INT) readonly fired!: number;
}
