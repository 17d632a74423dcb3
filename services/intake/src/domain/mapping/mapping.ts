import type { FieldFault } from '@tracepost/contracts';
import { DATE_FORMATS, isDateFormat, type DateFormat } from './dates.js';
import { kindOf } from './paths.js';

/** How the columns of a file become a request. */
export interface Mapping {
  readonly name: string;
  /** Header -> path; an empty path leaves the column out. */
  readonly columns: Readonly<Record<string, string>>;
  /** Path -> value, where no column brought one. */
  readonly constants: Readonly<Record<string, string>>;
  readonly dateFormat: DateFormat | null;
}

/** A built-in mapping may read more out of a cell than a sender's own. */
export interface BuiltInMapping extends Mapping {
  /** Folded words that say "not known": the cell counts as empty. */
  readonly absentWords?: ReadonlySet<string>;
  /** Any column whose header is a path of the request is mapped to it; others are refused. */
  readonly anyPath?: boolean;
}

const MAPPING_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;

export const isMappingName = (name: string): boolean => MAPPING_NAME.test(name);

const token = (name: string): string => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));

const unknownPath = (pointer: string, path: string): FieldFault => ({
  pointer,
  code: 'UNKNOWN_REFERENCE',
  message: `A request has no value at "${path}".`,
  remedy:
    'Send a path such as firearm.serial.raw or firearm.makes.0.raw, or an empty text to leave the column out.',
});

/** What is wrong with a mapping besides its form: paths that are none, a path filled twice, dates of unknown form. */
export const mappingFaults = (
  mapping: Omit<Mapping, 'dateFormat'> & { readonly dateFormat: string | null },
): FieldFault[] => {
  const faults: FieldFault[] = [];
  const filled = new Map<string, string>();
  for (const [header, path] of Object.entries(mapping.columns)) {
    if (path === '') continue;
    const pointer = `#/columns/${token(header)}`;
    const other = filled.get(path);
    if (kindOf(path) === null) faults.push(unknownPath(pointer, path));
    else if (other !== undefined) {
      const message = `The column "${other}" goes there too.`;
      faults.push({ pointer, code: 'CONTRADICTION', message, remedy: 'Map one column to each path.' });
    }
    filled.set(path, header);
  }
  for (const path of Object.keys(mapping.constants)) {
    if (kindOf(path) === null) faults.push(unknownPath(`#/constants/${token(path)}`, path));
  }
  if (mapping.dateFormat !== null && !isDateFormat(mapping.dateFormat)) {
    const remedy = `Send one of ${DATE_FORMATS.join(', ')}.`;
    faults.push({
      pointer: '#/dateFormat',
      code: 'ENUM',
      message: 'Dates of this form are not read.',
      remedy,
    });
  }
  return faults;
};
