import type { ReceiptView, RequestDoc } from '@tracepost/contracts';
import type { CommandAnswer } from '@tracepost/service-kit';
import type { RequestVersion } from '../db/request-store.js';
import { requestView } from './request-view.js';

const receiptOf = (version: RequestVersion): ReceiptView => ({
  id: version.requestId,
  version: version.version,
  state: 'SUBMITTED',
  receivedAt: version.receivedAt.toISOString(),
  sha256: version.sha256,
  identifiedAs: version.identifiedAs as ReceiptView['identifiedAs'],
  findings: version.findings as ReceiptView['findings'],
  links: { trace: `/v1/traces/${version.requestId}` },
});

/** What the sender gets for a version that was stored: its receipt, with the ETag of the request itself. */
export const receipt = (
  version: RequestVersion,
  request: RequestDoc,
  reason: string | null,
): Pick<CommandAnswer<ReceiptView>, 'body' | 'resource' | 'traceId'> => ({
  body: receiptOf(version),
  resource: requestView(version, request, reason),
  traceId: version.requestId,
});

export type Receipt = ReturnType<typeof receipt>;
