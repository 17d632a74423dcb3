import type { Paces } from './clocks.js';
import type { Calendar } from './due.js';
import type { Hop, Trace } from './parts.js';

export interface Participant extends Calendar {
  readonly id: string;
  readonly kind: string;
  readonly country: string | null;
  readonly status: string;
}

/** What outsiders know of the participants: GET /participants, and of the restrictions what api.md section 5 says. */
export class HubWorld {
  readonly #byId: ReadonlyMap<string, Participant>;

  constructor(participants: readonly Participant[]) {
    this.#byId = new Map(participants.map((participant) => [participant.id, participant]));
  }

  find(id: string): Participant | null {
    return this.#byId.get(id) ?? null;
  }

  /** What counts once in a trace. */
  keyOf(id: string): string {
    return this.find(id)?.country ?? id;
  }

  /** The participant that answers for a country; every country of the demonstration has one at most. */
  inCountry(country: string): Participant | null {
    return [...this.#byId.values()].find((one) => one.country === country) ?? null;
  }

  /** Why this requester cannot ask it, or null. */
  blockOf(id: string | null, requester: string): 'NO_PARTICIPANT' | 'RESTRICTED' | null {
    const one = id === null ? null : this.find(id);
    if (!one || one.status !== 'ACTIVE' || (one.kind !== 'COUNTRY' && one.kind !== 'ORGANISATION'))
      return 'NO_PARTICIPANT';
    return id === 'TR-NCB' && requester === 'GH-NCB' ? 'RESTRICTED' : null;
  }

  /** AR-NCB pre-approves everyone. */
  preApproves(requester: string): boolean {
    return requester === 'AR-NCB';
  }

  paces(trace: Trace, hop: Hop): Paces {
    const [requester, requested] = [this.find(trace.requester), this.find(hop.participant)];
    if (!requester || !requested)
      throw new Error(`${trace.requester} or ${hop.participant} is no participant`);
    return { requester, requested, urgent: trace.terms.priority === 'URGENT' };
  }
}
