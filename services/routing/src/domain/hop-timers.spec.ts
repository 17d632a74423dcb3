import { describe, expect, it } from '@jest/globals';
import { evolveHop } from './evolve-hop.js';
import type { HopFact } from './hop-fact.js';
import { nextFired, nextTimer, type Fired } from './hop-timers.js';
import type { Hop } from './hop.js';
import { DEFAULT_CLOCKS, DEFAULT_PACE, type Pace } from './pace.js';
import { after, FACTS_TO, hopIn, NOW, PACES } from '../../test/samples.js';

const DAY = 86_400_000;
const later = (days: number, from = NOW): string => new Date(Date.parse(from) + days * DAY).toISOString();

/** All that a hop's clocks tell by then, as long as its trace lives. */
const run = (from: Hop, until: string, paces = PACES): { fired: Fired[]; hop: Hop } => {
  const fired: Fired[] = [];
  let hop = from;
  for (;;) {
    const next = nextFired(hop, null, Date.parse(until));
    if (next === null) return { fired, hop };
    fired.push(next);
    hop = evolveHop(hop, next.fact, next.at, paces);
  }
};
const told = (hop: Hop, until: string): string[] =>
  run(hop, until).fired.map(({ fact, at }) => {
    const clock = 'clock' in fact ? ` ${fact.clock}` : '';
    const step = 'percent' in fact ? ` ${fact.percent}` : 'level' in fact ? ` ${fact.level}` : '';
    return `${fact.type}${clock}${step} @${(Date.parse(at) - Date.parse(NOW)) / DAY}`;
  });
const last = (hop: Hop, until: string): Hop => run(hop, until).hop;
const then = (hop: Hop, fact: HopFact, at: string): Hop => evolveHop(hop, fact, at, PACES);
const due = (acknowledgeBy: string | null, answerBy: string | null, informationBy: string | null) => ({
  acknowledgeBy,
  answerBy,
  informationBy,
});
const urgent = (hop: Hop): Hop => ({ ...hop, priority: 'URGENT' });

const ASKED: HopFact = {
  type: 'information-requested',
  id: 'q',
  result: null,
  questions: [],
  suggestion: null,
};
const SUPPLIED: HopFact = {
  type: 'information-supplied',
  text: null,
  requestVersion: null,
  attachments: [],
};
const reported = (expectedAt: string | null): HopFact => ({
  type: 'progress-reported',
  expectedAt,
  reason: 'archive',
  note: null,
});
const deferred = (until: string): HopFact => ({
  type: 'deferred',
  until,
  reason: 'ONGOING_INVESTIGATION',
  text: null,
});
const readdressed: HopFact = { type: 'readdressed', authority: 'Army', reason: 'army' };
const acknowledged = (expectedAt: string | null): HopFact => ({
  type: 'acknowledged',
  officer: null,
  expectedAt,
});

