import { identify } from '@tracepost/firearms';
import type { SerialCondition } from '@tracepost/contracts';

/** Capitals without accents, every run of other characters one space. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Beginnings of the words by which a clerk says that a serial was there and is not any more. */
const REMOVED =
  /\b(REMOV|ELIMIN|SUPRIM|SUPPRIM|RASPA|RASUR|OBLITER|ADULTER|APAGAD|LIXA|LIMA|RETIRAD|EXTRAID|DESTRU|DANIFIC|CORRO|OXID|ILEG|ILLEG|ILLIS|PREJUDIC|BORRAD|EFFAC|ERAS|DEFAC|GROUND|ABRAS|REMOVED)/;

/** What is stamped and how it stands, told from the one cell in which clerks write both. */
export const readSerialCell = (
  text: string | null,
): { readonly raw: string | null; readonly condition: SerialCondition } => {
  if (text === null) return { raw: null, condition: 'NONE' };
  const mayBeRemark = !/\d/.test(text) || /\p{L}{4}/u.test(text);
  if (mayBeRemark && identify({ serial: { raw: text } }).serial.normalised === null) {
    return { raw: null, condition: REMOVED.test(fold(text)) ? 'OBLITERATED' : 'NONE' };
  }
  return { raw: text, condition: /[?*_]|\.{3}/.test(text) ? 'PARTIAL' : 'CLEAR' };
};
