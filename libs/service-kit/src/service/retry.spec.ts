import { describe, expect, it } from '@jest/globals';
import { createLogger } from '../observability/logger.js';
import { untilItWorks } from './retry.js';

const logger = createLogger('test', 'silent');

/** Fails with each of the errors in turn, then answers how often it was asked. */
const failing = (...errors: readonly Error[]): (() => Promise<number>) => {
  let asked = 0;
  return async () => {
    asked += 1;
    const error = errors[asked - 1];
    if (error) throw error;
    return asked;
  };
};
const sql = (code: string, message: string): Error => Object.assign(new Error(message), { code });

describe('work at start', () => {
  it('is tried again while the server is away', async () => {
    const away = sql('ECONNREFUSED', 'connect ECONNREFUSED');
    expect(await untilItWorks('opening', failing(away), logger)).toBe(2);
  });

  it.each([
    ['28P01', 'password authentication failed for user "intake_app"'],
    ['3D000', 'database "x" does not exist'],
    ['42501', 'permission denied for schema intake'],
  ])('fails at once, in the words of the database, when it is refused with %s', async (code, message) => {
    const refused = new Error('the database could not be provisioned', { cause: sql(code, message) });
    await expect(untilItWorks('opening', failing(refused), logger)).rejects.toThrow(
      `opening failed: ${message} (${code})`,
    );
  });

  it('ends when it is told to', async () => {
    const ended = AbortSignal.abort(new Error('told to end'));
    const away = sql('ECONNREFUSED', 'connect ECONNREFUSED');
    await expect(untilItWorks('opening', failing(away), logger, ended)).rejects.toThrow('told to end');
  });
});
