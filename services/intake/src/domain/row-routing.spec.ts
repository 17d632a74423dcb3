import { describe, expect, it } from '@jest/globals';
import type { AnyEvent } from '@tracepost/contracts';
import { changesOf, changesRows } from './row-routing.js';

const event = (type: string, traceId: string, data: object): AnyEvent =>
  ({ type: `org.tracepost.${type}.v1`, traceId, data }) as unknown as AnyEvent;
const routed = (traceId: string, decision: string) =>
  event('trace.routed', traceId, {
    route: {
      decision,
      candidates: [
        { participant: 'AT-NCB', chosen: true },
        { participant: 'US-NCB', chosen: false },
        { participant: null, chosen: true },
      ],
    },
  });
const opened = (traceId: string, participant: string) =>
  event('hop.opened', traceId, { hop: { participant } });
const ended = (traceId: string, state: string) => event(`trace.${state.toLowerCase()}`, traceId, { state });

describe('the events of a delivery', () => {
  it('become one change a trace, with every participant that is asked', () => {
    const events = [
      routed('a', 'ASK'),
      routed('b', 'DOMESTIC'),
      opened('a', 'US-NCB'),
      opened('a', 'AT-NCB'),
    ];
    expect(changesOf(events)).toEqual([
      { traceId: 'a', ended: null, routing: 'ROUTED', participants: ['AT-NCB', 'US-NCB'] },
      { traceId: 'b', ended: null, routing: 'DOMESTIC', participants: [] },
    ]);
  });

  it.each([
    'trace.routed',
    'trace.closed',
    'trace.withdrawn',
    'trace.rejected',
    'trace.expired',
    'hop.opened',
  ])('are of use when they are %s', (type) => expect(changesRows(`org.tracepost.${type}.v1`)).toBe(true));

  it.each(['trace-request.received', 'trace.submitted', 'hop.answered'])(
    'are of no use when they are %s',
    (type) => expect(changesRows(`org.tracepost.${type}.v1`)).toBe(false),
  );

  it('keep a trace routed once a hop was opened or proposed', () => {
    const proposed = event('onward-referral.proposed', 'a', { referral: { participants: ['CZ-NCB'] } });
    expect(changesOf([proposed, routed('a', 'DESK')])).toMatchObject([
      { routing: 'ROUTED', participants: ['CZ-NCB'] },
    ]);
    expect(changesOf([routed('a', 'DESK'), opened('a', 'AT-NCB')])).toMatchObject([{ routing: 'ROUTED' }]);
  });

  it.each(['CLOSED', 'WITHDRAWN', 'REJECTED', 'EXPIRED'])('tell that a trace is %s', (state) => {
    expect(changesOf([ended('a', state)])).toEqual([
      { traceId: 'a', ended: state, routing: null, participants: [] },
    ]);
  });

  it('of no consequence change nothing', () => {
    expect(changesOf([event('hop.delivered', 'a', {}), event('participant.changed', 'x', {})])).toEqual([]);
  });
});
