/** What the reader knows of a firearm: the `firearm` group of a trace request (api.md), all but the serial optional. */
export interface Firearm {
  readonly serial?: SerialReading | null | undefined;
  readonly makes?: readonly MakeReading[] | null | undefined;
  readonly model?: string | null | undefined;
  readonly calibre?: string | null | undefined;
  /** NCIC type code. */
  readonly type?: string | null | undefined;
  /** NCIC action code. */
  readonly action?: string | null | undefined;
  /** The officer's own word for the type, in any language. */
  readonly typeAsRead?: string | null | undefined;
  /** ISO 3166-1 alpha-2, SU YU CS DD XK, or ZZ for unknown. */
  readonly countryOfManufacture?: string | null | undefined;
  readonly year?: number | null | undefined;
  readonly importMarks?: readonly ImportMark[] | null | undefined;
  readonly proofMarks?: readonly ProofMark[] | null | undefined;
  readonly otherMarkings?: readonly OtherMarking[] | null | undefined;
  readonly conversion?: string | null | undefined;
}

export interface SerialReading {
  readonly raw?: string | null | undefined;
  /** CLEAR, PARTIAL, OBLITERATED, RESTORED or NONE. */
  readonly condition?: string | null | undefined;
}

export interface MakeReading {
  readonly raw?: string | null | undefined;
  /** MAKER, LICENSOR, IMPORTER or RETAIL_BRAND; MAKER when absent. */
  readonly role?: string | null | undefined;
}

export interface ImportMark {
  readonly country?: string | null | undefined;
  readonly year?: number | null | undefined;
  readonly importer?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly text?: string | null | undefined;
}

export interface ProofMark {
  readonly house?: string | null | undefined;
  readonly country?: string | null | undefined;
  readonly text?: string | null | undefined;
}

export interface OtherMarking {
  /** POLICE, ARMY, PROPERTY, ASSEMBLY, PATENT, LICENCE or OTHER. */
  readonly kind?: string | null | undefined;
  readonly text?: string | null | undefined;
  /** The state whose mark it is, where the reader knows it. */
  readonly country?: string | null | undefined;
}
