import type { FieldCode } from '../codes/codes.js';

/**
 * One fault of the form, as api.md section 1 shows it. `pointer` is RFC 6901 as a URI fragment; `parameter` and `header`
 * are for what is no body. Declared here because service-kit builds on contracts and never the other way round:
 * service-kit's problems use this type.
 */
export interface FieldFault {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly header?: string;
  readonly code: FieldCode;
  readonly message: string;
  readonly remedy: string;
}

/** What a rule found wrong with one value; where it stands is known to the walk only. */
export interface Found {
  readonly code: FieldCode;
  readonly message: string;
  readonly remedy: string;
}

export const found = (code: FieldCode, message: string, remedy: string): Found => ({ code, message, remedy });

const token = (key: string | number): string =>
  // A lone surrogate cannot be percent-encoded.
  encodeURIComponent(String(key).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1'))
    // RFC 3986 allows these in a fragment; encodeURIComponent is stricter than that.
    .replace(/%(3A|40|24|26|2B|2C|3B|3D)/g, (escape) => decodeURIComponent(escape));

/** `#/firearm/serial/raw`: RFC 6901 section 6. */
export const pointerOf = (path: readonly (string | number)[]): string => ['#', ...path.map(token)].join('/');
