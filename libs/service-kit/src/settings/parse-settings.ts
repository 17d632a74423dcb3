import type { DatabaseAddress } from '@tracepost/persistence';
import type { Settings } from '../service/settings.js';
import { readSetting, SettingFault } from './read-setting.js';
import { SETTINGS, type Setting, type SettingKind, type SettingName } from './schema.js';

type Value<K extends SettingKind> = K extends { type: 'choice'; values: readonly (infer V)[] }
  ? V
  : {
      text: string;
      url: string;
      duration: string;
      switch: boolean;
      integer: number;
      key: Buffer;
      addresses: Readonly<Record<string, string>>;
    }[Exclude<K['type'], 'choice'>];
type Values = { [N in SettingName]: Value<(typeof SETTINGS)[N]['kind']> };

/** The settings are faulty; `faults` has one line for each, beginning with the setting's name. */
export class SettingsInvalid extends Error {
  readonly code = 'SETTINGS_INVALID';

  constructor(readonly faults: readonly string[]) {
    super(`the settings are not valid:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}

const DEVELOPMENT_SWITCHES = ['AUTH_DEV_ISSUER', 'CLOCK_ADJUSTABLE', 'SEED_DEMO'] as const;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

const together = (values: Partial<Values>): string[] => {
  const faults: string[] = [];
  if (values.RUN_MODE === 'production') {
    const on = DEVELOPMENT_SWITCHES.filter((name) => values[name] === true);
    faults.push(...on.map((name) => `${name} must be off when RUN_MODE is production`));
  }
  if (values.AUTH_DEV_ISSUER === true && values.HTTP_HOST !== undefined && !LOOPBACK.test(values.HTTP_HOST)) {
    faults.push('HTTP_HOST must be a loopback address while AUTH_DEV_ISSUER is on: its secrets are public');
  }
  if (values.RUN_MODE === 'development' && (values.HTTP_RATE_LIMIT ?? 1_000) < 1_000) {
    faults.push('HTTP_RATE_LIMIT must be at least 1000 when RUN_MODE is development');
  }
  return faults;
};

const addressOf = (url: string): DatabaseAddress => {
  const { hostname, port, pathname } = new URL(url);
  return {
    host: hostname,
    port: port === '' ? 5432 : Number(port),
    database: pathname.slice(1) || 'tracepost',
  };
};

const toSettings = (values: Values): Settings => ({
  runMode: values.RUN_MODE,
  authDevIssuer: values.AUTH_DEV_ISSUER,
  clockAdjustable: values.CLOCK_ADJUSTABLE,
  seedDemo: values.SEED_DEMO,
  http: { host: values.HTTP_HOST, port: values.HTTP_PORT, rateLimit: values.HTTP_RATE_LIMIT },
  publicUrl: values.PUBLIC_URL,
  database: {
    address: addressOf(values.DATABASE_URL),
    password: values.DATABASE_PASSWORD,
    adminUrl: values.DATABASE_ADMIN_URL === '' ? null : values.DATABASE_ADMIN_URL,
    poolSize: values.DATABASE_POOL,
  },
  messaging: values.MESSAGING,
  kafkaBrokers: values.KAFKA_BROKERS.split(',').map((broker) => broker.trim()),
  kafkaTls: values.KAFKA_TLS,
  kafkaSessionMs: values.KAFKA_SESSION_SECONDS * 1_000,
  kafkaLogin:
    values.KAFKA_USERNAME === ''
      ? null
      : { username: values.KAFKA_USERNAME, password: values.KAFKA_PASSWORD },
  auth: { issuer: values.AUTH_ISSUER, jwksUri: values.AUTH_JWKS_URI },
  sealingKey: values.SEALING_KEY,
  auditSigningKey: values.AUDIT_SIGNING_KEY,
  auditOrigin: values.AUDIT_ORIGIN,
  devSigningKey: values.AUTH_DEV_SIGNING_KEY === '' ? null : values.AUTH_DEV_SIGNING_KEY,
  cursorSecret: values.CURSOR_SECRET.toString('base64'),
  internalToken: values.INTERNAL_TOKEN.toString('base64url'),
  internalUrls: values.INTERNAL_URLS,
  retention: values.RETENTION,
  logLevel: values.LOG_LEVEL,
  shutdownDeadlineMs: values.SHUTDOWN_DEADLINE_SECONDS * 1_000,
});

/**
 * Reads all settings at once from `env` (an empty variable counts as absent).
 * @throws SettingsInvalid with every fault, so that one start shows them all.
 */
export const parseSettings = (env: Readonly<Record<string, string | undefined>>): Settings => {
  const values: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const [name, { kind, fallback }] of Object.entries<Setting>(SETTINGS)) {
    const text = env[name] || fallback;
    if (text === null) {
      faults.push(`${name} is missing`);
      continue;
    }
    try {
      values[name] = readSetting(kind, text);
    } catch (error) {
      if (!(error instanceof SettingFault)) throw error;
      faults.push(`${name} ${error.message}`);
    }
  }
  faults.push(...together(values as Partial<Values>));
  if (faults.length > 0) throw new SettingsInvalid(faults);
  return deepFreeze(toSettings(values as Values));
};

const deepFreeze = <T extends object>(value: T): T => {
  for (const member of Object.values(value)) {
    if (typeof member === 'object' && member !== null && !Buffer.isBuffer(member))
      deepFreeze(member as object);
  }
  return Object.freeze(value);
};
