import { SERVICE } from '@tracepost/contracts';
import type { Settings } from '@tracepost/service-kit';
import type { HubService } from '../app/ports.js';
import { InternalService } from './internal-service.js';

/**
 * Every service of the hub, where `INTERNAL_URLS` says; what is not named there (all, when it is empty) runs in this
 * very process.
 */
export const hubServices = (
  { internalUrls, internalToken }: Pick<Settings, 'internalUrls' | 'internalToken'>,
  own: () => string,
): HubService[] =>
  SERVICE.map((name) => {
    const url = internalUrls[name];
    return new InternalService(name, url === undefined ? own : () => url, internalToken);
  });
