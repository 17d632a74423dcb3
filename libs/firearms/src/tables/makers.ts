import { key } from '../text.js';
import type { Maker } from './maker.js';
import { makersAsiaAfrica } from './makers-asia-africa.js';
import { makersAustriaSwitzerland } from './makers-austria-switzerland.js';
import { makersBelgiumFrance } from './makers-belgium-france.js';
import { makersGermany } from './makers-germany.js';
import { makersItaly } from './makers-italy.js';
import { makersNorthernEurope } from './makers-northern-europe.js';
import { makersEasternEurope } from './makers-eastern-europe.js';
import { makersLatinAmerica } from './makers-latin-america.js';
import { makersNorthAmerica } from './makers-north-america.js';
import { makersSpain } from './makers-spain.js';
import { makersTurkey } from './makers-turkey.js';

/** Every maker known, each canonical name once. */
export const makers: readonly Maker[] = [
  ...makersLatinAmerica,
  ...makersNorthAmerica,
  ...makersGermany,
  ...makersAustriaSwitzerland,
  ...makersBelgiumFrance,
  ...makersItaly,
  ...makersNorthernEurope,
  ...makersSpain,
  ...makersEasternEurope,
  ...makersTurkey,
  ...makersAsiaAfrica,
];

/** Makers with the keys of their names made once, so that a look-up costs one hash. */
export interface MakerTable {
  readonly version: string;
  readonly makers: readonly Maker[];
  readonly byName: ReadonlyMap<string, Maker>;
  readonly byKey: ReadonlyMap<string, Maker>;
}

/** When two makers claim one key the first in the list keeps it. */
export function makerTable(version: string, list: readonly Maker[]): MakerTable {
  const byKey = new Map<string, Maker>();
  for (const maker of list) {
    for (const name of [maker.name, ...maker.aliases]) {
      const nameKey = key(name);
      if (!byKey.has(nameKey)) byKey.set(nameKey, maker);
    }
  }
  return { version, makers: list, byName: new Map(list.map((maker) => [maker.name, maker])), byKey };
}
