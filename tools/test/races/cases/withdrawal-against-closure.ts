import { race, refused, taken, type Endings } from '../race.js';
import { received } from '../set-ups.js';
import { ACTIVE } from './lives.js';

const ended = (state: string, event: string): Endings => ({
  trace: { is: { state, awaiting: [] }, events: `${ACTIVE} ${event}` },
  hops: {
    US: {
      is: { state: 'RECALLED', recall: { acknowledgementNeeded: true } },
      events: 'opened delivered recalled',
    },
  },
});

export const withdrawalAgainstClosure = race({
  name: 'withdrawal against closure',
  share: 0.2,
  setUp: (stage) => received(stage, ['US']),
  contenders: {
    withdrawal: ({ traceId }, stage) =>
      stage.post('br-submitter', `/v1/traces/${traceId}/withdrawal`, { reason: 'CASE_CLOSED' }),
    closure: ({ traceId }, stage) =>
      stage.post('br-cp', `/v1/traces/${traceId}/closure`, { outcome: 'UNSOLVED' }),
  },
  outcomes: {
    'withdrawn, the closure refused': {
      first: 'withdrawal',
      replies: {
        withdrawal: taken({ state: 'WITHDRAWN' }),
        closure: refused('trace-ended', 'WITHDRAWN', 'closure', []),
      },
      endings: ended('WITHDRAWN', 'withdrawn'),
    },
    'closed, the withdrawal refused': {
      first: 'closure',
      replies: {
        withdrawal: refused('trace-ended', 'CLOSED', 'withdrawal', ['closure-corrections']),
        closure: taken({ state: 'CLOSED', outcome: 'UNSOLVED' }),
      },
      endings: ended('CLOSED', 'closed'),
    },
  },
});
