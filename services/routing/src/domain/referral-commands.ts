import type { BlockedBy } from '@tracepost/contracts';
import { advance, settle } from './advance.js';
import { onReferral, type By, type Draft, type World } from './draft.js';
import { askableAt, blockOf, depthAfter } from './guards.js';
import { hasSlot, isPending, type Itinerary, type Referral } from './itinerary.js';
import { openHop } from './open-hop.js';
import { openReferred, propose } from './propose.js';
import { Refused, refusedByGuard, Unfit } from './refusal.js';

export interface Approval {
  /** Null: the only one. */
  readonly participant: string | null;
  readonly shareAnswers: readonly string[];
  readonly note: string | null;
  /** Of the note; null without one. */
  readonly noteDigest: string | null;
}

const ended = (): Refused =>
  new Refused('trace-ended', 'The trace has ended: no country is added to it any more.');
const illegal = (detail: string): Refused => new Refused('illegal-transition', detail);

/** Answers shown to the next participant: of hops of this trace, and no code may forbid it. @throws Unfit, Refused */
const checkShared = (itinerary: Itinerary, hopIds: readonly string[]): void => {
  hopIds.forEach((hopId, index) => {
    const answer = itinerary.hops.find(({ id }) => id === hopId)?.answers.at(-1);
    if (!answer)
      throw new Unfit(
        `#/shareAnswers/${index}`,
        'UNKNOWN_REFERENCE',
        'No hop of this trace with an answer has this id.',
        'Name hops of this trace that were answered.',
      );
    const forbids = answer.content.handling?.find(({ code }) => code === 'H2' || code === 'H3');
    if (forbids)
      throw new Refused(
        'handling-restricted',
        `The handling code ${forbids.code} of the answer of hop ${hopId} forbids to share it.`,
      );
  });
};

const sameApproval = (referral: Referral, approval: Approval): boolean => {
  const { approved } = referral.inner;
  if (approved === null) return false;
  const participant = approval.participant ?? approved.participant;
  return (
    participant === approved.participant &&
    approval.noteDigest === approved.noteDigest &&
    approval.shareAnswers.length === approved.shareAnswers.length &&
    approval.shareAnswers.every((id) => approved.shareAnswers.includes(id))
  );
};

/** The participant that is approved, once the guards allow the country. @throws Refused, Unfit */
const chosen = (itinerary: Itinerary, referral: Referral, approval: Approval, world: World): string => {
  const { requester } = itinerary;
  const only = referral.country === null ? (referral.participants[0] ?? null) : null;
  const destination = { country: referral.country, participant: only };
  const block: BlockedBy | null = blockOf(
    itinerary,
    destination,
    depthAfter(itinerary, referral.fromHopId),
    world.directory,
    referral.id,
  );
  if (block !== null) throw refusedByGuard(block);
  const there = askableAt(destination, requester, world.directory).participants;
  const participant = approval.participant ?? (there.length === 1 ? (there[0] ?? null) : null);
  if (participant === null || (!there.includes(participant) && !referral.participants.includes(participant)))
    throw new Unfit(
      '#/participant',
      participant === null ? 'REQUIRED' : 'UNKNOWN_REFERENCE',
      'This is none of the participants of the referral.',
      `Name one of ${there.join(', ')}.`,
    );
  const { blockedBy } = world.directory.one(participant, requester);
  if (blockedBy !== null) throw refusedByGuard(blockedBy);
  return participant;
};

/** The requester approves an onward hop; beyond three open hops the approval is kept until a slot is free (rule 8). @throws Refused, Unfit */
export const approve = (
  draft: Draft,
  referral: Referral,
  approval: Approval,
  by: By,
  world: World,
): Draft => {
  const { itinerary } = draft;
  if (itinerary.end !== null) throw ended();
  if (referral.state === 'REJECTED' || referral.state === 'LAPSED')
    throw illegal(`The referral is ${referral.state}.`);
  if (referral.state === 'APPROVED') {
    if (sameApproval(referral, approval)) return draft;
    throw illegal('The referral was approved otherwise.');
  }
  const { shareAnswers, note, noteDigest } = approval;
  const participant = chosen(itinerary, referral, approval, world);
  checkShared(itinerary, shareAnswers);
  const approved = {
    ...referral,
    inner: { ...referral.inner, approved: { participant, shareAnswers, noteDigest } },
  };
  const next = hasSlot(itinerary)
    ? openReferred(draft, approved, { type: 'approved', by, text: note }, world)
    : onReferral(
        draft,
        approved,
        'approved',
        { state: 'APPROVED', blockedBy: null, waitingForSlot: true },
        by,
        world.now,
        note,
      );
  return settle(next, world);
};

