import type { RouteDoc } from '@tracepost/contracts';
import { evolveHop } from './evolve-hop.js';
import type { HopFact } from './hop-fact.js';
import type { Hop } from './hop.js';
import type { Itinerary, Referral } from './itinerary.js';
import type { Directory } from './directory.js';

/** Who did it, in the audit's words: the caller's command (`command` = its path), something that it implied, or the hub. */
export type By = { readonly who: 'caller'; readonly command: string | null } | { readonly who: 'hub' };

export const BY_HUB: By = { who: 'hub' };

export type ReferralStep = 'proposed' | 'approved' | 'rejected' | 'blocked' | 'lapsed';

/** One event to be: the aggregate after it. */
export type Happening =
  | {
      readonly on: 'hop';
      readonly fact: HopFact | { readonly type: 'opened' };
      readonly hop: Hop;
      readonly by: By;
      readonly at: string;
    }
  | {
      readonly on: 'referral';
      readonly type: ReferralStep;
      readonly referral: Referral;
      /** Narrative of the act (reason, note), kept sealed. */
      readonly text: string | null;
      readonly by: By;
      readonly at: string;
    }
  | {
      readonly on: 'itinerary';
      readonly type: 'routed';
      readonly version: number;
      readonly requestVersion: number;
      readonly route: RouteDoc;
      readonly at: string;
    }
  | {
      readonly on: 'itinerary';
      readonly type: 'standing';
      readonly version: number;
      readonly exhausted: boolean;
      readonly at: string;
    };

/** An itinerary in the making and what has happened to it so far, in causal order. */
export interface Draft {
  readonly itinerary: Itinerary;
  readonly happened: readonly Happening[];
}

/** What the domain may not make itself: time, ids, and who may be asked. */
export interface World {
  /** Business time, RFC 3339 UTC. */
  readonly now: string;
  readonly newId: () => string;
  readonly directory: Directory;
}

export const draftOf = (itinerary: Itinerary): Draft => ({ itinerary, happened: [] });

const replace = <T extends { readonly id: string }>(all: readonly T[], one: T): T[] =>
  all.some(({ id }) => id === one.id)
    ? all.map((other) => (other.id === one.id ? one : other))
    : [...all, one];

export const change = (draft: Draft, members: Partial<Itinerary>): Draft => ({
  ...draft,
  itinerary: { ...draft.itinerary, ...members },
});

/**
 * `at`, or the time of what happened last if that is later: whoever waited for the lock has looked at its clock before
 * those it waited for, and a timer may be fired after a command that came later than it was due.
 */
export const notBefore = ({ changedAt }: Itinerary, at: string): string => (at < changedAt ? changedAt : at);

/** A receipt is no act of a participant, and nothing that the hub does. */
const isAct = (happening: Happening): boolean =>
  happening.on !== 'itinerary' &&
  happening.by.who === 'caller' &&
  !(happening.on === 'hop' && happening.fact.type === 'delivered');

/** A participant has acted; time never goes back. */
export const act = (itinerary: Itinerary, at: string): Itinerary =>
  at > itinerary.lastActAt ? { ...itinerary, lastActAt: at } : itinerary;

export const happen = (draft: Draft, happening: Happening): Draft => {
  const acted = isAct(happening) ? act(draft.itinerary, happening.at) : draft.itinerary;
  const itinerary = { ...acted, changedAt: notBefore(acted, happening.at) };
  const happened = [...draft.happened, happening];
  switch (happening.on) {
    case 'hop':
      return { itinerary: { ...itinerary, hops: replace(itinerary.hops, happening.hop) }, happened };
    case 'referral':
      return {
        itinerary: { ...itinerary, referrals: replace(itinerary.referrals, happening.referral) },
        happened,
      };
    case 'itinerary':
      return { itinerary: { ...itinerary, version: happening.version }, happened };
  }
};

/** Lets one fact happen to a hop. */
export const onHop = (draft: Draft, hop: Hop, fact: HopFact, by: By, at: string, world: World): Draft => {
  const paces = world.directory.paces(hop.requestingParticipant, hop.participant);
  const told = notBefore(draft.itinerary, at);
  return happen(draft, { on: 'hop', fact, hop: evolveHop(hop, fact, told, paces), by, at: told });
};

/** Lets one step happen to a referral: its next version. */
export const onReferral = (
  draft: Draft,
  referral: Referral,
  type: ReferralStep,
  members: Partial<Referral>,
  by: By,
  at: string,
  text: string | null = null,
): Draft => {
  const next = { ...referral, ...members, version: referral.version + 1 };
  return happen(draft, { on: 'referral', type, referral: next, text, by, at });
};
