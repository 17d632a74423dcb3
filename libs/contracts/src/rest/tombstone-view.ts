import * as C from '../codes/codes.js';
import type { TombstoneDoc } from '../documents/tombstone.js';
import * as V from '../validation/decorators.js';

export class TombstoneHop {
  @V.Required() @V.Uuid() readonly hopId!: string;
  @V.Required() @V.ParticipantId() readonly participant!: string;
  @V.Required() @V.CodeText() readonly state!: string;
  @V.Nullable() @V.CodeText() readonly result!: string | null;
}

/** Member `tombstone` of 410 erased: what stays of a trace, a hop or an onward referral. */
export class TombstoneView implements TombstoneDoc {
  @V.Required() @V.Uuid() readonly traceId!: string;
  @V.Nullable() @V.Uuid() readonly hopId!: string | null;
  @V.Nullable() @V.Uuid() readonly referralId!: string | null;
  @V.Required() @V.ParticipantId() readonly requestingParticipant!: string;
  @V.Required() @V.ParticipantIds(V.MANY) readonly participants!: readonly string[];
  @V.Required() @V.CodeText() readonly state!: string;
  @V.Nullable() @V.Code(C.TRACE_OUTCOME) readonly outcome!: C.TraceOutcome | null;
  @V.Nullable() @V.CodeText() readonly result!: string | null;
  @V.Required() @V.When() readonly openedAt!: string;
  @V.Required() @V.When() readonly lastEventAt!: string;
  @V.Required() @V.When() readonly erasedAt!: string;
  @V.Required() @V.ListOf(() => TombstoneHop, V.MANY) readonly hops!: readonly TombstoneHop[];
}
