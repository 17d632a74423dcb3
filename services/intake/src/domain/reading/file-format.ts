import type { Encoding } from './encoding.js';
import type { Delimiter } from './header.js';

/** How the bytes of an upload are to be read: found once, when it comes in. */
export type FileFormat =
  | {
      readonly kind: 'csv';
      readonly delimiter: Delimiter;
      readonly columns: readonly string[];
      readonly encoding: Encoding;
    }
  | { readonly kind: 'ndjson'; readonly encoding: 'utf-8' };

/** The byte between fields, as the splitter wants it. */
export const delimiterByte = (format: FileFormat): number | null =>
  format.kind === 'csv' ? format.delimiter.charCodeAt(0) : null;
