import type { Message } from '../ports/message.js';

/** Messages as one array per column, for `unnest`: any number of rows in one statement. */
export const columnsOf = (messages: readonly Message[]) => ({
  ids: messages.map((m) => m.id),
  topics: messages.map((m) => m.topic),
  keys: messages.map((m) => m.key),
  headers: messages.map((m) => JSON.stringify(m.headers)),
  bodies: messages.map((m) => m.body),
});
