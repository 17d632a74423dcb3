import type { Language, ParticipantKind, Role } from '@tracepost/contracts';

/** Who calls: from the access token, checked against this service's own copy of participants. */
export interface Caller {
  readonly participant: string;
  readonly kind: ParticipantKind;
  readonly client: string;
  readonly subject: string;
  readonly roles: ReadonlySet<Role>;
  /** Seconds since the epoch when the access token ends: a stream ends with it. */
  readonly expires: number;
  readonly requestId: string;
  /** `Tracepost-Purpose`, if sent. */
  readonly purpose: string | null;
  readonly language: Language;
  readonly traceparent: string | null;
}
