import { contradictsMaker } from '../findings/origin-findings.js';
import { matchSerial, type SerialMatch } from '../serial/match-serial.js';
import { readSerial } from '../serial/read-serial.js';
import { countryName } from '../tables/country-names.js';
import type { Maker, ModelFamily } from '../tables/maker.js';
import type { MakerTable } from '../tables/makers.js';
import { originsOf, type Years } from '../tables/origins.js';
import { isKnownCountry } from '../tables/territory.js';
import type { Evidence, RouteFacts, RoutedIdentification } from './route-facts.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

// A stamp without a maker may be an importer's or a slogan; against the maker table it is probably misread, and
// stands no higher than the table itself.
const stampWithoutMaker = 0.85;
const stampAgainstMaker = 0.45;

function makersNamed(
  identifiedAs: RoutedIdentification,
  table: MakerTable,
): readonly (readonly [Maker, string, number])[] {
  return identifiedAs.makers.flatMap(({ name, role, confidence }) => {
    const maker = table.byName.get(name);
    return maker === undefined ? [] : [[maker, role, confidence] as const];
  });
}

/** Order 3: the country of manufacture as stamped, weighed by what the table knows of the maker. */
export function stampedEvidence(
  { firearm, identifiedAs }: RouteFacts,
  weight: number,
  table: MakerTable,
): readonly Evidence[] {
  const country = firearm.countryOfManufacture;
  if (!isKnownCountry(country)) return [];
  const name = countryName(country);
  const maker = makersNamed(identifiedAs, table).find(([, role]) => role === 'MAKER')?.[0];
  const sentence = `Stamped as made in ${name}: ${name} can name the first buyer.`;
  if (maker === undefined) {
    const why = `Stamped as made in ${name}, without a maker that the table knows.`;
    return [{ country, rule: 'STAMPED_COUNTRY', weight: weight * stampWithoutMaker, why, sentence }];
  }
  if (contradictsMaker(country, maker)) {
    const why = `Stamped as made in ${name}, where ${maker.name} is not known to have worked.`;
    const trusted = weight * stampAgainstMaker;
    return [{ country, rule: 'STAMPED_COUNTRY', rankedAs: 'MAKER_TABLE', weight: trusted, why, sentence }];
  }
  return [
    {
      country,
      rule: 'STAMPED_COUNTRY',
      weight,
      why: `${capital(name)} is stamped, and ${maker.name} worked there.`,
      sentence,
    },
  ];
}

// A licensor's, importer's or retailer's name tells less about where the gun was made than the maker's.
const roleTrust: ReadonlyMap<string, number> = new Map([
  ['LICENSOR', 0.4],
  ['IMPORTER', 0.3],
  ['RETAIL_BRAND', 0.5],
]);

const likely = 0.5;

function yearsOf(firearm: RouteFacts['firearm'], matches: readonly SerialMatch[]): Years {
  const year = firearm.year ?? null;
  if (year !== null) return { from: year, to: year };
  const match = matches[0];
  return { from: match?.from ?? null, to: match?.to ?? null };
}

function familyNamed(maker: Maker, { model }: RoutedIdentification): ModelFamily | null {
  const name = typeof model === 'string' ? model : model?.family;
  return maker.families?.find((family) => family.name === name) ?? null;
}

/** Order 4: the maker table; the serial's own form, where it tells the plant, goes before the model and the maker. */
export function makerEvidence(
  { firearm, identifiedAs }: RouteFacts,
  weight: number,
  table: MakerTable,
): readonly Evidence[] {
  const serial = readSerial(firearm.serial);
  return makersNamed(identifiedAs, table).flatMap(([maker, role, confidence]) => {
    const matches =
      serial.text === null || serial.condition === 'PARTIAL' ? [] : matchSerial(serial.text, [maker]);
    const told = matches.find((match) => match.pattern.made !== undefined)?.pattern ?? null;
    const family = familyNamed(maker, identifiedAs);
    const source = told?.made === undefined ? family : { name: told.name, starts: [], made: told.made };
    const origins = originsOf(maker, source, yearsOf(firearm, matches));
    const trust = weight * confidence * (roleTrust.get(role) ?? 1);
    return origins.map(({ country, weight: share }): Evidence => {
      const name = countryName(country);
      const basis = told === null ? (family?.name ?? maker.name) : `The serial's form (${told.name})`;
      const why = `${basis}: made in ${name} with weight ${share.toFixed(2)} in the maker table.`;
      const sentence = `Maker table: ${maker.name} ${share >= likely ? 'most probably' : 'perhaps'} made it in ${name}.`;
      return { country, rule: 'MAKER_TABLE', weight: trust * share, why, sentence };
    });
  });
}