describe('the clocks that a fact starts', () => {
  const HALF_DAY = later(0.5);
  it.each<[string, Hop, HopFact, ReturnType<typeof due>]>([
    ['receipt', hopIn('QUEUED'), { type: 'delivered' }, due(later(7.5), later(14.5), null)],
    ['urgent receipt', urgent(hopIn('QUEUED')), { type: 'delivered' }, due(later(1.5), later(3.5), null)],
    ['late receipt', hopIn('UNDELIVERABLE'), { type: 'delivered' }, due(later(7.5), later(14.5), null)],
    ['acknowledgement', hopIn('DELIVERED'), acknowledged(null), due(null, later(14), null)],
    [
      'acknowledgement with a day',
      hopIn('DELIVERED'),
      acknowledged('2026-12-20'),
      due(null, '2026-12-21T00:00:00.000Z', null),
    ],
    ['a question', hopIn('ACKNOWLEDGED'), ASKED, due(null, null, later(14.5))],
    ['an urgent question', urgent(hopIn('ACKNOWLEDGED')), ASKED, due(null, null, later(3.5))],
    ['a question in a deferral', hopIn('DEFERRED'), ASKED, due(null, null, later(14.5))],
    ['information', hopIn('INFO_REQUESTED'), SUPPLIED, due(null, later(14.5), null)],
    ['a deferral', hopIn('ACKNOWLEDGED'), deferred('2027-01-15'), due(null, null, null)],
    ['a progress report', hopIn('ACKNOWLEDGED'), reported(null), due(null, later(14), null)],
    ['a progress report in a deferral', hopIn('DEFERRED'), reported(null), due(null, later(14.5), null)],
    [
      'a progress report with a day in a deferral',
      hopIn('DEFERRED'),
      reported('2026-12-20'),
      due(null, '2026-12-21T00:00:00.000Z', null),
    ],
    ['another authority', hopIn('ACKNOWLEDGED'), readdressed, due(later(7.5), later(14), null)],
    ['another authority in a deferral', hopIn('DEFERRED'), readdressed, due(later(7.5), later(14.5), null)],
    ['an answer', hopIn('INFO_REQUESTED'), FACTS_TO.ANSWERED.at(-1) as HopFact, due(null, null, null)],
    [
      'a return',
      hopIn('ANSWERED'),
      { type: 'answer-returned', reason: 'which?' },
      due(null, later(14.5), null),
    ],
    [
      'a corrected request',
      hopIn('DELIVERED'),
      { type: 'request-corrected', requestVersion: 2 },
      due(later(7), later(14), null),
    ],
    [
      'a recall',
      hopIn('INFO_REQUESTED'),
      { type: 'recalled', reason: 'not needed' },
      due(later(7.5), null, null),
    ],
    [
      'an urgent recall',
      urgent(hopIn('DELIVERED')),
      { type: 'recalled', reason: 'not needed' },
      due(later(1.5), null, null),
    ],
    [
      'a recall before receipt',
      hopIn('QUEUED'),
      { type: 'recalled', reason: 'not needed' },
      due(null, null, null),
    ],
    ['its acknowledgement', hopIn('RECALLED'), { type: 'recall-acknowledged' }, due(null, null, null)],
    ['expiry', hopIn('DELIVERED'), { type: 'expired' }, due(null, null, null)],
  ])('%s', (_what, hop, fact, expected) => {
    expect(then(hop, fact, HALF_DAY).due).toEqual(expected);
  });
});

describe('what the clocks of a hop tell', () => {
  it.each<[string, Hop, string[]]>([
    ['unread', hopIn('QUEUED'), ['undeliverable @1']],
    ['unread and urgent', urgent(hopIn('QUEUED')), [`undeliverable @${4 / 24}`]],
    ['undeliverable', hopIn('UNDELIVERABLE'), []],
    [
      'read',
      hopIn('DELIVERED'),
      [
        'reminded ACKNOWLEDGE 50 @3.5',
        'reminded ACKNOWLEDGE 80 @5.6',
        'overdue ACKNOWLEDGE @7',
        'reminded ANSWER 50 @7',
        'reminded ANSWER 80 @11.2',
        'escalated ACKNOWLEDGE 1 @14',
        'overdue ANSWER @14',
        'escalated ANSWER 1 @21',
        'escalated ACKNOWLEDGE 2 @37',
        'escalated ANSWER 2 @44',
      ],
    ],
    [
      'acknowledged',
      hopIn('ACKNOWLEDGED'),
      [
        'reminded ANSWER 50 @7',
        'reminded ANSWER 80 @11.2',
        'overdue ANSWER @14',
        'escalated ANSWER 1 @21',
        'escalated ANSWER 2 @44',
      ],
    ],
    [
      'asking',
      hopIn('INFO_REQUESTED'),
      [
        'reminded INFORMATION 50 @7',
        'reminded INFORMATION 80 @11.2',
        'overdue INFORMATION @14',
        'escalated INFORMATION 1 @21',
        'escalated INFORMATION 2 @44',
      ],
    ],
    [
      'recalled',
      hopIn('RECALLED'),
      [
        'reminded RECALL 50 @3.5',
        'reminded RECALL 80 @5.6',
        'overdue RECALL @7',
        'escalated RECALL 1 @14',
        'escalated RECALL 2 @37',
      ],
    ],
    ['recalled and acknowledged', after([...FACTS_TO.RECALLED, { type: 'recall-acknowledged' }]), []],
    ['answered', hopIn('ANSWERED'), ['answer-accepted @30']],
    ['answered in part', hopIn('PARTIAL'), ['answer-accepted @30']],
    ['refused', hopIn('REFUSED'), ['answer-accepted @30']],
    ['redirected', hopIn('REDIRECTED'), []],
    ['expired', hopIn('EXPIRED'), []],
  ])('%s', (_what, hop, expected) => {
    expect(told(hop, later(50))).toEqual(expected);
  });

  it('shows as overdue and escalated', () => {
    const at = (days: number) => {
      const { overdue, escalation } = last(hopIn('ACKNOWLEDGED'), later(days));
      return [overdue, escalation];
    };
    expect([13.9, 14, 20.9, 21, 44].map(at)).toEqual([
      [false, 0],
      [true, 0],
      [true, 0],
      [true, 1],
      [true, 2],
    ]);
  });

  it('accepts by implication thirty days after the newest answer, and only while that waits', () => {
    const answered = hopIn('ANSWERED');
    expect(last(answered, later(30))).toMatchObject({ acceptance: 'IMPLIED', state: 'ANSWERED' });
    const correction = {
      type: 'answer-corrected',
      reason: 'wrong gun',
      answer: { kind: 'ANSWER', content: { result: 'NO_RECORD' } },
    } as const;
    expect(told(then(answered, { ...correction, traceEnded: false }, later(20)), later(60))).toEqual([
      'answer-accepted @50',
    ]);
    const accepted = then(answered, { type: 'answer-accepted', implied: false, feedback: null }, later(1));
    expect(told(accepted, later(60))).toEqual([]);
  });
});

