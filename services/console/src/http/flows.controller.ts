import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { FlowsView, ParkedKeyPage } from '@tracepost/contracts';
import type { CauseRow, DeadLetterRow, ParkedKeyRow } from '@tracepost/messaging';
import { Http, Paged, Roles, type Endpoint, type HttpCall } from '@tracepost/service-kit';
import { mergedPage, type Places, type Source } from '../app/merged-page.js';
import type { HubService } from '../app/ports.js';
import { readCauses } from '../app/read-causes.js';
import { readFlows } from '../app/read-flows.js';
import { ENDPOINT, HUB_SERVICES } from '../tokens.js';
import { CausePage, DeadLetterPage } from './views.js';

/** Names the services whose rows are missing in a page because they did not answer. */
const SILENT_HEADER = 'tracepost-silent-services';

/** What operators see: the flows of all services, and what is stuck in them. It shows ids and codes, nothing of a case. */
@Controller('v1/ops')
@Roles('operator')
export class FlowsController {
  constructor(
    @Inject(ENDPOINT) private readonly endpoint: Endpoint,
    @Inject(HUB_SERVICES) private readonly services: readonly HubService[],
  ) {}

  @Get('flows')
  @ApiOkResponse({ type: FlowsView })
  async flows(@Http() call: HttpCall): Promise<FlowsView> {
    const body = await readFlows(this.services, new Date());
    return this.endpoint.read(call, async () => ({ body, disclosure: null }));
  }

  @Get('parked-keys')
  @Paged()
  @ApiOkResponse({ type: ParkedKeyPage })
  parkedKeys(@Http() call: HttpCall): Promise<unknown> {
    return this.#page<ParkedKeyRow>(call, (service) => (request) => service.parkedKeys(request));
  }

  @Get('dead-letters')
  @Paged()
  @ApiOkResponse({ type: DeadLetterPage })
  deadLetters(@Http() call: HttpCall): Promise<unknown> {
    return this.#page<DeadLetterRow>(call, (service) => (request) => service.deadLetters(request));
  }

  @Get('causes')
  @Paged()
  @ApiOkResponse({ type: CausePage })
  causes(@Http() call: HttpCall): Promise<unknown> {
    return this.endpoint.page<CauseRow>(call, async (_tx, _caller, { take, after }) => {
      const { causes, silent } = await readCauses(this.services);
      const from = typeof after === 'number' ? after : 0;
      nameSilent(call, silent);
      return {
        items: causes.slice(from, from + take),
        positionOf: (cause) => causes.indexOf(cause) + 1,
        disclosure: null,
      };
    });
  }

  #page<R extends ParkedKeyRow>(
    call: HttpCall,
    pageOf: (service: HubService) => Source<R>['page'],
  ): Promise<unknown> {
    return this.endpoint.page<R>(call, async (_tx, _caller, { limit, after }) => {
      const sources = this.services.map((service) => ({ name: service.name, page: pageOf(service) }));
      const { items, next, silent } = await mergedPage(sources, limit, after as Places | null);
      nameSilent(call, silent);
      return { items, next, disclosure: null };
    });
  }
}

const nameSilent = (call: HttpCall, silent: readonly string[]): void => {
  if (silent.length > 0) call.reply.header(SILENT_HEADER, silent.join(', '));
};
