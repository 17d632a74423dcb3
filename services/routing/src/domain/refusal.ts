import type { BlockedBy, FieldCode } from '@tracepost/contracts';
import type { HopSlug } from './hop-table.js';

export type Slug =
  | HopSlug
  | 'trace-ended'
  | 'answer-superseded'
  | 'answer-accepted'
  | 'already-returned'
  | 'loop-guard'
  | 'depth-limit'
  | 'slots-full'
  | 'participant-not-available'
  | 'handling-restricted';

/** The state of the aggregate forbids the command; `code` is the problem's slug. */
export class Refused extends Error {
  constructor(
    readonly code: Slug,
    detail: string,
  ) {
    super(detail);
  }
}

/** The body does not fit the state: a fault of the form that only the state shows (422). */
export class Unfit extends Error {
  constructor(
    readonly pointer: string,
    readonly code: FieldCode,
    detail: string,
    readonly remedy: string,
  ) {
    super(detail);
  }
}

const DETAIL: Readonly<Record<HopSlug, string>> = {
  'illegal-transition': 'The hop is not in a state that allows this.',
  'hop-closed': 'The hop has ended.',
  'hop-answered': 'The hop has its answer; correct it instead.',
  'hop-recalled': 'The requester recalled the hop.',
  'information-request-open': 'The question put to the requester is still open.',
  'no-information-request': 'No question is open on this hop.',
};

export const refusedBy = (slug: HopSlug): Refused => new Refused(slug, DETAIL[slug]);

const BY_BLOCK: Readonly<Record<BlockedBy, Slug>> = {
  LOOP: 'loop-guard',
  DEPTH: 'depth-limit',
  NO_PARTICIPANT: 'participant-not-available',
  RESTRICTED: 'participant-not-available',
  CHANNEL: 'participant-not-available',
};
const BLOCK_DETAIL: Readonly<Record<BlockedBy, string>> = {
  LOOP: 'It was asked already in this trace, is about to be, or is the requester itself.',
  DEPTH: 'The chain of hops would be longer than six.',
  NO_PARTICIPANT: 'No active participant answers under this name.',
  RESTRICTED: 'The participant accepts nothing from this requester.',
  CHANNEL: 'The participant has no channel that the hub can use.',
};

export const refusedByGuard = (block: BlockedBy): Refused =>
  new Refused(BY_BLOCK[block], BLOCK_DETAIL[block]);
