import { Controller, Get, Inject } from '@nestjs/common';
import { CASE_ROLE } from '@tracepost/contracts';
import type { Endpoint, HttpCall } from '@tracepost/service-kit';
import { Http, Paged, parameter, Parameters, parametersOf, Roles } from '@tracepost/service-kit';
import { HUB_SCOPE } from '@tracepost/persistence';
import { TransparencyLog } from '../app/transparency-log.js';
import { readEntries, type VisibleEntry } from '../db/log-store.js';
import { ENDPOINT } from '../tokens.js';

const FILTERS = { traceId: parameter.text(36) } as const;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const START = -1;

/** The log as its readers see it. Reading it is no disclosure of a case: it holds ids and acts, no content. */
@Controller('v1')
export class AuditController {
  constructor(
    @Inject(ENDPOINT) private readonly endpoint: Endpoint,
    private readonly log: TransparencyLog,
  ) {}

  @Get('audit-entries')
  @Roles(...CASE_ROLE, 'auditor')
  @Paged(FILTERS)
  entries(@Http() call: HttpCall): Promise<unknown> {
    const { traceId } = parametersOf(call, FILTERS);
    const { caller } = call;
    return this.endpoint.page<ReturnType<typeof viewOf>>(call, async (tx, _caller, page) => {
      const isAuditor = caller.roles.has('auditor');
      if (isAuditor) await tx.rescope(HUB_SCOPE);
      const after = typeof page.after === 'number' ? page.after : START;
      const entries =
        traceId !== undefined && !UUID.test(traceId)
          ? []
          : await readEntries(tx, {
              viewer: isAuditor ? null : caller.participant,
              traceId: traceId ?? null,
              after,
              limit: page.take,
            });
      return {
        items: entries.map((entry) => viewOf(entry, caller.participant)),
        positionOf: (item) => item.index,
        disclosure: null,
      };
    });
  }

  @Get('audit-checkpoint')
  @Roles('any')
  @Parameters({})
  checkpoint(@Http() call: HttpCall): Promise<unknown> {
    return this.endpoint.read(call, async (tx) => {
      const { at, ...checkpoint } = await this.log.checkpoint(tx);
      return { body: { ...checkpoint, at: at?.toISOString() ?? null }, disclosure: null };
    });
  }
}

const viewOf = ({ index, entry, hash, traceIds }: VisibleEntry, reader: string) => ({
  index,
  at: entry.at,
  kind: entry.kind,
  action: entry.action,
  participant: entry.participant,
  client: entry.participant === reader ? entry.client : null,
  traceIds,
  hopId: entry.hopId,
  version: entry.version,
  purpose: entry.purpose,
  requestId: entry.requestId,
  hash: hash.toString('hex'),
});
