import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { Problem } from '@tracepost/service-kit';
import type { FeedQuery } from '../app/read-feed.js';

/**
 * Cursors of the feed: a position bound to reader and filters. Unlike those of other pages they live as long as the
 * events do, because `Last-Event-ID` of a stream is one too.
 */
export class FeedCursor {
  constructor(private readonly secret: string) {}

  encode(query: FeedQuery, position: number): string {
    return `${position.toString(36)}.${this.#seal(query, position).toString('base64url')}`;
  }

  /** @throws Problem cursor-invalid when it is another reader's, of other filters, or none of ours. */
  decode(query: FeedQuery, cursor: string): number {
    const [text = '', seal = ''] = cursor.split('.');
    const position = parseInt(text, 36);
    const given = Buffer.from(seal, 'base64url');
    const wanted = this.#seal(query, position);
    if (
      !Number.isSafeInteger(position) ||
      given.length !== wanted.length ||
      !timingSafeEqual(given, wanted)
    ) {
      throw new Problem(
        'cursor-invalid',
        'Repeat the filters of the call that gave this cursor, or start with from=beginning.',
      );
    }
    return position;
  }

  #seal(query: FeedQuery, position: number): Buffer {
    const filters = createHash('sha256')
      .update(JSON.stringify([query.reader, query.types, query.traceId]))
      .digest('base64');
    return createHmac('sha256', this.secret).update(`feed ${filters} ${position}`).digest().subarray(0, 12);
  }
}
