import type { HopState } from '@tracepost/contracts';

/** Commands of participants by the last segment of their path (a redirection is two rows), then those of the hub. */
export const PARTICIPANT_COMMANDS = [
  'acknowledgement',
  'progress-reports',
  'information-requests',
  'information',
  'deferrals',
  'answers',
  'refusals',
  'redirections/authority',
  'redirections/country',
  'acceptance',
  'return',
  'corrections',
  'recall',
  'recall-acknowledgement',
] as const;
export const HUB_COMMANDS = ['receipt', 'undelivered', 'deferral-end', 'expiry'] as const;
export type ParticipantCommand = (typeof PARTICIPANT_COMMANDS)[number];
export type TableCommand = ParticipantCommand | (typeof HUB_COMMANDS)[number];

export type HopSlug =
  | 'illegal-transition'
  | 'hop-closed'
  | 'hop-answered'
  | 'hop-recalled'
  | 'information-request-open'
  | 'no-information-request';

/**
 * What a cell says: the resulting state; `=` nothing changes; `-` never happens or ignored; a slug refuses; BY_CONTENT
 * the state that the answer's content asks for; ONCE acknowledged unless it was; LATE taken once and kept as late;
 * ACCEPT, RETURN, CORRECT, ACK_RECALL depend on more than the state (see decide-hop.ts).
 */
export type Cell =
  | HopState
  | HopSlug
  | '='
  | '-'
  | 'BY_CONTENT'
  | 'ONCE'
  | 'LATE'
  | 'ACCEPT'
  | 'RETURN'
  | 'CORRECT'
  | 'ACK_RECALL';

/** The columns of the table; each stands for the states that behave alike. */
const COLUMN: Readonly<Record<HopState, number>> = {
  QUEUED: 0,
  UNDELIVERABLE: 0,
  DELIVERED: 1,
  ACKNOWLEDGED: 1,
  IN_PROGRESS: 1,
  INFO_REQUESTED: 2,
  DEFERRED: 3,
  ANSWERED: 4,
  PARTIAL: 4,
  REFUSED: 4,
  REDIRECTED: 5,
  RECALLED: 6,
  EXPIRED: 7,
};

type Row = readonly [Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell];
const [ill, shut, back, asked, none] = [
  'illegal-transition',
  'hop-closed',
  'hop-recalled',
  'information-request-open',
  'no-information-request',
] as const;

/** api.md section 4, second table; columns: waiting, working, INFO_REQUESTED, DEFERRED, answered, REDIRECTED, RECALLED, EXPIRED. */
const TABLE: Readonly<Record<TableCommand, Row>> = {
  receipt: ['DELIVERED', '=', '=', '=', '=', '=', '=', '='],
  undelivered: ['UNDELIVERABLE', '-', '-', '-', '-', '-', '-', '-'],
  acknowledgement: ['ACKNOWLEDGED', 'ONCE', '=', '=', shut, shut, back, shut],
  'progress-reports': ['IN_PROGRESS', 'IN_PROGRESS', asked, 'IN_PROGRESS', shut, shut, back, shut],
  'information-requests': [
    'INFO_REQUESTED',
    'INFO_REQUESTED',
    asked,
    'INFO_REQUESTED',
    shut,
    shut,
    back,
    shut,
  ],
  information: [none, none, 'IN_PROGRESS', none, shut, shut, back, shut],
  deferrals: ['DEFERRED', 'DEFERRED', asked, 'DEFERRED', shut, shut, back, shut],
  'deferral-end': ['-', '-', '-', 'IN_PROGRESS', '-', '-', '-', '-'],
  answers: ['BY_CONTENT', 'BY_CONTENT', 'BY_CONTENT', 'BY_CONTENT', 'hop-answered', shut, 'LATE', 'LATE'],
  refusals: ['REFUSED', 'REFUSED', 'REFUSED', 'REFUSED', 'hop-answered', shut, 'LATE', 'LATE'],
  'redirections/authority': ['DELIVERED', 'DELIVERED', asked, 'DELIVERED', shut, shut, back, shut],
  'redirections/country': ['REDIRECTED', 'REDIRECTED', 'REDIRECTED', 'REDIRECTED', shut, shut, back, shut],
  acceptance: [ill, ill, ill, ill, 'ACCEPT', shut, back, shut],
  return: [ill, ill, ill, 'RETURN', 'RETURN', shut, back, shut],
  corrections: [ill, ill, ill, ill, 'CORRECT', shut, 'CORRECT', 'CORRECT'],
  recall: ['RECALLED', 'RECALLED', 'RECALLED', 'RECALLED', shut, shut, '=', shut],
  'recall-acknowledgement': [ill, ill, ill, ill, ill, ill, 'ACK_RECALL', ill],
  expiry: ['EXPIRED', 'EXPIRED', 'EXPIRED', 'EXPIRED', '-', '-', '-', '-'],
};

/** What the table answers to a command in a state. */
export const cellOf = (command: TableCommand, state: HopState): Cell => TABLE[command][COLUMN[state]] ?? '-';

export type Side = 'REQUESTER' | 'REQUESTED';

const REQUESTER_COMMANDS: readonly ParticipantCommand[] = ['information', 'acceptance', 'return', 'recall'];

/** The side that a command belongs to. */
export const sideOf = (command: ParticipantCommand): Side =>
  REQUESTER_COMMANDS.includes(command) ? 'REQUESTER' : 'REQUESTED';

/** Last segment of the command's path: both redirections share one. */
export const pathOf = (command: ParticipantCommand): string => command.split('/')[0] ?? command;
