import type { HopState, ParticipantDoc } from '@tracepost/contracts';
import { Directory } from '../src/domain/directory.js';
import type { World } from '../src/domain/draft.js';
import { evolveHop } from '../src/domain/evolve-hop.js';
import type { HopCommand } from '../src/domain/hop-command.js';
import type { HopFact } from '../src/domain/hop-fact.js';
import type { TableCommand } from '../src/domain/hop-table.js';
import type { Hop } from '../src/domain/hop.js';
import { newItinerary, type Itinerary, type Lead, type Terms } from '../src/domain/itinerary.js';
import { DEFAULT_CLOCKS, DEFAULT_PACE } from '../src/domain/pace.js';
import { openHop } from '../src/domain/open-hop.js';
import { draftOf } from '../src/domain/draft.js';

/** Builders of the domain's specs. */
export const NOW = '2026-11-23T10:00:00.000Z';
export const PACES = { requester: DEFAULT_PACE, requested: DEFAULT_PACE };

export const participant = (id: string, members: Partial<ParticipantDoc> = {}): ParticipantDoc => ({
  id,
  version: 1,
  name: id,
  kind: 'COUNTRY',
  country: id.slice(0, 2),
  status: 'ACTIVE',
  channels: ['PULL'],
  languages: ['en'],
  timeZone: 'UTC',
  weekend: ['SAT', 'SUN'],
  clocks: DEFAULT_CLOCKS,
  keys: [],
  restrictions: { refusesFrom: [] },
  preApproved: { mode: 'NONE', participants: [] },
  grants: [],
  ...members,
});

export const DIRECTORY = new Directory([
  participant('BR-NCB'),
  participant('US-NCB'),
  participant('AT-NCB'),
  participant('BE-NCB'),
  participant('PY-NCB'),
  participant('ES-NCB'),
  participant('AR-NCB', { preApproved: { mode: 'ANY', participants: [] } }),
  participant('TR-NCB', { restrictions: { refusesFrom: ['BR-NCB'] } }),
  participant('QZ-NCB', { status: 'SUSPENDED' }),
  participant('WCO', { kind: 'ORGANISATION', country: null }),
  participant('GB-A', { country: 'GB' }),
  participant('GB-B', { country: 'GB' }),
]);

export const worldAt = (now: string = NOW, directory: Directory = DIRECTORY): World => {
  let count = 0;
  const prefix = Date.parse(now).toString(16);
  return { now, directory, newId: () => `${prefix}-${(count += 1)}` };
};

export const TERMS: Terms = {
  priority: 'ROUTINE',
  consent: 'AUTO',
  parallel: 1,
  exclude: [],
  preApproved: { mode: 'NONE', participants: [] },
};

export const itinerary = (terms: Partial<Terms> = {}, requester = 'BR-NCB'): Itinerary =>
  newItinerary('trace-1', requester, { ...TERMS, ...terms }, NOW);

export const lead = (country: string): Lead => ({
  country,
  participant: `${country}-NCB`,
  rule: 'MAKER',
  sentence: `made in ${country}`,
  corrected: false,
});

const queuedHop = (): Hop => {
  const opening = {
    participant: 'US-NCB',
    origin: 'CANDIDATE',
    depth: 1,
    parentHopId: null,
    reason: { rule: 'IMPORT_MARK', sentence: null },
    sharedAnswers: [],
    remark: null,
  } as const;
  const [hop] = openHop(draftOf(itinerary()), opening, { who: 'hub' }, worldAt()).itinerary.hops;
  if (!hop) throw new Error('no hop was opened');
  return hop;
};

const DELIVERED: HopFact = { type: 'delivered' };
const ACKNOWLEDGED: HopFact = { type: 'acknowledged', officer: null, expectedAt: null };
const READ: readonly HopFact[] = [DELIVERED, ACKNOWLEDGED];
const answered = (partial: boolean): HopFact => ({
  type: 'answered',
  late: false,
  answer: { kind: 'ANSWER', content: { result: partial ? 'PARTIAL' : 'TRACED_TO_DEALER', partial } },
});

/** Facts that bring a queued hop to each state. */
export const FACTS_TO: Readonly<Record<HopState, readonly HopFact[]>> = {
  QUEUED: [],
  UNDELIVERABLE: [{ type: 'undeliverable' }],
  DELIVERED: [DELIVERED],
  ACKNOWLEDGED: READ,
  IN_PROGRESS: [...READ, { type: 'progress-reported', expectedAt: null, reason: null, note: null }],
  INFO_REQUESTED: [
    ...READ,
    { type: 'information-requested', id: 'q1', result: null, questions: [], suggestion: null },
  ],
  DEFERRED: [...READ, { type: 'deferred', until: '2027-01-15', reason: 'ONGOING_INVESTIGATION', text: null }],
  ANSWERED: [...READ, answered(false)],
  PARTIAL: [...READ, answered(true)],
  REFUSED: [
    ...READ,
    { type: 'refused', late: false, answer: { kind: 'REFUSAL', content: { reason: 'CONFIDENTIALITY_LAW' } } },
  ],
  REDIRECTED: [...READ, { type: 'redirected', country: 'CZ', reason: 'made there' }],
  RECALLED: [...READ, { type: 'recalled', reason: 'not needed' }],
  EXPIRED: [...READ, { type: 'expired' }],
};

export const after = (facts: readonly HopFact[], hop: Hop = queuedHop()): Hop =>
  facts.reduce((current, fact) => evolveHop(current, fact, NOW, PACES), hop);

export const hopIn = (state: HopState): Hop => after(FACTS_TO[state]);

/** One command for each row of the table. */
export const COMMANDS = {
  receipt: { name: 'receipt' },
  undelivered: { name: 'undelivered' },
  acknowledgement: { name: 'acknowledgement', officer: null, expectedAt: null },
  'progress-reports': { name: 'progress-reports', expectedAt: null, reason: null, note: null },
  'information-requests': {
    name: 'information-requests',
    id: 'q2',
    result: null,
    questions: [],
    suggestion: null,
  },
  information: { name: 'information', text: 'BXO 123', requestVersion: null, attachments: [] },
  deferrals: { name: 'deferrals', until: '2027-02-01', reason: 'NOT_AVAILABLE', text: null },
  'deferral-end': { name: 'deferral-end' },
  answers: { name: 'answers', content: { result: 'TRACED_TO_HOLDER' } },
  refusals: { name: 'refusals', content: { reason: 'NATIONAL_SECURITY' } },
  'redirections/authority': {
    name: 'redirections/authority',
    authority: 'Army registry',
    reason: 'army gun',
  },
  'redirections/country': { name: 'redirections/country', country: 'CZ', reason: 'made there' },
  acceptance: { name: 'acceptance', answerVersion: 1, feedback: null },
  return: { name: 'return', answerVersion: 1, reason: 'which dealer?' },
  corrections: {
    name: 'corrections',
    reason: 'typo',
    replacement: { kind: 'ANSWER', content: { result: 'TOO_OLD' } },
  },
  recall: { name: 'recall', reason: 'solved' },
  'recall-acknowledgement': { name: 'recall-acknowledgement' },
  expiry: { name: 'expiry' },
} as const satisfies Readonly<Record<TableCommand, HopCommand>>;
