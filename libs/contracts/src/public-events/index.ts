export type { CloudEvent } from './cloud-event.js';
export { isPublicType, type PublicType } from './public-data.js';
export type { EventReader } from './reader.js';
export { toPublicEvent } from './to-public-event.js';
export { DATA_CLASS } from './data-classes.js';
export { asyncApiDocument, dataSchema } from './async-api.js';
