import type { State } from './states.js';
import { open, type HopFacts, type Trace } from './trace.js';

/** Traces and hops to test with. */
export const SUBMITTED_AT = '2026-11-23T10:00:00.000Z';

export const aTrace = (changes: Partial<Trace> = {}): Trace => ({
  ...open({
    type: 'submitted',
    id: '0193-7e01',
    participant: 'BR-NCB',
    requestVersion: 1,
    submittedAt: SUBMITTED_AT,
  }),
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
