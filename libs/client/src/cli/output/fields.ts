import type { Output } from './output.js';
import { printable } from './printable.js';

export type Field = readonly [label: string, value: string | number | null | undefined];

/** What has no value is left out. */
export const fieldsOf = (out: Output, fields: readonly Field[]): string => {
  const shown = fields.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return out.pairs(shown.map(([label, value]) => [label, printable(String(value)).replaceAll('\t', ' ')]));
};

/** Instant as people read it, in UTC: `2026-11-23 10:15Z`. */
export const at = (instant: string | null | undefined): string =>
  instant ? `${instant.slice(0, 16).replace('T', ' ')}Z` : '';
