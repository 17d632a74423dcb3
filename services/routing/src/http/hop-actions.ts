import type { Tx } from '@tracepost/persistence';
import { notFound, type Endpoint, type HttpCall } from '@tracepost/service-kit';
import { HopRefused, type ActOnHop, type SideCommand } from '../app/act-on-hop.js';
import type { ItineraryWork } from '../app/itinerary-work.js';
import type { ReadHops } from '../app/read-hops.js';
import type { HopView } from '../app/render-hop.js';
import { pathOf, sideOf, type Side } from '../domain/hop-table.js';
import { causeOf } from './caller.js';
import { problemOf } from './problems.js';

/** The way of every command on a hop: the caller's side, the domain, the hop as that side sees it then. */
export class HopActions {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly acts: ActOnHop,
    private readonly hops: ReadHops,
    private readonly work: ItineraryWork,
  ) {}

  /** @throws Problem as the contract says */
  act(call: HttpCall, id: string, command: SideCommand): Promise<HopView> {
    const current = async (tx: Tx): Promise<HopView> => {
      const found = await this.hops.sideOf(tx, id, call.caller.participant);
      if (found?.side !== sideOf(command.name)) throw notFound();
      await this.work.hold(tx, found.hop.traceId);
      return this.#view(tx, id, found.side);
    };
    return this.endpoint.command(
      call,
      async (tx, caller) => {
        const side = await this.#executed(tx, id, command, caller);
        if (side === null) throw notFound();
        const body = await this.#view(tx, id, side);
        return { body, traceId: body.traceId };
      },
      { current },
    );
  }

  async #executed(
    tx: Tx,
    id: string,
    command: SideCommand,
    caller: HttpCall['caller'],
  ): Promise<Side | null> {
    try {
      return await this.acts.execute(tx, id, command, causeOf(caller));
    } catch (error) {
      if (error instanceof HopRefused) throw problemOf(error.cause, pathOf(command.name), error);
      throw error;
    }
  }

  async #view(tx: Tx, id: string, side: Side): Promise<HopView> {
    const [view] = await this.hops.views(tx, [id], side);
    if (!view) throw notFound();
    return view;
  }
}
