import type { Firearm, MakeReading } from '../firearm.js';
import type { IdentifiedMaker } from '../identification.js';
import type { SerialMatch } from '../serial/match-serial.js';
import type { MakerTable } from '../tables/makers.js';
import { present, saysPrivatelyMade } from './read-absent.js';
import { readMaker } from './read-maker.js';
import { makerOfModel } from './read-model.js';

/** The makers' names on a gun, read. `unknown` are pointers to names that the table does not know. */
export interface MakersReading {
  readonly makers: readonly IdentifiedMaker[];
  readonly unknown: readonly { readonly pointer: string; readonly raw: string }[];
  /** What stood behind a maker's name and looks like the model. */
  readonly rest: string | null;
  readonly privatelyMade: boolean;
  /** False if the maker was inferred from the model or the serial. */
  readonly asRead: boolean;
}

const confidenceFromModel = 0.75;
const confidenceFromSerial = 0.7;

/** A maker for a gun that shows none: its model's, or its serial's, where either belongs to one maker alone. */
function inferMaker(firearm: Firearm, matches: readonly SerialMatch[], table: MakerTable): IdentifiedMaker[] {
  const told = matches.find((match) => match.pattern.tellsMaker === true);
  if (told !== undefined) {
    const why = `No maker was read; the serial has the form "${told.pattern.name}".`;
    return [{ name: told.maker.name, role: 'MAKER', confidence: confidenceFromSerial, why }];
  }
  const model = present(firearm.model);
  if (model === null) return [];
  const named = readMaker(model, table);
  if (named !== null && named.confidence >= confidenceFromModel && named.maker.isDesign !== true) {
    return [
      {
        name: named.maker.name,
        role: 'MAKER',
        confidence: confidenceFromModel,
        why: `No maker was read; ${named.why}`,
      },
    ];
  }
  const family = makerOfModel(model, table.makers);
  if (family === null) return [];
  const why = `No maker was read; "${model}" is a ${family.family.name}.`;
  return [{ name: family.maker.name, role: 'MAKER', confidence: confidenceFromModel, why }];
}

function shownNames(firearm: Firearm): readonly (MakeReading & { raw: string; index: number })[] {
  return (firearm.makes ?? []).flatMap((make, index) => {
    const raw = present(make.raw);
    return raw === null ? [] : [{ role: make.role, raw, index }];
  });
}

/** Reads every maker's name with its role; infers the maker where none was read. */
export function readMakers(
  firearm: Firearm,
  matches: readonly SerialMatch[],
  table: MakerTable,
): MakersReading {
  const makers: IdentifiedMaker[] = [];
  const unknown: { pointer: string; raw: string }[] = [];
  let rest: string | null = null;
  let privatelyMade = false;
  const shown = shownNames(firearm);
  for (const { raw, role, index } of shown) {
    if (saysPrivatelyMade(raw)) {
      privatelyMade = true;
      continue;
    }
    const found = readMaker(raw, table);
    if (found === null) {
      unknown.push({ pointer: `#/firearm/makes/${index}/raw`, raw });
      continue;
    }
    makers.push({
      name: found.maker.name,
      role: role ?? 'MAKER',
      confidence: found.confidence,
      why: found.why,
    });
    if (rest === null && found.rest !== '') rest = found.rest;
  }
  if (shown.length > 0) return { makers, unknown, rest, privatelyMade, asRead: true };
  return { makers: inferMaker(firearm, matches, table), unknown, rest, privatelyMade, asRead: false };
}
