import type { AnswerVersionDoc, HopState } from '@tracepost/contracts';
import { resumeRun, startRun, type ClockName, type ClockRun } from './clock-run.js';
import type { Content } from './hop-command.js';
import type { HopFact } from './hop-fact.js';
import { derive, type Hop, type HopInner } from './hop.js';
import { remarksOf } from './remarks-of.js';
import { dueAt, endOfDate, spanOf, startOfDate, type Paces } from './pace.js';

type Change = Partial<Omit<Hop, 'inner'>> & { readonly inner?: Partial<HopInner> };

const without = (hop: Hop, ...clocks: ClockName[]): ClockRun[] =>
  hop.inner.runs.filter((run) => !clocks.includes(run.clock));

const startClock = (
  hop: Hop,
  clock: 'ACKNOWLEDGE' | 'ANSWER' | 'INFORMATION' | 'RECALL',
  at: string,
  paces: Paces,
) => {
  const pace = clock === 'INFORMATION' ? paces.requester : paces.requested;
  const name = {
    ACKNOWLEDGE: 'acknowledge',
    ANSWER: 'answer',
    INFORMATION: 'information',
    RECALL: 'acknowledge',
  } as const;
  return startRun(clock, at, dueAt(at, spanOf(name[clock], hop.priority, pace), pace));
};

/** The answer clock stands still from now on; it may stand still already. */
const stopAnswer = (hop: Hop, at: string): Pick<HopInner, 'runs' | 'stopped'> => {
  const run = hop.inner.runs.find(({ clock }) => clock === 'ANSWER');
  return { runs: without(hop, 'ANSWER'), stopped: run ? { run, at } : hop.inner.stopped };
};

/** The answer clock goes on if it stood still; clocks other than INFORMATION go on as they are. */
const resumeAnswer = (hop: Hop, at: string): Pick<HopInner, 'runs' | 'stopped' | 'deferralEndsAt'> => {
  const { stopped } = hop.inner;
  const runs = without(hop, 'INFORMATION');
  return {
    runs: stopped ? [...runs, resumeRun(stopped.run, stopped.at, at)] : runs,
    stopped: null,
    deferralEndsAt: null,
  };
};

/** The day that the requested side named replaces the due date of its answer. */
const expect = (
  runs: readonly ClockRun[],
  expectedAt: string | null,
  at: string,
  paces: Paces,
): ClockRun[] =>
  expectedAt === null
    ? [...runs]
    : [
        ...runs.filter(({ clock }) => clock !== 'ANSWER'),
        startRun('ANSWER', at, endOfDate(expectedAt, paces.requested)),
      ];

const later = (at: string, other: string): string => (other > at ? other : at);

const dropQuestion = (hop: Hop): Pick<Hop, 'informationRequests'> => ({
  informationRequests: hop.informationRequests.map((question) =>
    question.state === 'OPEN' ? { ...question, state: 'DROPPED' as const } : question,
  ),
});

const addAnswer = (hop: Hop, answer: Content, at: string, late: boolean): Pick<Hop, 'answers'> => ({
  answers: [
    ...hop.answers.map((given) => ({ ...given, superseded: true })),
    { version: hop.answers.length + 1, at, late, superseded: false, ...answer } as AnswerVersionDoc,
  ],
});

/** The state that an answer of this content brings an open hop to. */
export const stateOf = (answer: Content): HopState => {
  if (answer.kind === 'REFUSAL') return 'REFUSED';
  return answer.content.partial === true || answer.content.result === 'PARTIAL' ? 'PARTIAL' : 'ANSWERED';
};

const ENDED = { runs: [], stopped: null, deferralEndsAt: null } as const;

const answerChange = (hop: Hop, answer: Content, late: boolean, at: string): Change =>
  late
    ? { ...addAnswer(hop, answer, at, true), acceptance: 'NONE', inner: { idleSince: at } }
    : {
        ...dropQuestion(hop),
        ...addAnswer(hop, answer, at, false),
        state: stateOf(answer),
        deferredUntil: null,
        acceptance: 'PENDING',
        inner: { ...ENDED, pendingSince: at, idleSince: at },
      };

