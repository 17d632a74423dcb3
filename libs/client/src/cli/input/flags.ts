import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { CODES } from '../../api/codes.js';
import type { Handling, Make, Officer } from '../../api/schema.js';

/** A flag that may be given several times. */
export const repeated = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];

export const wholeNumber = (value: string): number => {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It is a whole number.');
  return Number(value);
};

/** One of the codes that the contract has for this member: `AnswerBody.result`. */
export const coded = <F extends string, C extends keyof typeof CODES>(
  flags: F,
  description: string,
  code: C,
) => new Option(flags, description).choices(CODES[code]);

const isOneOf = <T extends string>(codes: readonly T[], value: string): value is T =>
  codes.some((code) => code === value);

/** `H1`, or with its text `H3:only within the task force`. */
export const handling = (value: string, before: Handling[] | undefined): Handling[] => {
  const [code = '', ...text] = value.split(':');
  if (!isOneOf(CODES['Handling.code'], code))
    throw new InvalidArgumentError(`It begins with one of ${CODES['Handling.code'].join(', ')}.`);
  return [...(before ?? []), { code, text: text.join(':') || null }];
};

/** `GLOCK`, or with its role `GLOCK INC:IMPORTER`. */
export const make = (value: string, before: Make[] | undefined): Make[] => {
  const [raw = '', role] = value.split(':');
  if (role !== undefined && !isOneOf(CODES['Make.role'], role))
    throw new InvalidArgumentError(`After the colon comes one of ${CODES['Make.role'].join(', ')}.`);
  return [...(before ?? []), { raw, role: role ?? 'MAKER' }];
};

/** Several of one list of codes. */
export const codesOf =
  <C extends keyof typeof CODES>(name: C) =>
  (value: string, before: (typeof CODES)[C][number][] | undefined): (typeof CODES)[C][number][] => {
    const codes: readonly (typeof CODES)[C][number][] = CODES[name];
    if (!isOneOf(codes, value)) throw new InvalidArgumentError(`It is one of ${codes.join(', ')}.`);
    return [...(before ?? []), value];
  };

export interface OfficerFlags {
  readonly officerName?: string | undefined;
  readonly officerUnit?: string | undefined;
  readonly officerEmail?: string | undefined;
  readonly officerPhone?: string | undefined;
}

export const officerOf = (flags: OfficerFlags): Officer | undefined => {
  const { officerName: name, officerUnit: unit, officerEmail: email, officerPhone: phone } = flags;
  if ([name, unit, email, phone].every((one) => one === undefined)) return undefined;
  return { name: name ?? null, unit: unit ?? null, email: email ?? null, phone: phone ?? null };
};
