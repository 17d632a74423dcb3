import { race, taken } from '../race.js';
import { asked } from '../set-ups.js';
import { ACTIVE } from './lives.js';

/** Two machines of the requested side read at once: both get the hop, and it is delivered once. */
export const twoReceipts = race({
  name: 'two receipts',
  share: 0.2,
  setUp: (stage) => asked(stage, ['US']),
  contenders: {
    reader: ({ hops }, stage) => stage.call('us-reader', 'GET', `/v1/hops/${hops['US']}`),
    responder: ({ hops }, stage) => stage.call('us-cp', 'GET', `/v1/hops/${hops['US']}`),
  },
  outcomes: {
    'delivered once': {
      first: null,
      replies: {
        reader: taken({ state: 'DELIVERED', version: 2 }),
        responder: taken({ state: 'DELIVERED', version: 2 }),
      },
      endings: {
        trace: { is: { state: 'ACTIVE' }, events: ACTIVE },
        hops: { US: { is: { state: 'DELIVERED', version: 2 }, events: 'opened delivered' } },
      },
    },
  },
});
