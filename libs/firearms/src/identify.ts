import { findingsOf } from './findings/findings-of.js';
import type { Firearm } from './firearm.js';
import type { Alternative, IdentifiedAs, IdentifiedSerial, Identification } from './identification.js';
import { present } from './reading/read-absent.js';
import { readCalibre, type CalibreReading } from './reading/read-calibre.js';
import { readMakers, type MakersReading } from './reading/read-makers.js';
import { readModel, type FamilyMatch } from './reading/read-model.js';
import { codeOf, readType } from './reading/read-type.js';
import { matchSerial, type SerialMatch } from './serial/match-serial.js';
import { normaliseSerial } from './serial/normalise-serial.js';
import { readSerial, type ReadSerial } from './serial/read-serial.js';
import type { Maker } from './tables/maker.js';
import { actionCodes, typeCodes } from './tables/types.js';
import type { MakerTable } from './tables/makers.js';
import { currentTable } from './tables/table.js';

// Most models were made in more calibres than one.
const calibreOfModel = 0.7;

function mainMaker(makers: MakersReading, table: MakerTable): Maker | null {
  const main = makers.makers.find((maker) => maker.role === 'MAKER') ?? makers.makers[0];
  return main === undefined ? null : (table.byName.get(main.name) ?? null);
}

function familyOf(firearm: Firearm, rest: string | null, maker: Maker | null): FamilyMatch | null {
  const model = present(firearm.model) ?? rest;
  return model === null || maker === null ? null : readModel(model, maker);
}

/** The calibre as read; the model settles a number that stands for several, and stands in where none was read. */
function calibreOf(firearm: Firearm, type: string | null, family: FamilyMatch | null): CalibreReading | null {
  const text = present(firearm.calibre);
  const read = text === null ? null : readCalibre(text, type);
  const usual = family?.family.calibre ?? null;
  if (usual === null || (text !== null && read?.alternatives.includes(usual) !== true)) return read;
  const ofModel = readCalibre(usual, type);
  return ofModel === null
    ? read
    : { ...ofModel, calibre: { ...ofModel.calibre, confidence: calibreOfModel } };
}

function serialOf(
  serial: ReadSerial,
  maker: Maker | null,
  matches: readonly SerialMatch[],
): IdentifiedSerial {
  const comparable = serial.condition === 'WHOLE' && maker?.serials !== undefined;
  const starts = matches.flatMap((match) => (match.from === null ? [] : [match.from]));
  const ends = matches.flatMap((match) => (match.to === null ? [] : [match.to]));
  return {
    raw: serial.raw,
    normalised: serial.text === null ? null : normaliseSerial(serial.text),
    patternMatches: comparable ? matches.length > 0 : null,
    yearFrom: starts.length === matches.length && starts.length > 0 ? Math.min(...starts) : null,
    yearTo: ends.length === matches.length && ends.length > 0 ? Math.max(...ends) : null,
  };
}

function alternativesOf(
  calibre: CalibreReading | null,
  makers: MakersReading,
  all: readonly SerialMatch[],
): Alternative[] {
  const calibres = (calibre?.alternatives ?? []).map((value): Alternative => {
    return { field: 'CALIBRE', value, confidence: 0.2, why: 'What was read also stands for this cartridge.' };
  });
  const named = new Set(makers.makers.map((maker) => maker.name));
  const others = all.filter((match) => match.pattern.tellsMaker === true && !named.has(match.maker.name));
  const fromSerial = others.map(({ maker, pattern }): Alternative => {
    return {
      field: 'MAKER',
      value: maker.name,
      confidence: 0.5,
      why: `The serial has the form "${pattern.name}".`,
    };
  });
  return [...fromSerial, ...calibres];
}

/**
 * Reads a firearm as the police typed it against the maker, calibre and type tables.
 * Total: any input gives an identification; what cannot be read is null and named in `findings`. Nothing is overwritten.
 */
export function identify(firearm: Firearm, table: MakerTable = currentTable): Identification {
  const serial = readSerial(firearm.serial);
  const all =
    serial.text === null || serial.condition === 'PARTIAL' ? [] : matchSerial(serial.text, table.makers);
  const makers = readMakers(firearm, all, table);
  const maker = mainMaker(makers, table);
  const matches = all.filter((match) => match.maker === maker);
  const family = familyOf(firearm, makers.rest, maker);
  const word = readType(present(firearm.typeAsRead) ?? '');
  const coded = codeOf(firearm.type, typeCodes);
  const type = coded ?? word.type ?? family?.family.type ?? null;
  const read = calibreOf(firearm, type, family);
  const calibre = read?.calibre ?? null;
  const privatelyMade = makers.privatelyMade || word.privatelyMade || firearm.conversion === 'PRIVATELY_MADE';
  const identified = {
    tableVersion: table.version,
    makers: makers.makers,
    model: family === null ? null : { family: family.family.name, confidence: family.confidence },
    calibre,
    type,
    action:
      codeOf(firearm.action, actionCodes) ??
      (type === word.type ? word.action : null) ??
      family?.family.action ??
      null,
    serial: serialOf(serial, maker, matches),
    alternatives: alternativesOf(read, makers, all),
  };
  const findings = findingsOf({ firearm, identified, makers, serial, privatelyMade, maker, family });
  return { ...identified, findings };
}

/** The short form of an identification that a trace shows as `identifiedAs`. */
export function summary(identification: Identification): IdentifiedAs {
  return {
    makers: identification.makers.map(({ name, role, confidence }) => ({ name, role, confidence })),
    model: identification.model?.family ?? null,
    calibre: identification.calibre?.canonical ?? null,
    type: identification.type,
    action: identification.action,
    serialNormalised: identification.serial.normalised,
  };
}
