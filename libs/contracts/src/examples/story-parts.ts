// The story and its branches, for whoever illustrates the contract.
export * from './ids.js';
export * from './case.js';
export * from './case-views.js';
export * from './hop-views.js';
export * from './hub-views.js';
export * from './hops.js';
export * from './hop-branches.js';
export { publicExample } from './views.js';
