import { Controller, Get, Inject, Post } from '@nestjs/common';
import { CASE_ROLE, HopByHandBody } from '@tracepost/contracts';
import { Http, Id, JsonBody, notFound, Roles, type Endpoint, type HttpCall } from '@tracepost/service-kit';
import { OpenByHand, TraceRefused } from '../app/open-by-hand.js';
import { ReadHops } from '../app/read-hops.js';
import type { HopView } from '../app/render-hop.js';
import { ENDPOINT } from '../tokens.js';
import { causeOf, disclosureOf } from './caller.js';
import { problemOf } from './problems.js';
import { unknownTrace } from './unknown-trace.js';

/** One hop, for both its sides; hops by hand. */
@Controller('v1/hops')
export class HopsController {
  constructor(
    @Inject(ENDPOINT) private readonly endpoint: Endpoint,
    private readonly hops: ReadHops,
    private readonly openByHand: OpenByHand,
  ) {}

  @Get(':id')
  @Roles(...CASE_ROLE)
  read(@Http() call: HttpCall, @Id() id: string): Promise<HopView> {
    return this.endpoint.read(call, async (tx, caller) => {
      const found = await this.hops.sideOf(tx, id, caller.participant);
      if (!found) throw notFound();
      const receives = found.side === 'REQUESTED' && call.request.method !== 'HEAD';
      if (receives) await this.hops.receive(tx, [found.hop], causeOf(caller));
      if (receives && !(await this.hops.sideOf(tx, id, caller.participant))) throw notFound();
      const [view] = await this.hops.views(tx, [id], found.side);
      if (!view) throw notFound();
      return { body: view, disclosure: disclosureOf('hop.read', [view]) };
    });
  }

  @Post()
  @Roles('approver')
  open(@Http() call: HttpCall, @JsonBody(HopByHandBody) body: HopByHandBody): Promise<HopView> {
    const { traceId, participant, reason } = body;
    const order = { participant, reason, shareAnswers: body.shareAnswers ?? [] };
    return this.endpoint.command(call, async (tx, caller) => {
      const id = await this.openByHand
        .execute(tx, traceId, order, causeOf(caller))
        .catch((error: unknown) => {
          throw error instanceof TraceRefused ? problemOf(error.cause, 'hops', error) : error;
        });
      if (id === null) throw await unknownTrace(tx, traceId);
      const [view] = await this.hops.views(tx, [id], 'REQUESTER');
      if (!view) throw notFound();
      return { status: 201, body: view, location: `/v1/hops/${id}`, traceId };
    });
  }
}
