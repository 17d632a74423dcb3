export type { CloudEvent } from './cloud-event.js';
export { isPublicType, type PublicType } from './public-data.js';
export type { EventReader } from './reader.js';
export { toPublicEvent } from './to-public-event.js';
