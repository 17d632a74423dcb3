import { describe, expect, it } from '@jest/globals';
import { HUB } from '@tracepost/contracts';
import { aTrace } from '../../test/examples.js';
import { TraceWork } from './trace-work.js';

const cause = (at: string) => ({ actor: HUB, action: null, at, traceparent: null });

describe('what is recorded of a trace', () => {
  it('is not told earlier than the version before, whenever its cause began', () => {
    const work = TraceWork.of(aTrace({ changedAt: '2026-11-23T10:00:00.020Z' }), () => 'id');
    work.record({ type: 'answered-late', hopId: 'h' }, cause('2026-11-23T10:00:00.000Z'));
    work.record({ type: 'expired' }, cause('2026-11-23T10:00:01.000Z'));
    expect(work.entries.map(({ at }) => at)).toEqual([
      '2026-11-23T10:00:00.020Z',
      '2026-11-23T10:00:01.000Z',
    ]);
    expect(work.after.changedAt).toBe('2026-11-23T10:00:01.000Z');
  });
});
