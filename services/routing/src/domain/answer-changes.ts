import type { AnswerVersionDoc, HopState } from '@tracepost/contracts';
import { dropQuestion, ENDED, type Change } from './hop-change.js';
import { startClock } from './hop-clocks.js';
import type { Content } from './hop-command.js';
import type { HopFact } from './hop-fact.js';
import type { Hop } from './hop.js';
import type { Paces } from './pace.js';

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

export const answerChange = (hop: Hop, answer: Content, late: boolean, at: string): Change =>
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

export const correctionChange = (
  hop: Hop,
  fact: HopFact & { type: 'answer-corrected' },
  at: string,
): Change => {
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

export const returnedChange = (hop: Hop, at: string, paces: Paces): Change => ({
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

export const acceptedChange = (fact: HopFact & { type: 'answer-accepted' }): Change => ({
  acceptance: fact.implied ? 'IMPLIED' : 'ACCEPTED',
  inner: { pendingSince: null },
});
