import type { Firearm } from '../firearm.js';
import { serialWords } from '../tables/absent-words.js';
import { key } from '../text.js';
import { compactSerial } from './normalise-serial.js';

/** `text` is what stands on the gun, capitals without separators; null when there is nothing to search by. */
export interface ReadSerial {
  readonly raw: string | null;
  readonly text: string | null;
  readonly condition: 'WHOLE' | 'PARTIAL' | 'ABSENT';
}

/** Whether the clerk wrote a remark ("removido por ação humana", "vide observação") where the serial belongs. */
function isRemark(raw: string): boolean {
  if (!/\p{L}{4}/u.test(raw)) return false;
  const rawKey = key(raw);
  return serialWords.some((word) => rawKey.includes(word));
}

// "B463720 (FERROLHO)", "ACTX134 (vide observação);", "ABEX058 no ferrolho": the part behind tells where, not what.
function withoutPlace(raw: string): string {
  return raw.replace(/\s*\(.*$/u, '').replace(/\s+(?:no|na|do|da|en|on|sur)\s+\p{L}{4,}.*$/iu, '');
}

/** Reads the serial as typed; an unread character (`?`, `*`, `_`) or a condition PARTIAL makes it partial. */
export function readSerial(serial: Firearm['serial']): ReadSerial {
  const raw = serial?.raw ?? null;
  if (raw === null) return { raw, text: null, condition: 'ABSENT' };
  const shown = withoutPlace(raw);
  const text = isRemark(shown) ? '' : compactSerial(shown);
  if (text === '' || !/\p{N}|\p{L}/u.test(text)) return { raw, text: null, condition: 'ABSENT' };
  const partial = serial?.condition === 'PARTIAL' || /[?*_]|\.{3}/.test(shown);
  return { raw, text, condition: partial ? 'PARTIAL' : 'WHOLE' };
}
