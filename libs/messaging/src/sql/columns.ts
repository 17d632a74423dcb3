import type { Message } from '../ports/message.js';

/** Messages as one array per column, for `unnest`: any number of rows in one statement. */
export const columnsOf = (messages: readonly Message[]) => ({
  ids: messages.map((m) => m.id),
  topics: messages.map((m) => m.topic),
  keys: messages.map((m) => m.key),
});

/** Headers and bodies as arrays too: for messages that are few. */
export const unpacked = (messages: readonly Message[]) => ({
  headers: messages.map((m) => JSON.stringify(m.headers)),
  bodies: messages.map((m) => m.body),
});

/**
 * Headers and bodies in bulk: one JSON list, and all bytes one after the other with where each body starts (from 1) and
 * how long it is. As arrays, every byte would be spelt in hexadecimal and every quote escaped, on both sides.
 */
export const packed = (messages: readonly Message[]) => {
  const starts: number[] = [];
  let next = 1;
  for (const { body } of messages) {
    starts.push(next);
    next += body.length;
  }
  return {
    headers: JSON.stringify(messages.map((m) => m.headers)),
    bodies: Buffer.concat(messages.map((m) => m.body)),
    starts,
    lengths: messages.map((m) => m.body.length),
  };
};
