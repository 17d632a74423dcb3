export type * from './ports/message.js';
export type * from './ports/ports.js';
export type * from './ports/outbox.js';
