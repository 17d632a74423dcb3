import type { Content, HopCommand } from './hop-commands.js';
import type { Hop } from './parts.js';
import type { HopMove } from './steps.js';
import { dateOf } from './zones.js';

const DAY = 86_400_000;

const dayFrom = (now: number, days: number): string => dateOf(now + days * DAY, 'UTC');

const contentOf = (move: Extract<HopMove, { result: string }>): { content: Content; body: object } => {
  const { result: named, restricted } = move;
  const partial = named.endsWith('*') || named === 'PARTIAL';
  const result = named.replace('*', '');
  const corrected = result === 'NOT_MANUFACTURED_HERE';
  const nextCountries = corrected
    ? []
    : result === 'TRACED_EXPORTED' && move.next.length === 0
      ? ['PY']
      : move.next;
  const [country] = move.next;
  const content: Content = {
    kind: 'ANSWER',
    result,
    partial,
    restricted,
    nextCountries,
    // The maker alone leads to Belgium: FN Herstal.
    corrected: corrected ? (country ?? 'BE') : null,
  };
  return {
    content,
    body: {
      result,
      nextCountries,
      handling: restricted ? [{ code: 'H2' }] : [],
      ...(partial && { partial, reason: 'CONFIDENTIALITY_LAW', withheld: ['HOLDER'] }),
      ...(result === 'RECORDED_LOST_STOLEN' && { recordHit: { recordId: 'R-1', status: 'STOLEN' } }),
      ...(result === 'DUPLICATE' && { duplicateOfReference: 'OURS-1' }),
      ...(corrected && {
        correctedIdentification: country ? { country } : { make: 'FN HERSTAL', model: 'FIVE-SEVEN' },
      }),
    },
  };
};

const refusalOf = (restricted: boolean): { content: Content; body: object } => ({
  content: {
    kind: 'REFUSAL',
    result: 'NATIONAL_SECURITY',
    partial: false,
    restricted,
    nextCountries: [],
    corrected: null,
  },
  body: { reason: 'NATIONAL_SECURITY', handling: restricted ? [{ code: 'H2' }] : [] },
});

/** The command of the model and the body of the request that a move is. */
export const commandOf = (hop: Hop, move: HopMove, now: number): { command: HopCommand; body: object } => {
  switch (move.name) {
    case 'acknowledgement':
    case 'progress-reports': {
      const expectedAt = move.days === null ? null : dayFrom(now, move.days);
      const reason = move.name === 'progress-reports' && expectedAt !== null ? { reason: 'archive' } : {};
      return {
        command: { name: move.name, expectedAt },
        body: { ...(expectedAt && { expectedAt }), ...reason },
      };
    }
    case 'information-requests':
      return { command: { name: move.name }, body: { questions: [{ text: 'O or 0?' }] } };
    case 'information':
      return { command: { name: move.name, requestVersion: null }, body: { text: 'the letter O' } };
    case 'deferrals': {
      const until = dayFrom(now, move.days);
      return { command: { name: move.name, until }, body: { until, reason: 'ONGOING_INVESTIGATION' } };
    }
    case 'answers': {
      const { content, body } = contentOf(move);
      return { command: { name: move.name, content }, body };
    }
    case 'refusals': {
      const { content, body } = refusalOf(move.restricted);
      return { command: { name: move.name, content }, body };
    }
    case 'corrections': {
      const { content, body } = contentOf(move);
      return { command: { name: 'corrections', content }, body: { reason: 'typo', answer: body } };
    }
    case 'corrections/refusal': {
      const { content, body } = refusalOf(move.restricted);
      return { command: { name: 'corrections', content }, body: { reason: 'typo', refusal: body } };
    }
    case 'redirections/authority':
      return { command: { name: move.name }, body: { authority: 'Army registry', reason: 'an army gun' } };
    case 'redirections/country':
      return {
        command: { name: move.name, country: move.country },
        body: { country: move.country, reason: 'theirs' },
      };
    case 'acceptance': {
      const answerVersion = Math.max(1, hop.answers.length - move.back);
      return { command: { name: move.name, answerVersion }, body: { answerVersion } };
    }
    case 'return': {
      const answerVersion = move.back === null ? null : Math.max(1, hop.answers.length - move.back);
      return {
        command: { name: move.name, answerVersion },
        body: { answerVersion, reason: 'which dealer?' },
      };
    }
    case 'recall':
      return { command: { name: move.name }, body: { reason: 'not needed' } };
    case 'recall-acknowledgement':
      return { command: { name: move.name }, body: {} };
  }
};
