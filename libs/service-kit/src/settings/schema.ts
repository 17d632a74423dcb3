/** How the text of an environment variable is read. */
export type SettingKind =
  | { readonly type: 'text' }
  | { readonly type: 'switch' }
  | { readonly type: 'integer'; readonly min: number; readonly max: number }
  | { readonly type: 'choice'; readonly values: readonly string[] }
  | { readonly type: 'url' }
  /** Base64 of at least `bytes` bytes. */
  | { readonly type: 'key'; readonly bytes: number }
  /** ISO 8601, at least `leastDays` long. */
  | { readonly type: 'duration'; readonly leastDays: number }
  /** `name=http://host:port` pairs, separated by commas. */
  | { readonly type: 'addresses' };

/** One setting: `fallback` is the text used when the variable is absent or empty; null makes it mandatory. */
export interface Setting {
  readonly kind: SettingKind;
  readonly fallback: string | null;
  readonly help: string;
}

const text = { type: 'text' } as const;
const flag = { type: 'switch' } as const;
const url = { type: 'url' } as const;
const key = { type: 'key', bytes: 32 } as const;
const integer = (min: number, max: number) => ({ type: 'integer', min, max }) as const;
const choice = <const V extends readonly string[]>(...values: V) => ({ type: 'choice', values }) as const;

/** Every setting of the hub's processes, in the order of `.env.example`. */
export const SETTINGS = {
  RUN_MODE: {
    kind: choice('production', 'development'),
    fallback: 'production',
    help: 'In production the three switches below must be off, or the process does not start.',
  },
  AUTH_DEV_ISSUER: {
    kind: flag,
    fallback: 'off',
    help: 'Development token issuer with public secrets; HTTP_HOST must then be a loopback address.',
  },
  CLOCK_ADJUSTABLE: {
    kind: flag,
    fallback: 'off',
    help: 'Business clock that can be advanced by /v1/dev/clock.',
  },
  SEED_DEMO: { kind: flag, fallback: 'off', help: 'Registers the demo participants at start.' },
  HTTP_HOST: { kind: text, fallback: '127.0.0.1', help: 'Address to listen on; 0.0.0.0 in a container.' },
  HTTP_PORT: { kind: integer(0, 65_535), fallback: '3000', help: 'Port to listen on; 0 takes any free one.' },
  HTTP_RATE_LIMIT: {
    kind: integer(1, 1_000_000),
    fallback: '1000',
    help: 'Requests a second for each client; at least 1000 in development.',
  },
  PUBLIC_URL: {
    kind: url,
    fallback: 'http://127.0.0.1:3000',
    help: 'Address of the hub as its clients see it.',
  },
  DATABASE_URL: {
    kind: url,
    fallback: 'postgres://127.0.0.1:5432/tracepost',
    help: 'PostgreSQL server and database; the roles <service>_owner and <service>_app are added by the hub.',
  },
  DATABASE_PASSWORD: { kind: text, fallback: null, help: "Password of the services' roles." },
  DATABASE_ADMIN_URL: {
    kind: text,
    fallback: '',
    help: 'Role that may create roles and schemas; empty when an operator has provisioned the database.',
  },
  DATABASE_POOL: { kind: integer(2, 200), fallback: '12', help: 'Most connections of one service.' },
  MESSAGING: { kind: choice('postgres', 'kafka'), fallback: 'postgres', help: 'What carries the events.' },
  KAFKA_BROKERS: { kind: text, fallback: '127.0.0.1:9092', help: 'host:port, separated by commas.' },
  KAFKA_TLS: { kind: flag, fallback: 'off', help: 'Encrypted connections to Kafka.' },
  KAFKA_USERNAME: { kind: text, fallback: '', help: 'SASL SCRAM-SHA-512 user; empty: no authentication.' },
  KAFKA_PASSWORD: { kind: text, fallback: '', help: 'Password of KAFKA_USERNAME.' },
  KAFKA_SESSION_SECONDS: {
    kind: integer(6, 300),
    fallback: '30',
    help: 'A process that Kafka has not heard of for so long loses its partitions to the other ones of its service.',
  },
  AUTH_ISSUER: { kind: url, fallback: 'http://127.0.0.1:3000/oidc', help: '`iss` of the access tokens.' },
  AUTH_JWKS_URI: {
    kind: url,
    fallback: 'http://127.0.0.1:3000/oidc/jwks',
    help: "Where the issuer's keys are.",
  },
  SEALING_KEY: {
    kind: key,
    fallback: null,
    help: 'Master key of the sealed fields: 32 bytes or more, base64. Losing it loses the sealed content.',
  },
  AUDIT_SIGNING_KEY: {
    kind: key,
    fallback: null,
    help: 'Seed of the Ed25519 key that signs the checkpoints of the log: 32 bytes, base64.',
  },
  AUDIT_ORIGIN: {
    kind: text,
    fallback: 'tracepost.local/log',
    help: 'Name of the log in its checkpoints (C2SP tlog-checkpoint): unique in the world, never changed.',
  },
  AUTH_DEV_SIGNING_KEY: {
    kind: text,
    fallback: '',
    help: 'PEM of the development issuer; a new one at each start when empty.',
  },
  CURSOR_SECRET: { kind: key, fallback: null, help: 'Signs page cursors; the same in every process.' },
  INTERNAL_TOKEN: {
    kind: key,
    fallback: null,
    help: 'Opens /internal to the hub itself; the same in every process.',
  },
  INTERNAL_URLS: {
    kind: { type: 'addresses' },
    fallback: '',
    help: "Where each service's own port is: intake=http://intake:3000,tracing=...; empty when all run in one process.",
  },
  RETENTION: {
    // The broker keeps messages for 30 days and the inbox 60: nothing of an erased case may be on its way any more.
    kind: { type: 'duration', leastDays: 60 },
    fallback: 'P5Y',
    help: 'After its last event an ended case is kept so long; then its content is erased and a tombstone stays. Counts for cases that are there already too.',
  },
  LOG_LEVEL: {
    kind: choice('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
    fallback: 'info',
    help: 'Least severity that is logged.',
  },
  SHUTDOWN_DEADLINE_SECONDS: {
    kind: integer(1, 600),
    fallback: '25',
    help: 'After this the process ends without waiting any longer; less than the grace period of the platform.',
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;

/** Read by the OpenTelemetry SDK itself, see telemetry.ts; listed so that `.env.example` is complete. */
export const TELEMETRY_SETTINGS: Readonly<Record<string, string>> = {
  OTEL_EXPORTER_OTLP_ENDPOINT: 'Where spans are sent; empty: nowhere.',
  OTEL_TRACES_EXPORTER: '`console` prints spans.',
  OTEL_SERVICE_NAME: 'Name of this process in traces.',
};
