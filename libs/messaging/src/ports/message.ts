/** A message is data: headers and bytes under a key of a topic. Ids are UUIDv7 and survive every retry. */
export interface Message {
  readonly id: string;
  readonly topic: string;
  /** Order is kept among messages of one key of one topic. */
  readonly key: string;
  /**
   * CloudEvents binary mode: `ce_*`, `content-type`, `traceparent`. `forget: key` makes this the last word on its key:
   * consumers drop what waits or lies dead under it, and a broker that can drops its messages once every group has read
   * them, late ones too.
   */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export const forgetsKey = ({ headers }: Pick<Message, 'headers'>): boolean => headers['forget'] === 'key';

/** A message as a consumer gets it, with where it stands in its partition. `position` is dense or growing, as decimal text. */
export interface Delivery extends Message {
  readonly partition: number;
  readonly position: string;
}
