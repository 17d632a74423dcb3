import { Controller, Get, Inject } from '@nestjs/common';
import { CASE_ROLE } from '@tracepost/contracts';
import {
  Http,
  Id,
  notFound,
  Paged,
  Roles,
  type Disclosure,
  type Endpoint,
  type HttpCall,
  type Page,
  type Sealing,
} from '@tracepost/service-kit';
import { renderSummary, renderTrace, type TraceSummary, type TraceView } from '../app/render-trace.js';
import type { StoredSummary, TraceReader } from '../app/trace-reader.js';
import { ENDPOINT, SEALING, TRACE_READER } from '../tokens.js';
import { filterOf, TRACE_FILTERS } from './trace-filter.js';

/** GET /v1/traces: a requester's own cases. */
@Controller('v1/traces')
@Roles(...CASE_ROLE)
export class TracesController {
  constructor(
    @Inject(ENDPOINT) private readonly endpoint: Endpoint,
    @Inject(TRACE_READER) private readonly reader: TraceReader,
    @Inject(SEALING) private readonly sealing: Pick<Sealing, 'open'>,
  ) {}

  @Get()
  @Paged(TRACE_FILTERS)
  list(@Http() call: HttpCall): Promise<Page<TraceSummary>> {
    return this.endpoint.page(call, async (tx, caller, { take, after }) => {
      const from = typeof after === 'string' ? after : null;
      const found = await this.reader.list(tx, filterOf(call), from, take);
      return {
        items: found.map(renderSummary),
        positionOf: ({ id }) => id,
        disclosure: (sent) => disclosureOf(caller.participant, found.slice(0, sent.length)),
      };
    });
  }

  @Get(':id')
  read(@Http() call: HttpCall, @Id() id: string): Promise<TraceView> {
    return this.endpoint.read(call, async (tx, { participant, language }) => {
      const stored = await this.reader.find(tx, participant, id);
      if (stored === null) throw notFound();
      return {
        body: await renderTrace(stored, this.sealing, language),
        disclosure: disclosureOf(participant, [stored]),
      };
    });
  }
}

/** One entry names all traces shown; their intended use is its purpose where they agree. */
const disclosureOf = (viewer: string, shown: readonly Pick<StoredSummary, 'trace'>[]): Disclosure | null => {
  if (shown.length === 0) return null;
  const [use, ...others] = new Set(shown.map(({ trace }) => trace.header.intendedUse));
  return {
    action: 'trace.read',
    subjects: shown.map(({ trace }) => ({ traceId: trace.id, hopId: null, viewers: [viewer] })),
    purpose: others.length === 0 ? (use ?? null) : null,
  };
};
