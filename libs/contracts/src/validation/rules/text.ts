import { found, type Found } from '../fault.js';
import { IN_BODIES, typeWord, type Rule, type Schema } from '../rule.js';

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/** Code points, the unit of every length in the contract. */
export const codePoints = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

const sealedBySender = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).join() === 'jwe';

export const wrongType = (value: unknown, wanted: string): Found =>
  sealedBySender(value)
    ? found('NOT_SUPPORTED', 'Values sealed by the sender are reserved.', `Send ${wanted} in clear over TLS.`)
    : found('TYPE', `This is ${typeWord(value)}.`, `Send ${wanted}.`);

/** Characters that no text may hold (api.md section 1, Values). */
export const unfitCharacters = (text: string): Found | null => {
  const control = CONTROL.exec(text);
  if (control) {
    const point = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return found(
      'FORMAT',
      `Control character U+${point}.`,
      'Remove control characters other than TAB, LF and CR.',
    );
  }
  if (!text.isWellFormed())
    return found('FORMAT', 'Half of a surrogate pair.', 'Send whole Unicode characters.');
  return null;
};

/** As `unfitCharacters`, for schemas: NUL and the other C0 characters but TAB, LF and CR are refused. */
export const CLEAN = '^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F]*$';
/** The same, with at least one character that is no blank: a text that must be there. */
const FILLED = `${CLEAN.slice(0, -1)}[^\\s\\u0000-\\u0008\\u000E-\\u001F]${CLEAN.slice(1)}`;

/** Adds to the schema of a text that it may not be blank; others stay as they are. */
export const filled = (schema: Schema): Schema =>
  (schema[IN_BODIES] as Schema | undefined)?.['pattern'] === CLEAN
    ? { ...schema, [IN_BODIES]: { pattern: FILLED } }
    : schema;

/** Text of at most `max` code points, kept as it is. */
export const text = (max: number, remedy = `Shorten it to ${max} characters.`): Rule => ({
  name: 'text',
  schema: { type: 'string', maxLength: max, [IN_BODIES]: { pattern: CLEAN } },
  check: (value) => {
    if (typeof value !== 'string') return wrongType(value, 'a text');
    const unfit = unfitCharacters(value);
    if (unfit || value.length <= max) return unfit;
    const length = codePoints(value);
    return length > max ? found('TOO_LONG', `${length} characters; at most ${max}.`, remedy) : null;
  },
});

/** Text of a fixed form; `wanted` completes "Send ...". */
export const pattern = (
  name: string,
  form: RegExp,
  max: number,
  wanted: string,
  extra: object = {},
): Rule => ({
  name,
  schema: { type: 'string', pattern: form.source, maxLength: max, ...extra },
  check: (value) => {
    const fault = text(max).check(value);
    if (fault) return fault;
    return form.test(value as string) ? null : found('FORMAT', 'The form is not right.', `Send ${wanted}.`);
  },
});

export const PARTICIPANT_ID = pattern(
  'participantId',
  /^[A-Z0-9]{2,12}(-[A-Z0-9]{2,12})?$/,
  25,
  'the id of a participant, such as AT-NCB',
);
export const UUID = pattern(
  'uuid',
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  36,
  'an id as the hub gave it: a UUID in lower case',
  { format: 'uuid' },
);
export const LANGUAGE_TAG = pattern(
  'language',
  /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  35,
  'a language tag of BCP 47, such as pt-BR',
);
export const SHA256 = pattern('sha256', /^[0-9a-fA-F]{64}$/, 64, 'a SHA-256 of 64 hexadecimal digits');
export const DURATION = pattern(
  'duration',
  /^P(?=[\dT])(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/,
  32,
  'a duration of ISO 8601, such as P5D or PT72H',
  // The format of JSON Schema (RFC 3339) has no fractions of a second.
  { description: 'Duration of ISO 8601' },
);
export const POINTER = pattern(
  'pointer',
  /^#(\/([^~]|~[01])*)*$/,
  200,
  'a pointer into the request, such as #/firearm/serial/raw',
);
