export { startEdge, type Edge, type EdgeOptions } from './edge.js';
export { serveDevelopmentIssuer } from './development-issuer.js';
