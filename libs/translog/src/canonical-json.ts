import { TranslogError } from './errors.js';

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

/** Callers' types must be type aliases: an interface has no index signature and is not assignable. */
export type JsonObject = { readonly [name: string]: JsonValue };

/**
 * RFC 8785 bytes of a value: the same for every member order, so that hashes agree between programs.
 * Throws NOT_JSON for what JSON cannot carry: undefined, NaN, infinities, lone surrogates.
 */
export function canonicalBytes(value: JsonValue): Uint8Array {
  return Buffer.from(canonicalText(value));
}

function canonicalText(value: JsonValue): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return canonicalString(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TranslogError('NOT_JSON', `${value} is not a JSON number`);
    // RFC 8785 section 3.2.2.3 takes its number format from ECMAScript.
    return JSON.stringify(value);
  }
  if (typeof value !== 'object') throw new TranslogError('NOT_JSON', `${typeof value} is not JSON`);
  if (isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  const members = Object.entries(value).sort(byCodeUnits);
  return `{${members.map(([name, member]) => `${canonicalString(name)}:${canonicalText(member)}`).join(',')}}`;
}

function canonicalString(text: string): string {
  if (!text.isWellFormed()) throw new TranslogError('NOT_JSON', 'a string with a lone surrogate');
  return JSON.stringify(text);
}

/** RFC 8785 section 3.2.3 sorts by UTF-16 code units, as `<` compares; no locale has a say. */
function byCodeUnits([a]: readonly [string, JsonValue], [b]: readonly [string, JsonValue]): number {
  return a < b ? -1 : 1;
}

/** Array.isArray does not narrow readonly arrays. */
function isArray(value: JsonObject | readonly JsonValue[]): value is readonly JsonValue[] {
  return Array.isArray(value);
}
