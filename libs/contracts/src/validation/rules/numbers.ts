import { latestToday, validationNow } from '../clock.js';
import { found } from '../fault.js';
import type { Rule } from '../rule.js';
import { wrongType } from './text.js';

const range = (value: number, min: number, max: number) =>
  value >= min && value <= max
    ? null
    : found('RANGE', `${value} is not between ${min} and ${max}.`, `Send a number from ${min} to ${max}.`);

export const integer = (min: number, max: number): Rule => ({
  name: 'integer',
  schema: { type: 'integer', minimum: min, maximum: max },
  check: (value) =>
    typeof value === 'number' && Number.isInteger(value)
      ? range(value, min, max)
      : wrongType(value, 'a whole number'),
});

export const number = (min: number, max: number): Rule => ({
  name: 'number',
  schema: { type: 'number', minimum: min, maximum: max },
  check: (value) =>
    typeof value === 'number' && Number.isFinite(value)
      ? range(value, min, max)
      : wrongType(value, 'a number'),
});

/** The oldest year that a mark on a firearm can bear: hand cannons are of the 14th century. */
const OLDEST = 1300;

/** A year that has begun, by the business clock. */
export const YEAR: Rule = {
  name: 'year',
  schema: { type: 'integer', minimum: OLDEST },
  check: (value) => {
    if (typeof value !== 'number' || !Number.isInteger(value))
      return wrongType(value, 'a year of four digits');
    const year = Number(latestToday(validationNow()).slice(0, 4));
    if (value > year)
      return found(
        'IN_FUTURE',
        `${value} lies after this year.`,
        'Send the year as marked, or leave it out.',
      );
    return range(value, OLDEST, year);
  },
};

export const BOOLEAN: Rule = {
  name: 'boolean',
  schema: { type: 'boolean' },
  check: (value) => (typeof value === 'boolean' ? null : wrongType(value, 'true or false')),
};
