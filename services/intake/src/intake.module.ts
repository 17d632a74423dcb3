import { Module, type DynamicModule } from '@nestjs/common';
import type { ServiceRuntime } from '@tracepost/service-kit';
import { BatchResults } from './app/batch-results.js';
import { BatchWorker } from './app/batch-worker.js';
import { CancelBatch } from './app/cancel-batch.js';
import { CorrectRequest } from './app/correct-request.js';
import { EraseRequests } from './app/erase-requests.js';
import { EraseUploads } from './app/erase-uploads.js';
import { Mappings } from './app/mappings.js';
import { ProcessChunk } from './app/process-chunk.js';
import { ReadBatches } from './app/read-batches.js';
import { ReadRequest } from './app/read-request.js';
import { ReceiveBatch } from './app/receive-batch.js';
import { SubmitRequest } from './app/submit-request.js';
import { TryBatch } from './app/try-batch.js';
import { TryRequest } from './app/try-request.js';
import { BatchStore } from './db/batch-store.js';
import { MappingStore } from './db/mapping-store.js';
import { ParticipantStore } from './db/participant-store.js';
import { RequestStore } from './db/request-store.js';
import { RowStore } from './db/row-store.js';
import { TraceChanges } from './db/trace-changes.js';
import { UploadStore } from './db/upload-store.js';
import { BatchMappingsController } from './http/batch-mappings.controller.js';
import { BatchesController } from './http/batches.controller.js';
import { IdentificationsController } from './http/identifications.controller.js';
import { ENDPOINT, UPLOAD_SLOTS } from './http/tokens.js';
import { TraceRequestsController } from './http/trace-requests.controller.js';
import { UploadSlots } from './http/upload-slots.js';
import { EventsController } from './messages/events.controller.js';

@Module({})
class IntakeModule {}

const value = <T extends object>(instance: T) => ({ provide: instance.constructor, useValue: instance });

export const intakeModule = (runtime: ServiceRuntime): DynamicModule => {
  const { endpoint, sealing, newId, unitOfWork, logger, settings } = runtime;
  const requests = new RequestStore();
  const participants = new ParticipantStore();
  const batches = new BatchStore();
  const rows = new RowStore();
  const uploads = new UploadStore(sealing);
  const mappings = new Mappings(new MappingStore());
  const chunks = new ProcessChunk(batches, rows, uploads, sealing, newId);
  runtime.timers.register(new EraseUploads(unitOfWork, batches, settings.retention));
  return {
    module: IntakeModule,
    controllers: [
      TraceRequestsController,
      IdentificationsController,
      BatchesController,
      BatchMappingsController,
      EventsController,
    ],
    providers: [
      { provide: ENDPOINT, useValue: endpoint },
      {
        provide: UPLOAD_SLOTS,
        useValue: new UploadSlots(Math.max(1, Math.floor(settings.database.poolSize / 3))),
      },
      value(participants),
      value(mappings),
      value(new TraceChanges()),
      value(new EraseRequests(requests, rows, uploads)),
      value(new SubmitRequest(requests, sealing, newId)),
      value(new TryRequest(requests, participants)),
      value(new CorrectRequest(requests, sealing, newId)),
      value(new ReadRequest(requests, sealing)),
      value(new ReceiveBatch(batches, uploads, mappings, newId)),
      value(new TryBatch(rows, participants, mappings, newId)),
      value(new ReadBatches(unitOfWork, endpoint, batches, new BatchResults(rows, uploads))),
      value(new CancelBatch(batches, newId)),
      value(new BatchWorker(unitOfWork, batches, chunks, newId, logger)),
    ],
  };
};
