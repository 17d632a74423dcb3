import type { DynamicModule } from '@nestjs/common';
import type { ServiceRuntime } from '@tracepost/service-kit';
import { noteSigner } from '@tracepost/translog';
import { signingKeyOf } from './app/signing-key.js';
import { TransparencyLog } from './app/transparency-log.js';
import { AuditController } from './http/audit.controller.js';
import { LogHandler } from './messages/log.handler.js';
import { ENDPOINT } from './tokens.js';

export class AuditModule {
  static with(runtime: ServiceRuntime): DynamicModule {
    const { auditOrigin, auditSigningKey } = runtime.settings;
    const log = new TransparencyLog(noteSigner(auditOrigin, signingKeyOf(auditSigningKey)));
    return {
      module: AuditModule,
      controllers: [AuditController, LogHandler],
      providers: [
        { provide: ENDPOINT, useValue: runtime.endpoint },
        { provide: TransparencyLog, useValue: log },
      ],
    };
  }
}
