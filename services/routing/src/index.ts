import type { ServiceDefinition } from '@tracepost/service-kit';
import { CreateItinerary1763900000001 } from './db/create-itinerary.js';
import { RoutingModule } from './routing.module.js';

export const routingService: ServiceDefinition = {
  name: 'routing',
  migrations: [CreateItinerary1763900000001],
  entities: [],
  module: (runtime) => RoutingModule.with(runtime),
};
