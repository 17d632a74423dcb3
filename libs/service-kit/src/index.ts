export type * from './service/service-definition.js';
export type * from './service/settings.js';
export type * from './http/caller.js';
export type * from './http/endpoint.js';
export * from './problems/problem.js';
