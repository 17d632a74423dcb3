import type { Settings } from '../service/settings.js';
import { parseSettings, SettingsInvalid } from './parse-settings.js';

/**
 * Settings of this process. Faults go to standard error, all at once, and end the process with status 78 (EX_CONFIG of
 * sysexits.h) before anything listens.
 */
export const settingsFromEnvironment = (overrides: Readonly<Record<string, string>> = {}): Settings => {
  try {
    return parseSettings({ ...process.env, ...overrides });
  } catch (error) {
    if (!(error instanceof SettingsInvalid)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(78);
  }
};
