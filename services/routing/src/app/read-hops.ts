import type { Tx } from '@tracepost/persistence';
import { receiveHop } from '../domain/act-on-hop.js';
import type { Side } from '../domain/hop-table.js';
import { asHub } from './as-hub.js';
import type { HopParties, HopReader } from './hop-reader.js';
import type { ItineraryWork } from './itinerary-work.js';
import type { Cause, Seals } from './ports.js';
import { renderHop, type HopView } from './render-hop.js';

const UNREAD = ['QUEUED', 'UNDELIVERABLE'];
/** A page ends at 8 MiB (api.md section 1); some room is left for what receipt adds to a hop. */
const PAGE_BYTES = 7 * 1024 * 1024;

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

  /** The first of them, as many as one page holds: what the page would cut off must not count as received. */
  async fitting(tx: Tx, hops: readonly HopParties[]): Promise<readonly HopParties[]> {
    const views = await this.views(
      tx,
      hops.map(({ id }) => id),
      'REQUESTED',
    );
    let bytes = 0;
    const over = views.findIndex((view) => (bytes += Buffer.byteLength(JSON.stringify(view))) > PAGE_BYTES);
    return over === -1 ? hops : hops.slice(0, Math.max(over, 1));
  }

  async views(tx: Tx, ids: readonly string[], side: Side): Promise<HopView[]> {
    const stored = await asHub(tx, () => this.reader.read(tx, ids));
    return Promise.all(stored.map((hop) => renderHop(hop, side, this.seals)));
  }
}
