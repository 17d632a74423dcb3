import { Controller, Module } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  CASE_EVENTS,
  HUB,
  PARTICIPANT_EVENTS,
  type AnyEvent,
  type ParticipantDoc,
  type RouteDoc,
} from '@tracepost/contracts';
import type { ConsumerContext } from '@tracepost/messaging';
import type { Tx } from '@tracepost/persistence';
import type { ServiceDefinition, ServiceRuntime } from '@tracepost/service-kit';

/** What the double decides by the reference of a request. */
const routeOf = (reference: string): RouteDoc => ({
  decision: reference.endsWith('DOM') ? 'DOMESTIC' : reference.endsWith('DESK') ? 'DESK' : 'ASK',
  desk: null,
  rule: 'MAKER_TABLE',
  sentence: 'A double decided.',
  tableVersion: '1',
  candidates: [
    { country: 'AT', participant: 'AT-NCB', evidence: 'MAKER_TABLE', weight: 1, chosen: true, why: 'double' },
    {
      country: 'US',
      participant: 'US-NCB',
      evidence: 'MAKER_TABLE',
      weight: 0.5,
      chosen: false,
      why: 'double',
    },
  ],
});

let newId: () => string;

const nextEvent = (event: AnyEvent): AnyEvent | null => {
  if (event.type !== 'org.tracepost.trace-request.received.v1') return null;
  const { reference } = event.data.request;
  if (reference.endsWith('WAIT')) return null;
  const ends = reference.endsWith('END');
  return {
    ...event,
    id: newId(),
    source: '/tracepost/hub/tracing',
    type: ends ? 'org.tracepost.trace.withdrawn.v1' : 'org.tracepost.trace.routed.v1',
    data: { traceId: event.traceId, state: ends ? 'WITHDRAWN' : 'VALIDATED', route: routeOf(reference) },
  } as unknown as AnyEvent;
};

/** PY-NCB, which intake learns of by its event only. */
const registered = (id: string, at: Date): AnyEvent => ({
  id,
  topic: PARTICIPANT_EVENTS,
  key: 'PY-NCB',
  type: 'org.tracepost.participant.registered.v1',
  source: '/tracepost/hub/routing',
  subject: 'PY-NCB',
  time: at.toISOString(),
  sequence: 1,
  traceId: null,
  hopId: null,
  actor: HUB,
  action: 'participant.registered',
  parties: { requester: 'PY-NCB', requested: null },
  traceparent: null,
  data: {
    id: 'PY-NCB',
    version: 1,
    name: 'Paraguay',
    kind: 'COUNTRY',
    country: 'PY',
    status: 'ACTIVE',
    channels: ['PULL'],
    restrictions: { refusesFrom: ['GH-NCB'] },
  } as unknown as ParticipantDoc,
});

/** Stands for tracing and routing: answers every request received with one event, by the end of its reference. */
@Controller()
class CasesDouble {
  @EventPattern([CASE_EVENTS], { consumer: 'cases-double' })
  async decide(@Payload() events: AnyEvent[], @Ctx() context: ConsumerContext<Tx>): Promise<void> {
    for (const event of events) {
      const next = nextEvent(event);
      if (next) context.tx.emit(next, next.sequence + 1);
    }
  }
}

@Module({})
class CasesModule {}

export const casesDouble: ServiceDefinition = {
  name: 'tracing',
  migrations: [],
  entities: [],
  module: (runtime: ServiceRuntime) => {
    newId = runtime.newId;
    runtime.beforeReady(async (tx) => tx.emit(registered(newId(), tx.now), 1));
    return { module: CasesModule, controllers: [CasesDouble] };
  },
};
