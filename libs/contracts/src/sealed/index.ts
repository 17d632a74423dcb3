export { SEALED_FIELDS, type SealedKind } from './fields.js';
export { splitSealed, mergeSealed, type SealedValues, type Split } from './split.js';
