import { Controller, Inject, Post } from '@nestjs/common';
import { ClosureBody, ClosureCorrectionBody, WithdrawalBody, type Language } from '@tracepost/contracts';
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
import { ChangeTrace, type Changed } from '../app/change-trace.js';
import { CloseTrace } from '../app/close-trace.js';
import type { TraceKey } from '../app/ports.js';
import { renderTrace, type TraceView } from '../app/render-trace.js';
import type { TraceReader } from '../app/trace-reader.js';
import { WithdrawTrace } from '../app/withdraw-trace.js';
import type { Cause } from '../domain/trace-message.js';
import { ENDPOINT, SEALING, TRACE_READER } from '../tokens.js';
import { problemOf } from './problems.js';

/** What a requester decides about its trace; each answers the whole trace after it. */
@Controller('v1/traces/:id')
export class TraceCommandsController {
  constructor(
    @Inject(ENDPOINT) private readonly endpoint: Endpoint,
    @Inject(TRACE_READER) private readonly reader: TraceReader,
    @Inject(SEALING) private readonly sealing: Pick<Sealing, 'open'>,
    private readonly changeTrace: ChangeTrace,
    private readonly withdrawTrace: WithdrawTrace,
    private readonly closeTrace: CloseTrace,
  ) {}

  @Post('withdrawal')
  @Roles('submitter')
  withdraw(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(WithdrawalBody) body: WithdrawalBody,
  ): Promise<TraceView> {
    return this.#command(call, id, 'trace.withdrawal', (tx, key, cause) =>
      this.withdrawTrace.execute(tx, key, body, cause),
    );
  }

  @Post('closure')
  @Roles('submitter')
  close(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(ClosureBody) body: ClosureBody,
  ): Promise<TraceView> {
    return this.#command(call, id, 'trace.closure', (tx, key, cause) =>
      this.closeTrace.close(tx, key, body, cause),
    );
  }

  @Post('closure-corrections')
  @Roles('approver')
  correct(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(ClosureCorrectionBody) body: ClosureCorrectionBody,
  ): Promise<TraceView> {
    return this.#command(call, id, 'trace.closure-corrections', (tx, key, cause) =>
      this.closeTrace.correct(tx, key, body, cause),
    );
  }

  #command(
    call: HttpCall,
    id: string,
    action: string,
    work: (tx: Tx, key: TraceKey, cause: Cause) => Promise<Changed>,
  ): Promise<TraceView> {
    const key = { participant: call.caller.participant, id };
    const { language } = call.caller;
    const current = async (tx: Tx): Promise<TraceView> => {
      await this.changeTrace.hold(tx, key);
      return this.#view(tx, key, language);
    };
    return this.endpoint.command(
      call,
      async (tx, caller) => {
        const problem = problemOf(await work(tx, key, causeOf(caller, action, tx.now)));
        if (problem !== null) throw problem;
        return { body: await this.#view(tx, key, language), traceId: id };
      },
      { current },
    );
  }

  async #view(tx: Tx, { participant, id }: TraceKey, language: Language): Promise<TraceView> {
    const stored = await this.reader.find(tx, participant, id);
    if (stored === null) throw notFound();
    return renderTrace(stored, this.sealing, language);
  }
}

const causeOf = (caller: Caller, action: string, now: Date): Cause => ({
  actor: {
    participant: caller.participant,
    client: caller.client,
    requestId: caller.requestId,
    purpose: caller.purpose,
  },
  action,
  at: now.toISOString(),
  traceparent: caller.traceparent,
});
