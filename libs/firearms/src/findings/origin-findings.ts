import type { Finding } from '../identification.js';
import { countryName } from '../tables/country-names.js';
import { allCountriesOf } from '../tables/origins.js';
import { isKnownCountry, sameGround } from '../tables/territory.js';
import type { Maker } from '../tables/maker.js';
import type { Examined } from './findings-of.js';

// Records of guns made before the end of the Second World War are mostly gone. [ISACS 05.31]
const firstTraceableYear = 1946;

/** Whether a stamped country is one where this maker never worked, as far as the table knows. */
export function contradictsMaker(stamped: string, maker: Maker): boolean {
  if (maker.isDesign === true || !isKnownCountry(stamped)) return false;
  return ![...allCountriesOf(maker)].some((country) => sameGround(country, stamped));
}

function contradiction({ firearm, maker }: Examined): Finding | null {
  const stamped = firearm.countryOfManufacture ?? null;
  if (stamped === null || maker === null || !contradictsMaker(stamped, maker)) return null;
  const places = [...allCountriesOf(maker)].map(countryName).join(', ');
  return {
    pointer: '#/firearm/countryOfManufacture',
    code: 'COUNTRY_CONTRADICTS_MAKER',
    severity: 'WARNING',
    message: `${maker.name} is not known to have made firearms in ${countryName(stamped)}, only in ${places}.`,
    remedy: 'Check the stamp on the gun itself: it may be an importer, a copy or a licence mark.',
    gain: 0.25,
  };
}

function tooOld({ firearm, identified }: Examined): Finding | null {
  const latest = firearm.year ?? identified.serial.yearTo;
  if (latest === null || latest >= firstTraceableYear) return null;
  return {
    pointer: '#/firearm/year',
    code: 'MADE_BEFORE_1946',
    severity: 'WARNING',
    message: `Made before ${firstTraceableYear}: records are seldom kept that long.`,
    remedy: 'Check the year; send the trace all the same if the case needs it.',
    gain: 0.1,
  };
}

function importMarkMissing({ firearm, maker }: Examined): Finding | null {
  if ((firearm.importMarks ?? []).length > 0) return null;
  const made = firearm.countryOfManufacture ?? null;
  const names = firearm.makes ?? [];
  const importerNamed = names.some((make) => make.role === 'IMPORTER' || make.role === 'RETAIL_BRAND');
  const foreignProof =
    made !== null &&
    maker !== null &&
    (firearm.proofMarks ?? []).some(({ country }) => isKnownCountry(country) && !sameGround(country, made));
  if (!importerNamed && !foreignProof) return null;
  return {
    pointer: '#/firearm/importMarks',
    code: 'IMPORT_MARK_MISSING',
    severity: 'INFO',
    message: 'The firearm was sold outside the country that made it, but no import mark was sent.',
    remedy: "Look on barrel, slide and frame for an importer's name, city and year.",
    gain: 0.2,
  };
}

function privatelyMade(examined: Examined): Finding | null {
  if (!examined.privatelyMade) return null;
  return {
    pointer: '#/firearm/conversion',
    code: 'PRIVATELY_MADE',
    severity: 'INFO',
    message: 'Made by no factory: no country of manufacture can know it.',
    remedy:
      'Send the marks and serials of bought parts (barrel, slide, kit) under components and otherMarkings.',
    gain: 0.05,
  };
}

/** Remarks on where and when the gun was made and who sold it. */
export function originFindings(examined: Examined): readonly Finding[] {
  const checks = [contradiction, tooOld, importMarkMissing, privatelyMade];
  return checks.flatMap((check) => check(examined) ?? []);
}
