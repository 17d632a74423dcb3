import { isOpen, newest, type Hop, type HopState, type Trace } from './parts.js';

/** Rows of the second table of api.md section 4 that participants command. */
export const HOP_COMMANDS = {
  acknowledgement: 'REQUESTED',
  'progress-reports': 'REQUESTED',
  'information-requests': 'REQUESTED',
  information: 'REQUESTER',
  deferrals: 'REQUESTED',
  answers: 'REQUESTED',
  refusals: 'REQUESTED',
  'redirections/authority': 'REQUESTED',
  'redirections/country': 'REQUESTED',
  acceptance: 'REQUESTER',
  return: 'REQUESTER',
  corrections: 'REQUESTED',
  recall: 'REQUESTER',
  'recall-acknowledgement': 'REQUESTED',
} as const;
export type HopCommandName = keyof typeof HOP_COMMANDS;
export type Side = (typeof HOP_COMMANDS)[HopCommandName];

type Group =
  'waiting' | 'working' | 'asked' | 'deferred' | 'answered' | 'redirected' | 'recalled' | 'expired';
const GROUP: Readonly<Record<HopState, Group>> = {
  QUEUED: 'waiting',
  UNDELIVERABLE: 'waiting',
  DELIVERED: 'working',
  ACKNOWLEDGED: 'working',
  IN_PROGRESS: 'working',
  INFO_REQUESTED: 'asked',
  DEFERRED: 'deferred',
  ANSWERED: 'answered',
  PARTIAL: 'answered',
  REFUSED: 'answered',
  REDIRECTED: 'redirected',
  RECALLED: 'recalled',
  EXPIRED: 'expired',
};

/** What a command names that the answer depends on. */
export interface Named {
  /** Version of the answer that is accepted or returned. */
  readonly answerVersion?: number | null;
}

/** `OK` the command does what it says; `=` nothing changes; else the slug of the conflict. */
export type Verdict = 'OK' | '=' | (string & {});

const CLOSED = {
  answered: 'hop-closed',
  redirected: 'hop-closed',
  recalled: 'hop-recalled',
  expired: 'hop-closed',
};

const isWork = (group: Group): boolean => group === 'waiting' || group === 'working' || group === 'deferred';
const closedBy = (group: Group): string | null => CLOSED[group as keyof typeof CLOSED] ?? null;

const lateOnce = (hop: Hop): Verdict => (hop.answers.some(({ late }) => late) ? 'hop-answered' : 'OK');

const acceptance = (hop: Hop, { answerVersion }: Named): Verdict =>
  answerVersion !== hop.answers.length ? 'answer-superseded' : hop.acceptance === 'ACCEPTED' ? '=' : 'OK';

const returned = (hop: Hop, group: Group, ended: boolean, { answerVersion }: Named): Verdict => {
  if (ended) return 'trace-ended';
  if (group === 'answered' && (hop.acceptance === 'ACCEPTED' || hop.acceptance === 'IMPLIED'))
    return 'answer-accepted';
  if (hop.returned) return 'already-returned';
  if (group === 'deferred') return answerVersion === null ? 'OK' : '422';
  if (answerVersion === null) return '422';
  return answerVersion === hop.answers.length ? 'OK' : 'answer-superseded';
};

/** The cell of the table, with what the rules below it add. */
export const verdict = (hop: Hop, trace: Trace, name: HopCommandName, named: Named = {}): Verdict => {
  const group = GROUP[hop.state];
  const ended = ['CLOSED', 'WITHDRAWN', 'REJECTED', 'EXPIRED'].includes(trace.state);
  switch (name) {
    case 'acknowledgement':
      return closedBy(group) ?? (hop.acknowledged ? '=' : 'OK');
    case 'progress-reports':
    case 'information-requests':
    case 'deferrals':
    case 'redirections/authority':
      return closedBy(group) ?? (isWork(group) ? 'OK' : 'information-request-open');
    case 'information':
      return closedBy(group) ?? (group === 'asked' ? 'OK' : 'no-information-request');
    case 'answers':
    case 'refusals':
      if (isOpen(hop)) return 'OK';
      if (group === 'answered') return 'hop-answered';
      return group === 'redirected' ? 'hop-closed' : lateOnce(hop);
    case 'redirections/country':
      return closedBy(group) ?? 'OK';
    case 'acceptance':
      if (isOpen(hop)) return 'illegal-transition';
      return group === 'answered' ? acceptance(hop, named) : (closedBy(group) ?? 'OK');
    case 'return':
      if (group === 'deferred' || group === 'answered') return returned(hop, group, ended, named);
      return closedBy(group) ?? 'illegal-transition';
    case 'corrections':
      if (group === 'redirected') return 'hop-closed';
      return isOpen(hop) || newest(hop) === undefined ? 'illegal-transition' : 'OK';
    case 'recall':
      return isOpen(hop) ? 'OK' : group === 'recalled' ? '=' : 'hop-closed';
    case 'recall-acknowledgement':
      if (group !== 'recalled') return 'illegal-transition';
      return hop.recall?.acknowledged ? '=' : 'OK';
  }
};

/** The `legal` of a conflict: what this side could now do on the hop, by the last segment of its path. */
export const legalOnHop = (hop: Hop, trace: Trace, side: Side): string[] => {
  const named = { answerVersion: hop.state === 'DEFERRED' ? null : hop.answers.length };
  const names = (Object.keys(HOP_COMMANDS) as HopCommandName[])
    .filter((name) => HOP_COMMANDS[name] === side && verdict(hop, trace, name, named) === 'OK')
    .map((name) => name.split('/')[0] ?? name);
  return [...new Set(names)].sort();
};