/** The requester does not want this country asked; the router's next candidate takes the place of its own. @throws Refused */
export const reject = (draft: Draft, referral: Referral, reason: string, by: By, world: World): Draft => {
  if (draft.itinerary.end !== null) throw ended();
  if (referral.state === 'REJECTED') return draft;
  if (!isPending(referral) && referral.state !== 'BLOCKED')
    throw illegal(`The referral is ${referral.state}.`);
  const members = { state: 'REJECTED', waitingForSlot: false } as const;
  const rejected = onReferral(draft, referral, 'rejected', members, by, world.now, reason);
  const isRouters = referral.origin === 'CANDIDATE' || referral.origin === 'CORRECTION';
  return settle(isRouters ? advance(rejected, world) : rejected, world);
};

/** The commands possible on a referral now, sorted. */
export const legalOnReferral = (itinerary: Itinerary, referral: Referral, world: World): string[] => {
  const possible = (work: () => Draft): boolean => {
    try {
      return work().happened.length > 0;
    } catch (error) {
      return error instanceof Unfit;
    }
  };
  const draft: Draft = { itinerary, happened: [] };
  const by: By = { who: 'hub' };
  const approval = { participant: null, shareAnswers: [], note: null, noteDigest: null };
  return [
    ...(possible(() => approve(draft, referral, approval, by, world)) ? ['approval'] : []),
    ...(possible(() => reject(draft, referral, '', by, world)) ? ['rejection'] : []),
  ];
};

export interface ByHand {
  readonly participant: string;
  readonly reason: string;
  readonly shareAnswers: readonly string[];
}

/** A participant that does not exist is a fault of the body, whatever the trace's state. @throws Unfit */
const checkKnown = (participant: string, world: World): void => {
  if (world.directory.find(participant) === null)
    throw new Unfit(
      '#/participant',
      'UNKNOWN_REFERENCE',
      `There is no participant ${participant}.`,
      'Send an id of GET /v1/participants.',
    );
};

/** The requester asks a participant of its own choice; the new hop is the itinerary's last. @throws Refused, Unfit */
export const openByHand = (draft: Draft, order: ByHand, by: By, world: World): Draft => {
  const { itinerary } = draft;
  checkKnown(order.participant, world);
  if (itinerary.end !== null) throw ended();
  if (itinerary.route === null) throw illegal('The trace is not validated yet.');
  const country = world.directory.find(order.participant)?.country ?? null;
  const block = blockOf(itinerary, { country, participant: order.participant }, 1, world.directory);
  if (block !== null) throw refusedByGuard(block);
  if (!hasSlot(itinerary))
    throw new Refused('slots-full', 'Three hops are open; wait for one to end or recall one.');
  checkShared(itinerary, order.shareAnswers);
  const opening = {
    participant: order.participant,
    origin: 'MANUAL',
    depth: 1,
    parentHopId: null,
    reason: { rule: 'MANUAL', sentence: null },
    sharedAnswers: order.shareAnswers,
    remark: order.reason,
  } as const;
  return settle(openHop(draft, opening, by, world), world);
};

export interface DeskProposal {
  readonly country: string | null;
  readonly participant: string | null;
  readonly reason: string | null;
}

/**
 * The desk names whom to ask; the referral is the itinerary's last.
 * @throws Unfit when the participant is none, or another country's
 */
export const proposeFromDesk = (draft: Draft, proposal: DeskProposal, by: By, world: World): Draft => {
  if (proposal.participant !== null) checkKnown(proposal.participant, world);
  const known = proposal.participant === null ? null : world.directory.find(proposal.participant);
  if (known && proposal.country !== null && known.country !== proposal.country)
    throw new Unfit(
      '#/participant',
      'CONTRADICTION',
      `${known.id} does not answer for ${proposal.country}.`,
      'Send the country alone, or a participant of it.',
    );
  return settle(
    propose(
      draft,
      {
        origin: 'DESK',
        fromHopId: null,
        destination: { country: proposal.country, participant: proposal.participant },
        rule: 'DESK',
        sentence: null,
        text: proposal.reason,
      },
      by,
      world,
    ),
    world,
  );
};
