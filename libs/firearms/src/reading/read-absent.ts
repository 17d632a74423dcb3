import { absentWords, privatelyMadeWords } from '../tables/absent-words.js';
import { fold } from '../text.js';

const absent = new Set(absentWords);
const privatelyMade = new Set(privatelyMadeWords);

/** Null for nothing, for punctuation only and for the words by which clerks say "not known" in any language. */
export function present(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const folded = fold(text);
  return folded === '' || absent.has(folded) ? null : text;
}

/** Whether the text names a gun made by no factory ("ARTESANAL", "homemade"). */
export function saysPrivatelyMade(text: string): boolean {
  return privatelyMade.has(fold(text));
}
