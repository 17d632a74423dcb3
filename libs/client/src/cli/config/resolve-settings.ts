import { configPath, profileIn, readConfig } from './config-file.js';
import { merged, settingsIn, type Environment, type Settings } from './settings.js';

export interface SettingFlags extends Settings {
  readonly profile?: string | undefined;
  readonly config?: string | undefined;
}

export interface Resolved {
  readonly settings: Settings;
  readonly path: string;
}

/**
 * Flags go before the environment, and that before the file. A profile that a flag names is as good as flags: it goes
 * before the environment too.
 */
export const resolveSettings = (flags: SettingFlags, environment: Environment): Resolved => {
  const path = flags.config ?? configPath(environment);
  const config = readConfig(path);
  const fromEnvironment = settingsIn(environment);
  const settings =
    flags.profile === undefined
      ? merged(flags, fromEnvironment, profileIn(config, path, environment['TRACEPOST_PROFILE'] || undefined))
      : merged(flags, profileIn(config, path, flags.profile), fromEnvironment);
  return { settings, path };
};
