import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { CASE_EVENTS, isTraceEvent, type AnyEvent } from '@tracepost/contracts';
import type { ConsumerContext } from '@tracepost/messaging';
import type { Tx } from '@tracepost/persistence';
import { ApplyCaseEvents } from '../app/apply-case-events.js';

/** Events of all services about cases, a batch in one transaction. */
@Controller()
export class CaseEventsHandler {
  constructor(private readonly apply: ApplyCaseEvents) {}

  @EventPattern([CASE_EVENTS], {
    consumer: 'tracing',
    // Its own.
    concerns: (type: string) => !isTraceEvent(type),
  })
  async take(@Payload() events: AnyEvent[], @Ctx() context: ConsumerContext<Tx>): Promise<void> {
    await this.apply.execute(context.tx, events);
  }
}
