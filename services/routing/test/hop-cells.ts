import { HOP_STATE, type HopState } from '@tracepost/contracts';
import type { TableCommand } from '../src/domain/hop-table.js';

/**
 * The second table of api.md section 4, typed off by hand, every state for itself. A line: states, then the state after
 * the command and the events that come of it, implied ones first; or a slug; `=` and `-` bring no event.
 */
const CELLS: Readonly<Record<TableCommand, string>> = {
  receipt: `
    QUEUED UNDELIVERABLE: DELIVERED delivered
    DELIVERED ACKNOWLEDGED IN_PROGRESS INFO_REQUESTED DEFERRED ANSWERED PARTIAL REFUSED REDIRECTED RECALLED EXPIRED: =`,
  undelivered: `
    QUEUED UNDELIVERABLE: UNDELIVERABLE undeliverable
    DELIVERED ACKNOWLEDGED IN_PROGRESS INFO_REQUESTED DEFERRED ANSWERED PARTIAL REFUSED REDIRECTED RECALLED EXPIRED: -`,
  acknowledgement: `
    QUEUED UNDELIVERABLE: ACKNOWLEDGED delivered acknowledged
    DELIVERED: ACKNOWLEDGED acknowledged
    ACKNOWLEDGED IN_PROGRESS INFO_REQUESTED DEFERRED: =
    ANSWERED PARTIAL REFUSED REDIRECTED EXPIRED: hop-closed
    RECALLED: hop-recalled`,
  'progress-reports': `
    QUEUED UNDELIVERABLE: IN_PROGRESS delivered acknowledged progress-reported
    DELIVERED: IN_PROGRESS acknowledged progress-reported
    ACKNOWLEDGED IN_PROGRESS DEFERRED: IN_PROGRESS progress-reported
    INFO_REQUESTED: information-request-open
    ANSWERED PARTIAL REFUSED REDIRECTED EXPIRED: hop-closed
    RECALLED: hop-recalled`,
  'information-requests': `
    QUEUED UNDELIVERABLE: INFO_REQUESTED delivered acknowledged information-requested
    DELIVERED: INFO_REQUESTED acknowledged information-requested
    ACKNOWLEDGED IN_PROGRESS DEFERRED: INFO_REQUESTED information-requested
    INFO_REQUESTED: information-request-open
    ANSWERED PARTIAL REFUSED REDIRECTED EXPIRED: hop-closed
    RECALLED: hop-recalled`,
  information: `
    QUEUED UNDELIVERABLE DELIVERED ACKNOWLEDGED IN_PROGRESS DEFERRED: no-information-request
    INFO_REQUESTED: IN_PROGRESS information-supplied
    ANSWERED PARTIAL REFUSED REDIRECTED EXPIRED: hop-closed
    RECALLED: hop-recalled`,
  deferrals: `
    QUEUED UNDELIVERABLE: DEFERRED delivered acknowledged deferred
    DELIVERED: DEFERRED acknowledged deferred
    ACKNOWLEDGED IN_PROGRESS DEFERRED: DEFERRED deferred
    INFO_REQUESTED: information-request-open
    ANSWERED PARTIAL REFUSED REDIRECTED EXPIRED: hop-closed
    RECALLED: hop-recalled`,
  'deferral-end': `
    DEFERRED: IN_PROGRESS deferral-ended
    QUEUED UNDELIVERABLE DELIVERED ACKNOWLEDGED IN_PROGRESS INFO_REQUESTED: -
    ANSWERED PARTIAL REFUSED REDIRECTED RECALLED EXPIRED: -`,
  answers: `
    QUEUED UNDELIVERABLE: ANSWERED delivered acknowledged answered
    DELIVERED: ANSWERED acknowledged answered
    ACKNOWLEDGED IN_PROGRESS INFO_REQUESTED DEFERRED: ANSWERED answered
    ANSWERED PARTIAL REFUSED: hop-answered
    REDIRECTED: hop-closed
    RECALLED: RECALLED answered
    EXPIRED: EXPIRED answered`,
  refusals: `
    QUEUED UNDELIVERABLE: REFUSED delivered acknowledged refused
    DELIVERED: REFUSED acknowledged refused
    ACKNOWLEDGED IN_PROGRESS INFO_REQUESTED DEFERRED: REFUSED refused
    ANSWERED PARTIAL REFUSED: hop-answered
    REDIRECTED: hop-closed
    RECALLED: RECALLED refused
    EXPIRED: EXPIRED refused`,
  'redirections/authority': `
    QUEUED UNDELIVERABLE: DELIVERED delivered acknowledged readdressed
    DELIVERED: DELIVERED acknowledged readdressed
    ACKNOWLEDGED IN_PROGRESS DEFERRED: DELIVERED readdressed
    INFO_REQUESTED: information-request-open
    ANSWERED PARTIAL REFUSED REDIRECTED EXPIRED: hop-closed
    RECALLED: hop-recalled`,
  'redirections/country': `
    QUEUED UNDELIVERABLE: REDIRECTED delivered acknowledged redirected
    DELIVERED: REDIRECTED acknowledged redirected
    ACKNOWLEDGED IN_PROGRESS INFO_REQUESTED DEFERRED: REDIRECTED redirected
    ANSWERED PARTIAL REFUSED REDIRECTED EXPIRED: hop-closed
    RECALLED: hop-recalled`,
  acceptance: `
    QUEUED UNDELIVERABLE DELIVERED ACKNOWLEDGED IN_PROGRESS INFO_REQUESTED DEFERRED: illegal-transition
    ANSWERED: ANSWERED answer-accepted
    PARTIAL: PARTIAL answer-accepted
    REFUSED: REFUSED answer-accepted
    REDIRECTED EXPIRED: hop-closed
    RECALLED: hop-recalled`,
  return: `
    QUEUED UNDELIVERABLE DELIVERED ACKNOWLEDGED IN_PROGRESS INFO_REQUESTED: illegal-transition
    DEFERRED ANSWERED PARTIAL REFUSED: IN_PROGRESS answer-returned
    REDIRECTED EXPIRED: hop-closed
    RECALLED: hop-recalled`,
  corrections: `
    QUEUED UNDELIVERABLE DELIVERED ACKNOWLEDGED IN_PROGRESS INFO_REQUESTED DEFERRED: illegal-transition
    ANSWERED PARTIAL REFUSED: ANSWERED answer-corrected
    REDIRECTED: hop-closed
    RECALLED EXPIRED: illegal-transition`,
  recall: `
    QUEUED UNDELIVERABLE DELIVERED ACKNOWLEDGED IN_PROGRESS INFO_REQUESTED DEFERRED: RECALLED recalled
    ANSWERED PARTIAL REFUSED REDIRECTED EXPIRED: hop-closed
    RECALLED: =`,
  'recall-acknowledgement': `
    QUEUED UNDELIVERABLE DELIVERED ACKNOWLEDGED IN_PROGRESS INFO_REQUESTED DEFERRED: illegal-transition
    ANSWERED PARTIAL REFUSED REDIRECTED EXPIRED: illegal-transition
    RECALLED: RECALLED recall-acknowledged`,
  expiry: `
    QUEUED UNDELIVERABLE DELIVERED ACKNOWLEDGED IN_PROGRESS INFO_REQUESTED DEFERRED: EXPIRED expired
    ANSWERED PARTIAL REFUSED REDIRECTED RECALLED EXPIRED: -`,
};

