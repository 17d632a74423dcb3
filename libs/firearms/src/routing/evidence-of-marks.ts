import type { Firearm, ImportMark } from '../firearm.js';
import { countryName } from '../tables/country-names.js';
import { importers, ownerWords, proofHouses, usStates } from '../tables/marks.js';
import { isKnownCountry } from '../tables/territory.js';
import { fold, key } from '../text.js';
import type { Evidence, RouteFacts } from './route-facts.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const importMarkOf = (country: string): string =>
  country === 'US' ? 'US import mark' : `Import mark of ${countryName(country)}`;

/** Order 0: a confirmed hit on a lost or stolen record. */
export function recordHitEvidence({ recordHit }: RouteFacts, weight: number): readonly Evidence[] {
  if (recordHit === null || recordHit === undefined) return [];
  const { country, participant } = recordHit;
  const sentence = `${capital(countryName(country))} recorded this firearm as lost or stolen.`;
  return [{ country, participant, rule: 'RECORD_HIT', weight, why: sentence, sentence }];
}

function countryOfName(text: string | null | undefined): string | null {
  const name = key(text ?? '');
  return importers.find(([start]) => name.startsWith(start))?.[1] ?? null;
}

function countryOfImporter(mark: ImportMark): string | null {
  const named = countryOfName(mark.importer) ?? countryOfName(mark.text);
  const state =
    fold(mark.city ?? '')
      .split(' ')
      .at(-1) ?? '';
  return named ?? (usStates.has(state) ? 'US' : null);
}

// An importer's name among the makers' names is an import mark without a year.
function marksOf({ importMarks, makes }: Firearm): readonly ImportMark[] {
  const named = (makes ?? []).filter(({ role }) => role === 'IMPORTER').map(({ raw }) => ({ importer: raw }));
  return [...(importMarks ?? []), ...named];
}

// The latest import is nearest to the last buyer; each older one explains less.
const olderImport = 0.8;
const undatedImport = 0.95;
const importerOnly = 0.9;

/** Order 1: import marks, the latest year first; marks dated in the future count as undated. */
export function importMarkEvidence({ firearm, today }: RouteFacts, weight: number): readonly Evidence[] {
  const thisYear = today.getUTCFullYear();
  const read = marksOf(firearm).flatMap((mark) => {
    const stamped = isKnownCountry(mark.country) ? mark.country : null;
    const country = stamped ?? countryOfImporter(mark);
    const marked = mark.year ?? null;
    const year = marked !== null && marked <= thisYear ? marked : null;
    return country === null ? [] : [{ country, year, trust: stamped === null ? importerOnly : 1 }];
  });
  read.sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  return read.map(({ country, year, trust }, index): Evidence => {
    const dated = year === null ? '' : `${country === 'US' ? ' of' : ','} ${year}`;
    const sentence = `${importMarkOf(country)}${dated}: ${countryName(country)} knows the first buyer.`;
    const why = index === 0 ? sentence : `${importMarkOf(country)}${dated}, older than the latest.`;
    const undated = year === null ? undatedImport : 1;
    return {
      country,
      rule: 'IMPORT_MARK',
      weight: weight * trust * undated * olderImport ** index,
      why,
      sentence,
    };
  });
}

const ownerKinds = new Set(['POLICE', 'ARMY', 'PROPERTY']);

/** Order 2: the state whose police, army or property mark the gun bears. */
export function propertyMarkEvidence({ firearm }: RouteFacts, weight: number): readonly Evidence[] {
  return (firearm.otherMarkings ?? []).flatMap(({ kind, text, country: known }): Evidence[] => {
    if (!ownerKinds.has(kind ?? '')) return [];
    const padded = ` ${fold(text ?? '')} `;
    const named = ownerWords.find(([word]) => padded.includes(` ${word} `))?.[1];
    const country = isKnownCountry(known) ? known : named;
    if (country === undefined) return [];
    const sentence = `Mark of a public body of ${countryName(country)}: its stock list knows the firearm.`;
    return [{ country, rule: 'PROPERTY_MARK', weight, why: sentence, sentence }];
  });
}

/** Order 5: civil proof marks; they show where the gun was proved or sold, not who made it. */
export function proofMarkEvidence({ firearm }: RouteFacts, weight: number): readonly Evidence[] {
  return (firearm.proofMarks ?? []).flatMap(({ country: stamped, house }): Evidence[] => {
    const padded = ` ${fold(house ?? '')} `;
    const country = isKnownCountry(stamped)
      ? stamped
      : proofHouses.find(([word]) => padded.includes(` ${word} `))?.[1];
    if (country === undefined) return [];
    const sentence = `Civil proof mark of ${countryName(country)}: the firearm was proved or sold there.`;
    return [{ country, rule: 'PROOF_MARK', weight, why: sentence, sentence }];
  });
}
