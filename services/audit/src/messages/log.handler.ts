import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  AUDIT_ENTRIES,
  BATCH_EVENTS,
  CASE_EVENTS,
  PARTICIPANT_EVENTS,
  type AnyEvent,
  type AuditEntryCommand,
} from '@tracepost/contracts';
import type { ConsumerContext } from '@tracepost/messaging';
import type { Tx } from '@tracepost/persistence';
import { TransparencyLog } from '../app/transparency-log.js';
import { entryOf } from '../domain/log-entry.js';

/** Everything that changed and everything that was disclosed, on its way into the log. */
@Controller()
export class LogHandler {
  constructor(private readonly log: TransparencyLog) {}

  @EventPattern([CASE_EVENTS, BATCH_EVENTS, PARTICIPANT_EVENTS, AUDIT_ENTRIES], {
    consumer: 'audit',
    forgets: false,
  })
  async record(
    @Payload() messages: (AnyEvent | AuditEntryCommand)[],
    @Ctx() context: ConsumerContext<Tx>,
  ): Promise<void> {
    const bodies = new Map(context.deliveries.map((delivery) => [delivery.id, delivery.body]));
    const arrivals = messages.map((message) => {
      const body = bodies.get(message.id);
      if (!body) throw new Error(`message ${message.id} came without its bytes`);
      return { entry: entryOf(message), body };
    });
    await this.log.append(context.tx, arrivals, context.tx.now);
  }
}
