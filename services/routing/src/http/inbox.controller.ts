import { Controller, Get, Inject } from '@nestjs/common';
import { HOP_STATE } from '@tracepost/contracts';
import {
  Http,
  Paged,
  parameter,
  parametersOf,
  Roles,
  type Endpoint,
  type HttpCall,
  type Page,
} from '@tracepost/service-kit';
import type { HopReader } from '../app/hop-reader.js';
import { ReadHops } from '../app/read-hops.js';
import type { HopView } from '../app/render-hop.js';
import { ENDPOINT, HOP_READER } from '../tokens.js';
import { causeOf, disclosureOf } from './caller.js';

const FILTERS = {
  state: parameter.oneOf(HOP_STATE),
  overdue: parameter.flag,
  updatedSince: parameter.instant,
};

/** GET /v1/inbox: what waits for the requested side. Reading is receipt. */
@Controller('v1/inbox')
export class InboxController {
  constructor(
    @Inject(ENDPOINT) private readonly endpoint: Endpoint,
    @Inject(HOP_READER) private readonly reader: HopReader,
    private readonly hops: ReadHops,
  ) {}

  @Get()
  @Roles('responder', 'reader')
  @Paged(FILTERS)
  list(@Http() call: HttpCall): Promise<Page<HopView>> {
    const filter = parametersOf(call, FILTERS);
    return this.endpoint.page(call, async (tx, caller, { limit, take, after }) => {
      const before = typeof after === 'string' ? after : null;
      const found = await this.reader.inbox(tx, caller.participant, filter, before, take);
      const page = await this.hops.fitting(tx, found.slice(0, limit));
      const isHead = call.request.method === 'HEAD';
      const received = isHead ? page : await this.hops.receive(tx, page, causeOf(caller));
      return {
        items: await this.hops.views(
          tx,
          received.map(({ id }) => id),
          'REQUESTED',
        ),
        // By what was looked at: what was recalled meanwhile is not shown.
        next: found.length > page.length ? (page.at(-1)?.id ?? null) : null,
        disclosure: (sent) => disclosureOf('inbox.read', sent),
      };
    });
  }
}
