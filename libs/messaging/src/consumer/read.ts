import { causeOf, isUnreadable, type Cause } from '../failure.js';
import type { Delivery } from '../ports/message.js';

/** A message with what it says, or with why nobody can tell. */
export type Read<E> =
  | { readonly readable: true; readonly delivery: Delivery; readonly event: E }
  | { readonly readable: false; readonly delivery: Delivery; readonly cause: Cause };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** @throws what `decode` throws, unless it says that the message is unreadable. */
export const read = <E>(delivery: Delivery, decode: (delivery: Delivery) => E): Read<E> => {
  if (!UUID.test(delivery.id)) {
    const cause = { cause: 'UNREADABLE_MESSAGE', error: 'the id is no UUID' };
    return { readable: false, delivery, cause };
  }
  try {
    return { readable: true, delivery, event: decode(delivery) };
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return { readable: false, delivery, cause: causeOf(error) };
  }
};

export const readAll = <E>(batch: readonly Delivery[], decode: (delivery: Delivery) => E): Read<E>[] =>
  batch.map((delivery) => read(delivery, decode));
