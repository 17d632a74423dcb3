export * from './persons.js';
export * from './firearm.js';
export * from './trace-request.js';
export * from './answer.js';
export * from './hop-commands.js';
export * from './trace-commands.js';
export * from './hub-commands.js';
