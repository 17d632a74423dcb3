export { startEdge, type Edge, type EdgeOptions } from './edge.js';
