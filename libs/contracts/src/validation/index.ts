export type { FieldFault, Found } from './fault.js';
export { found, pointerOf } from './fault.js';
export { setValidationClock, validationNow } from './clock.js';
export { COUNTRY } from './countries.js';
export { MAX_DEPTH } from './depth.js';
export { addDuration, isDuration } from './duration.js';
/** The decorators, as `@Field.Text(200)`: for classes that a service adds. */
export * as Field from './decorators.js';
export { present, type DtoClass, type Rule, type Schema } from './rule.js';
export { nearest } from './nearest.js';
export { CLEAN, PARTICIPANT_ID } from './rules/text.js';
export { validate, MAX_FAULTS } from './validate.js';
export { withoutBlanks } from './blanks.js';
