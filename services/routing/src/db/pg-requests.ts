import type { Tx } from '@tracepost/persistence';
import type { RequestStore, StoredRequest } from '../app/ports.js';

/** Requests as received. */
export class PgRequests implements RequestStore {
  async find(
    tx: Tx,
    keys: readonly { readonly traceId: string; readonly version: number }[],
  ): Promise<readonly StoredRequest[]> {
    return tx.query<StoredRequest>(
      `select trace_id as "traceId", version, requester, request, sealed, sha256, identified_as as "identifiedAs"
       from request_version join unnest($1::uuid[], $2::integer[]) as k(trace_id, version) using (trace_id, version)`,
      [keys.map(({ traceId }) => traceId), keys.map(({ version }) => version)],
    );
  }
}
