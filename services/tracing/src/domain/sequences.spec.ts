import { describe, expect, it } from '@jest/globals';
import { ROUTE_DECISION, TRACE_OUTCOME } from '@tracepost/contracts';
import fc from 'fast-check';
import { awaiting } from './awaiting.js';
import * as decide from './decide.js';
import { aHop, answered, aRequest, aRoute, aTrace } from '../../test/examples.js';
import { expiresAt } from './idle.js';
import { observeHop } from './observe.js';
import { hasEnded, legalCommands, REQUESTER_COMMANDS } from './states.js';
import { evolve, type HopFacts, type Trace } from './trace.js';

const AT = '2026-12-01T00:00:00.000Z';
const digest = fc.constantFrom('a', 'b');
const decision = fc.constantFrom(...ROUTE_DECISION);

type Step = (trace: Trace) => decide.Decision | Trace;

const seenAs =
  (hop: HopFacts): Step =>
  (trace) =>
    observeHop(trace, hop);

const closing = fc.record({
  outcome: fc.constantFrom(...TRACE_OUTCOME),
  duplicateOf: fc.constantFrom(null, 'other'),
  duplicateIsOwn: fc.boolean(),
  fingerprint: digest,
});

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.boolean().map(
    (suspended): Step =>
      (trace) =>
        decide.validate(trace, suspended),
  ),
  decision.map(
    (code): Step =>
      (trace) =>
        decide.route(trace, aRoute(code)),
  ),
  fc.constant<Step>((trace) => decide.activate(trace)),
  fc.integer({ min: 2, max: 9 }).map(
    (version): Step =>
      (trace) =>
        decide.correct(trace, aRequest({ requestVersion: version }), AT),
  ),
  fc.constantFrom(AT, '2028-01-01T00:00:00.000Z').map(
    (at): Step =>
      (trace) =>
        decide.expire(trace, at),
  ),
  digest.map(
    (fingerprint): Step =>
      (trace) =>
        decide.withdraw(trace, fingerprint, AT),
  ),
  closing.map(
    (command): Step =>
      (trace) =>
        decide.close(trace, command, AT),
  ),
  closing.map(
    (command): Step =>
      (trace) =>
        decide.correctClosure(trace, command, AT),
  ),
  fc.constant<Step>(() => decide.recordLateAnswer('0193-h1')),
  fc.constantFrom(aHop(), answered(), answered('REFUSAL')).map(seenAs),
);

const take = (trace: Trace, next: Step): Trace => {
  const result = next(trace);
  if (!('kind' in result)) return result;
  return result.kind === 'events' ? result.events.reduce(evolve, trace) : trace;
};

describe('any sequence of commands', () => {
  it('counts one version an event and never reopens a trace', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let trace = aTrace();
        for (const next of steps) {
          const result = next(trace);
          const before = trace;
          trace = take(trace, next);
          const events = 'kind' in result && result.kind === 'events' ? result.events.length : 0;
          expect(trace.version).toBe(before.version + events);
          if (hasEnded(before.state)) expect(trace.state).toBe(before.state);
          expect(trace.outcome !== null).toBe(trace.state === 'CLOSED');
          expect(trace.duplicateOf !== null).toBe(trace.outcome === 'DUPLICATE');
          expect(expiresAt(trace) === null).toBe(hasEnded(trace.state));
          if (hasEnded(trace.state)) expect(awaiting(trace)).toEqual([]);
        }
      }),
    );
  });
  it('never refuses a command that it called legal, and takes no other', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const trace = steps.reduce(take, aTrace());
        const command = { outcome: 'UNSOLVED', duplicateOf: null, duplicateIsOwn: false } as const;
        const results = {
          withdrawal: decide.withdraw(trace, 'new', AT),
          closure: decide.close(trace, { ...command, fingerprint: 'new' }, AT),
          'closure-corrections': decide.correctClosure(trace, command, AT),
        };
        const taken = REQUESTER_COMMANDS.filter((name) => results[name].kind === 'events').sort();
        expect(taken).toEqual(legalCommands(trace.state));
      }),
    );
  });
});
