import { UnreadableMessage } from '@tracepost/contracts';
import { describe, expect, it } from '@jest/globals';
import { causeOf, isTransient, isUnreadable, refusalOf } from './failure.js';

const coded = (code: string, message = 'canary-text'): Error => Object.assign(new Error(message), { code });

describe('causeOf', () => {
  it('names class and place of an error and never repeats its text', () => {
    const { cause, error } = causeOf(new TypeError('canary-text'));
    expect([cause, error]).toEqual([
      'TypeError',
      expect.stringMatching(/^TypeError: at .*failure\.spec\.ts:\d+:\d+\)$/),
    ]);
    expect(error).not.toMatch(/canary|\//);
  });

  it('groups by the code, also of an error that another one wraps', () => {
    expect(causeOf(coded('23505')).cause).toBe('23505');
    expect(causeOf(new Error('outer', { cause: coded('40001') })).cause).toBe('40001');
    expect(causeOf(Object.assign(new Error('orm'), { driverError: coded('23503') })).cause).toBe('23503');
  });

  it('keeps the text of an unreadable message, which is ours, and takes no free text for a code', () => {
    expect(causeOf(new UnreadableMessage('attribute id is missing')).error).toBe(
      'UnreadableMessage: attribute id is missing',
    );
    expect(causeOf(coded('canary text with spaces')).cause).toBe('Error');
    expect(causeOf('canary-text')).toEqual({ cause: 'UNKNOWN', error: 'a thrown string' });
  });
});

describe('isTransient', () => {
  it.each(['40P01', '40001', '08006', '57P01', '53300', '55P03', 'ECONNREFUSED', 'ETIMEDOUT'])(
    'takes %s for passing',
    (code) => {
      expect(isTransient(coded(code))).toBe(true);
    },
  );

  it.each(['23505', '22P02', '42501', 'ERR_ASSERTION', 'UNREADABLE_MESSAGE'])(
    'takes %s for lasting',
    (code) => {
      expect(isTransient(coded(code))).toBe(false);
    },
  );

  it('knows the texts of pg for a lost connection, which has no code', () => {
    expect(isTransient(new Error('Connection terminated unexpectedly'))).toBe(true);
    expect(isTransient(new Error('something else'))).toBe(false);
  });
});

describe('isUnreadable', () => {
  it('knows the error of contracts', () => {
    expect([isUnreadable(new UnreadableMessage('x')), isUnreadable(new Error('x'))]).toEqual([true, false]);
  });
});

describe('refusalOf', () => {
  it.each(['28P01', '3D000', '42501', '42601', '42P01'])('repeats what the database says with %s', (code) => {
    const error = new Error('outer', { cause: coded(code, 'the words') });
    expect(refusalOf(error)).toBe(`the words (${code})`);
  });

  it.each(['42P07', '42P06', '42710', '57P03', '53300', '23505', 'ECONNREFUSED'])(
    'lets %s be tried again',
    (code) => {
      expect(refusalOf(coded(code))).toBeUndefined();
    },
  );
});
