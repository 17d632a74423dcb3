import type { Content, HopCommand } from './hop-command.js';
import type { HopFact } from './hop-fact.js';
import { isOpen, type Hop } from './hop.js';
import { cellOf, HUB_COMMANDS, sideOf, type Cell, type HopSlug, type TableCommand } from './hop-table.js';
import { Refused, refusedBy, Unfit } from './refusal.js';

const SLUGS: readonly Cell[] = [
  'illegal-transition',
  'hop-closed',
  'hop-answered',
  'hop-recalled',
  'information-request-open',
  'no-information-request',
];
const isSlug = (cell: Cell): cell is HopSlug => SLUGS.includes(cell);
const isHubs = (name: TableCommand): boolean => (HUB_COMMANDS as readonly string[]).includes(name);

const newest = (hop: Hop): number => hop.answers.length;

const acceptance = (hop: Hop, version: number, feedback: string | null): HopFact[] => {
  if (version !== newest(hop))
    throw new Refused('answer-superseded', `The newest answer is version ${newest(hop)}.`);
  return hop.acceptance === 'ACCEPTED' ? [] : [{ type: 'answer-accepted', implied: false, feedback }];
};

/** The first that holds of trace-ended, answer-accepted, already-returned; then the version. */
const returned = (hop: Hop, version: number | null, reason: string, traceEnded: boolean): HopFact[] => {
  if (traceEnded) throw new Refused('trace-ended', 'The trace has ended; nothing more is asked.');
  if (hop.state !== 'DEFERRED' && hop.acceptance !== 'PENDING' && hop.acceptance !== 'RETURNED')
    throw new Refused('answer-accepted', 'You accepted this answer: it cannot be returned any more.');
  if (hop.inner.returned)
    throw new Refused('already-returned', 'An answer of this hop was returned once already.');
  if (hop.state === 'DEFERRED' && version !== null)
    throw new Unfit('#/answerVersion', 'CONTRADICTION', 'A deferral has no answer version.', 'Send null.');
  if (hop.state !== 'DEFERRED' && version === null)
    throw new Unfit(
      '#/answerVersion',
      'REQUIRED',
      'The answer that is returned is not named.',
      'Send its version.',
    );
  if (hop.state !== 'DEFERRED' && version !== newest(hop))
    throw new Refused('answer-superseded', `The newest answer is version ${newest(hop)}.`);
  return [{ type: 'answer-returned', reason }];
};

const contentOf = (command: HopCommand & { name: 'answers' | 'refusals' }): Content =>
  command.name === 'answers'
    ? { kind: 'ANSWER', content: command.content }
    : { kind: 'REFUSAL', content: command.content };

/** The newest request that the requested side may have seen bounds the version that it answers. */
const checkAnsweredVersion = (hop: Hop, answer: Content): void => {
  const version = answer.kind === 'ANSWER' ? (answer.content.requestVersion ?? null) : null;
  if (version !== null && version > hop.requestVersion)
    throw new Unfit(
      '#/requestVersion',
      'RANGE',
      `The request has ${hop.requestVersion} versions on this hop.`,
      'Name the version that you answer.',
    );
};

const answered = (hop: Hop, answer: Content): HopFact[] => {
  checkAnsweredVersion(hop, answer);
  const late = !isOpen(hop);
  if (late && hop.answers.some((given) => given.late)) throw refusedBy('hop-answered');
  return [{ type: answer.kind === 'ANSWER' ? 'answered' : 'refused', answer, late }];
};

const acknowledgementAgain = (hop: Hop, expectedAt: string | null): HopFact[] => {
  if (expectedAt !== null && expectedAt !== hop.expectedAt)
    throw new Unfit(
      '#/expectedAt',
      'WRONG_COMMAND',
      'The hop is acknowledged already.',
      `POST the new date to /v1/hops/{id}/progress-reports.`,
    );
  return [];
};

/** The fact that the command itself is, once the table has allowed it. */
const own = (hop: Hop, command: HopCommand, traceEnded: boolean): HopFact[] => {
  switch (command.name) {
    case 'receipt':
      return [{ type: 'delivered' }];
    case 'undelivered':
      return [{ type: 'undeliverable' }];
    case 'acknowledgement':
      if (hop.acknowledgedAt !== null) return acknowledgementAgain(hop, command.expectedAt);
      return [{ type: 'acknowledged', officer: command.officer, expectedAt: command.expectedAt }];
    case 'progress-reports': {
      const { expectedAt, reason, note } = command;
      return [{ type: 'progress-reported', expectedAt, reason, note }];
    }
    case 'information-requests': {
      const { id, result, questions, suggestion } = command;
      return [{ type: 'information-requested', id, result, questions, suggestion }];
    }
    case 'information': {
      const { text, requestVersion, attachments } = command;
      return [{ type: 'information-supplied', text, requestVersion, attachments }];
    }
    case 'deferrals':
      return [{ type: 'deferred', until: command.until, reason: command.reason, text: command.text }];
    case 'deferral-end':
      return [{ type: 'deferral-ended' }];
    case 'answers':
    case 'refusals':
      return answered(hop, contentOf(command));
    case 'redirections/authority':
      return [{ type: 'readdressed', authority: command.authority, reason: command.reason }];
    case 'redirections/country':
      return [{ type: 'redirected', country: command.country, reason: command.reason }];
    case 'acceptance':
      return acceptance(hop, command.answerVersion, command.feedback);
    case 'return':
      return returned(hop, command.answerVersion, command.reason, traceEnded);
    case 'corrections': {
      if (hop.answers.length === 0) throw refusedBy('illegal-transition');
      checkAnsweredVersion(hop, command.replacement);
      return [{ type: 'answer-corrected', answer: command.replacement, reason: command.reason, traceEnded }];
    }
    case 'recall':
      return [{ type: 'recalled', reason: command.reason }];
    case 'recall-acknowledgement':
      return hop.recall?.acknowledgedAt ? [] : [{ type: 'recall-acknowledged' }];
    case 'expiry':
      return [{ type: 'expired' }];
  }
};

/** Receipt and acknowledgement that an act of the requested side implies on an open hop; they come first (rule 1). */
const implied = (hop: Hop, command: HopCommand): HopFact[] => {
  if (isHubs(command.name) || !isOpen(hop)) return [];
  if (sideOf(command.name as Parameters<typeof sideOf>[0]) === 'REQUESTER') return [];
  const facts: HopFact[] = [];
  if (hop.deliveredAt === null) facts.push({ type: 'delivered', implicit: true });
  if (hop.acknowledgedAt === null && command.name !== 'acknowledgement')
    facts.push({ type: 'acknowledged', officer: null, expectedAt: null, implicit: true });
  return facts;
};

/**
 * What a command makes of a hop: facts in order, the command's own last; [] means "already so" or that the hub's own
 * command has nothing to do. `traceEnded`: as far as this itinerary has heard.
 * @throws Refused, Unfit
 */
export const decideHop = (hop: Hop, command: HopCommand, traceEnded: boolean): HopFact[] => {
  const cell = cellOf(command.name, hop.state);
  if (isSlug(cell)) throw refusedBy(cell);
  if (cell === '-' || (cell === '=' && command.name !== 'acknowledgement')) return [];
  const facts = own(hop, command, traceEnded);
  return facts.length === 0 ? [] : [...implied(hop, command), ...facts];
};
