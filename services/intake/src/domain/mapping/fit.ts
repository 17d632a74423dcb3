import { BUILT_IN } from './built-in.js';
import type { BuiltInMapping, Mapping } from './mapping.js';
import { ALL_PATHS, kindOf, NEEDED_PATHS } from './paths.js';
import { fold } from './words.js';

/** Words of headers by the path that they usually mean, folded; several languages. */
const MEANINGS: readonly (readonly [path: string, words: string])[] = [
  ['reference', 'REFERENCE,REFERENCIA,REF,REGISTRO,CASE,CASE NUMBER,DOSSIER,EXPEDIENTE,NUMERO DO REGISTRO'],
  [
    'firearm.serial.raw',
    'SERIAL,SERIAL NUMBER,SERIE,NUMERO SERIE,NUMERO DE SERIE,NO SERIE,N SERIE,SERIENNUMMER',
  ],
  ['firearm.makes.0.raw', 'MAKE,MAKER,MANUFACTURER,MARCA,MARQUE,FABRICANTE,FABRICANT,HERSTELLER,BRAND'],
  ['firearm.model', 'MODEL,MODELO,MODELE,MODELL'],
  ['firearm.calibre', 'CALIBRE,CALIBER,KALIBER,CAL'],
  ['firearm.typeAsRead', 'TYPE,TIPO,WEAPON TYPE,TYPE OF WEAPON,TIPO DE ARMA,TYPE D ARME,ART'],
  [
    'firearm.countryOfManufacture',
    'COUNTRY OF MANUFACTURE,PAIS DE FABRICACION,PAIS DE FABRICACAO,PAYS DE FABRICATION',
  ],
  ['firearm.year', 'YEAR,ANO,ANNEE,YEAR OF MANUFACTURE'],
  [
    'recovery.at',
    'DATE,DATA,FECHA,RECOVERY DATE,DATE OF RECOVERY,DATA REGISTRO,DATA DO REGISTRO,DATE DE SAISIE',
  ],
  ['recovery.place.country', 'RECOVERY COUNTRY,COUNTRY OF RECOVERY'],
  ['recovery.place.address', 'ADDRESS,ENDERECO,DIRECCION,ADRESSE,PLACE,LOCAL,LUGAR,LIEU'],
  ['recovery.context', 'CONTEXT,CONTEXTO,CONTEXTE'],
  ['recovery.circumstances', 'CIRCUMSTANCES,CIRCUNSTANCIAS,CIRCONSTANCES'],
  ['operation', 'OPERATION,OPERACAO,OPERACION'],
  ['priority', 'PRIORITY,PRIORIDADE,PRIORIDAD,PRIORITE'],
];

const MEANING: ReadonlyMap<string, string> = new Map([
  ...ALL_PATHS.map((path) => [fold(path), path] as const),
  ...MEANINGS.flatMap(([path, words]) => words.split(',').map((word) => [word, path] as const)),
]);

const doubled = (columns: readonly string[]): string[] => [
  ...new Set(columns.filter((column, at) => column !== '' && columns.indexOf(column) !== at)),
];

/**
 * Columns that the mapping needs and the file does not have, or has twice; under `tracepost` also columns that are no
 * path. A column without a name is left out.
 */
export const misfits = (mapping: BuiltInMapping, columns: readonly string[]): string[] => {
  const known = knows(mapping);
  const twice = doubled(columns).filter(known);
  if (mapping.anyPath !== true) {
    const needed = Object.keys(mapping.columns).filter((column) => mapping.columns[column] !== '');
    return [...needed.filter((column) => !columns.includes(column)), ...twice];
  }
  const strange = columns.filter((column) => column !== '' && !known(column));
  return [...NEEDED_PATHS.filter((path) => !columns.includes(path)), ...strange, ...twice];
};

/** True for a column that the mapping does something with. */
export const knows =
  (mapping: BuiltInMapping) =>
  (column: string): boolean =>
    mapping.anyPath === true ? kindOf(column) !== null : Object.hasOwn(mapping.columns, column);

/** A mapping for a file with these columns: a built-in one that fits, or the columns whose names say what they hold. */
export const suggest = (
  columns: readonly string[],
): Omit<Mapping, 'name'> & { readonly name: string | null } => {
  const fitting = [...BUILT_IN.values()].find((mapping) => misfits(mapping, columns).length === 0);
  if (fitting) {
    const { name, columns: mapped, constants, dateFormat } = fitting;
    return { name, columns: mapped, constants, dateFormat };
  }
  const taken = new Set<string>();
  const pairs = columns.map((column) => {
    const path = kindOf(column) === null ? (MEANING.get(fold(column)) ?? '') : column;
    const free = path !== '' && !taken.has(path);
    if (free) taken.add(path);
    return [column, free ? path : ''] as const;
  });
  const constants =
    taken.has('firearm.makes.0.raw') && !taken.has('firearm.makes.0.role')
      ? { 'firearm.makes.0.role': 'MAKER' }
      : {};
  return { name: null, columns: Object.fromEntries(pairs), constants, dateFormat: null };
};
