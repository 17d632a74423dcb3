import { Controller, Inject } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { CASE_ERASED, CASE_EVENTS, PARTICIPANT_EVENTS, type AnyEvent } from '@tracepost/contracts';
import { ConsumerContext } from '@tracepost/messaging';
import type { Tx } from '@tracepost/persistence';
import { untilErased } from '@tracepost/service-kit';
import { BatchWorker } from '../app/batch-worker.js';
import { EraseRequests } from '../app/erase-requests.js';
import { ParticipantStore } from '../db/participant-store.js';
import { TraceChanges } from '../db/trace-changes.js';
import { changesOf, changesRows } from '../domain/row-routing.js';

const CONSUMER = { consumer: 'intake' };

/** What intake keeps of others' decisions. */
@Controller()
export class EventsController {
  constructor(
    @Inject(TraceChanges) private readonly changes: TraceChanges,
    @Inject(EraseRequests) private readonly erase: EraseRequests,
    @Inject(BatchWorker) private readonly worker: BatchWorker,
    @Inject(ParticipantStore) private readonly participants: ParticipantStore,
  ) {}

  @EventPattern([CASE_EVENTS], {
    ...CONSUMER,
    concerns: (type: string) => changesRows(type) || type === CASE_ERASED,
  })
  async onCaseEvents(@Payload() events: AnyEvent[], @Ctx() context: ConsumerContext<Tx>): Promise<void> {
    const { before, erasures } = untilErased(events);
    const ofBatches = await this.changes.keep(context.tx, changesOf(before));
    await this.erase.execute(context.tx, erasures);
    if (ofBatches) context.tx.afterCommit(() => this.worker.wake());
  }

  @EventPattern([PARTICIPANT_EVENTS], CONSUMER)
  async onParticipantEvents(
    @Payload() events: AnyEvent[],
    @Ctx() context: ConsumerContext<Tx>,
  ): Promise<void> {
    const participants = events.flatMap((event) =>
      event.type === 'org.tracepost.participant.registered.v1' ||
      event.type === 'org.tracepost.participant.changed.v1'
        ? [event.data]
        : [],
    );
    await this.participants.keep(context.tx, participants);
  }
}
