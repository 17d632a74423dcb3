import { actionWords, typeWords, type TypeWord } from '../tables/types.js';
import { fold } from '../text.js';

export interface TypeReading {
  readonly type: string | null;
  readonly action: string | null;
  readonly privatelyMade: boolean;
}

const nothing: TypeReading = { type: null, action: null, privatelyMade: false };
const byWord = (typeWords as readonly TypeWord[])
  .flatMap((entry) => entry.words.map((word) => ({ word, padded: ` ${word} `, entry })))
  .sort((a, b) => b.word.length - a.word.length);
const exact = new Map(byWord.map(({ word, entry }) => [word, entry]));

/** NCIC type and action of the officer's word for the kind of firearm (Portuguese, Spanish, French, English). */
export function readType(word: string): TypeReading {
  const folded = fold(word);
  const padded = ` ${folded} `;
  const entry = exact.get(folded) ?? byWord.find((candidate) => padded.includes(candidate.padded))?.entry;
  if (entry === undefined) return nothing;
  const action = actionWords.find(([text]) => padded.includes(` ${text} `))?.[1];
  return { type: entry.type, action: action ?? entry.action, privatelyMade: entry.privatelyMade === true };
}

/** The code if it is one of NCIC's, else null. */
export function codeOf(code: string | null | undefined, codes: ReadonlySet<string>): string | null {
  return code !== null && code !== undefined && codes.has(code) ? code : null;
}
