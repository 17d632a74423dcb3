import { Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  CASE_ROLE,
  CorrectionBody,
  ReceiptView,
  TraceRequestBody,
  TraceRequestView,
} from '@tracepost/contracts';
import {
  Http,
  Id,
  parameter,
  JsonBody,
  Parameters,
  parametersOf,
  Roles,
  type Endpoint,
  type HttpCall,
} from '@tracepost/service-kit';
import { actorOf } from '../app/actor.js';
import { CorrectRequest } from '../app/correct-request.js';
import { ReadRequest } from '../app/read-request.js';
import { SubmitRequest } from '../app/submit-request.js';
import { TryRequest } from '../app/try-request.js';
import { ENDPOINT } from './tokens.js';

const SUBMIT = { dryRun: parameter.flag } as const;
const READ = { version: parameter.integer(1, 2_147_483_647) } as const;

@ApiTags('trace-requests')
@Controller('v1/trace-requests')
export class TraceRequestsController {
  constructor(
    @Inject(ENDPOINT) private readonly endpoint: Endpoint,
    @Inject(SubmitRequest) private readonly submitRequest: SubmitRequest,
    @Inject(TryRequest) private readonly tryRequest: TryRequest,
    @Inject(CorrectRequest) private readonly correctRequest: CorrectRequest,
    @Inject(ReadRequest) private readonly readRequest: ReadRequest,
  ) {}

  @Post()
  @Roles('submitter')
  @Parameters(SUBMIT)
  @ApiCreatedResponse({ type: ReceiptView })
  submit(
    @Http() call: HttpCall,
    @JsonBody(TraceRequestBody) request: TraceRequestBody,
  ): Promise<ReceiptView> {
    const { participant, traceparent } = call.caller;
    const { body } = call.request;
    if (parametersOf(call, SUBMIT).dryRun === true) {
      return this.endpoint.compute(call, (tx) => this.tryRequest.try(tx, { participant, request, body }));
    }
    return this.endpoint.command(call, async (tx) => {
      const actor = actorOf(call.caller);
      const receipt = await this.submitRequest.submit(tx, { participant, request, body, actor, traceparent });
      return { status: 201, ...receipt, location: `/v1/trace-requests/${receipt.body.id}` };
    });
  }

  @Get(':id')
  @Roles(...CASE_ROLE)
  @Parameters(READ)
  @ApiOkResponse({ type: TraceRequestView })
  read(@Http() call: HttpCall, @Id() id: string): Promise<object> {
    const { version = null } = parametersOf(call, READ);
    return this.endpoint.read(call, (tx) => this.readRequest.read(tx, id, version));
  }

  @Post(':id/corrections')
  @Roles('submitter')
  @ApiOkResponse({ type: ReceiptView })
  correct(
    @Http() call: HttpCall,
    @Id() requestId: string,
    @JsonBody(CorrectionBody) { request, reason }: CorrectionBody,
  ): Promise<ReceiptView> {
    const { participant, traceparent } = call.caller;
    const { request: body } = call.request.body as { request: unknown };
    const actor = actorOf(call.caller);
    return this.endpoint.command(
      call,
      (tx) =>
        this.correctRequest.correct(tx, {
          requestId,
          participant,
          request,
          reason,
          body,
          actor,
          traceparent,
        }),
      {
        current: async (tx) => {
          await this.correctRequest.hold(tx, requestId);
          return (await this.readRequest.read(tx, requestId, null)).body;
        },
      },
    );
  }
}
