import type { Tx } from '@tracepost/persistence';
import { actOnHop } from '../domain/act-on-hop.js';
import type { HopCommand } from '../domain/hop-command.js';
import { sideOf, type ParticipantCommand, type Side } from '../domain/hop-table.js';
import { isUndisclosed, type Hop } from '../domain/hop.js';
import type { Itinerary } from '../domain/itinerary.js';
import { legalOnHop } from '../domain/legal.js';
import type { HopParties, HopReader } from './hop-reader.js';
import type { ItineraryWork } from './itinerary-work.js';
import { asHub } from './as-hub.js';
import { correctedCountry, correctionIn } from './corrected-country.js';
import type { Cause, RequestStore, StoredRequest } from './ports.js';

export type SideCommand = HopCommand & { readonly name: ParticipantCommand };

/** The domain refused; `state` and `legal` are the hop's as it was found under the lock. */
export class HopRefused extends Error {
  constructor(
    override readonly cause: unknown,
    readonly state: string,
    readonly legal: readonly string[],
  ) {
    super('the hop refused the command');
  }
}

/** A side of a hop acts on it. */
export class ActOnHop {
  constructor(
    private readonly reader: HopReader,
    private readonly requests: RequestStore,
    private readonly work: ItineraryWork,
  ) {}

  /** The side that acted; null when the caller has no hop of this id on the command's side. @throws HopRefused */
  async execute(tx: Tx, id: string, command: SideCommand, cause: Cause): Promise<Side | null> {
    const parties = await this.reader.parties(tx, id);
    const side = sideOf(command.name);
    const actor = side === 'REQUESTER' ? parties?.requester : parties?.requested;
    if (!parties || actor !== cause.actor.participant) return null;
    const request = await this.#requestFor(tx, parties, command);
    let visible = true;
    await this.work.each(tx, [parties.traceId], cause, (draft, world) => {
      const hop = draft.itinerary.hops.find((candidate) => candidate.id === id);
      visible = hop !== undefined && !(side === 'REQUESTED' && isUndisclosed(hop));
      if (!hop || !visible) return draft;
      try {
        const corrected = correctionIn(command);
        const found =
          corrected && request ? correctedCountry(corrected, request, world.directory, tx.now) : [];
        return actOnHop(draft, id, command, world, found);
      } catch (error) {
        throw refusal(error, hop, side, draft.itinerary);
      }
    });
    return visible ? side : null;
  }

  /** The request, where the command corrects what it says of the firearm. */
  async #requestFor(
    tx: Tx,
    { traceId, requestVersion }: HopParties,
    command: SideCommand,
  ): Promise<StoredRequest | null> {
    if (!correctionIn(command)) return null;
    const [request] = await asHub(tx, () => this.requests.find(tx, [{ traceId, version: requestVersion }]));
    return request ?? null;
  }
}

const refusal = (error: unknown, hop: Hop, side: Side, itinerary: Itinerary): HopRefused =>
  new HopRefused(error, hop.state, legalOnHop(hop, side, itinerary.end !== null));
