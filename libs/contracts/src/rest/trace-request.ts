import * as C from '../codes/codes.js';
import type { RequestDoc } from '../documents/request.js';
import { found } from '../validation/fault.js';
import * as V from '../validation/decorators.js';
import { present } from '../validation/rule.js';
import { some } from './checks.js';
import { Firearm } from './firearm.js';
import { Handling, Officer, Person } from './persons.js';

export class Offence {
  @V.Required() @V.CodeText() readonly scheme!: string;
  @V.Required() @V.CodeText() readonly code!: string;
}

export class LegalBasis {
  @V.Required() @V.Code(C.ILLICIT_BASIS) readonly basis!: C.IllicitBasis;
  @V.Optional() @V.Narrative() readonly justification?: string | null;
  @V.Optional() @V.Nested(() => Offence) readonly offence?: Offence | null;
  @V.Required() @V.Code(C.INTENDED_USE) readonly intendedUse!: C.IntendedUse;
  @V.Optional() @V.ListOf(() => Handling) readonly handling?: readonly Handling[] | null;
}

export class RecoveryPlace {
  @V.Required('Send the country where the firearm was recovered.') @V.Country() readonly country!: string;
  @V.Optional() @V.Text(200) readonly address?: string | null;
  @V.Optional() @V.Num(-90, 90) readonly lat?: number | null;
  @V.Optional() @V.Num(-180, 180) readonly lon?: number | null;
}

export class Recovery {
  @V.Required() @V.Code(C.RECOVERY_CONTEXT) readonly context!: C.RecoveryContext;
  @V.Required('Send the day of recovery.') @V.DateOrInstant() readonly at!: string;
  @V.Required() @V.Nested(() => RecoveryPlace) readonly place!: RecoveryPlace;
  @V.Optional() @V.Narrative() readonly circumstances?: string | null;
  @V.Optional() @V.Nested(() => Person) readonly possessor?: Person | null;
  @V.Optional() @V.Text(200) readonly ballisticsReference?: string | null;
}

export class RelatedTrace {
  @V.Required() @V.Uuid() readonly traceId!: string;
  @V.Required() @V.Code(C.RELATION) readonly relation!: C.Relation;
}

export class PreApproved {
  @V.Required() @V.Code(C.PRE_APPROVAL_MODE) readonly mode!: C.PreApprovalMode;

  @V.Optional()
  @V.ParticipantIds()
  @V.Check('Needed for LISTED; empty for NONE.', ({ mode }, participants) => {
    if (mode === 'LISTED' && !some(participants))
      return found(
        'REQUIRED',
        'LISTED needs its list.',
        'Name the participants that are approved beforehand, or send NONE.',
      );
    return mode === 'NONE' && some(participants)
      ? found('CONTRADICTION', 'NONE and a list contradict each other.', 'Send LISTED, or an empty list.')
      : null;
  })
  readonly participants?: readonly string[] | null;
}

/** How far the hub may go without asking: defaults AUTO, 1, nothing excluded, NONE. */
export class RoutingWishes {
  @V.Optional() @V.Code(C.CONSENT) readonly consent?: C.Consent | null;
  @V.Optional() @V.Int(1, 3) readonly parallel?: number | null;
  @V.Optional() @V.Countries() readonly exclude?: readonly string[] | null;
  @V.Optional() @V.Nested(() => PreApproved) readonly preApproved?: PreApproved | null;
}

/** Body of POST /trace-requests: the request as it is kept and sent on. */
export class TraceRequestBody implements RequestDoc {
  @V.Required("Send the sender's own reference.") @V.Text(35) readonly reference!: string;
  @V.Optional() @V.Code(C.PRIORITY) readonly priority?: C.Priority | null;

  @V.Optional()
  @V.Narrative()
  @V.Check('Needed for URGENT.', ({ priority }, justification) =>
    priority === 'URGENT' && !present(justification)
      ? found('REQUIRED', 'URGENT needs its reason.', 'Say why it is urgent, or send ROUTINE.')
      : null,
  )
  readonly priorityJustification?: string | null;

  @V.Optional() @V.Narrative() readonly specialInstructions?: string | null;
  @V.Optional() @V.CodeText() readonly operation?: string | null;
  @V.Optional() @V.Language() readonly language?: string | null;
  @V.Optional() @V.Nested(() => Officer) readonly officer?: Officer | null;
  @V.Required() @V.Nested(() => LegalBasis) readonly legalBasis!: LegalBasis;
  @V.Required() @V.Nested(() => Firearm) readonly firearm!: Firearm;
  @V.Required() @V.Nested(() => Recovery) readonly recovery!: Recovery;
  @V.Optional() @V.ListOf(() => RelatedTrace) readonly relatedTraces?: readonly RelatedTrace[] | null;
  @V.Optional() @V.Nested(() => RoutingWishes) readonly routing?: RoutingWishes | null;
}

/** Body of POST /trace-requests/{id}/corrections: the whole request anew. */
export class CorrectionBody {
  @V.Required('Say what was corrected and why.') @V.Narrative() readonly reason!: string;
  @V.Required() @V.Nested(() => TraceRequestBody) readonly request!: TraceRequestBody;
}
