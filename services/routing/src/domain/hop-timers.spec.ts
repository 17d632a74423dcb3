import { describe, expect, it } from '@jest/globals';
import { evolveHop } from './evolve-hop.js';
import type { HopFact } from './hop-fact.js';
import { fire, nextTimer } from './hop-timers.js';
import type { Hop } from './hop.js';
import { after, FACTS_TO, hopIn, NOW, PACES } from '../../test/samples.js';

const DAY = 86_400_000;
const later = (days: number, from = NOW): string => new Date(Date.parse(from) + days * DAY).toISOString();
const run = (hop: Hop, until: string) => fire(hop, until, PACES);
const told = (hop: Hop, until: string): string[] =>
  run(hop, until).map(
    ({ fact, at }) =>
      `${fact.type}${'percent' in fact ? fact.percent : ''}@${(Date.parse(at) - Date.parse(NOW)) / DAY}`,
  );
const last = (hop: Hop, until: string): Hop =>
  run(hop, until).reduce((current, { fact, at }) => evolveHop(current, fact, at, PACES), hop);
const then = (hop: Hop, fact: HopFact, at: string): Hop => evolveHop(hop, fact, at, PACES);

describe('clocks of a hop', () => {
  it('start at receipt: five working days to acknowledge, fourteen days to answer', () => {
    expect(hopIn('QUEUED').due).toEqual({ acknowledgeBy: null, answerBy: null, informationBy: null });
    expect(hopIn('DELIVERED').due).toEqual({
      acknowledgeBy: later(7),
      answerBy: later(14),
      informationBy: null,
    });
  });

  it('are shorter for an urgent request', () => {
    const urgent = after([{ type: 'delivered' }], { ...hopIn('QUEUED'), priority: 'URGENT' });
    expect(urgent.due).toMatchObject({ acknowledgeBy: later(1), answerBy: later(3) });
  });

  it('tell the operator of a hop that nobody reads in 24 hours, urgent in 4', () => {
    expect(told(hopIn('QUEUED'), later(2))).toEqual(['undeliverable@1']);
    expect(nextTimer({ ...hopIn('QUEUED'), priority: 'URGENT' })).toMatchObject({
      at: Date.parse(NOW) + 4 * 3_600_000,
    });
  });

  it('remind at 50 and 80 %, are overdue at 100 %, and escalate 7 and 30 days later', () => {
    expect(told(hopIn('ACKNOWLEDGED'), later(60))).toEqual([
      'reminded50@7',
      'reminded80@11.2',
      'overdue@14',
      'escalated@21',
      'escalated@44',
    ]);
    expect(last(hopIn('ACKNOWLEDGED'), later(60))).toMatchObject({ overdue: true, escalation: 2 });
  });

  it('interleave acknowledgement and answer in order of due time', () => {
    expect(told(hopIn('DELIVERED'), later(8))).toEqual([
      'reminded50@3.5',
      'reminded80@5.6',
      'overdue@7',
      'reminded50@7',
    ]);
  });

  it("stand still while a question is open; the requester's own clock runs instead", () => {
    const asked = hopIn('INFO_REQUESTED');
    expect(asked.due).toEqual({ acknowledgeBy: null, answerBy: null, informationBy: later(14) });
    const supplied = then(
      asked,
      { type: 'information-supplied', text: null, requestVersion: null, attachments: [] },
      later(10),
    );
    expect(supplied.due).toEqual({ acknowledgeBy: null, answerBy: later(24), informationBy: null });
  });

  it('go on with at least 24 hours, and are overdue no more', () => {
    const overdue = last(hopIn('ACKNOWLEDGED'), later(15));
    const asked = then(
      overdue,
      { type: 'information-requested', id: 'q', result: null, questions: [], suggestion: null },
      later(15),
    );
    expect(asked.overdue).toBe(false);
    const supplied = then(
      asked,
      { type: 'information-supplied', text: null, requestVersion: null, attachments: [] },
      later(16),
    );
    expect(supplied).toMatchObject({ overdue: false, due: { answerBy: later(17) } });
    expect(told(supplied, later(17))).toEqual(['overdue@17']);
  });

  it('go on when a deferral ends, on the day named', () => {
    const deferred = hopIn('DEFERRED');
    expect(deferred.due.answerBy).toBeNull();
    const [ended] = run(deferred, '2027-01-15T00:00:00.000Z');
    expect(ended).toMatchObject({ fact: { type: 'deferral-ended' }, at: '2027-01-15T00:00:00.000Z' });
    expect(last(deferred, '2027-01-15T00:00:00.000Z')).toMatchObject({
      state: 'IN_PROGRESS',
      deferredUntil: null,
      due: { answerBy: later(14, '2027-01-15T00:00:00.000Z') },
    });
  });

  it('take a newly expected day as the due date and clear overdue', () => {
    const overdue = last(hopIn('ACKNOWLEDGED'), later(15));
    const told = then(
      overdue,
      { type: 'progress-reported', expectedAt: '2026-12-20', reason: 'archive', note: null },
      later(15),
    );
    expect(told).toMatchObject({
      overdue: false,
      escalation: 0,
      expectedAt: '2026-12-20',
      due: { answerBy: '2026-12-21T00:00:00.000Z' },
    });
  });

  it('start the answer afresh after a return, and only the acknowledgement after another authority took over', () => {
    const returned = then(hopIn('ANSWERED'), { type: 'answer-returned', reason: 'which?' }, later(3));
    expect(returned.due).toEqual({ acknowledgeBy: null, answerBy: later(17), informationBy: null });
    const readdressed = then(
      hopIn('ACKNOWLEDGED'),
      { type: 'readdressed', authority: 'Army', reason: 'army' },
      later(1),
    );
    expect(readdressed.due).toEqual({ acknowledgeBy: later(8), answerBy: later(14), informationBy: null });
  });

  it('ask for the acknowledgement of a recall as for any other', () => {
    const types = told(hopIn('RECALLED'), later(14)).map((entry) => entry.split('@')[0]);
    expect(types).toEqual(['reminded50', 'reminded80', 'overdue', 'escalated']);
    expect(nextTimer(after([...FACTS_TO.RECALLED, { type: 'recall-acknowledged' }]))).toBeNull();
  });

  it('accept an answer by implication after 30 days', () => {
    expect(told(hopIn('ANSWERED'), later(40))).toEqual(['answer-accepted@30']);
    expect(last(hopIn('ANSWERED'), later(40))).toMatchObject({ acceptance: 'IMPLIED', state: 'ANSWERED' });
  });

  it('expire a hop after 180 idle days, counted from a later day that was named', () => {
    expect(told(hopIn('UNDELIVERABLE'), later(200))).toEqual(['expired@180']);
    const promised = then(
      hopIn('ACKNOWLEDGED'),
      { type: 'progress-reported', expectedAt: '2026-12-23', reason: 'x', note: null },
      NOW,
    );
    const expiry = run(promised, later(400)).at(-1);
    expect(expiry).toMatchObject({ fact: { type: 'expired' }, at: later(180, '2026-12-24T00:00:00.000Z') });
  });
});
