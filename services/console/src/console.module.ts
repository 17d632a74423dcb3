import type { DynamicModule } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { ServiceRuntime } from '@tracepost/service-kit';
import { HubClock } from './app/hub-clock.js';
import { Operations } from './app/operations.js';
import type { HubService } from './app/ports.js';
import { ClockController } from './http/clock.controller.js';
import { DocumentsController } from './http/documents.controller.js';
import { FlowsController } from './http/flows.controller.js';
import { OperationsController } from './http/operations.controller.js';
import { PagesController } from './http/pages.controller.js';
import { hubServices } from './hub/hub-services.js';
import { ownAddress } from './hub/own-address.js';
import { ENDPOINT, HUB_SERVICES, NEW_ID, SEALING, TOKEN_ENDPOINT } from './tokens.js';

export class ConsoleModule {
  static with(runtime: ServiceRuntime): DynamicModule {
    const { settings, unitOfWork, sealing } = runtime;
    return {
      module: ConsoleModule,
      controllers: [
        FlowsController,
        OperationsController,
        PagesController,
        DocumentsController,
        ...(settings.clockAdjustable ? [ClockController] : []),
      ],
      providers: [
        { provide: ENDPOINT, useValue: runtime.endpoint },
        { provide: SEALING, useValue: sealing },
        { provide: NEW_ID, useValue: runtime.newId },
        {
          provide: TOKEN_ENDPOINT,
          useValue: { path: settings.authDevIssuer ? tokenPath(settings.auth.issuer) : null },
        },
        {
          provide: HUB_SERVICES,
          inject: [HttpAdapterHost],
          useFactory: (host: HttpAdapterHost) =>
            hubServices(settings, () => ownAddress(host.httpAdapter.getHttpServer())),
        },
        {
          provide: HubClock,
          inject: [HUB_SERVICES],
          useFactory: (services: readonly HubService[]) => new HubClock(services, unitOfWork),
        },
        {
          provide: Operations,
          inject: [HUB_SERVICES],
          useFactory: (services: readonly HubService[]) => new Operations(services, unitOfWork, sealing),
        },
      ],
    };
  }
}

/** The development issuer shares the address of the hub. */
const tokenPath = (issuer: string): string => `${new URL(issuer).pathname}/token`;
