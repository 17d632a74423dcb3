import { EventPattern } from '@nestjs/microservices';

/**
 * Marks a method `(@Payload() events: DomainEvent[], @Ctx() context: ConsumerContext<Tx>)` as a handler of the consumer.
 * It is `@EventPattern(topic, { consumer })`, whose types alone refuse a context of another type than unknown.
 */
export const Consumes = (topic: string, consumer: string): MethodDecorator =>
  EventPattern<string>(topic, { consumer });
