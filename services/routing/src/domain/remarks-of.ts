import type { RemarkDoc } from '@tracepost/contracts';
import type { HopFact } from './hop-fact.js';

const requested = (at: string, command: string, code: string | null, text: string | null): RemarkDoc => ({
  at,
  by: 'REQUESTED',
  command,
  code,
  text,
});

const requester = (at: string, command: string, text: string): RemarkDoc => ({
  at,
  by: 'REQUESTER',
  command,
  code: null,
  text,
});

/** What a fact says beside the hop's own members; the texts are sealed wherever they are kept. */
export const remarksOf = (fact: HopFact, at: string): readonly RemarkDoc[] => {
  switch (fact.type) {
    case 'progress-reported':
      return [fact.reason, fact.note]
        .filter((text) => text !== null)
        .map((text) => requested(at, 'progress-reports', null, text));
    case 'deferred':
      return [requested(at, 'deferrals', fact.reason, fact.text)];
    case 'readdressed':
      return [requested(at, 'redirections', 'NOT_COMPETENT', fact.reason)];
    case 'redirected':
      return [requested(at, 'redirections', fact.country, fact.reason)];
    case 'answer-corrected':
      return [requested(at, 'corrections', null, fact.reason)];
    case 'answer-returned':
      return [requester(at, 'return', fact.reason)];
    case 'answer-accepted':
      return fact.feedback === null ? [] : [requester(at, 'acceptance', fact.feedback)];
    default:
      return [];
  }
};
