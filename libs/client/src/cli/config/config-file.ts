import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { UsageError } from '../exit-code.js';
import { SETTING, type Environment, type Settings } from './settings.js';

export interface ConfigFile {
  /** Name of the profile that is taken when none is named. */
  readonly profile?: string;
  readonly profiles: Readonly<Record<string, Settings>>;
}

const EMPTY: ConfigFile = { profiles: {} };
/** Rights of group and others. */
const FOREIGN_RIGHTS = 0o077;

/** `$XDG_CONFIG_HOME/tracepost/config.json`, else below `~/.config`. */
export const configPath = (environment: Environment): string =>
  environment['TRACEPOST_CONFIG'] ||
  join(environment['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'tracepost', 'config.json');

/** @throws UsageError when it cannot be read, is not what it should be, or others may read the secrets in it. */
export const readConfig = (path: string): ConfigFile => {
  if (!existsSync(path)) return EMPTY;
  const config = parsed(path, readFileSync(path, 'utf8'));
  const holdsSecrets = Object.values(config.profiles).some((one) => one.clientSecret ?? one.token);
  // Windows has no such rights: there the folder of the account protects the file.
  const isOpen = process.platform !== 'win32' && (statSync(path).mode & FOREIGN_RIGHTS) !== 0;
  if (holdsSecrets && isOpen)
    throw new UsageError(`${path} holds secrets and others may read it: run  chmod 600 ${path}`);
  return config;
};

/** Writes the whole file at once, readable by its owner only. */
export const writeConfig = (path: string, config: ConfigFile): void => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const next = `${path}.new`;
  writeFileSync(next, `${JSON.stringify(config, null, 2)}\n`, { mode: 0o600 });
  chmodSync(next, 0o600);
  renameSync(next, path);
};

export const profileIn = (config: ConfigFile, path: string, name: string | undefined): Settings => {
  const wanted = name ?? config.profile;
  if (wanted === undefined) return {};
  const profile = config.profiles[wanted];
  if (profile === undefined) {
    const known = Object.keys(config.profiles).join(', ') || 'none';
    throw new UsageError(`${path} has no profile "${wanted}"; it has: ${known}`);
  }
  return profile;
};

const parsed = (path: string, text: string): ConfigFile => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new UsageError(`${path} is no JSON`, { cause });
  }
  if (!isRecord(value) || !isRecord(value['profiles'] ?? {}))
    throw new UsageError(`${path}: {"profile": "<name>", "profiles": {"<name>": {"url": ...}}} is expected`);
  const profiles = (value['profiles'] ?? {}) as Record<string, unknown>;
  for (const [name, profile] of Object.entries(profiles)) checkProfile(path, name, profile);
  const { profile } = value;
  return {
    ...(typeof profile === 'string' && { profile }),
    profiles: profiles as Record<string, Settings>,
  };
};

const checkProfile = (path: string, name: string, profile: unknown): void => {
  if (!isRecord(profile)) throw new UsageError(`${path}: the profile "${name}" is no object`);
  for (const [setting, value] of Object.entries(profile)) {
    if (!SETTING.some((known) => known === setting))
      throw new UsageError(
        `${path}: the profile "${name}" has "${setting}"; known are: ${SETTING.join(', ')}`,
      );
    if (typeof value !== 'string')
      throw new UsageError(`${path}: "${setting}" of the profile "${name}" is no text`);
  }
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
