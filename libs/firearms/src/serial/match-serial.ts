import type { Maker, SerialPattern } from '../tables/maker.js';

/** A maker's pattern that a serial follows, with the years that it tells. */
export interface SerialMatch {
  readonly maker: Maker;
  readonly pattern: SerialPattern;
  readonly from: number | null;
  readonly to: number | null;
}

// Two digits of a year are of this century when they do not lie after the newest year that the table can know.
const newestYear = 2030;

function yearOf(twoDigits: string): number {
  const year = 2000 + Number(twoDigits);
  return year > newestYear ? year - 100 : year;
}

/** All patterns of these makers that the serial (capitals, no separators) follows, in table order. */
export function matchSerial(text: string, makers: readonly Maker[]): readonly SerialMatch[] {
  const matches: SerialMatch[] = [];
  for (const maker of makers) {
    for (const pattern of maker.serials ?? []) {
      const found = pattern.form.exec(text);
      if (found === null) continue;
      const year = pattern.holdsYear === true && found[1] !== undefined ? yearOf(found[1]) : null;
      matches.push({ maker, pattern, from: year ?? pattern.from ?? null, to: year ?? pattern.to ?? null });
    }
  }
  return matches;
}
