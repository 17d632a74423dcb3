import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  BATCH_EVENTS,
  CASE_EVENTS,
  PARTICIPANT_EVENTS,
  type AnyEvent,
  type ParticipantDoc,
} from '@tracepost/contracts';
import type { ConsumerContext } from '@tracepost/messaging';
import type { Tx } from '@tracepost/persistence';
import { erasedAmong, untilErased } from '@tracepost/service-kit';
import { eraseFromFeeds } from '../app/erase-from-feeds.js';
import { fillFeeds } from '../app/fill-feeds.js';
import { saveAgency } from '../db/case-store.js';
import { FeedSignal } from '../http/feed-signal.js';

/** Events of all services on their way into the readers' feeds. */
@Controller()
export class EventsHandler {
  constructor(private readonly signal: FeedSignal) {}

  @EventPattern([CASE_EVENTS, BATCH_EVENTS], { consumer: 'notification' })
  async fill(@Payload() events: AnyEvent[], @Ctx() context: ConsumerContext<Tx>): Promise<void> {
    const { before, erasures } = untilErased(events);
    const traceIds = new Set(before.flatMap(({ traceId }) => traceId ?? []));
    const erased = await erasedAmong(context.tx, [...traceIds]);
    await fillFeeds(
      context.tx,
      before.filter(({ traceId }) => traceId === null || !erased.has(traceId)),
    );
    await eraseFromFeeds(context.tx, erasures);
    context.tx.afterCommit(() => this.signal.filled());
  }

  @EventPattern([PARTICIPANT_EVENTS], { consumer: 'notification' })
  async keepGrants(@Payload() events: AnyEvent[], @Ctx() context: ConsumerContext<Tx>): Promise<void> {
    for (const event of events) {
      const participant = event.data as ParticipantDoc;
      if (participant.kind === 'AGENCY') await saveAgency(context.tx, participant);
    }
  }
}
