import { splitSealed, type Actor, type RequestDoc } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import { invalid, type Sealing } from '@tracepost/service-kit';
import type { RequestStore, RequestVersion } from '../db/request-store.js';
import { duplicateSuspected, examine } from '../domain/examine.js';
import { referenceFaults, referencesOf } from '../domain/references.js';
import { requestEvent } from '../messages/request-event.js';
import { fingerprint } from './fingerprint.js';
import { receipt, type Receipt } from './receipt.js';

/** A request as it came in. */
export interface Submission {
  readonly participant: string;
  readonly request: RequestDoc;
  /** The body before anything was left out: what the receipt's hash is of. */
  readonly body: unknown;
  readonly actor: Actor;
  readonly traceparent: string | null;
}

/** Takes in one request: identified, compared with one's own, stored and published in the caller's transaction. */
export class SubmitRequest {
  constructor(
    private readonly store: RequestStore,
    private readonly sealing: Sealing,
    private readonly newId: () => string,
  ) {}

  /** @throws Problem validation when it refers to what does not exist. */
  async submit(tx: Tx, submission: Submission): Promise<Receipt> {
    const { participant, request, actor, traceparent } = submission;
    const { key, identifiedAs, findings } = examine(request);
    const background = await this.store.background(tx, participant, key, referencesOf(request), null);
    const faults = referenceFaults(request, background);
    if (faults.length > 0) throw invalid(faults);
    const { open, sealed } = splitSealed(request, 'request');
    const version: RequestVersion = {
      requestId: this.newId(),
      version: 1,
      participant,
      open,
      sealed: await this.sealing.seal(sealed, participant),
      reason: null,
      sha256: fingerprint(submission.body),
      identifiedAs,
      findings:
        background.duplicate === null ? findings : [...findings, duplicateSuspected(background.duplicate)],
      receivedAt: tx.now,
    };
    await this.store.add(tx, version, key);
    tx.emit(
      requestEvent(version, { eventId: this.newId(), actor, traceparent, batch: null }),
      version.version,
    );
    return receipt(version, request, null);
  }
}
