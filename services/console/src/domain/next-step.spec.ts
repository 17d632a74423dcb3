import { describe, expect, it } from '@jest/globals';
import { nextStep } from './next-step.js';

const at = (hour: number): Date => new Date(Date.UTC(2026, 10, 23, hour));

describe('the next step of the clock', () => {
  it('is the earliest of what is due, with all that share the instant', () => {
    const dues = [
      { service: 'tracing', due: at(3) },
      { service: 'routing', due: at(1) },
      { service: 'audit', due: null },
      { service: 'intake', due: at(1) },
    ];
    expect(nextStep(dues, at(5))).toEqual({
      at: at(1),
      until: at(1),
      owners: ['routing', 'intake'],
    });
  });

  it('takes what is due soon after it in the same service along, up to the target or the due time of another', () => {
    const minute = (minutes: number): Date => new Date(at(1).getTime() + minutes * 60_000);
    const until = (other: Date | null, target: Date) =>
      nextStep(
        [
          { service: 'routing', due: at(1) },
          { service: 'tracing', due: other },
        ],
        target,
      )?.until;
    expect(until(null, at(5))).toEqual(minute(30));
    expect(until(minute(10), at(5))).toEqual(minute(10));
    expect(until(minute(10), minute(5))).toEqual(minute(5));
  });

  it('may be the target itself and never lies behind it', () => {
    expect(nextStep([{ service: 'routing', due: at(5) }], at(5))?.owners).toEqual(['routing']);
    expect(nextStep([{ service: 'routing', due: at(6) }], at(5))).toBeNull();
  });
});