describe('a clock that stood still', () => {
  it('goes on with what was left', () => {
    const asked = then(hopIn('ACKNOWLEDGED'), ASKED, later(4));
    expect(asked).toMatchObject({ due: due(null, null, later(18)), overdue: false });
    const supplied = then(asked, SUPPLIED, later(10));
    expect(supplied.due).toEqual(due(null, later(20), null));
    expect(told(supplied, later(20))).toEqual([
      'reminded ANSWER 50 @13',
      'reminded ANSWER 80 @17.2',
      'overdue ANSWER @20',
    ]);
  });

  it('goes on with at least 24 hours, and does not remind again', () => {
    const late = last(hopIn('ACKNOWLEDGED'), later(13.9));
    const supplied = then(then(late, ASKED, later(13.9)), SUPPLIED, later(20));
    expect(supplied.due.answerBy).toBe(later(21));
    expect(told(supplied, later(21))).toEqual(['overdue ANSWER @21']);
  });

  it('is overdue no more, and tells again when it was', () => {
    const overdue = last(hopIn('ACKNOWLEDGED'), later(22));
    expect(overdue).toMatchObject({ overdue: true, escalation: 1 });
    const supplied = then(then(overdue, ASKED, later(22)), SUPPLIED, later(23));
    expect(supplied).toMatchObject({ overdue: false, escalation: 0, due: due(null, later(24), null) });
    expect(told(supplied, later(60))).toEqual([
      'overdue ANSWER @24',
      'escalated ANSWER 1 @31',
      'escalated ANSWER 2 @54',
    ]);
  });

  it('stands still once, however often it is stopped', () => {
    const stopped = then(hopIn('ACKNOWLEDGED'), deferred('2026-12-20'), later(4));
    const again = then(stopped, deferred('2027-01-10'), later(6));
    const asked = then(again, ASKED, later(8));
    expect(then(asked, SUPPLIED, later(9)).due.answerBy).toBe(later(19));
  });
});

describe('a deferral', () => {
  it("ends at the first instant of its day in the participant's zone", () => {
    const { fired, hop } = run(hopIn('DEFERRED'), later(60));
    expect(fired[0]).toEqual({ fact: { type: 'deferral-ended' }, at: '2027-01-15T00:00:00.000Z' });
    expect(hop).toMatchObject({ state: 'IN_PROGRESS', deferredUntil: null });
    expect(hop.due.answerBy).toBe(later(14, '2027-01-15T00:00:00.000Z'));
  });

  it('until a day that has begun ends at once, not before it began', () => {
    const hop = then(hopIn('ACKNOWLEDGED'), deferred('2026-11-23'), later(0.1));
    expect(run(hop, later(0.1)).fired).toEqual([{ fact: { type: 'deferral-ended' }, at: later(0.1) }]);
  });

  it('that was cut short ends no more', () => {
    const hop = then(hopIn('DEFERRED'), reported(null), later(1));
    expect(run(hop, later(60)).fired.map(({ fact }) => fact.type)).not.toContain('deferral-ended');
  });
});

