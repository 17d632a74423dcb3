import { describe, expect, it } from '@jest/globals';
import { eventually } from './eventually.js';

describe('eventually', () => {
  it('answers with the first value that is neither false nor null', async () => {
    const answers = [null, false, 0];
    await expect(eventually(() => answers.shift(), { everyMs: 1 })).resolves.toBe(0);
  });

  it('takes a check that throws for "not yet"', async () => {
    let calls = 0;
    const check = async (): Promise<string> => {
      calls += 1;
      if (calls < 3) throw new Error('not yet');
      return 'there';
    };
    await expect(eventually(check, { everyMs: 1 })).resolves.toBe('there');
  });

  it('takes a check that returns nothing for fulfilled when it stops throwing', async () => {
    let calls = 0;
    await eventually(() => expect((calls += 1)).toBe(2), { everyMs: 1 });
    expect(calls).toBe(2);
  });

  it('fails after its time with the last failure as cause', async () => {
    const never = eventually(() => Promise.reject(new Error('still empty')), { timeoutMs: 5, everyMs: 1 });
    await expect(never).rejects.toMatchObject({
      message: 'not so after 5 ms: still empty',
      cause: { message: 'still empty' },
    });
  });
});
