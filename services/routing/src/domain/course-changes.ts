import { dropQuestion, ENDED, type Change } from './hop-change.js';
import { expect, later, resumeAnswer, startClock, stopAnswer, without } from './hop-clocks.js';
import type { HopFact } from './hop-fact.js';
import type { Hop } from './hop.js';
import { startOfDate, type Paces } from './pace.js';

export const recallChange = (hop: Hop, reason: string, at: string, paces: Paces): Change => {
  const needed = hop.deliveredAt !== null;
  return {
    ...dropQuestion(hop),
    state: 'RECALLED',
    deferredUntil: null,
    recall: { at, reason, acknowledgementNeeded: needed, acknowledgedAt: null },
    inner: { ...ENDED, runs: needed ? [startClock(hop, 'RECALL', at, paces)] : [], idleSince: at },
  };
};

export const acknowledgedChange = (
  hop: Hop,
  fact: HopFact & { type: 'acknowledged' },
  at: string,
  paces: Paces,
): Change => ({
  state: 'ACKNOWLEDGED',
  acknowledgedAt: at,
  officer: fact.officer ?? hop.officer,
  expectedAt: fact.expectedAt ?? hop.expectedAt,
  inner: { ...expect(hop, without(hop, 'ACKNOWLEDGE'), fact.expectedAt, at, paces), idleSince: at },
});

export const progressChange = (
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
      ...expect(hop, resumed.runs, fact.expectedAt, at, paces),
      deferralEndsAt: null,
      idleSince: at,
    },
  };
};

export const deferredChange = (
  hop: Hop,
  fact: HopFact & { type: 'deferred' },
  at: string,
  paces: Paces,
): Change => ({
  state: 'DEFERRED',
  deferredUntil: fact.until,
  inner: {
    ...stopAnswer(hop, at),
    // A day that has begun already in its zone ends the deferral at once.
    deferralEndsAt: later(at, startOfDate(fact.until, paces.requested)),
    idleSince: at,
  },
});

export const informationRequestChange = (
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

export const informationChange = (
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

export const readdressedChange = (
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
      deferralEndsAt: null,
      idleSince: at,
    },
  };
};

export const redirectedChange = (hop: Hop, at: string): Change => ({
  ...dropQuestion(hop),
  state: 'REDIRECTED',
  deferredUntil: null,
  inner: {
    ...ENDED,
    idleSince: at,
  },
});

/** Acceptance stays as it is, as in a recall: a returned first answer counts (rule 5). */
export const expiredChange = (hop: Hop): Change => ({
  ...dropQuestion(hop),
  state: 'EXPIRED',
  deferredUntil: null,
  inner: ENDED,
});
