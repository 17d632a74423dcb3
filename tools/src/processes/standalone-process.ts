import { NodeProcess } from './node-process.js';

export interface StandaloneOptions {
  readonly dataDir: string;
  readonly port: number;
  readonly onLine: (name: string, line: string) => void;
  readonly logLevel?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The standalone form as a process of its own, with development settings; not started yet. */
export const standaloneProcess = (options: StandaloneOptions): NodeProcess => {
  const url = `http://127.0.0.1:${options.port}`;
  return new NodeProcess({
    name: 'tracepost',
    script: 'services/standalone/dist/main.js',
    env: {
      RUN_MODE: 'development',
      AUTH_DEV_ISSUER: 'on',
      CLOCK_ADJUSTABLE: 'on',
      SEED_DEMO: 'on',
      HTTP_HOST: '127.0.0.1',
      HTTP_PORT: String(options.port),
      PUBLIC_URL: url,
      AUTH_ISSUER: `${url}/oidc`,
      AUTH_JWKS_URI: `${url}/oidc/jwks`,
      DATA_DIR: options.dataDir,
      LOG_LEVEL: options.logLevel ?? 'warn',
      ...options.env,
    },
    url,
    onLine: options.onLine,
  });
};
