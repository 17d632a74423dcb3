import { HubClient, type HubClientOptions } from '@tracepost/client';
import { secretOf } from '@tracepost/security';

/** A seeded client of the development issuer. */
export const contactPoint = (url: string, clientId: string, options?: HubClientOptions): HubClient =>
  new HubClient({ url, clientId, clientSecret: secretOf(clientId) }, options);
