export * from './classes.js';
export { schemas } from './schemas.js';
