import type { BlockedBy, ParticipantDoc } from '@tracepost/contracts';
import { DEFAULT_PACE, type Pace, type Paces } from './pace.js';

/** Who can be asked in a country (or: whether one participant can be), by this requester. */
export type Askable =
  | { readonly participants: readonly string[]; readonly blockedBy: null }
  | { readonly participants: readonly string[]; readonly blockedBy: Exclude<BlockedBy, 'LOOP' | 'DEPTH'> };

/** A participant as the router sees it for one requester. */
export interface Routable {
  readonly id: string;
  readonly status: string;
  readonly available: true | 'SUSPENDED' | 'RESTRICTED' | 'CHANNEL';
}

const answersRequests = (participant: ParticipantDoc): boolean =>
  participant.kind === 'COUNTRY' || participant.kind === 'ORGANISATION';

/** The participants as the guards see them. */
export class Directory {
  readonly #byId: ReadonlyMap<string, ParticipantDoc>;

  constructor(readonly participants: readonly ParticipantDoc[]) {
    this.#byId = new Map(participants.map((participant) => [participant.id, participant]));
  }

  find(id: string): ParticipantDoc | null {
    return this.#byId.get(id) ?? null;
  }

  /** What counts once in a trace: the country, or the participant that has none. */
  keyOf(id: string): string {
    return this.find(id)?.country ?? id;
  }

  paces(requester: string, requested: string): Paces {
    return { requester: this.#pace(requester), requested: this.#pace(requested) };
  }

  /** Those of a country that this requester can ask; else what forbids it. */
  inCountry(country: string, requester: string): Askable {
    const there = this.participants.filter(
      (participant) => participant.country === country && answersRequests(participant),
    );
    return this.#judge(there, requester);
  }

  /** Everyone of a country, suspended ones too, as the router weighs them. */
  routable(country: string, requester: string): readonly Routable[] {
    return this.participants
      .filter((participant) => participant.country === country && answersRequests(participant))
      .map(({ id, status }) => ({ id, status, available: this.#available(id, status, requester) }));
  }

  one(id: string, requester: string): Askable {
    const participant = this.find(id);
    return this.#judge(participant && answersRequests(participant) ? [participant] : [], requester);
  }

  #judge(candidates: readonly ParticipantDoc[], requester: string): Askable {
    const active = candidates.filter(({ status }) => status === 'ACTIVE');
    if (active.length === 0) return { participants: [], blockedBy: 'NO_PARTICIPANT' };
    const ids = active.map(({ id }) => id);
    const open = active.filter(({ restrictions }) => !restrictions.refusesFrom.includes(requester));
    if (open.length === 0) return { participants: ids, blockedBy: 'RESTRICTED' };
    const reachable = open.filter(({ channels }) => channels.length > 0);
    if (reachable.length === 0) return { participants: ids, blockedBy: 'CHANNEL' };
    return { participants: reachable.map(({ id }) => id), blockedBy: null };
  }

  #available(id: string, status: string, requester: string): Routable['available'] {
    if (status !== 'ACTIVE') return 'SUSPENDED';
    const { blockedBy } = this.one(id, requester);
    return blockedBy === 'RESTRICTED' || blockedBy === 'CHANNEL' ? blockedBy : true;
  }

  #pace(id: string): Pace {
    const participant = this.find(id);
    if (!participant) return DEFAULT_PACE;
    const { timeZone, weekend, clocks } = participant;
    return { timeZone, weekend, clocks };
  }
}
