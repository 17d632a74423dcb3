import { BadRequestException } from '@nestjs/common';
import type { MessageHandler } from '@nestjs/microservices';
import { UnreadableMessage } from '@tracepost/contracts';
import { isObservable, lastValueFrom } from 'rxjs';
import type { Delivery } from '../ports/message.js';
import type { Sql } from '../ports/ports.js';
import { ConsumerContext } from './consumer-context.js';

/** The second argument of `@EventPattern`, as this transport reads it. */
export interface HandlerExtras {
  readonly consumer: string;
  /** Types (`ce_type`) that the handler wants; the consumer passes over what none of its handlers wants. Default: all. */
  readonly concerns?: (type: string) => boolean;
  /** See `ConsumerOptions.forgets`; one handler that says false decides for the consumer. */
  readonly forgets?: boolean;
}

/** The `@EventPattern` methods of one consumer, by topic. */
export class TopicHandlers {
  readonly #handlers = new Map<string, MessageHandler[]>();

  get topics(): string[] {
    return [...this.#handlers.keys()];
  }

  get forgets(): boolean {
    return [...this.#handlers.values()].flat().every((handler) => extrasOf(handler)?.forgets !== false);
  }

  add(topic: string, handler: MessageHandler): void {
    this.#handlers.set(topic, [...(this.#handlers.get(topic) ?? []), handler]);
  }

  /** Whether some handler wants this message: one without a type is every handler's, which will refuse to read it. */
  concerns = ({ topic, headers }: Delivery): boolean => {
    const type = headers['ce_type'];
    const handlers = this.#handlers.get(topic) ?? [];
    return (
      type === undefined || handlers.some((handler) => (extrasOf(handler)?.concerns ?? (() => true))(type))
    );
  };

  /** Gives each handler the events of its topic, one handler after the other: they share the transaction. */
  async handle(events: readonly unknown[], tx: Sql, deliveries: readonly Delivery[]): Promise<void> {
    for (const [topic, handlers] of this.#handlers) {
      const own = deliveries.flatMap((delivery, at) => (delivery.topic === topic ? [at] : []));
      if (own.length === 0) continue;
      const context = new ConsumerContext([tx, own.map((at) => deliveries[at] as Delivery)]);
      const payload = own.map((at) => events[at]);
      for (const handler of handlers) await dispatch(handler, payload, context);
    }
  }
}

const extrasOf = (handler: MessageHandler): HandlerExtras | undefined =>
  handler.extras as HandlerExtras | undefined;

/** Nest's default filter made a plain object of a failure, which tells neither what failed nor whether to try again. */
class HiddenFailure extends Error {
  readonly code = 'FAILURE_HIDDEN_BY_FILTER';

  constructor() {
    super('failures of handlers must be rethrown: the application needs a filter that does so for rpc');
  }
}

/** Rejects with the handler's own error; what a pipe refuses is a message that cannot be read. */
const dispatch = async (
  handler: MessageHandler,
  payload: unknown[],
  context: ConsumerContext,
): Promise<void> => {
  try {
    const result: unknown = await handler(payload, context);
    if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
  } catch (error) {
    if (error instanceof BadRequestException)
      throw new UnreadableMessage('validation refused it', { cause: error });
    if (!(error instanceof Error)) throw new HiddenFailure();
    throw error;
  }
};
