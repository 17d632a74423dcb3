import type { ParticipantKind, ParticipantStatus } from '@tracepost/contracts';

export interface KnownParticipant {
  readonly kind: ParticipantKind;
  readonly status: ParticipantStatus;
}

/** This service's own copy of who is registered. */
export interface ParticipantDirectory {
  /** Null when the participant is not registered (or not yet known here). */
  find(id: string): Promise<KnownParticipant | null>;
}

/** Milliseconds that an answer is remembered: a suspension counts within this time in every process. */
const REMEMBERED_MS = 1_000;
const MOST_REMEMBERED = 10_000;

/** Remembers the answers of `source` for a second, so that a call costs no round trip for it. */
export class RememberedParticipants implements ParticipantDirectory {
  readonly #answers = new Map<
    string,
    { readonly until: number; readonly answer: Promise<KnownParticipant | null> }
  >();

  constructor(
    private readonly source: ParticipantDirectory,
    private readonly now: () => number = () => performance.now(),
  ) {}

  find(id: string): Promise<KnownParticipant | null> {
    const now = this.now();
    const hit = this.#answers.get(id);
    if (hit && hit.until > now) return hit.answer;
    if (this.#answers.size >= MOST_REMEMBERED) this.#answers.clear();
    const answer = this.source.find(id);
    this.#answers.set(id, { until: now + REMEMBERED_MS, answer });
    answer.catch(() => this.#answers.delete(id));
    return answer;
  }

  /** The copy has changed. */
  forget(id: string): void {
    this.#answers.delete(id);
  }
}
