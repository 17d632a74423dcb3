import type { Environment } from './config/settings.js';

/** The only place of the command line that reads environment variables. */
export const environment = (): Environment => process.env;
