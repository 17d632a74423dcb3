export type Severity = 'WARNING' | 'INFO';

/** A remark on a request; it never blocks. `gain` (0..1) = how much the chance of success rises when mended. */
export interface Finding {
  /** RFC 6901 pointer as a fragment into the trace request. */
  readonly pointer: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  readonly gain: number;
}

export const findingCodes = [
  'SERIAL_MISSING',
  'SERIAL_PARTIAL',
  'MAKE_MISSING',
  'MAKE_UNKNOWN',
  'MAKE_AMBIGUOUS',
  'MODEL_MISSING',
  'CALIBRE_MISSING',
  'CALIBRE_UNKNOWN',
  'TYPE_MISSING',
  'COUNTRY_CONTRADICTS_MAKER',
  'IMPORT_MARK_MISSING',
  'MADE_BEFORE_1946',
  'PRIVATELY_MADE',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** A maker's name on the gun as the table knows it. `confidence` is 0..1. */
export interface IdentifiedMaker {
  readonly name: string;
  readonly role: string;
  readonly confidence: number;
  readonly why: string;
}

export interface IdentifiedSerial {
  readonly raw: string | null;
  /** NCIC search form, see `normaliseSerial`. */
  readonly normalised: string | null;
  /**
   * Whether the serial has a form that the maker is known to have used; false proves nothing, for no maker's list of
   * forms is complete. Null without a whole serial, or where no form of the maker is known.
   */
  readonly patternMatches: boolean | null;
  readonly yearFrom: number | null;
  readonly yearTo: number | null;
}

export interface IdentifiedCalibre {
  readonly canonical: string;
  readonly equivalents: readonly string[];
  readonly confidence: number;
}

/** Another reading worth a look when the first leads nowhere. */
export interface Alternative {
  readonly field: 'MAKER' | 'CALIBRE';
  readonly value: string;
  readonly confidence: number;
  readonly why: string;
}

/** Answer of POST /identifications (api.md). */
export interface Identification {
  readonly tableVersion: string;
  readonly makers: readonly IdentifiedMaker[];
  readonly model: { readonly family: string; readonly confidence: number } | null;
  readonly calibre: IdentifiedCalibre | null;
  /** NCIC type and action codes. */
  readonly type: string | null;
  readonly action: string | null;
  readonly serial: IdentifiedSerial;
  readonly alternatives: readonly Alternative[];
  readonly findings: readonly Finding[];
}

/** The short form that a trace shows as `identifiedAs` (api.md). */
export interface IdentifiedAs {
  readonly makers: readonly { readonly name: string; readonly role: string; readonly confidence: number }[];
  readonly model: string | null;
  readonly calibre: string | null;
  readonly type: string | null;
  readonly action: string | null;
  readonly serialNormalised: string | null;
}
