import type { DynamicModule } from '@nestjs/common';
import type { ServiceRuntime } from '@tracepost/service-kit';
import { ApplyCaseEvents } from './app/apply-case-events.js';
import { ChangeTrace } from './app/change-trace.js';
import { CloseTrace } from './app/close-trace.js';
import { EraseTraces } from './app/erase-traces.js';
import { ExpireTraces } from './app/expire-traces.js';
import { WithdrawTrace } from './app/withdraw-trace.js';
import { PgDueTraces } from './db/pg-due-traces.js';
import { PgParticipants } from './db/pg-participants.js';
import { PgRestingTraces } from './db/pg-resting-traces.js';
import { PgTraceReader } from './db/pg-trace-reader.js';
import { PgTraceStore } from './db/pg-trace-store.js';
import { TraceCommandsController } from './http/trace-commands.controller.js';
import { TracesController } from './http/traces.controller.js';
import { CaseEventsHandler } from './messages/case-events.handler.js';
import { ENDPOINT, SEALING, TRACE_READER } from './tokens.js';

/** The composition root: every provider of the service. */
export class TracingModule {
  static with(runtime: ServiceRuntime): DynamicModule {
    const { endpoint, sealing, newId, unitOfWork, settings } = runtime;
    const store = new PgTraceStore();
    const reader = new PgTraceReader();
    const change = new ChangeTrace(store, newId);
    runtime.timers.register(new ExpireTraces(unitOfWork, new PgDueTraces(), store, newId));
    runtime.timers.register(new EraseTraces(unitOfWork, new PgRestingTraces(), settings.retention, newId));
    return {
      module: TracingModule,
      controllers: [TracesController, TraceCommandsController, CaseEventsHandler],
      providers: [
        { provide: ENDPOINT, useValue: endpoint },
        { provide: SEALING, useValue: sealing },
        { provide: TRACE_READER, useValue: reader },
        { provide: ChangeTrace, useValue: change },
        { provide: WithdrawTrace, useValue: new WithdrawTrace(change, sealing) },
        { provide: CloseTrace, useValue: new CloseTrace(change, reader, sealing) },
        { provide: ApplyCaseEvents, useValue: new ApplyCaseEvents(store, new PgParticipants(), newId) },
      ],
    };
  }
}
