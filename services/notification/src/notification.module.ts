import type { DynamicModule } from '@nestjs/common';
import type { ServiceRuntime } from '@tracepost/service-kit';
import { EventsController } from './http/events.controller.js';
import { FeedSignal } from './http/feed-signal.js';
import { Streams } from './http/streams.js';
import { EventsHandler } from './messages/events.handler.js';
import { FeedTrimmer } from './app/feed-trimmer.js';
import { CURSORS, ENDPOINT, UNIT_OF_WORK } from './tokens.js';

export class NotificationModule {
  static with(runtime: ServiceRuntime): DynamicModule {
    return {
      module: NotificationModule,
      controllers: [EventsController, EventsHandler],
      providers: [
        { provide: ENDPOINT, useValue: runtime.endpoint },
        { provide: UNIT_OF_WORK, useValue: runtime.unitOfWork },
        { provide: CURSORS, useValue: runtime.cursors },
        { provide: FeedTrimmer, useFactory: () => new FeedTrimmer(runtime.unitOfWork, runtime.logger) },
        FeedSignal,
        Streams,
      ],
    };
  }
}
