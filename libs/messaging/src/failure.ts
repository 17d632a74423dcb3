/** What may be stored and logged of an error: which kind and where, never its text, which may quote the data. */
export interface Cause {
  /** Groups failures for operators: the error's code, else its class. */
  readonly cause: string;
  readonly error: string;
}

const codeOf = (error: unknown): string | undefined => {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  const { code } = error;
  return typeof code === 'string' && /^[\w.-]{1,64}$/.test(code) ? code : undefined;
};

const innermost = (error: unknown): unknown => {
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error && codeOf(current) === undefined; depth += 1) {
    const inner = (current as { driverError?: unknown }).driverError ?? current.cause;
    if (!(inner instanceof Error)) break;
    current = inner;
  }
  return current;
};

const placeOf = (error: Error): string => {
  const frame = error.stack?.split('\n').find((line) => /^\s+at .*[\\/].*:\d+:\d+\)?$/.test(line));
  return (
    frame
      ?.trim()
      .replace(/\(?(?:file:\/\/)?[^\s()]*[\\/](?=[^\\/]+$)/, '(')
      .replace(/(?<!\))$/, ')') ?? 'at an unknown place'
  );
};

export const causeOf = (error: unknown): Cause => {
  const root = innermost(error);
  if (!(root instanceof Error)) return { cause: 'UNKNOWN', error: `a thrown ${typeof root}` };
  const name = root.constructor.name;
  const code = codeOf(root);
  // The texts of UnreadableMessage are ours and name attributes only.
  const text = code === 'UNREADABLE_MESSAGE' ? root.message : placeOf(root);
  return { cause: code ?? name, error: `${name}: ${text}` };
};

/** The message itself is at fault, whoever handles it and when: it goes to the dead letters at once. */
export const isUnreadable = (error: unknown): boolean => codeOf(innermost(error)) === 'UNREADABLE_MESSAGE';

const TRANSIENT_SQLSTATE = /^(?:08|40|53|57|58|55P03|25P0[34]|XX000)/;
const TRANSIENT_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
const TRANSIENT_TEXTS =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** The database or the network is at fault: the same message may pass a moment later. */
export const isTransient = (error: unknown): boolean => {
  const root = innermost(error);
  const code = codeOf(root);
  if (code !== undefined)
    return TRANSIENT_CODES.has(code) || (code.length === 5 && TRANSIENT_SQLSTATE.test(code));
  return root instanceof Error && TRANSIENT_TEXTS.test(root.message);
};

const REFUSED_SQLSTATE = /^(?:42|3D|28)/;
/** Objects that exist already: another process that starts at the same time was faster, and the next try finds them. */
const ALREADY_THERE = new Set(['42710', '42P06', '42P07']);

/**
 * What the database says to a statement or login that it will refuse as often as it is asked (SQLSTATE classes 42, 3D,
 * 28), with its code; undefined for any other failure. Its text names schema objects and roles: for work at start only,
 * where no case data can be quoted.
 */
export const refusalOf = (error: unknown): string | undefined => {
  const root = innermost(error);
  const code = codeOf(root);
  if (!(root instanceof Error) || code?.length !== 5) return undefined;
  return REFUSED_SQLSTATE.test(code) && !ALREADY_THERE.has(code) ? `${root.message} (${code})` : undefined;
};
