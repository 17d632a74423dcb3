import type { Maker } from '../tables/maker.js';
import type { MakerTable } from '../tables/makers.js';
import { fold, isOneSlipApart, key } from '../text.js';

/** A maker read from a text. `rest` is what stood behind its name, often the model. */
export interface MakerMatch {
  readonly maker: Maker;
  readonly confidence: number;
  readonly why: string;
  readonly rest: string;
}

const confidenceOf = { exact: 0.99, beginning: 0.9, inside: 0.75, misspelt: 0.7, design: 0.4 } as const;
// Below this length one letter makes another maker ("FEG", "FN").
const shortestMisspelling = 5;
// "MAC", "ERA", "STAR" also occur inside other names: only longer names are looked for inside a text.
const shortestInside = 5;
const longestName = 5;

function match(maker: Maker, confidence: number, why: string, rest = ''): MakerMatch {
  return { maker, confidence: maker.isDesign === true ? confidenceOf.design : confidence, why, rest };
}

function atBeginning(words: readonly string[], table: MakerTable, text: string): MakerMatch | null {
  for (let length = Math.min(words.length - 1, longestName); length > 0; length -= 1) {
    const maker = table.byKey.get(words.slice(0, length).join(''));
    if (maker !== undefined) {
      return match(
        maker,
        confidenceOf.beginning,
        `"${text}" begins with ${maker.name}.`,
        words.slice(length).join(' '),
      );
    }
  }
  return null;
}

function inside(words: readonly string[], table: MakerTable, text: string): MakerMatch | null {
  for (let start = 1; start < words.length; start += 1) {
    for (let end = Math.min(words.length, start + longestName); end > start; end -= 1) {
      const name = words.slice(start, end).join('');
      const maker = name.length >= shortestInside ? table.byKey.get(name) : undefined;
      if (maker !== undefined) return match(maker, confidenceOf.inside, `"${text}" contains ${maker.name}.`);
    }
  }
  return null;
}

function misspelt(textKey: string, table: MakerTable, text: string): MakerMatch | null {
  if (textKey.length < shortestMisspelling) return null;
  for (const [name, maker] of table.byKey) {
    if (name.length < shortestMisspelling || !isOneSlipApart(name, textKey)) continue;
    return match(maker, confidenceOf.misspelt, `"${text}" is one letter from ${maker.name}.`);
  }
  return null;
}

/** The maker that a text as read names, or null when the table knows none. */
export function readMaker(text: string, table: MakerTable): MakerMatch | null {
  const textKey = key(text);
  const exact = table.byKey.get(textKey);
  if (exact !== undefined)
    return match(exact, confidenceOf.exact, `"${text}" is ${exact.name} in the maker table.`);
  const words = fold(text).split(' ');
  return atBeginning(words, table, text) ?? misspelt(textKey, table, text) ?? inside(words, table, text);
}