describe('an expected day', () => {
  it('is the due date and clears overdue; the clock tells of it anew', () => {
    const overdue = last(hopIn('ACKNOWLEDGED'), later(22));
    const hop = then(overdue, reported('2026-12-25'), later(22));
    expect(hop).toMatchObject({ overdue: false, escalation: 0, expectedAt: '2026-12-25' });
    expect(hop.due.answerBy).toBe('2026-12-26T00:00:00.000Z');
    expect(run(hop, later(40)).fired.map(({ fact, at }) => [fact.type, at])).toEqual([
      ['reminded', '2026-12-20T17:00:00.000Z'],
      ['reminded', '2026-12-23T21:12:00.000Z'],
      ['overdue', '2026-12-26T00:00:00.000Z'],
      ['escalated', '2027-01-02T00:00:00.000Z'],
    ]);
  });

  it('leaves the acknowledgement as it is, and is forgotten by a report without one no more than by a question', () => {
    const hop = then(hopIn('ACKNOWLEDGED'), reported('2026-12-20'), later(1));
    expect(then(hop, reported(null), later(2))).toMatchObject({
      expectedAt: '2026-12-20',
      due: due(null, '2026-12-21T00:00:00.000Z', null),
    });
    const resumed = then(then(hop, ASKED, later(2)), SUPPLIED, later(5));
    expect(resumed.due.answerBy).toBe('2026-12-24T00:00:00.000Z');
  });

  it('that is over already where the participant is, is due at once', () => {
    const hop = then(hopIn('ACKNOWLEDGED'), reported('2026-11-22'), later(1));
    expect(hop.due.answerBy).toBe(later(1));
    expect(told(hop, later(1))).toEqual([
      'reminded ANSWER 50 @1',
      'reminded ANSWER 80 @1',
      'overdue ANSWER @1',
    ]);
  });
});

describe('clocks of a participant', () => {
  const slow: Pace = {
    ...DEFAULT_PACE,
    timeZone: 'Asia/Qatar',
    weekend: ['FRI', 'SAT'],
    clocks: {
      ...DEFAULT_CLOCKS,
      acknowledge: { urgent: { duration: 'PT8H' }, routine: { workingDays: 3 } },
      answer: { urgent: { duration: 'P3D' }, routine: { duration: 'P7D' } },
    },
  };
  const ofRequested = { requested: slow, requester: DEFAULT_PACE };

  it("are its own, in its weekend, for what it has to do; the requester's for the requester", () => {
    // A Wednesday: Thursday, Sunday and Monday follow as working days.
    const read = evolveHop(hopIn('QUEUED'), { type: 'delivered' }, '2026-11-25T10:00:00.000Z', ofRequested);
    expect(read.due).toEqual(due('2026-11-30T10:00:00.000Z', '2026-12-02T10:00:00.000Z', null));
    const asked = evolveHop(hopIn('ACKNOWLEDGED'), ASKED, NOW, ofRequested);
    expect(asked.due.informationBy).toBe(later(14));
  });

  it('are told by its pace when they start again', () => {
    const recalled = evolveHop(hopIn('DELIVERED'), { type: 'recalled', reason: '' }, NOW, ofRequested);
    expect(recalled.due.acknowledgeBy).toBe(later(3));
    const ended = evolveHop(
      evolveHop(hopIn('ACKNOWLEDGED'), deferred('2026-12-10'), NOW, ofRequested),
      reported('2026-12-20'),
      NOW,
      ofRequested,
    );
    expect(ended.due.answerBy).toBe('2026-12-20T21:00:00.000Z');
  });
});

describe('the earliest timer', () => {
  it('is the expiry where that comes first', () => {
    const hop = hopIn('UNDELIVERABLE');
    expect(nextTimer(hop, null)).toBeNull();
    expect(nextTimer(hop, Date.parse(later(180)))).toEqual({ at: Date.parse(later(180)), kind: 'expiry' });
    expect(nextTimer(hopIn('DELIVERED'), Date.parse(later(180)))).toMatchObject({ kind: 'reminded' });
  });
});