const WORK =
  'acknowledgement answers deferrals information-requests progress-reports redirections refusals' as const;
const WORK_ON = 'answers deferrals information-requests progress-reports redirections refusals' as const;

/** What each side can do in each state with the hops of samples.ts, which all but QUEUED and UNDELIVERABLE have been read. */
export const LEGAL: Readonly<Record<HopState, { readonly REQUESTED: string; readonly REQUESTER: string }>> = {
  QUEUED: { REQUESTED: WORK, REQUESTER: 'recall' },
  UNDELIVERABLE: { REQUESTED: WORK, REQUESTER: 'recall' },
  DELIVERED: { REQUESTED: WORK, REQUESTER: 'recall' },
  ACKNOWLEDGED: { REQUESTED: WORK_ON, REQUESTER: 'recall' },
  IN_PROGRESS: { REQUESTED: WORK_ON, REQUESTER: 'recall' },
  INFO_REQUESTED: { REQUESTED: 'answers redirections refusals', REQUESTER: 'information recall' },
  DEFERRED: { REQUESTED: WORK_ON, REQUESTER: 'recall return' },
  ANSWERED: { REQUESTED: 'corrections', REQUESTER: 'acceptance return' },
  PARTIAL: { REQUESTED: 'corrections', REQUESTER: 'acceptance return' },
  REFUSED: { REQUESTED: 'corrections', REQUESTER: 'acceptance return' },
  REDIRECTED: { REQUESTED: '', REQUESTER: '' },
  RECALLED: { REQUESTED: 'answers recall-acknowledgement refusals', REQUESTER: '' },
  EXPIRED: { REQUESTED: 'answers refusals', REQUESTER: '' },
};

export interface HopCell {
  readonly name: TableCommand;
  readonly state: HopState;
  /** State after it, `=`, `-` or a slug. */
  readonly result: string;
  readonly events: readonly string[];
}

const linesOf = (name: TableCommand): readonly HopCell[] =>
  CELLS[name]
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [states = '', cell = ''] = line.trim().split(': ');
      const [result = '', ...events] = cell.split(' ');
      return states.split(' ').map((state) => ({ name, state: state as HopState, result, events }));
    });

/** Every cell, in the order of the states; a state that a row names twice or not at all is a fault of this file. */
export const HOP_CELLS: readonly HopCell[] = (Object.keys(CELLS) as TableCommand[]).flatMap((name) => {
  const lines = linesOf(name);
  return HOP_STATE.map((state) => {
    const [cell, twice] = lines.filter((line) => line.state === state);
    if (!cell || twice) throw new Error(`${name} has not exactly one cell for ${state}`);
    return cell;
  });
});
