import { UsageError } from '../exit-code.js';
import type { Credentials } from '../../http/token-source.js';

/** What can be set in a profile, in the environment, and (but for secrets) by a flag. */
export interface Settings {
  readonly url?: string | undefined;
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  readonly tokenUrl?: string | undefined;
  /** A ready access token in place of client credentials. */
  readonly token?: string | undefined;
  readonly language?: string | undefined;
  readonly purpose?: string | undefined;
}

/** Environment variable of each setting. */
export const VARIABLES = {
  url: 'TRACEPOST_URL',
  clientId: 'TRACEPOST_CLIENT_ID',
  clientSecret: 'TRACEPOST_CLIENT_SECRET',
  tokenUrl: 'TRACEPOST_TOKEN_URL',
  token: 'TRACEPOST_TOKEN',
  language: 'TRACEPOST_LANGUAGE',
  purpose: 'TRACEPOST_PURPOSE',
} as const satisfies Record<keyof Settings, string>;

export const SETTING = Object.keys(VARIABLES) as (keyof Settings)[];

export type Environment = Readonly<Record<string, string | undefined>>;

export const settingsIn = (environment: Environment): Settings =>
  Object.fromEntries(
    SETTING.map((name) => [name, environment[VARIABLES[name]]]).filter(([, value]) => (value ?? '') !== ''),
  );

/** The first that says something, setting by setting. */
export const merged = (...layers: readonly Settings[]): Settings =>
  Object.fromEntries(
    SETTING.map((name) => [name, layers.map((layer) => layer[name]).find((value) => value !== undefined)]),
  );

const NO_HUB = `no hub is named: give --url, set ${VARIABLES.url}, or keep a profile with "tracepost login"`;
const NO_CLIENT = `no client is named: give --client-id, set ${VARIABLES.clientId}, or keep a profile with "tracepost login"`;

/** @throws UsageError that says what is missing and where it can be set. */
export const credentialsOf = ({ url, clientId, clientSecret, tokenUrl, token }: Settings): Credentials => {
  if (url === undefined) throw new UsageError(NO_HUB);
  const base = baseOf(url);
  if (token !== undefined) return { url: base, token };
  if (clientId === undefined) throw new UsageError(NO_CLIENT);
  if (clientSecret === undefined)
    throw new UsageError(
      `no secret of ${clientId} is known: set ${VARIABLES.clientSecret}, or keep it with "tracepost login"`,
    );
  return { url: base, clientId, clientSecret, ...(tokenUrl !== undefined && { tokenUrl }) };
};

const baseOf = (url: string): string => {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new UsageError(`"${url}" is no address: it begins with https:// (or http://)`);
  return url.replace(/\/+$/, '');
};
