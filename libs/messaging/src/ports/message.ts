/** A message is data: headers and bytes under a key of a topic. Ids are UUIDv7 and survive every retry. */
export interface Message {
  readonly id: string;
  readonly topic: string;
  /** Order is kept among messages of one key of one topic. */
  readonly key: string;
  /** CloudEvents binary mode: `ce_*`, `content-type`, `traceparent`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** A message as a consumer gets it, with where it stands in its partition. `position` is dense or growing, as decimal text. */
export interface Delivery extends Message {
  readonly partition: number;
  readonly position: string;
}
