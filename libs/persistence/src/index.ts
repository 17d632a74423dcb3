export * from './tx.js';
export * from './clock.js';
export * from './unit-of-work.js';
export * from './row-security.js';
export * from './provision.js';
export * from './open-database.js';
