import type { Tx } from '@tracepost/persistence';
import type { Happening } from '../domain/draft.js';
import type { Itinerary } from '../domain/itinerary.js';
import { caseMessage } from '../messages/case-message.js';
import { HopSealer } from './hop-sealer.js';
import type {
  Cause,
  ItineraryChange,
  ItineraryStore,
  LockedItinerary,
  NewId,
  Seals,
  StoredRequest,
} from './ports.js';

/** One itinerary after the work of a transaction. */
export interface Worked {
  /** As it was locked; null when it is new. */
  readonly before: LockedItinerary | null;
  readonly itinerary: Itinerary;
  readonly told: readonly { readonly happening: Happening; readonly cause: Cause }[];
  readonly requests: readonly StoredRequest[];
}

/** Seals, publishes and saves what has happened: the end of every command, event and clock. */
export class Ledger {
  constructor(
    private readonly store: ItineraryStore,
    private readonly seals: Seals,
    private readonly newId: NewId,
  ) {}

  async write(tx: Tx, all: readonly Worked[]): Promise<void> {
    const changes: ItineraryChange[] = [];
    for (const worked of all) changes.push(await this.#publish(tx, worked));
    if (changes.length > 0) await this.store.save(tx, changes);
  }

  async #publish(tx: Tx, { before, itinerary, told, requests }: Worked): Promise<ItineraryChange> {
    const { traceId, requester } = itinerary;
    const lock = (before?.lock ?? 0) + 1;
    const sealers = new Map<string, HopSealer>();
    const hops = new Map<string, ItineraryChange['hops'][number]>();
    const referrals = new Map<string, ItineraryChange['referrals'][number]>();
    for (const { happening, cause } of told) {
      let happened = happening;
      let sealed: string | null = null;
      if (happening.on === 'hop') {
        const { id } = happening.hop;
        const sealer =
          sealers.get(id) ?? new HopSealer(this.seals, requester, before?.sealed.get(id) ?? null);
        sealers.set(id, sealer);
        const part = await sealer.seal(happening.hop);
        happened = { ...happening, hop: part.hop };
        sealed = part.sealed;
        hops.set(id, { ...part, at: happening.at });
      } else if (happening.on === 'referral') {
        const { referral, text, type } = happening;
        const known = referrals.get(referral.id)?.sealed ?? before?.sealed.get(referral.id) ?? null;
        referrals.set(referral.id, { referral, sealed: await this.#add(known, type, text, requester) });
      }
      tx.emit(caseMessage({ id: this.newId(), traceId, requester }, happened, sealed, cause), lock);
    }
    return { itinerary, lock, hops: [...hops.values()], referrals: [...referrals.values()], requests };
  }

  /** Adds the narrative of one step of a referral to what is sealed with it. */
  async #add(jwe: string | null, step: string, text: string | null, owner: string): Promise<string | null> {
    if (text === null) return jwe;
    return this.seals.seal({ ...(await this.seals.open(jwe, owner)), [`/${step}`]: text }, owner);
  }
}
