import type { FieldCode } from '@tracepost/contracts';

/** Field code and remedy of the class-validator constraints; a decorator's own `context: { code, remedy }` wins. */
export const CONSTRAINTS: Readonly<Record<string, { readonly code: FieldCode; readonly remedy: string }>> = {
  isDefined: { code: 'REQUIRED', remedy: 'Send this member.' },
  isNotEmpty: { code: 'REQUIRED', remedy: 'Send this member.' },
  whitelistValidation: { code: 'UNKNOWN_FIELD', remedy: 'Leave it out.' },
  isString: { code: 'TYPE', remedy: 'Send a text.' },
  isNumber: { code: 'TYPE', remedy: 'Send a number.' },
  isInt: { code: 'TYPE', remedy: 'Send a whole number.' },
  isBoolean: { code: 'TYPE', remedy: 'Send true or false.' },
  isArray: { code: 'TYPE', remedy: 'Send an array.' },
  isObject: { code: 'TYPE', remedy: 'Send an object.' },
  nestedValidation: { code: 'TYPE', remedy: 'Send an object (or an array of objects where several may be).' },
  isIn: { code: 'ENUM', remedy: 'Send one of the codes.' },
  isEnum: { code: 'ENUM', remedy: 'Send one of the codes.' },
  equals: { code: 'ENUM', remedy: 'Send the one value possible here.' },
  maxLength: { code: 'TOO_LONG', remedy: 'Send a shorter text.' },
  isLength: { code: 'TOO_LONG', remedy: 'Send a text of the length allowed.' },
  minLength: { code: 'TOO_SHORT', remedy: 'Send a longer text.' },
  arrayMaxSize: { code: 'TOO_MANY', remedy: 'Send fewer items.' },
  arrayMinSize: { code: 'TOO_SHORT', remedy: 'Send more items.' },
  arrayNotEmpty: { code: 'TOO_SHORT', remedy: 'Send at least one item.' },
  arrayUnique: { code: 'CONTRADICTION', remedy: 'Send each item once.' },
  min: { code: 'RANGE', remedy: 'Send a larger number.' },
  max: { code: 'RANGE', remedy: 'Send a smaller number.' },
  isPositive: { code: 'RANGE', remedy: 'Send a number above zero.' },
};

/** For constraints not listed: patterns, dates, UUIDs and the like. */
export const OTHER_CONSTRAINT = {
  code: 'FORMAT',
  remedy: 'Send it in the form that the documentation shows.',
} as const;
