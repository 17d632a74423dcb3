import type { Broker } from '../ports/ports.js';

/** A broker under test; `connect` is another process as far as the broker can tell. */
export interface Harness {
  readonly name: string;
  /** Before the names of topics and groups: the server may be shared. */
  readonly prefix: string;
  /** How long a member may be silent before its partitions go to others. */
  readonly sessionMs: number;
  connect(): Broker;
  /** A server of its own that can be killed. */
  breakable(): Promise<Breakable>;
  close(): Promise<void>;
}

export interface Breakable {
  connect(): Broker;
  /** As a crash would do. */
  kill(): void;
  /** On the same address, with what was durable. */
  restart(): Promise<void>;
  close(): Promise<void>;
}
