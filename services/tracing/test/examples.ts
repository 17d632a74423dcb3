import type { RequestData, RouteDecisionCode, RouteDoc } from '@tracepost/contracts';
import type { State } from '../src/domain/states.js';
import { open, type HopFacts, type Trace } from '../src/domain/trace.js';

/** Traces and hops to test with. */
export const SUBMITTED_AT = '2026-11-23T10:00:00.000Z';

export const aRequest = (changes: Partial<RequestData> = {}): RequestData => ({
  traceId: '0193a000-0000-7000-8000-000000007e01',
  requestVersion: 1,
  request: {
    reference: 'PF-RJ-2026-000123',
    legalBasis: { basis: 'NATIONAL_LAW', intendedUse: 'CRIMINAL_INVESTIGATION', handling: [{ code: 'H1' }] },
    firearm: {
      serial: { raw: 'BXO 123', condition: 'CLEAR' },
      makes: [{ raw: 'GLOCK', role: 'MAKER' }],
      calibre: '9X19',
      importMarks: [{ country: 'US', year: 2015 }],
    },
    recovery: { context: 'SEIZED', at: '2026-11-20', place: { country: 'BR' } },
  },
  sealed: null,
  sha256: '00',
  identifiedAs: {
    makers: [{ name: 'Glock', role: 'MAKER', confidence: 0.99 }],
    model: null,
    calibre: '9x19mm',
    type: 'P',
    action: 'I',
    serialNormalised: 'BX0123',
  },
  findings: [],
  receivedAt: SUBMITTED_AT,
  batch: null,
  ...changes,
});

export const aRoute = (decision: RouteDecisionCode = 'ASK'): RouteDoc => ({
  decision,
  desk: decision === 'DESK' ? 'IDENTIFICATION' : null,
  rule: 'IMPORT_MARK',
  sentence: 'US import mark of 2015: the United States knows the first buyer.',
  tableVersion: '2026.11.1',
  candidates: [
    {
      country: 'US',
      participant: 'US-NCB',
      evidence: 'IMPORT_MARK',
      weight: 0.97,
      chosen: true,
      why: 'first',
    },
    { country: 'AT', participant: 'AT-NCB', evidence: 'MAKER', weight: 0.4, chosen: false, why: 'later' },
  ],
});

export const routedAs = (decision: RouteDecisionCode): NonNullable<Trace['route']> => ({
  decision,
  countries: [],
});

export const aTrace = (changes: Partial<Trace> = {}): Trace => ({
  ...open({ type: 'submitted', participant: 'BR-NCB', request: aRequest() }),
  ...changes,
});

export const aHop = (changes: Partial<HopFacts> = {}): HopFacts => ({
  id: '0193-h1',
  participant: 'US-NCB',
  country: 'US',
  state: 'QUEUED',
  awaiting: ['ACKNOWLEDGEMENT'],
  overdue: false,
  waitsUntil: null,
  answer: null,
  ...changes,
});

export const answered = (kind: 'ANSWER' | 'REFUSAL' = 'ANSWER'): HopFacts =>
  aHop({
    state: kind === 'ANSWER' ? 'ANSWERED' : 'REFUSED',
    awaiting: ['ACCEPTANCE'],
    answer: { kind, result: kind === 'ANSWER' ? 'TRACED_TO_DEALER' : 'REFUSED', handling: [] },
  });

export const inState = (state: State, changes: Partial<Trace> = {}): Trace =>
  aTrace({
    state,
    ...(state === 'CLOSED'
      ? { outcome: 'UNSOLVED' as const, ending: { command: 'closure' as const, fingerprint: 'first' } }
      : {}),
    ...(state === 'WITHDRAWN' ? { ending: { command: 'withdrawal' as const, fingerprint: 'first' } } : {}),
    ...changes,
  });
