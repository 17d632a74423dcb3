import type { HopCommand } from './hop-command.js';
import { decideHop } from './decide-hop.js';
import type { Hop } from './hop.js';
import { PARTICIPANT_COMMANDS, pathOf, sideOf, type ParticipantCommand, type Side } from './hop-table.js';

/** One sample of each command that fits the hop as it is: only the state then decides whether it is possible. */
const sample = (name: ParticipantCommand, hop: Hop): HopCommand => {
  switch (name) {
    case 'acknowledgement':
      return { name, officer: null, expectedAt: null };
    case 'progress-reports':
      return { name, expectedAt: null, reason: null, note: null };
    case 'information-requests':
      return { name, id: '', result: null, questions: [], suggestion: null };
    case 'information':
      return { name, text: null, requestVersion: null, attachments: [] };
    case 'deferrals':
      return { name, until: '', reason: 'NOT_AVAILABLE', text: null };
    case 'answers':
      return { name, content: { result: 'NO_RECORD' } };
    case 'refusals':
      return { name, content: { reason: 'NOT_AVAILABLE' } };
    case 'redirections/authority':
      return { name, authority: '', reason: '' };
    case 'redirections/country':
      return { name, country: '', reason: '' };
    case 'acceptance':
      return { name, answerVersion: hop.answers.length, feedback: null };
    case 'return':
      return { name, answerVersion: hop.state === 'DEFERRED' ? null : hop.answers.length, reason: '' };
    case 'corrections':
      return { name, reason: '', replacement: { kind: 'ANSWER', content: { result: 'NO_RECORD' } } };
    case 'recall':
      return { name, reason: '' };
    case 'recall-acknowledgement':
      return { name };
  }
};

const possible = (hop: Hop, name: ParticipantCommand, traceEnded: boolean): boolean => {
  try {
    return decideHop(hop, sample(name, hop), traceEnded).length > 0;
  } catch {
    return false;
  }
};

/** The commands that would change the hop now, by the last segment of their path, sorted (api.md section 1, 409). */
export const legalOnHop = (hop: Hop, side: Side, traceEnded: boolean): string[] => {
  const paths = PARTICIPANT_COMMANDS.filter(
    (name) => sideOf(name) === side && possible(hop, name, traceEnded),
  );
  return [...new Set(paths.map(pathOf))].sort();
};