const correctionChange = (hop: Hop, fact: HopFact & { type: 'answer-corrected' }, at: string): Change => {
  const late = hop.state === 'RECALLED' || hop.state === 'EXPIRED';
  const again = !late && !fact.traceEnded;
  return {
    ...addAnswer(hop, fact.answer, at, late),
    ...(late ? {} : { state: stateOf(fact.answer) }),
    ...(again ? { acceptance: 'PENDING' as const } : {}),
    inner: {
      ...(again ? { pendingSince: at } : {}),
      idleSince: at,
    },
  };
};

const recallChange = (hop: Hop, reason: string, at: string, paces: Paces): Change => {
  const needed = hop.deliveredAt !== null;
  return {
    ...dropQuestion(hop),
    state: 'RECALLED',
    deferredUntil: null,
    recall: { at, reason, acknowledgementNeeded: needed, acknowledgedAt: null },
    inner: { ...ENDED, runs: needed ? [startClock(hop, 'RECALL', at, paces)] : [], idleSince: at },
  };
};

const changeRun = (hop: Hop, clock: ClockName, change: Partial<ClockRun>): Change => ({
  inner: { runs: hop.inner.runs.map((run) => (run.clock === clock ? { ...run, ...change } : run)) },
});

const acknowledgedChange = (
  hop: Hop,
  fact: HopFact & { type: 'acknowledged' },
  at: string,
  paces: Paces,
): Change => ({
  state: 'ACKNOWLEDGED',
  acknowledgedAt: at,
  officer: fact.officer ?? hop.officer,
  expectedAt: fact.expectedAt ?? hop.expectedAt,
  inner: {
    runs: expect(without(hop, 'ACKNOWLEDGE'), fact.expectedAt, at, paces),
    idleSince: later(at, fact.expectedAt === null ? at : endOfDate(fact.expectedAt, paces.requested)),
  },
});

const progressChange = (
  hop: Hop,
  fact: HopFact & { type: 'progress-reported' },
  at: string,
  paces: Paces,
): Change => {
  const resumed = resumeAnswer(hop, at);
  return {
    state: 'IN_PROGRESS',
    deferredUntil: null,
    expectedAt: fact.expectedAt ?? hop.expectedAt,
    inner: {
      ...resumed,
      runs: expect(resumed.runs, fact.expectedAt, at, paces),
      idleSince: later(at, fact.expectedAt === null ? at : endOfDate(fact.expectedAt, paces.requested)),
    },
  };
};

const deferredChange = (hop: Hop, fact: HopFact & { type: 'deferred' }, at: string, paces: Paces): Change => {
  const endsAt = startOfDate(fact.until, paces.requested);
  return {
    state: 'DEFERRED',
    deferredUntil: fact.until,
    inner: {
      ...stopAnswer(hop, at),
      deferralEndsAt: endsAt,
      idleSince: later(at, endsAt),
    },
  };
};

const informationRequestChange = (
  hop: Hop,
  fact: HopFact & { type: 'information-requested' },
  at: string,
  paces: Paces,
): Change => {
  const { id, result, questions, suggestion } = fact;
  const stopped = stopAnswer(hop, at);
  return {
    state: 'INFO_REQUESTED',
    deferredUntil: null,
    informationRequests: [
      ...hop.informationRequests,
      { id, state: 'OPEN', at, result, questions, suggestion, supplied: null },
    ],
    inner: {
      ...stopped,
      deferralEndsAt: null,
      idleSince: at,
      runs: [...stopped.runs, startClock(hop, 'INFORMATION', at, paces)],
    },
  };
};

const informationChange = (
  hop: Hop,
  fact: HopFact & { type: 'information-supplied' },
  at: string,
): Change => {
  const { text, requestVersion, attachments } = fact;
  return {
    state: 'IN_PROGRESS',
    informationRequests: hop.informationRequests.map((question) =>
      question.state === 'OPEN'
        ? { ...question, state: 'SUPPLIED' as const, supplied: { at, text, requestVersion, attachments } }
        : question,
    ),
    inner: { ...resumeAnswer(hop, at), idleSince: at },
  };
};

