import type { ReferralDoc } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import type { By, Draft, World } from '../domain/draft.js';
import { isOnDesk, type Referral } from '../domain/itinerary.js';
import {
  approve,
  legalOnReferral,
  proposeFromDesk,
  reject,
  type Approval,
  type DeskProposal,
} from '../domain/referral-commands.js';
import { digestOf } from './digest.js';
import type { ItineraryWork } from './itinerary-work.js';
import type { Cause } from './ports.js';
import type { ReferralReader } from './referral-reader.js';

/** The domain refused; `state` and `legal` are the referral's as it was found under the lock. */
export class ReferralRefused extends Error {
  constructor(
    override readonly cause: unknown,
    readonly state: string,
    readonly legal: readonly string[],
  ) {
    super('the referral refused the command');
  }
}

const docOf = ({ inner: _inner, ...doc }: Referral): ReferralDoc => doc;

/** What the requester decides about a referral, and what the desk proposes; each gives the referral after it. */
export class DecideReferral {
  constructor(
    private readonly reader: ReferralReader,
    private readonly work: ItineraryWork,
  ) {}

  /** Locks the trace of the caller's referral, so that what is read now is what a decision will find. */
  async hold(tx: Tx, id: string): Promise<void> {
    const found = await this.reader.find(tx, id);
    if (found) await this.work.hold(tx, found.traceId);
  }

  /** Null when the caller has no referral of this id. @throws ReferralRefused */
  approve(
    tx: Tx,
    id: string,
    approval: Omit<Approval, 'noteDigest'>,
    cause: Cause,
  ): Promise<ReferralDoc | null> {
    return this.#decide(tx, id, 'approval', cause, (draft, referral, by, world) =>
      approve(draft, referral, { ...approval, noteDigest: digestOf(id, approval.note) }, by, world),
    );
  }

  /** Null when the caller has no referral of this id. @throws ReferralRefused */
  reject(tx: Tx, id: string, reason: string, cause: Cause): Promise<ReferralDoc | null> {
    return this.#decide(tx, id, 'rejection', cause, (draft, referral, by, world) =>
      reject(draft, referral, reason, by, world),
    );
  }

  /** Null when no trace of this id is on the desk. For the operators of the hub only. */
  async propose(tx: Tx, traceId: string, proposal: DeskProposal, cause: Cause): Promise<ReferralDoc | null> {
    const by: By = { who: 'caller', command: 'onward-referrals' };
    let onDesk = false;
    const after = await this.work.each(tx, [traceId], cause, (draft, world) => {
      onDesk = isOnDesk(draft.itinerary);
      return onDesk ? proposeFromDesk(draft, proposal, by, world) : draft;
    });
    const referral = after.get(traceId)?.referrals.at(-1);
    return onDesk && referral ? docOf(referral) : null;
  }

  async #decide(
    tx: Tx,
    id: string,
    command: string,
    cause: Cause,
    step: (draft: Draft, referral: Referral, by: By, world: World) => Draft,
  ): Promise<ReferralDoc | null> {
    const found = await this.reader.find(tx, id);
    if (!found) return null;
    const by: By = { who: 'caller', command: `onward-referral.${command}` };
    const after = await this.work.each(tx, [found.traceId], cause, (draft, world) => {
      const referral = draft.itinerary.referrals.find((candidate) => candidate.id === id);
      if (!referral) return draft;
      try {
        return step(draft, referral, by, world);
      } catch (error) {
        throw new ReferralRefused(error, referral.state, legalOnReferral(draft.itinerary, referral, world));
      }
    });
    const referral = after.get(found.traceId)?.referrals.find((candidate) => candidate.id === id);
    return referral ? docOf(referral) : null;
  }
}
