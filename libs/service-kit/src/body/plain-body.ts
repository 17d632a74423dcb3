import type { FieldFault } from '../problems/problem.js';

/** Most levels of objects and arrays, the body itself being the first (api.md section 1, Limits). */
const DEPTH = 8;
const MOST_ITEMS = 50;

/** A JSON pointer (RFC 6901) as a URI fragment. */
export const pointerTo = (path: readonly (string | number)[]): string =>
  `#${path.map((step) => `/${encodeURIComponent(String(step).replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')}`;

/** NUL and other C0 control characters except TAB, LF, CR. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

const checkText = (text: string, path: readonly (string | number)[], faults: FieldFault[]): void => {
  if (text.isWellFormed() && !FORBIDDEN.test(text)) return;
  faults.push({
    pointer: pointerTo(path),
    code: 'FORMAT',
    message: 'The text has control characters or half of a surrogate pair.',
    remedy: 'Send Unicode text; of the control characters only TAB, LF and CR.',
  });
};

/** Names that a JavaScript object cannot hold as data without harm. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The body as it was sent, without blank texts (blank = absent); nothing else is changed. Whatever no field of ours may
 * have (depth, number of items, control characters) goes to `faults`.
 */
export const plainBody = (
  value: unknown,
  faults: FieldFault[],
  path: readonly (string | number)[] = [],
): unknown => {
  if (typeof value === 'string') {
    checkText(value, path, faults);
    return value;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (path.length >= DEPTH) {
    faults.push({
      pointer: pointerTo(path),
      code: 'TOO_DEEP',
      message: `More than ${DEPTH} levels.`,
      remedy: 'Send fewer levels of objects and arrays.',
    });
    return null;
  }
  return Array.isArray(value) ? plainArray(value, faults, path) : plainObject(value, faults, path);
};

const isBlank = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() === '' && !FORBIDDEN.test(value);

const plainArray = (
  items: unknown[],
  faults: FieldFault[],
  path: readonly (string | number)[],
): unknown[] => {
  if (items.length > MOST_ITEMS) {
    faults.push({
      pointer: pointerTo(path),
      code: 'TOO_MANY',
      message: `${items.length} items; at most ${MOST_ITEMS}.`,
      remedy: 'Send fewer items.',
    });
    return [];
  }
  return items.map((item, index) => (isBlank(item) ? null : plainBody(item, faults, [...path, index])));
};

const plainObject = (object: object, faults: FieldFault[], path: readonly (string | number)[]): object => {
  const kept: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(object)) {
    if (RESERVED.has(name)) {
      faults.push({
        pointer: pointerTo([...path, name]),
        code: 'UNKNOWN_FIELD',
        message: `${name} is not known here.`,
        remedy: 'Leave it out.',
      });
      continue;
    }
    checkText(name, [...path, name], faults);
    if (!isBlank(member)) kept[name] = plainBody(member, faults, [...path, name]);
  }
  return kept;
};
