import { found, type Found } from './fault.js';
import { present } from './rule.js';
import { wrongType } from './rules/text.js';

/** A JSON object that is not the reserved `{"jwe": ...}`. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isReserved(value);

const isReserved = (value: object): boolean => {
  const names = Object.keys(value);
  return names.length === 1 && names[0] === 'jwe';
};

export const listFault = (max: number, value: unknown): Found | null => {
  if (!Array.isArray(value)) return wrongType(value, 'a list');
  return value.length > max
    ? found('TOO_MANY', `${value.length} elements; at most ${max}.`, `Send at most ${max}.`)
    : null;
};

/** Absent elements would move the others, so they are faults. */
export const itemFault = (item: unknown): Found | null => {
  if (present(item)) return null;
  return typeof item === 'string'
    ? found('TOO_SHORT', 'An element of the list is blank.', 'Leave blank elements out.')
    : found('TYPE', 'An element of the list is null.', 'Leave empty elements out.');
};
