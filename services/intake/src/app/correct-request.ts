import { LEGAL_ON_TRACE, splitSealed } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import { conflict, invalid, notFound, type Sealing } from '@tracepost/service-kit';
import type { RequestStore, RequestVersion } from '../db/request-store.js';
import { duplicateSuspected, examine } from '../domain/examine.js';
import { referenceFaults, referencesOf } from '../domain/references.js';
import { requestEvent } from '../messages/request-event.js';
import { fingerprint } from './fingerprint.js';
import { receipt, type Receipt } from './receipt.js';
import type { Submission } from './submit-request.js';

export interface Correction extends Submission {
  readonly requestId: string;
  readonly reason: string;
}

/** Takes in a new version of a request; nothing is overwritten. */
export class CorrectRequest {
  constructor(
    private readonly store: RequestStore,
    private readonly sealing: Sealing,
    private readonly newId: () => string,
  ) {}

  /** Locks the request, so that what is read of it now is what `correct` will find. */
  async hold(tx: Tx, requestId: string): Promise<void> {
    await this.store.lock(tx, requestId);
  }

  /** @throws Problem not-found, trace-ended, or validation when it refers to what does not exist. */
  async correct(tx: Tx, correction: Correction): Promise<Receipt> {
    const { requestId, participant, request, reason, actor, traceparent } = correction;
    const head = await this.store.lock(tx, requestId);
    if (head === null) throw notFound();
    if (head.ended !== null) {
      const detail = 'The trace has ended: follow a new lead by a new request with the relation CONTINUES.';
      throw conflict('trace-ended', detail, head.ended, 'corrections', LEGAL_ON_TRACE[head.ended]);
    }
    const { key, identifiedAs, findings } = examine(request);
    const background = await this.store.background(tx, participant, key, referencesOf(request), requestId);
    const faults = referenceFaults(request, background);
    if (faults.length > 0) {
      throw invalid(
        faults.map((fault) => ({ ...fault, pointer: `#/request${fault.pointer?.slice(1) ?? ''}` })),
      );
    }
    const { open, sealed } = splitSealed(request, 'request');
    const version: RequestVersion = {
      requestId,
      version: head.version + 1,
      participant,
      open,
      sealed: await this.sealing.seal(sealed, participant),
      reason: await this.sealing.seal({ '/reason': reason }, participant),
      sha256: fingerprint(correction.body),
      identifiedAs,
      findings:
        background.duplicate === null ? findings : [...findings, duplicateSuspected(background.duplicate)],
      receivedAt: tx.now,
    };
    await this.store.addVersion(tx, version, key);
    tx.emit(
      requestEvent(version, { eventId: this.newId(), actor, traceparent, batch: null }),
      version.version,
    );
    return receipt(version, request, reason);
  }
}
