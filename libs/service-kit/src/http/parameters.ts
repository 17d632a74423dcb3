import type { FieldCode } from '@tracepost/contracts';
import { Problem, type FieldFault } from '../problems/problem.js';
import { isDate, isInstant } from './instants.js';

/** One query parameter, as data: it is validated, documented and typed by this. */
export type Parameter =
  | { readonly kind: 'text'; readonly maxLength: number }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'integer'; readonly min: number; readonly max: number }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'instant' }
  | { readonly kind: 'date' };

export type ParameterSpec = Readonly<Record<string, Parameter>>;
export type ParameterValue = string | number | boolean | Date;
export type ParameterValues = Readonly<Record<string, ParameterValue | undefined>>;

type ValueOf<P extends Parameter> = P extends { kind: 'enum'; values: readonly (infer V)[] }
  ? V
  : { text: string; integer: number; boolean: boolean; instant: Date; date: string; enum: string }[P['kind']];

/** Values of the declared parameters; undefined where the caller sent none. */
export type ParametersOf<S extends ParameterSpec> = { readonly [N in keyof S]: ValueOf<S[N]> | undefined };

export const text = (maxLength = 200) => ({ kind: 'text', maxLength }) as const;
export const oneOf = <const V extends readonly string[]>(values: V) => ({ kind: 'enum', values }) as const;
export const integer = (min: number, max: number) => ({ kind: 'integer', min, max }) as const;
export const flag = { kind: 'boolean' } as const;
/** RFC 3339 with offset. */
export const instant = { kind: 'instant' } as const;
/** YYYY-MM-DD. */
export const date = { kind: 'date' } as const;

/** What every page takes besides its filters. */
export const PAGE_PARAMETERS = { limit: integer(1, 200), cursor: text(3_500) } as const;

/** The parameters of a call, typed by their declaration. */
export const parametersOf = <S extends ParameterSpec>(
  call: { readonly parameters: ParameterValues },
  _spec: S,
): ParametersOf<S> => call.parameters as ParametersOf<S>;

/** NUL and the other C0 characters but TAB, LF and CR (api.md section 1, Values). */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

export const hasControl = (text: string): boolean => CONTROL.test(text);

type Reading = { value: ParameterValue } | { code: FieldCode; message: string; remedy: string };

const refuse = (code: FieldCode, message: string, remedy: string): Reading => ({ code, message, remedy });

const readInteger = (raw: string, min: number, max: number): Reading => {
  if (!/^-?\d{1,15}$/.test(raw)) return refuse('TYPE', 'is no whole number', 'Send digits only.');
  const value = Number(raw);
  return value >= min && value <= max
    ? { value }
    : refuse('RANGE', `${raw} is outside ${min} to ${max}`, `Send a number from ${min} to ${max}.`);
};

const read = (parameter: Parameter, raw: string): Reading => {
  switch (parameter.kind) {
    case 'text':
      if (hasControl(raw)) return refuse('FORMAT', 'has a control character', 'Send text only.');
      return [...raw].length <= parameter.maxLength
        ? { value: raw }
        : refuse('TOO_LONG', `at most ${parameter.maxLength} characters`, 'Send a shorter text.');
    case 'enum':
      return parameter.values.includes(raw)
        ? { value: raw }
        : refuse('ENUM', 'is none of the codes', `Send one of ${parameter.values.join(', ')}.`);
    case 'integer':
      return readInteger(raw, parameter.min, parameter.max);
    case 'boolean':
      return raw === 'true' || raw === 'false'
        ? { value: raw === 'true' }
        : refuse('TYPE', 'is neither true nor false', 'Send true or false.');
    case 'instant':
      return isInstant(raw)
        ? { value: new Date(raw) }
        : refuse(
            'FORMAT',
            'is no RFC 3339 instant',
            'Send for example 2026-11-23T10:15:00Z; write + as %2B.',
          );
    case 'date':
      return isDate(raw) ? { value: raw } : refuse('FORMAT', 'is no date', 'Send YYYY-MM-DD.');
  }
};

/** @throws Problem parameter-invalid with every fault of the query. */
export const readParameters = (
  spec: ParameterSpec,
  query: Readonly<Record<string, unknown>>,
): ParameterValues => {
  const faults: FieldFault[] = [];
  const values: Record<string, ParameterValue> = {};
  for (const [name, raw] of Object.entries(query)) {
    const parameter = Object.hasOwn(spec, name) ? spec[name] : undefined;
    if (parameter === undefined) {
      const known = Object.keys(spec).join(', ') || 'none';
      faults.push({
        parameter: name,
        code: 'UNKNOWN_FIELD',
        message: 'is not known here',
        remedy: `Known: ${known}.`,
      });
    } else if (typeof raw !== 'string') {
      faults.push({
        parameter: name,
        code: 'TOO_MANY',
        message: 'is sent more than once',
        remedy: 'Send it once.',
      });
    } else if (raw !== '') {
      const reading = read(parameter, raw);
      if ('value' in reading) values[name] = reading.value;
      else faults.push({ parameter: name, ...reading });
    }
  }
  if (faults.length > 0) {
    throw new Problem('parameter-invalid', `${faults.length} of the parameters cannot be used.`, {
      errors: faults,
    });
  }
  return values;
};
