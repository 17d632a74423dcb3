import { describe, expect, it } from '@jest/globals';
import { awaiting, isOverdue } from './awaiting.js';
import * as decide from './decide.js';
import { aHop, answered, aRoute, inState, routedAs, SUBMITTED_AT } from '../../test/examples.js';
import { expiresAt } from './idle.js';
import { evolve } from './trace.js';
import { observeAct, observeHop } from './observe.js';

describe('what a trace waits for', () => {
  it('is nothing before it is routed', () => {
    expect(awaiting(inState('VALIDATED'))).toEqual([]);
  });
  it('is the answer to a question, and the acceptance of an answer', () => {
    const asking = aHop({ state: 'INFO_REQUESTED', awaiting: ['INFORMATION'] });
    expect(awaiting(inState('ACTIVE', { hops: [asking, { ...answered(), id: 'h2' }] }))).toEqual([
      'INFORMATION',
      'ACCEPTANCE',
    ]);
  });
  it('is the approval of a proposed referral, not of a blocked one', () => {
    const referral = { id: 'r1', state: 'PROPOSED' } as const;
    expect(awaiting(inState('ACTIVE', { referrals: [referral] }))).toEqual(['APPROVAL']);
    expect(awaiting(inState('ACTIVE', { referrals: [{ ...referral, state: 'BLOCKED' }] }))).toEqual([]);
  });
  it('is the desk until somebody is asked or proposed', () => {
    const route = routedAs('DESK');
    expect(awaiting(inState('VALIDATED', { route, exhausted: true }))).toEqual(['DESK']);
    expect(awaiting(inState('VALIDATED', { route, referrals: [{ id: 'r1', state: 'PROPOSED' }] }))).toEqual([
      'APPROVAL',
    ]);
    expect(awaiting(inState('ACTIVE', { route, exhausted: true, hops: [answered()] }))).toEqual([
      'ACCEPTANCE',
      'DECISION',
    ]);
  });
  it('is a decision for a domestic firearm while nobody abroad is asked', () => {
    const route = routedAs('DOMESTIC');
    expect(awaiting(inState('VALIDATED', { route }))).toEqual(['DECISION']);
    expect(awaiting(inState('ACTIVE', { route, hops: [aHop()] }))).toEqual([]);
  });
  it('is a decision until routing begins anew with a new route', () => {
    for (const state of ['VALIDATED', 'ACTIVE'] as const) {
      const exhausted = inState(state, { exhausted: true });
      expect(awaiting(exhausted)).toEqual(['DECISION']);
      expect(awaiting(evolve(exhausted, { type: 'routed', route: aRoute() }))).toEqual([]);
    }
  });
  it('is nothing once the trace has ended', () => {
    expect(awaiting(inState('CLOSED', { hops: [answered()], exhausted: true }))).toEqual([]);
  });
  it('is overdue with an open hop only', () => {
    expect(isOverdue(inState('ACTIVE', { hops: [aHop({ overdue: true })] }))).toBe(true);
    expect(isOverdue(inState('ACTIVE', { hops: [{ ...answered(), overdue: true }] }))).toBe(false);
  });
});

describe('expiry', () => {
  it('comes 180 days after the last act of a participant', () => {
    expect(expiresAt(inState('ACTIVE'))).toBe('2027-05-22T10:00:00.000Z');
    expect(expiresAt(observeAct(inState('ACTIVE'), '2026-11-24T10:00:00.000Z'))).toBe(
      '2027-05-23T10:00:00.000Z',
    );
  });
  it('never comes earlier because of an older act', () => {
    expect(observeAct(inState('ACTIVE'), '2020-01-01T00:00:00.000Z').lastActivityAt).toBe(SUBMITTED_AT);
  });
  it('counts from a later day that the requested side has named, for as long as it says so', () => {
    const deferred = observeHop(
      inState('ACTIVE'),
      aHop({ state: 'DEFERRED', waitsUntil: '2027-01-15T05:00:00.000Z' }),
    );
    expect(expiresAt(deferred)).toBe('2027-07-14T05:00:00.000Z');
    expect(expiresAt(observeHop(deferred, aHop({ state: 'IN_PROGRESS' })))).toBe('2027-05-22T10:00:00.000Z');
  });
  it('does nothing before its time', () => {
    expect(decide.expire(inState('ACTIVE'), '2027-05-22T09:59:59.999Z')).toEqual({
      kind: 'events',
      events: [],
    });
    expect(decide.expire(inState('ACTIVE'), '2027-05-22T10:00:00.000Z')).toEqual({
      kind: 'events',
      events: [{ type: 'expired' }],
    });
  });
  it('is over with the trace', () => {
    expect(expiresAt(inState('CLOSED'))).toBeNull();
  });
});
