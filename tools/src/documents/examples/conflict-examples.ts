import type { ProblemSlug } from '@tracepost/service-kit';

/** Where the resource stands when a command meets a conflict, and what its side could do instead. */
export interface Standing {
  readonly detail: string;
  readonly state: string;
  readonly legal: readonly string[];
}

/** What the requested side can do on a hop that it works on. */
const OPEN = ['answers', 'deferrals', 'information-requests', 'progress-reports', 'redirections', 'refusals'];
const ASKING = ['answers', 'redirections', 'refusals'];
const DECIDING = ['acceptance', 'return'];

/** By the command; `*` for all others. */
const STANDINGS: Readonly<Partial<Record<ProblemSlug, Readonly<Record<string, Standing>>>>> = {
  'illegal-transition': {
    '*': {
      detail: 'The trace is not in a state for this command.',
      state: 'SUBMITTED',
      legal: ['withdrawal'],
    },
    'closure-corrections': {
      detail: 'The trace is not in a state for this command.',
      state: 'ACTIVE',
      legal: ['closure', 'withdrawal'],
    },
    corrections: { detail: 'The hop is not in a state that allows this.', state: 'IN_PROGRESS', legal: OPEN },
    'recall-acknowledgement': {
      detail: 'The hop is not in a state that allows this.',
      state: 'IN_PROGRESS',
      legal: OPEN,
    },
    acceptance: {
      detail: 'The hop is not in a state that allows this.',
      state: 'IN_PROGRESS',
      legal: ['recall'],
    },
    return: {
      detail: 'The hop is not in a state that allows this.',
      state: 'IN_PROGRESS',
      legal: ['recall'],
    },
    hops: { detail: 'The trace is not validated yet.', state: 'SUBMITTED', legal: [] },
    approval: { detail: 'The referral is REJECTED.', state: 'REJECTED', legal: [] },
    rejection: { detail: 'The referral is APPROVED.', state: 'APPROVED', legal: [] },
    cancellation: { detail: 'The batch has ended.', state: 'COMPLETED', legal: [] },
    advances: { detail: 'The clock is being advanced already.', state: 'ADVANCING', legal: [] },
  },
  'trace-ended': {
    '*': { detail: 'The trace has ended.', state: 'CLOSED', legal: ['closure-corrections'] },
    hops: { detail: 'The trace has ended.', state: 'CLOSED', legal: [] },
    approval: { detail: 'The trace has ended.', state: 'LAPSED', legal: [] },
    rejection: { detail: 'The trace has ended.', state: 'LAPSED', legal: [] },
    return: { detail: 'The trace has ended.', state: 'ANSWERED', legal: [] },
    corrections: {
      detail: 'The trace has ended: follow a new lead by a new request with the relation CONTINUES.',
      state: 'WITHDRAWN',
      legal: [],
    },
  },
  'hop-closed': { '*': { detail: 'The hop has ended.', state: 'REDIRECTED', legal: [] } },
  'hop-answered': {
    '*': {
      detail: 'The hop has its answer; correct it instead.',
      state: 'ANSWERED',
      legal: ['corrections'],
    },
  },
  'hop-recalled': {
    '*': {
      detail: 'The requester recalled the hop.',
      state: 'RECALLED',
      legal: ['answers', 'recall-acknowledgement', 'refusals'],
    },
    information: { detail: 'The requester recalled the hop.', state: 'RECALLED', legal: [] },
    acceptance: { detail: 'The requester recalled the hop.', state: 'RECALLED', legal: [] },
    return: { detail: 'The requester recalled the hop.', state: 'RECALLED', legal: [] },
  },
  'information-request-open': {
    '*': {
      detail: 'The question put to the requester is still open.',
      state: 'INFO_REQUESTED',
      legal: ASKING,
    },
  },
  'no-information-request': {
    '*': { detail: 'No question is open on this hop.', state: 'ACKNOWLEDGED', legal: ['recall'] },
  },
  'answer-superseded': {
    '*': {
      detail: 'Version 2 of the answer is the newest; read it first.',
      state: 'ANSWERED',
      legal: DECIDING,
    },
  },
  'answer-accepted': {
    '*': { detail: 'The answer was accepted; it cannot be returned.', state: 'ANSWERED', legal: [] },
  },
  'already-returned': {
    '*': {
      detail: 'An answer can be returned once, and it was.',
      state: 'ANSWERED',
      legal: ['acceptance'],
    },
  },
  'loop-guard': {
    '*': {
      detail: 'It was asked already in this trace, is about to be, or is the requester itself.',
      state: 'ACTIVE',
      legal: [],
    },
    approval: {
      detail: 'It was asked already in this trace, is about to be, or is the requester itself.',
      state: 'BLOCKED',
      legal: ['rejection'],
    },
  },
  'depth-limit': {
    '*': { detail: 'The chain of hops would be longer than six.', state: 'ACTIVE', legal: [] },
    approval: {
      detail: 'The chain of hops would be longer than six.',
      state: 'BLOCKED',
      legal: ['rejection'],
    },
  },
  'slots-full': {
    '*': { detail: 'Three hops are open; wait for one to end or recall one.', state: 'ACTIVE', legal: [] },
  },
  'participant-not-available': {
    '*': { detail: 'No active participant answers under this name.', state: 'VALIDATED', legal: [] },
    approval: {
      detail: 'The participant accepts nothing from this requester.',
      state: 'BLOCKED',
      legal: ['rejection'],
    },
  },
};

/** Null for a type that is no state conflict. */
export const standingFor = (slug: ProblemSlug, command: string): Standing | null => {
  const standings = STANDINGS[slug];
  return standings === undefined ? null : (standings[command] ?? standings['*'] ?? null);
};
