/** How the text of a cell becomes a value of the request. */
export type PathKind = 'text' | 'integer' | 'number' | 'date';

type Segments = readonly (string | number)[];

/** Elements that a list of a request may have (api.md section 1, Limits). */
const MOST_ELEMENTS = 50;

const of = (kind: PathKind, prefix: string, names: string): [string, PathKind][] =>
  names.split(' ').map((name) => [`${prefix}${name}`, kind]);

/** Every value of a request by its path; `*` stands for the number of a list's element, from 0. */
const KINDS: ReadonlyMap<string, PathKind> = new Map([
  ...of('text', '', 'reference priority priorityJustification specialInstructions operation language'),
  ...of('text', 'officer.', 'name unit email phone'),
  ...of('text', 'legalBasis.', 'basis justification intendedUse offence.scheme offence.code'),
  ...of('text', 'legalBasis.handling.*.', 'code text'),
  ...of('text', 'firearm.serial.', 'raw condition location'),
  ...of('text', 'firearm.', 'model calibre type action typeAsRead countryOfManufacture conversion'),
  ...of('integer', 'firearm.', 'year'),
  ...of('text', 'firearm.makes.*.', 'raw role'),
  ...of('text', 'firearm.importMarks.*.', 'country importer city text'),
  ...of('integer', 'firearm.importMarks.*.', 'year'),
  ...of('text', 'firearm.proofMarks.*.', 'house country text'),
  ...of('text', 'firearm.otherMarkings.*.', 'kind text location country'),
  ...of('text', 'firearm.components.*.', 'part serial'),
  ...of('text', 'firearm.identification.', 'confidence method'),
  ...of('text', 'firearm.images.*.', 'reference sha256 view'),
  ...of('text', 'recovery.', 'context circumstances ballisticsReference place.country place.address'),
  ...of('date', 'recovery.', 'at possessor.birthDate'),
  ...of('number', 'recovery.place.', 'lat lon'),
  ...of('text', 'recovery.possessor.', 'name nationality identifier address text'),
  ...of('text', 'relatedTraces.*.', 'traceId relation'),
  ...of('text', 'routing.', 'consent exclude.* preApproved.mode preApproved.participants.*'),
  ...of('integer', 'routing.', 'parallel'),
]);

/** What a row must bring for a request to be one. */
export const NEEDED_PATHS = [
  'reference',
  'legalBasis.basis',
  'legalBasis.intendedUse',
  'firearm.serial.condition',
  'recovery.context',
  'recovery.at',
  'recovery.place.country',
] as const;

const ELEMENT = /^(0|[1-9]\d?)$/;

export const segmentsOf = (path: string): Segments =>
  path.split('.').map((segment) => (ELEMENT.test(segment) ? Number(segment) : segment));

/** Null: a request has no such value. */
export const kindOf = (path: string): PathKind | null => {
  const segments = segmentsOf(path);
  if (segments.some((segment) => typeof segment === 'number' && segment >= MOST_ELEMENTS)) return null;
  return (
    KINDS.get(segments.map((segment) => (typeof segment === 'number' ? '*' : segment)).join('.')) ?? null
  );
};

/** Every path of a request with `0` for the elements of lists: what a suggestion chooses from. */
export const ALL_PATHS: readonly string[] = [...KINDS.keys()].map((path) => path.replaceAll('*', '0'));
