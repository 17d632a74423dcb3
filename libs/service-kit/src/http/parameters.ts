import { MAX_FAULTS, nearest, type FieldCode } from '@tracepost/contracts';
import { Problem, type FieldFault } from '../problems/problem.js';
import { isDate, isInstant } from './instants.js';

/** One query parameter, as data: it is validated, documented and typed by this. */
export type Parameter =
  | { readonly kind: 'text'; readonly maxLength: number }
  | { readonly kind: 'pattern'; readonly maxLength: number; readonly form: RegExp; readonly wanted: string }
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
  : {
      text: string;
      pattern: string;
      integer: number;
      boolean: boolean;
      instant: Date;
      date: string;
      enum: string;
    }[P['kind']];

/** Values of the declared parameters; undefined where the caller sent none. */
export type ParametersOf<S extends ParameterSpec> = { readonly [N in keyof S]: ValueOf<S[N]> | undefined };

export const text = (maxLength = 200) => ({ kind: 'text', maxLength }) as const;
/** Text of one form; `wanted` completes "Send ...". */
export const matching = (form: RegExp, maxLength: number, wanted: string) =>
  ({ kind: 'pattern', form, maxLength, wanted }) as const;
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
  if (!/^-?\d{1,15}$/.test(raw))
    return refuse('TYPE', 'This is no whole number.', `Send a number from ${min} to ${max}.`);
  const value = Number(raw);
  return value >= min && value <= max
    ? { value }
    : refuse('RANGE', `${raw} is not between ${min} and ${max}.`, `Send a number from ${min} to ${max}.`);
};

const readText = (raw: string, maxLength: number): Reading => {
  if (hasControl(raw))
    return refuse('FORMAT', 'A control character.', 'Remove control characters other than TAB, LF and CR.');
  const length = [...raw].length;
  return length <= maxLength
    ? { value: raw }
    : refuse(
        'TOO_LONG',
        `${length} characters; at most ${maxLength}.`,
        `Shorten it to ${maxLength} characters.`,
      );
};

const read = (parameter: Parameter, raw: string): Reading => {
  switch (parameter.kind) {
    case 'text':
      return readText(raw, parameter.maxLength);
    case 'pattern':
      return parameter.form.test(raw)
        ? readText(raw, parameter.maxLength)
        : refuse('FORMAT', 'The form is not right.', `Send ${parameter.wanted}.`);
    case 'enum':
      return parameter.values.includes(raw)
        ? { value: raw }
        : refuse('ENUM', 'This is no code of the list.', `Send one of ${parameter.values.join(', ')}.`);
    case 'integer':
      return readInteger(raw, parameter.min, parameter.max);
    case 'boolean':
      return raw === 'true' || raw === 'false'
        ? { value: raw === 'true' }
        : refuse('TYPE', 'This is neither true nor false.', 'Send true or false.');
    case 'instant':
      return isInstant(raw)
        ? { value: new Date(raw) }
        : refuse(
            'FORMAT',
            'This is no instant of RFC 3339 with its offset.',
            'Send for example 2026-11-23T10:15:00Z; in a URL write + as %2B.',
          );
    case 'date':
      return isDate(raw) ? { value: raw } : refuse('FORMAT', 'This is no date.', 'Send YYYY-MM-DD.');
  }
};

const unknownParameter = (spec: ParameterSpec, name: string): FieldFault => {
  const known = nearest(name, Object.keys(spec));
  const remedy =
    known === null
      ? 'Leave it out: this address takes no parameters.'
      : `Leave it out, or did you mean "${known}"? Known: ${Object.keys(spec).join(', ')}.`;
  return { parameter: name, code: 'UNKNOWN_FIELD', message: 'There is no such parameter.', remedy };
};

const faultOrValue = (
  spec: ParameterSpec,
  name: string,
  raw: unknown,
): FieldFault | ParameterValue | null => {
  const parameter = Object.hasOwn(spec, name) ? spec[name] : undefined;
  if (parameter === undefined) return unknownParameter(spec, name);
  if (typeof raw !== 'string')
    return {
      parameter: name,
      code: 'TOO_MANY',
      message: 'It is there more than once.',
      remedy: 'Send it once.',
    };
  if (raw === '') return null;
  const reading = read(parameter, raw);
  return 'value' in reading ? reading.value : { parameter: name, ...reading };
};

/** Faulty or conflicting query parameters, each with its fault. */
export const parametersInvalid = (faults: readonly FieldFault[]): Problem =>
  new Problem(
    'parameter-invalid',
    faults.length === 1 ? '1 parameter cannot be used.' : `${faults.length} parameters cannot be used.`,
    { errors: faults.slice(0, MAX_FAULTS) },
  );

/** @throws Problem parameter-invalid with the faults of the query */
export const readParameters = (
  spec: ParameterSpec,
  query: Readonly<Record<string, unknown>>,
): ParameterValues => {
  const faults: FieldFault[] = [];
  const values: Record<string, ParameterValue> = {};
  for (const [name, raw] of Object.entries(query)) {
    const read = faultOrValue(spec, name, raw);
    if (read === null) continue;
    if (typeof read === 'object' && 'code' in read) faults.push(read);
    else values[name] = read;
  }
  if (faults.length > 0) throw parametersInvalid(faults);
  return values;
};
