import { HubClient } from '@tracepost/client';
import { secretOf } from '@tracepost/security';

/** A seeded client of the development issuer. */
export const contactPoint = (url: string, clientId: string): HubClient =>
  new HubClient({ url, clientId, clientSecret: secretOf(clientId) });
