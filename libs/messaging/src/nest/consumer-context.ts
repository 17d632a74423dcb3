import { BaseRpcContext } from '@nestjs/microservices';
import type { Delivery } from '../ports/message.js';
import type { Sql } from '../ports/ports.js';

/** What a handler gets beside its events: the transaction that it writes in, and where each event came from. */
export class ConsumerContext<T extends Sql = Sql> extends BaseRpcContext<[T, readonly Delivery[]]> {
  get tx(): T {
    return this.args[0];
  }

  /** `deliveries[i]` brought `events[i]`. */
  get deliveries(): readonly Delivery[] {
    return this.args[1];
  }
}