const readdressedChange = (
  hop: Hop,
  fact: HopFact & { type: 'readdressed' },
  at: string,
  paces: Paces,
): Change => {
  const resumed = resumeAnswer(hop, at);
  const runs = resumed.runs.filter(({ clock }) => clock !== 'ACKNOWLEDGE');
  return {
    state: 'DELIVERED',
    authority: fact.authority,
    acknowledgedAt: null,
    deferredUntil: null,
    inner: {
      ...resumed,
      runs: [startClock(hop, 'ACKNOWLEDGE', at, paces), ...runs],
      idleSince: at,
    },
  };
};

const returnedChange = (hop: Hop, at: string, paces: Paces): Change => ({
  state: 'IN_PROGRESS',
  deferredUntil: null,
  expectedAt: null,
  acceptance: hop.answers.length > 0 ? 'RETURNED' : hop.acceptance,
  inner: {
    ...ENDED,
    runs: [startClock(hop, 'ANSWER', at, paces)],
    pendingSince: null,
    returned: true,
    idleSince: at,
  },
});

const acceptedChange = (fact: HopFact & { type: 'answer-accepted' }): Change => ({
  acceptance: fact.implied ? 'IMPLIED' : 'ACCEPTED',
  inner: { pendingSince: null },
});

const redirectedChange = (hop: Hop, at: string): Change => ({
  ...dropQuestion(hop),
  state: 'REDIRECTED',
  deferredUntil: null,
  inner: {
    ...ENDED,
    idleSince: at,
  },
});

/** Acceptance stays as it is, as in a recall: a returned first answer counts (rule 5). */
const expiredChange = (hop: Hop): Change => ({
  ...dropQuestion(hop),
  state: 'EXPIRED',
  deferredUntil: null,
  inner: ENDED,
});

const changeOf = (hop: Hop, fact: HopFact, at: string, paces: Paces): Change => {
  switch (fact.type) {
    case 'delivered': {
      const runs = [startClock(hop, 'ACKNOWLEDGE', at, paces), startClock(hop, 'ANSWER', at, paces)];
      return { state: 'DELIVERED', deliveredAt: at, inner: { runs } };
    }
    case 'undeliverable':
      return { state: 'UNDELIVERABLE' };
    case 'acknowledged':
      return acknowledgedChange(hop, fact, at, paces);
    case 'progress-reported':
      return progressChange(hop, fact, at, paces);
    case 'information-requested':
      return informationRequestChange(hop, fact, at, paces);
    case 'information-supplied':
      return informationChange(hop, fact, at);
    case 'deferred':
      return deferredChange(hop, fact, at, paces);
    case 'deferral-ended':
      return { state: 'IN_PROGRESS', deferredUntil: null, inner: resumeAnswer(hop, at) };
    case 'answered':
    case 'refused':
      return answerChange(hop, fact.answer, fact.late, at);
    case 'redirected':
      return redirectedChange(hop, at);
    case 'readdressed':
      return readdressedChange(hop, fact, at, paces);
    case 'answer-accepted':
      return acceptedChange(fact);
    case 'answer-returned':
      return returnedChange(hop, at, paces);
    case 'answer-corrected':
      return correctionChange(hop, fact, at);
    case 'request-corrected':
      return { requestVersion: fact.requestVersion, inner: { idleSince: later(at, hop.inner.idleSince) } };
    case 'recalled':
      return recallChange(hop, fact.reason, at, paces);
    case 'recall-acknowledged':
      return {
        recall: hop.recall === null ? null : { ...hop.recall, acknowledgedAt: at },
        inner: { runs: [] },
      };
    case 'reminded':
      return changeRun(hop, fact.clock, { reminded: fact.percent });
    case 'overdue':
      return changeRun(hop, fact.clock, { reminded: 100 });
    case 'escalated':
      return changeRun(hop, fact.clock, { escalation: fact.level });
    case 'expired':
      return expiredChange(hop);
  }
};

/** The hop after a fact: its next version. `at` is the business time of the fact (RFC 3339). */
export const evolveHop = (hop: Hop, fact: HopFact, at: string, paces: Paces): Hop => {
  const { inner, ...doc } = changeOf(hop, fact, at, paces);
  const remarks = [...hop.remarks, ...remarksOf(fact, at)];
  return derive({ ...hop, ...doc, remarks, version: hop.version + 1, inner: { ...hop.inner, ...inner } });
};
