import type { ReceiptView } from '@tracepost/contracts';
import type { RequestVersion } from '../db/request-store.js';

/** What the sender gets for a version that was stored. */
export const receiptOf = (version: RequestVersion): ReceiptView => ({
  id: version.requestId,
  version: version.version,
  state: 'SUBMITTED',
  receivedAt: version.receivedAt.toISOString(),
  sha256: version.sha256,
  identifiedAs: version.identifiedAs as ReceiptView['identifiedAs'],
  findings: version.findings as ReceiptView['findings'],
  links: { trace: `/v1/traces/${version.requestId}` },
});
