import type { RequestDoc } from '@tracepost/contracts';
import type { RequestVersion } from '../db/request-store.js';

/** A version of a request as its sender reads it: whole, with what the hub made of it. `reason`: why it was corrected. */
export const requestView = (version: RequestVersion, request: RequestDoc, reason: string | null): object => ({
  id: version.requestId,
  version: version.version,
  receivedAt: version.receivedAt.toISOString(),
  sha256: version.sha256,
  ...request,
  identifiedAs: version.identifiedAs,
  findings: version.findings,
  correctionReason: reason,
});
