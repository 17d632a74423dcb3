import type { Actor } from '@tracepost/contracts';
import type { Caller } from '@tracepost/service-kit';

export const actorOf = ({ participant, client, requestId, purpose }: Caller): Actor => ({
  participant,
  client,
  requestId,
  purpose,
});
