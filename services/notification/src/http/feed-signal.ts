import { EventEmitter, once } from 'node:events';
import { Injectable } from '@nestjs/common';

/** Milliseconds after which a stream looks by itself: another process may have filled the feed. */
const LOOK_MS = 500;

/** Wakes the streams of this process when feeds were filled here; correctness never depends on it. */
@Injectable()
export class FeedSignal {
  readonly #emitter = new EventEmitter().setMaxListeners(0);

  filled(): void {
    this.#emitter.emit('filled');
  }

  /** Resolves when a feed was filled, after half a second, or when `signal` aborts. */
  async wait(signal: AbortSignal): Promise<void> {
    const either = AbortSignal.any([signal, AbortSignal.timeout(LOOK_MS)]);
    await once(this.#emitter, 'filled', { signal: either }).catch(() => undefined);
  }
}
