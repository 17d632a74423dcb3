export * from './tokens/token-verifier.js';
export * from './sealing/sealing.js';
export * from './development/clients.js';
export * from './development/issuer.js';
export * from './installation/secrets.js';
