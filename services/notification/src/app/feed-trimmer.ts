import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { UnitOfWork } from '@tracepost/persistence';
import type { Logger } from 'pino';
import { trimFeeds } from '../db/feed-store.js';

const EVERY_MS = 60 * 60 * 1000;

/** Drops events older than their retention once an hour, by real time: the business clock never moves it. */
export class FeedTrimmer implements OnApplicationBootstrap, OnModuleDestroy {
  #timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.#trim(), EVERY_MS).unref();
  }

  onModuleDestroy(): void {
    if (this.#timer) clearInterval(this.#timer);
  }

  async #trim(): Promise<void> {
    await this.unitOfWork
      .run((tx) => trimFeeds(tx))
      .catch((error: unknown) =>
        this.logger.error({ err: error }, 'the feeds could not be trimmed; trying again in an hour'),
      );
  }
}
