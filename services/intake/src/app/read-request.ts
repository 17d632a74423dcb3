import { mergeSealed } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import { notFound, type ReadAnswer, type Sealing } from '@tracepost/service-kit';
import type { RequestStore } from '../db/request-store.js';
import { requestView } from './request-view.js';

/** A version of one's own request as it was sent, opened, with what the hub made of it. */
export class ReadRequest {
  constructor(
    private readonly store: RequestStore,
    private readonly sealing: Sealing,
  ) {}

  /** `version` null: the newest. @throws Problem not-found */
  async read(tx: Tx, id: string, version: number | null): Promise<ReadAnswer<object>> {
    const found = await this.store.read(tx, id, version);
    if (found === null) throw notFound();
    const { participant } = found;
    const request = mergeSealed(found.open, await this.sealing.open(found.sealed, participant));
    const { '/reason': why } = await this.sealing.open(found.reason, participant);
    return {
      body: requestView(found, request, typeof why === 'string' ? why : null),
      disclosure: {
        action: 'trace-request.read',
        subjects: [{ traceId: id, hopId: null, viewers: [participant] }],
        purpose: request.legalBasis.intendedUse,
      },
    };
  }
}
