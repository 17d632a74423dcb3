import type { Happening } from '../domain/draft.js';

/** What a clock of a hop tells the operators of the hub: nobody reads it, or 30 days have passed since it was due. */
export type Matter = 'UNREAD' | 'ESCALATED';

/** A participant that needs the operators' attention, and on how many hops. */
export interface Concern {
  readonly matter: Matter;
  readonly participant: string;
  readonly hops: number;
}

/** The operators of the hub; they read metadata only. */
export interface Operators {
  tell(concern: Concern): void;
}

const matterOf = (happening: Happening): Omit<Concern, 'hops'> | null => {
  if (happening.on !== 'hop') return null;
  const { fact, hop } = happening;
  if (fact.type === 'undeliverable') return { matter: 'UNREAD', participant: hop.participant };
  if (fact.type !== 'escalated' || fact.level !== 2) return null;
  const late = fact.clock === 'INFORMATION' ? hop.requestingParticipant : hop.participant;
  return { matter: 'ESCALATED', participant: late };
};

/** What has happened, as far as it concerns the operators: one concern a participant and matter. */
export const concernsOf = (happened: readonly Happening[]): readonly Concern[] => {
  const concerns = new Map<string, Concern>();
  for (const happening of happened) {
    const found = matterOf(happening);
    if (found === null) continue;
    const key = `${found.matter} ${found.participant}`;
    concerns.set(key, { ...found, hops: (concerns.get(key)?.hops ?? 0) + 1 });
  }
  return [...concerns.values()];
};
