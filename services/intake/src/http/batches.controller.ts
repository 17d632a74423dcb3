import { Readable } from 'node:stream';
import { Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { BatchPage, BatchView, CASE_ROLE, ROW_STATUS } from '@tracepost/contracts';
import {
  Consumes,
  Http,
  Id,
  Paged,
  parameter,
  Parameters,
  parametersOf,
  Problem,
  Produces,
  Roles,
  type Endpoint,
  type HttpCall,
  type Page,
} from '@tracepost/service-kit';
import { actorOf } from '../app/actor.js';
import { BatchWorker } from '../app/batch-worker.js';
import { CancelBatch } from '../app/cancel-batch.js';
import { ReadBatches } from '../app/read-batches.js';
import { ReceiveBatch, type BatchUpload } from '../app/receive-batch.js';
import { TryBatch } from '../app/try-batch.js';
import { CSV, drained, NDJSON, XLSX } from '../app/upload.js';
import { progressStream } from './progress-stream.js';
import { resultStream } from './result-stream.js';
import { ENDPOINT, UPLOAD_SLOTS } from './tokens.js';
import type { UploadSlots } from './upload-slots.js';

const UPLOAD = {
  mapping: parameter.text(63),
  operation: parameter.text(64),
  dryRun: parameter.flag,
} as const;
const RESULTS = { status: parameter.oneOf(ROW_STATUS) } as const;
const EVENTS = 'text/event-stream';

@ApiTags('batches')
@Controller('v1/batches')
export class BatchesController {
  constructor(
    @Inject(ENDPOINT) private readonly endpoint: Endpoint,
    @Inject(UPLOAD_SLOTS) private readonly slots: UploadSlots,
    @Inject(ReceiveBatch) private readonly receiveBatch: ReceiveBatch,
    @Inject(TryBatch) private readonly tryBatch: TryBatch,
    @Inject(ReadBatches) private readonly batches: ReadBatches,
    @Inject(CancelBatch) private readonly cancelBatch: CancelBatch,
    @Inject(BatchWorker) private readonly worker: BatchWorker,
  ) {}

  @Post()
  @Roles('submitter')
  @Parameters(UPLOAD)
  @Consumes(CSV, NDJSON, XLSX)
  @ApiAcceptedResponse({ type: BatchView })
  async upload(@Http() call: HttpCall): Promise<BatchView> {
    const upload = uploadOf(call);
    return this.slots.use(async () => {
      if (parametersOf(call, UPLOAD).dryRun === true) {
        return this.endpoint.compute(call, (tx) => this.tryBatch.try(tx, upload));
      }
      let sha256: string | null = null;
      const view = await this.endpoint.command(
        call,
        async (tx) => {
          const received = await this.receiveBatch.receive(tx, upload);
          sha256 = received.sha256;
          return {
            status: 202,
            body: received.view,
            location: `/v1/batches/${received.view.id}`,
            traceId: null,
          };
        },
        { content: async () => sha256 ?? drained(upload.stream) },
      );
      this.worker.wake();
      return view;
    });
  }

  @Get()
  @Roles(...CASE_ROLE)
  @Paged()
  @ApiOkResponse({ type: BatchPage })
  list(@Http() call: HttpCall): Promise<Page<BatchView>> {
    return this.endpoint.page(call, async (tx, _caller, { take, after }) => ({
      items: await this.batches.newest(tx, take, typeof after === 'string' ? after : null),
      positionOf: ({ id }) => id,
      disclosure: null,
    }));
  }

  @Get(':id')
  @Roles(...CASE_ROLE)
  @Produces('application/json', EVENTS)
  @ApiOkResponse({ type: BatchView })
  async read(@Http() call: HttpCall, @Id() id: string): Promise<BatchView | Readable> {
    if (call.mediaType !== EVENTS) {
      return this.endpoint.read(call, async (tx) => ({
        body: await this.batches.read(tx, id),
        disclosure: null,
      }));
    }
    const first = await this.endpoint.compute(call, (tx) => this.batches.read(tx, id));
    call.reply.type(EVENTS);
    return progressStream(
      first,
      () => this.batches.readAs(call.caller.participant, id),
      this.batches.closing,
      call.caller.language,
    );
  }

  @Get(':id/results')
  @Roles(...CASE_ROLE)
  @Parameters(RESULTS)
  @Produces(NDJSON, CSV)
  async results(@Http() call: HttpCall, @Id() id: string): Promise<Readable> {
    const { status = null } = parametersOf(call, RESULTS);
    const pages = this.batches.results(call, id, status);
    const first = await pages.next();
    call.reply.type(call.mediaType === CSV ? `${CSV}; charset=utf-8` : NDJSON);
    return resultStream(first, pages, call.mediaType === CSV, call.caller.language);
  }

  @Post(':id/cancellation')
  @Roles('submitter')
  @ApiOkResponse({ type: BatchView })
  cancel(@Http() call: HttpCall, @Id() id: string): Promise<BatchView> {
    return this.endpoint.command(
      call,
      async (tx) => ({ body: await this.cancelBatch.cancel(tx, id, actorOf(call.caller)), traceId: null }),
      {
        current: async (tx) => {
          await this.cancelBatch.hold(tx, id);
          return this.batches.read(tx, id);
        },
      },
    );
  }
}

const uploadOf = (call: HttpCall): BatchUpload => {
  const { mapping = 'tracepost', operation = null } = parametersOf(call, UPLOAD);
  const { participant, traceparent } = call.caller;
  const [type = '', ...rest] = (call.request.headers['content-type'] ?? '').toLowerCase().split(/\s*;\s*/);
  const charset = rest
    .find((part) => part.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '');
  const stream = call.request.body;
  if (!(stream instanceof Readable)) throw new Problem('malformed', 'The body is empty; send a file.');
  return {
    participant,
    actor: actorOf(call.caller),
    traceparent,
    mapping,
    operation,
    mediaType: type === NDJSON || type === XLSX ? type : CSV,
    charset: charset ?? null,
    stream,
  };
};
