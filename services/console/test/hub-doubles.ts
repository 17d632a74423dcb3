import { Controller, type DynamicModule } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  CASE_EVENTS,
  EXAMPLE_EVENTS,
  HUB,
  PARTICIPANT_EVENTS,
  type AnyEvent,
  type ClockSpec,
  type ParticipantDoc,
  type ServiceName,
} from '@tracepost/contracts';
import type { ConsumerContext } from '@tracepost/messaging';
import { HUB_SCOPE, type Tx } from '@tracepost/persistence';
import type { ServiceDefinition, ServiceRuntime, TimerSource } from '@tracepost/service-kit';

class DoubleModule {}

const double = (
  name: ServiceName,
  controllers: DynamicModule['controllers'] = [],
  begin: (runtime: ServiceRuntime) => void = () => undefined,
): ServiceDefinition => ({
  name,
  migrations: [],
  entities: [],
  module: (runtime) => {
    begin(runtime);
    return { module: class extends DoubleModule {}, controllers: controllers ?? [] };
  },
});

const span: ClockSpec = { workingDays: 5 };
const spans = { urgent: span, routine: span };
const participant = (id: string, kind: ParticipantDoc['kind']): ParticipantDoc => ({
  id,
  version: 1,
  name: id,
  kind,
  country: kind === 'COUNTRY' ? id.slice(0, 2) : null,
  status: 'ACTIVE',
  channels: ['PULL'],
  languages: ['en'],
  timeZone: 'UTC',
  weekend: ['SAT', 'SUN'],
  clocks: { acknowledge: spans, answer: spans, information: spans },
  keys: [],
  restrictions: { refusesFrom: [] },
  preApproved: { mode: 'NONE', participants: [] },
  grants: [],
});

const registered = (runtime: ServiceRuntime, data: ParticipantDoc): AnyEvent => ({
  ...EXAMPLE_EVENTS['org.tracepost.hop.reminded.v1'],
  id: runtime.newId(),
  topic: PARTICIPANT_EVENTS,
  key: data.id,
  type: 'org.tracepost.participant.registered.v1',
  subject: data.id,
  sequence: 1,
  traceId: null,
  hopId: null,
  actor: HUB,
  data,
});

/** Timers in memory, of a double; what fires is an event about its own trace. */
export class Alarms implements TimerSource {
  readonly due: Date[] = [];
  runtime: ServiceRuntime | undefined;

  async nextDue(): Promise<Date | null> {
    return this.due.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;
  }

  async fireDue(at: Date): Promise<number> {
    const fired = this.due.filter((due) => due <= at);
    for (const due of fired) {
      await this.publish(due);
      this.due.splice(this.due.indexOf(due), 1);
    }
    return fired.length;
  }

  /** An event about a trace of its own, as of `at`; returns the trace's id. */
  async publish(at: Date): Promise<string> {
    const { runtime } = this;
    if (runtime === undefined) throw new Error('the double has not started');
    const traceId = runtime.newId();
    await runtime.unitOfWork.in(
      HUB_SCOPE,
      async (tx) => {
        const example = EXAMPLE_EVENTS['org.tracepost.hop.reminded.v1'];
        tx.emit(
          { ...example, id: runtime.newId(), key: traceId, traceId, time: tx.now.toISOString(), sequence: 1 },
          1,
        );
      },
      at,
    );
    return traceId;
  }
}

/** What a spec sees of the doubles, and how it disturbs them. */
export class Doubles {
  readonly routing = new Alarms();
  readonly tracing = new Alarms();
  /** Business times of the events that reached the feed, in the order in which they did. */
  readonly feed: string[] = [];
  /** Traces whose events the feed cannot take. */
  readonly failing = new Set<string>();

  /** The five other services of the hub, without content. */
  definitions(): ServiceDefinition[] {
    const { feed, failing } = this;

    @Controller()
    class FeedHandler {
      @EventPattern([CASE_EVENTS], { consumer: 'notification' })
      async fill(@Payload() events: AnyEvent[], @Ctx() context: ConsumerContext<Tx>): Promise<void> {
        for (const { traceId } of events) {
          if (failing.has(traceId ?? '')) throw Object.assign(new Error('no'), { code: 'FEED_REFUSES' });
        }
        context.tx.afterCommit(() => feed.push(...events.map(({ time }) => time)));
      }
    }

    return [
      double('intake'),
      double('tracing', [], (runtime) => {
        this.tracing.runtime = runtime;
        runtime.timers.register(this.tracing);
      }),
      double('routing', [], (runtime) => {
        this.routing.runtime = runtime;
        runtime.timers.register(this.routing);
        runtime.beforeReady(async (tx) => {
          tx.emit(registered(runtime, participant('HUB', 'HUB')), 1);
          tx.emit(registered(runtime, participant('BR-NCB', 'COUNTRY')), 1);
        });
      }),
      double('notification', [FeedHandler]),
      double('audit'),
    ];
  }
}
