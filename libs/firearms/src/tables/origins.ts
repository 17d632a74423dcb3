import type { Maker, ModelFamily, Origin } from './maker.js';

/** Years of making that are possible; null is open. */
export interface Years {
  readonly from: number | null;
  readonly to: number | null;
}

export interface WeighedOrigin {
  readonly country: string;
  /** 0..1; those of one gun add up to 1 at most. */
  readonly weight: number;
}

const anyYear: Years = { from: null, to: null };
// A year that fits no known period is more often misread than true, so the table still speaks, but softly.
const softenedBy = 0.4;

function overlaps([, , from, to]: Origin, years: Years): boolean {
  return (years.to ?? Infinity) >= (from ?? -Infinity) && (years.from ?? -Infinity) <= (to ?? Infinity);
}

/** Where a maker's gun of this family and these years was made: weights scaled to the periods that fit. */
export function originsOf(
  maker: Maker,
  family: ModelFamily | null,
  years: Years = anyYear,
): readonly WeighedOrigin[] {
  const all = family?.made ?? maker.made;
  const fitting = all.filter((origin) => overlaps(origin, years));
  const used = fitting.length > 0 ? fitting : all;
  const total = used.reduce((sum, [, weight]) => sum + weight, 0);
  const wanted = all.reduce((sum, [, weight]) => sum + weight, 0) * (fitting.length > 0 ? 1 : softenedBy);
  return used.map(([country, weight]) => ({ country, weight: total === 0 ? 0 : (weight / total) * wanted }));
}

/** Every country where the maker ever worked, families made elsewhere included. */
export function allCountriesOf(maker: Maker): ReadonlySet<string> {
  const made = [maker.made, ...(maker.families ?? []).map((family) => family.made ?? [])];
  return new Set(made.flatMap((origins) => origins.map(([country]) => country)));
}
