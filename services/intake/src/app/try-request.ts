import type { ReceiptView } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import { invalid } from '@tracepost/service-kit';
import type { ParticipantStore } from '../db/participant-store.js';
import type { RequestStore } from '../db/request-store.js';
import { duplicateSuspected, examine } from '../domain/examine.js';
import { referenceFaults, referencesOf } from '../domain/references.js';
import { foreseenRoute } from '../domain/routable.js';
import { fingerprint } from './fingerprint.js';
import type { Submission } from './submit-request.js';

/** The receipt that a request would get, with its route; stores nothing. */
export class TryRequest {
  constructor(
    private readonly store: RequestStore,
    private readonly participants: ParticipantStore,
  ) {}

  /** @throws Problem validation when it refers to what does not exist. */
  async try(
    tx: Tx,
    { participant, request, body }: Omit<Submission, 'actor' | 'traceparent'>,
  ): Promise<ReceiptView> {
    const { identification, identifiedAs, findings, key } = examine(request);
    const background = await this.store.background(tx, participant, key, referencesOf(request), null);
    const faults = referenceFaults(request, background);
    if (faults.length > 0) throw invalid(faults);
    const { duplicate } = background;
    const all = await this.participants.all(tx);
    return {
      id: null,
      version: 1,
      state: 'SUBMITTED',
      receivedAt: tx.now.toISOString(),
      sha256: fingerprint(body),
      identifiedAs: identifiedAs as ReceiptView['identifiedAs'],
      findings: (duplicate === null
        ? findings
        : [...findings, duplicateSuspected(duplicate)]) as ReceiptView['findings'],
      links: { trace: null },
      route: foreseenRoute(request, identification, participant, all, tx.now) as NonNullable<
        ReceiptView['route']
      >,
    };
  }
}
