import type { DatabaseAddress } from '@tracepost/persistence';

/** Settings common to all services, parsed once and frozen; see `parseSettings`. */
export interface Settings {
  readonly runMode: 'production' | 'development';
  readonly authDevIssuer: boolean;
  readonly clockAdjustable: boolean;
  readonly seedDemo: boolean;
  readonly http: {
    readonly host: string;
    /** 0 takes any free port. */
    readonly port: number;
    /** Requests a second for each client. */
    readonly rateLimit: number;
  };
  /** Public address of the hub, without a trailing slash: `http://127.0.0.1:3000`. */
  readonly publicUrl: string;
  readonly database: {
    readonly address: DatabaseAddress;
    /** Of the roles `<service>_owner` and `<service>_app`. */
    readonly password: string;
    /** A role that may create roles; null when an operator has provisioned the database. */
    readonly adminUrl: string | null;
    /** Most connections of one service. */
    readonly poolSize: number;
  };
  readonly messaging: 'postgres' | 'kafka';
  readonly kafkaBrokers: readonly string[];
  readonly kafkaTls: boolean;
  readonly kafkaSessionMs: number;
  /** SASL SCRAM-SHA-512; null: none. */
  readonly kafkaLogin: { readonly username: string; readonly password: string } | null;
  readonly auth: { readonly issuer: string; readonly jwksUri: string };
  /** Master key of the sealed fields, at least 32 bytes. */
  readonly sealingKey: Buffer;
  /** Seed of the Ed25519 key of the log's checkpoints. */
  readonly auditSigningKey: Buffer;
  /** Name of the log in its checkpoints. */
  readonly auditOrigin: string;
  /** PEM of the development issuer; null makes a new one at each start. */
  readonly devSigningKey: string | null;
  /** Secret that signs cursors; the same in every process. */
  readonly cursorSecret: string;
  /** Where the console finds each service's internal port. */
  readonly internalUrls: Readonly<Record<string, string>>;
  /** Shared secret of calls between the hub's own processes. */
  readonly internalToken: string;
  /** ISO 8601 duration that a case is kept after its last event. */
  readonly retention: string;
  readonly logLevel: string;
  /** Milliseconds that an orderly end may take. */
  readonly shutdownDeadlineMs: number;
}
