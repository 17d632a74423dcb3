/** One country where a maker worked: [country, weight 0..1, first year or null, last year or null]. */
export type Origin = readonly [
  country: string,
  weight: number,
  from?: number | null | undefined,
  to?: number | null | undefined,
];

/** Models that share a name, and facts that hold for all of them. */
export interface ModelFamily {
  readonly name: string;
  /** Keys (see `key`) that the model as read starts with. */
  readonly starts: readonly string[];
  /** Replaces the maker's own origins where the family was made elsewhere. */
  readonly made?: readonly Origin[];
  readonly type?: string;
  readonly action?: string;
  readonly calibre?: string;
  /** True if the model alone tells the maker. */
  readonly tellsMaker?: true;
}

/** A form of serial that a maker used; matched on the serial in capitals without separators, O and 0 as read. */
export interface SerialPattern {
  readonly name: string;
  readonly form: RegExp;
  readonly made?: readonly Origin[];
  readonly from?: number;
  readonly to?: number;
  /** True if group 1 of `form` holds the last two digits of the year of making. */
  readonly holdsYear?: true;
  /** True if the serial alone tells the maker. */
  readonly tellsMaker?: true;
}

export interface Maker {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly made: readonly Origin[];
  readonly families?: readonly ModelFamily[];
  readonly serials?: readonly SerialPattern[];
  /** True for a design copied in many countries ("AK"), whose name on a form is no maker's. */
  readonly isDesign?: true;
}
