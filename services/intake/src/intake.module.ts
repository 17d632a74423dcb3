import { Module, type DynamicModule } from '@nestjs/common';
import type { ServiceRuntime } from '@tracepost/service-kit';
import { CorrectRequest } from './app/correct-request.js';
import { ReadRequest } from './app/read-request.js';
import { SubmitRequest } from './app/submit-request.js';
import { TryRequest } from './app/try-request.js';
import { ParticipantStore } from './db/participant-store.js';
import { RequestStore } from './db/request-store.js';
import { TraceChanges } from './db/trace-changes.js';
import { IdentificationsController } from './http/identifications.controller.js';
import { ENDPOINT } from './http/tokens.js';
import { TraceRequestsController } from './http/trace-requests.controller.js';
import { EventsController } from './messages/events.controller.js';

@Module({})
class IntakeModule {}

export const intakeModule = (runtime: ServiceRuntime): DynamicModule => {
  const { endpoint, sealing, newId } = runtime;
  const requests = new RequestStore();
  const participants = new ParticipantStore();
  return {
    module: IntakeModule,
    controllers: [TraceRequestsController, IdentificationsController, EventsController],
    providers: [
      { provide: ENDPOINT, useValue: endpoint },
      { provide: ParticipantStore, useValue: participants },
      { provide: TraceChanges, useValue: new TraceChanges() },
      { provide: SubmitRequest, useValue: new SubmitRequest(requests, sealing, newId) },
      { provide: TryRequest, useValue: new TryRequest(requests, participants) },
      { provide: CorrectRequest, useValue: new CorrectRequest(requests, sealing, newId) },
      { provide: ReadRequest, useValue: new ReadRequest(requests, sealing) },
    ],
  };
};
