import { acceptedChange, answerChange, correctionChange, returnedChange } from './answer-changes.js';
import type { ClockName, ClockRun } from './clock-run.js';
import {
  acknowledgedChange,
  deferredChange,
  expiredChange,
  informationChange,
  informationRequestChange,
  progressChange,
  readdressedChange,
  recallChange,
  redirectedChange,
} from './course-changes.js';
import type { Change } from './hop-change.js';
import { resumeAnswer, startClock } from './hop-clocks.js';
import type { HopFact } from './hop-fact.js';
import { derive, type Hop } from './hop.js';
import type { Paces } from './pace.js';
import { remarksOf } from './remarks-of.js';

const changeRun = (hop: Hop, clock: ClockName, change: Partial<ClockRun>): Change => ({
  inner: { runs: hop.inner.runs.map((run) => (run.clock === clock ? { ...run, ...change } : run)) },
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
      return { requestVersion: fact.requestVersion, inner: { idleSince: at } };
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
