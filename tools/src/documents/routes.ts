import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { auditService } from '@tracepost/audit';
import { consoleService } from '@tracepost/console';
import type { DtoClass } from '@tracepost/contracts';
import { intakeService } from '@tracepost/intake';
import { notificationService } from '@tracepost/notification';
import { routingService } from '@tracepost/routing';
import {
  parseSettings,
  RouteTable,
  type Route,
  type ServiceDefinition,
  type ServiceRuntime,
} from '@tracepost/service-kit';
import { tracingService } from '@tracepost/tracing';

const SERVICES = [
  intakeService,
  tracingService,
  routingService,
  notificationService,
  auditService,
  consoleService,
];

const KEY = Buffer.alloc(32).toString('base64');

/** What a composition root takes to list its controllers; nothing of it is ever called. */
const runtimeOf = ({ name }: ServiceDefinition): ServiceRuntime => {
  const nothing = {};
  const runtime = {
    name,
    settings: parseSettings({
      RUN_MODE: 'development',
      CLOCK_ADJUSTABLE: 'on',
      DATABASE_PASSWORD: 'none',
      SEALING_KEY: KEY,
      CURSOR_SECRET: KEY,
      INTERNAL_TOKEN: KEY,
      AUDIT_SIGNING_KEY: KEY,
    }),
    unitOfWork: nothing,
    clock: { now: () => new Date(0) },
    newId: () => '',
    logger: nothing,
    endpoint: nothing,
    cursors: nothing,
    participants: nothing,
    sealing: nothing,
    timers: { register: () => undefined },
    beforeReady: () => undefined,
  };
  return runtime as unknown as ServiceRuntime;
};

/** Every route of the hub below /v1, from the controllers that its composition roots list; nothing is started. */
export const apiRoutes = (): Route[] => {
  const controllers = SERVICES.flatMap((definition) =>
    (definition.module(runtimeOf(definition)).controllers ?? []).map((controller) => ({
      service: definition.name,
      controller: controller as Type,
    })),
  );
  return RouteTable.of(controllers).routes.filter(({ path }) => path.startsWith('/v1/'));
};

/** Class of the JSON body, as `@JsonBody` documents it; null where there is none. */
export const bodyClassOf = ({ handler }: Route): DtoClass | null => {
  const parameters = (Reflect.getMetadata('swagger/apiParameters', handler) ?? []) as {
    readonly in?: string;
    readonly type?: DtoClass;
  }[];
  return parameters.find((parameter) => parameter.in === 'body')?.type ?? null;
};

export const bodyOf = (route: Route): string | null => bodyClassOf(route)?.name ?? null;
