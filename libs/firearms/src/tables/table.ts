import { tableVersion } from '../versions.js';
import { makers, makerTable } from './makers.js';

/** The maker table in force. */
export const currentTable = makerTable(tableVersion, makers);
