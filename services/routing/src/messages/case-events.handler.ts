import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { CASE_EVENTS, type AnyEvent } from '@tracepost/contracts';
import type { ConsumerContext } from '@tracepost/messaging';
import type { Tx } from '@tracepost/persistence';
import { ApplyCaseEvents, isTakenType } from '../app/apply-case-events.js';

/** Events of intake and tracing about cases, a batch in one transaction; one's own are passed over. */
@Controller()
export class CaseEventsHandler {
  constructor(private readonly apply: ApplyCaseEvents) {}

  @EventPattern([CASE_EVENTS], { consumer: 'routing', concerns: isTakenType })
  async take(@Payload() events: AnyEvent[], @Ctx() context: ConsumerContext<Tx>): Promise<void> {
    await this.apply.execute(context.tx, events);
  }
}
