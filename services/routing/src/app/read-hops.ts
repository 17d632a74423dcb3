import type { Tx } from '@tracepost/persistence';
import { receiveHop } from '../domain/act-on-hop.js';
import type { Side } from '../domain/hop-table.js';
import { asHub } from './as-hub.js';
import type { HopParties, HopReader } from './hop-reader.js';
import type { ItineraryWork } from './itinerary-work.js';
import type { Cause, Seals } from './ports.js';
import { renderHop, type HopView } from './render-hop.js';

const UNREAD = ['QUEUED', 'UNDELIVERABLE'];

/** Shows hops to their sides; what the requested side reads for the first time is received by that (rule 1). */
export class ReadHops {
  constructor(
    private readonly reader: HopReader,
    private readonly work: ItineraryWork,
    private readonly seals: Pick<Seals, 'open'>,
  ) {}

  /** A side of the hop, and which; null when the caller is none. */
  async sideOf(tx: Tx, id: string, participant: string): Promise<{ hop: HopParties; side: Side } | null> {
    const hop = await this.reader.parties(tx, id);
    if (!hop) return null;
    return { hop, side: hop.requester === participant ? 'REQUESTER' : 'REQUESTED' };
  }

  /** Marks what is unread as received, in the caller's name; what was recalled meanwhile is left out of the answer. */
  async receive(tx: Tx, hops: readonly HopParties[], cause: Cause): Promise<readonly HopParties[]> {
    const unread = hops.filter(({ state }) => UNREAD.includes(state));
    if (unread.length === 0) return hops;
    const ids = new Set(unread.map(({ id }) => id));
    const traceIds = [...new Set(unread.map(({ traceId }) => traceId))];
    await this.work.each(tx, traceIds, cause, (draft, world) =>
      draft.itinerary.hops
        .filter(({ id }) => ids.has(id))
        .reduce((current, { id }) => receiveHop(current, id, world), draft),
    );
    const visible = await this.reader.visible(tx, [...ids]);
    return hops.filter(({ id }) => !ids.has(id) || visible.has(id));
  }

  async views(tx: Tx, ids: readonly string[], side: Side): Promise<HopView[]> {
    const stored = await asHub(tx, () => this.reader.read(tx, ids));
    return Promise.all(stored.map((hop) => renderHop(hop, side, this.seals)));
  }
}
