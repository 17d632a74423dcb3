import type { HopData, HopDoc } from '@tracepost/contracts';
import type { HopFacts } from './trace.js';

const newestAnswer = (hop: HopDoc): HopFacts['answer'] => {
  const answer = hop.answers.at(-1);
  if (answer === undefined) return null;
  return {
    kind: answer.kind,
    result: answer.kind === 'ANSWER' ? answer.content.result : 'REFUSED',
    handling: (answer.content.handling ?? []).map(({ code }) => code),
  };
};

export const hopSeen = ({ hop, waitsUntil }: Pick<HopData, 'hop' | 'waitsUntil'>): HopFacts => ({
  id: hop.id,
  participant: hop.participant,
  country: hop.country,
  state: hop.state,
  awaiting: hop.awaiting,
  overdue: hop.overdue,
  answer: newestAnswer(hop),
  waitsUntil: waitsUntil ?? null,
});
