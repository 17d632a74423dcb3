import { race, taken, type Outcome } from '../race.js';
import { asked, exportedTo } from '../set-ups.js';
import { ACTIVE, ANSWERED } from './lives.js';

const named = (first: 'US' | 'AT', second: 'US' | 'AT'): Outcome => ({
  first: null,
  replies: { US: taken({ state: 'ANSWERED' }), AT: taken({ state: 'ANSWERED' }) },
  endings: {
    trace: { is: { state: 'ACTIVE' }, events: ACTIVE },
    hops: {
      US: { is: { state: 'ANSWERED' }, events: ANSWERED },
      AT: { is: { state: 'ANSWERED' }, events: ANSWERED },
    },
    referrals: {
      [`PY from ${first}`]: { is: { state: 'PROPOSED', blockedBy: null }, events: 'proposed' },
      [`PY from ${second}`]: { is: { state: 'BLOCKED', blockedBy: 'LOOP' }, events: 'blocked' },
    },
  },
});

/** Rule 8 of section 4: two parallel hops that name one country make one proposal and one that is blocked. */
export const twoHopsNamingOneCountry = race({
  name: 'two hops naming one country',
  share: 0.2,
  setUp: (stage) => asked(stage, ['US', 'AT'], 2),
  contenders: {
    US: ({ hops }, stage) => stage.post('us-cp', `/v1/hops/${hops['US']}/answers`, exportedTo('PY')),
    AT: ({ hops }, stage) => stage.post('at-cp', `/v1/hops/${hops['AT']}/answers`, exportedTo('PY')),
  },
  outcomes: {
    'the United States named it first': named('US', 'AT'),
    'Austria named it first': named('AT', 'US'),
  },
});
