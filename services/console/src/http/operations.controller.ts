import { Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse } from '@nestjs/swagger';
import { DiscardBody, RedriveBody } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import {
  Http,
  Id,
  JsonBody,
  notFound,
  Roles,
  type Caller,
  type Endpoint,
  type HttpCall,
  type Sealing,
} from '@tracepost/service-kit';
import { Operations, type OperationProgress } from '../app/operations.js';
import { addOperation, findOperation, markCancelled, type Operation } from '../db/operation-store.js';
import { selectionOf } from './selection.js';
import { ENDPOINT, NEW_ID, SEALING } from '../tokens.js';
import { OperationView } from './views.js';

/** What operators do about parked keys and dead letters, in all services at once. */
@Controller('v1/ops')
@Roles('operator')
export class OperationsController {
  constructor(
    @Inject(ENDPOINT) private readonly endpoint: Endpoint,
    @Inject(SEALING) private readonly sealing: Sealing,
    @Inject(NEW_ID) private readonly newId: () => string,
    private readonly operations: Operations,
  ) {}

  @Post('redrives')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: OperationView })
  redrive(@Http() call: HttpCall, @JsonBody(RedriveBody) body: RedriveBody): Promise<OperationProgress> {
    return this.#begin(call, 'REDRIVE', body);
  }

  @Post('discards')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: OperationView })
  discard(@Http() call: HttpCall, @JsonBody(DiscardBody) body: DiscardBody): Promise<OperationProgress> {
    return this.#begin(call, 'DISCARD', body);
  }

  /** Progress of a redrive or a discard. */
  @Get('redrives/:id')
  @ApiOkResponse({ type: OperationView })
  async progress(@Http() call: HttpCall, @Id() id: string): Promise<OperationProgress> {
    const body = await this.#progress(id);
    return this.endpoint.read(call, async () => ({ body, disclosure: null }));
  }

  /** What is not yet redriven stays as it is. */
  @Post('redrives/:id/cancellation')
  @HttpCode(200)
  @ApiOkResponse({ type: OperationView })
  cancel(@Http() call: HttpCall, @Id() id: string): Promise<OperationProgress> {
    return this.endpoint.command(
      call,
      async (tx, caller) => {
        const operation = await findOperation(tx, id);
        if (operation === undefined) throw notFound();
        if (await markCancelled(tx, id, tx.now)) this.#audit(tx, caller, 'ops.redrives.cancellation');
        return { body: await this.operations.carry({ ...operation, cancelledAt: tx.now }), traceId: null };
      },
      { current: () => this.#progress(id) },
    );
  }

  /** @throws Problem not-found */
  async #progress(id: string): Promise<OperationProgress> {
    const progress = await this.operations.progress(id);
    if (progress === undefined) throw notFound();
    return progress;
  }

  async #begin(
    call: HttpCall,
    kind: Operation['kind'],
    { select, reason }: RedriveBody | DiscardBody,
  ): Promise<OperationProgress> {
    const selection = selectionOf(select);
    const body = await this.endpoint.command(call, async (tx, caller) => {
      const operation = {
        id: this.newId(),
        kind,
        selection,
        actor: actorOf(caller),
        reason: await this.sealing.seal({ text: reason }, caller.participant),
        startedAt: tx.now,
      };
      await addOperation(tx, operation);
      this.#audit(tx, caller, kind === 'REDRIVE' ? 'ops.redrives' : 'ops.discards');
      return {
        status: 202,
        location: `/v1/ops/redrives/${operation.id}`,
        body: this.operations.fresh(operation),
        traceId: null,
      };
    });
    // After the commit: no service may act on what was never accepted.
    await this.operations.progress(body.id);
    return body;
  }

  #audit(tx: Tx, caller: Caller, action: string): void {
    tx.audit({
      id: this.newId(),
      kind: 'CHANGE',
      action,
      at: tx.now.toISOString(),
      actor: actorOf(caller),
      subjects: [],
      version: null,
      traceparent: caller.traceparent,
    });
  }
}

const actorOf = ({ participant, client, requestId, purpose }: Caller) => ({
  participant,
  client,
  requestId,
  purpose,
});
