import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { HttpCall } from '../http/endpoint.js';
import { Problem } from '../problems/problem.js';

/** Milliseconds that a page's cursor is valid. */
export const CURSOR_LIFE_MS = 24 * 3_600_000;

interface Content {
  /** Participant it was made for. */
  readonly p: string;
  /** Hash of path and filters. */
  readonly f: string;
  /** Position, any JSON. */
  readonly a: unknown;
  /** Real time in milliseconds when it ends; null: never. */
  readonly e: number | null;
}

/** Hash of the path and of every parameter that is no paging. */
const filtersOf = (call: HttpCall): string => {
  const [path] = call.request.url.split('?');
  const filters = Object.entries(call.request.query as Record<string, unknown>)
    .filter(([name]) => !['cursor', 'limit', 'from'].includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([path, filters]))
    .digest('base64url')
    .slice(0, 16);
};

/** Opaque positions: signed, bound to the participant, the address and the filters. */
export class Cursors {
  constructor(
    private readonly secret: string,
    private readonly now: () => number = Date.now,
  ) {}

  /** `lifeMs` null: valid as long as what it points to (a feed). */
  sign(call: HttpCall, after: unknown, lifeMs: number | null = CURSOR_LIFE_MS): string {
    const ends = lifeMs === null ? null : this.now() + lifeMs;
    const content: Content = { p: call.caller.participant, f: filtersOf(call), a: after, e: ends };
    const text = Buffer.from(JSON.stringify(content)).toString('base64url');
    return `${text}.${this.#mac(text).toString('base64url')}`;
  }

  /** The position. @throws Problem cursor-invalid or cursor-expired */
  open(call: HttpCall, cursor: string): unknown {
    const [text = '', mac = ''] = cursor.split('.');
    const sent = Buffer.from(mac, 'base64url');
    const own = this.#mac(text);
    if (sent.length !== own.length || !timingSafeEqual(sent, own)) {
      throw new Problem('cursor-invalid', 'The cursor is none of ours.');
    }
    const content = JSON.parse(Buffer.from(text, 'base64url').toString()) as Content;
    if (content.p !== call.caller.participant || content.f !== filtersOf(call)) {
      throw new Problem('cursor-invalid', 'The cursor belongs to another caller, address or filter.');
    }
    if (content.e !== null && content.e < this.now()) {
      throw new Problem('cursor-expired', 'The cursor is older than 24 hours.');
    }
    return content.a;
  }

  #mac(text: string): Buffer {
    return createHmac('sha256', this.secret).update(`tracepost/cursor/v1/${text}`).digest();
  }
}
