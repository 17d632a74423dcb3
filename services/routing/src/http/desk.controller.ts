import { Controller, Get, Inject } from '@nestjs/common';
import type { DeskEntryView } from '@tracepost/contracts';
import {
  Http,
  Paged,
  Roles,
  type Disclosure,
  type Endpoint,
  type HttpCall,
  type Page,
} from '@tracepost/service-kit';
import { asHub } from '../app/as-hub.js';
import { PgDesk } from '../db/pg-desk.js';
import { ENDPOINT } from '../tokens.js';

/** GET /v1/desk: what the operators route by hand, by the firearm alone. */
@Controller('v1/desk')
export class DeskController {
  constructor(
    @Inject(ENDPOINT) private readonly endpoint: Endpoint,
    private readonly desk: PgDesk,
  ) {}

  @Get()
  @Roles('operator')
  @Paged()
  list(@Http() call: HttpCall): Promise<Page<DeskEntryView>> {
    return this.endpoint.page(call, async (tx, _caller, { take, after }) => {
      const before = typeof after === 'string' ? after : null;
      return {
        items: await asHub(tx, () => this.desk.list(tx, before, take)),
        positionOf: ({ id }) => id,
        disclosure: disclosureOf,
      };
    });
  }
}

const disclosureOf = (shown: readonly DeskEntryView[]): Disclosure | null =>
  shown.length === 0
    ? null
    : {
        action: 'desk.read',
        subjects: shown.map(({ id, requestingParticipant }) => ({
          traceId: id,
          hopId: null,
          viewers: [requestingParticipant],
        })),
        purpose: null,
      };
