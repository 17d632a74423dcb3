import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { CASE_ERASED, CASE_EVENTS, type AnyEvent } from '@tracepost/contracts';
import type { ConsumerContext } from '@tracepost/messaging';
import type { Tx } from '@tracepost/persistence';
import { untilErased } from '@tracepost/service-kit';
import { ApplyCaseEvents, isTakenType } from '../app/apply-case-events.js';
import { EraseCases } from '../app/erase-cases.js';

/** Events of intake and tracing about cases, a batch in one transaction; one's own are passed over. */
@Controller()
export class CaseEventsHandler {
  constructor(
    private readonly apply: ApplyCaseEvents,
    private readonly erase: EraseCases,
  ) {}

  @EventPattern([CASE_EVENTS], {
    consumer: 'routing',
    concerns: (type: string) => isTakenType(type) || type === CASE_ERASED,
  })
  async take(@Payload() events: AnyEvent[], @Ctx() context: ConsumerContext<Tx>): Promise<void> {
    const { before, erasures } = untilErased(events);
    await this.apply.execute(context.tx, before);
    await this.erase.execute(context.tx, erasures);
  }
}
