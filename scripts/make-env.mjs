// Writes .env with fresh secrets for docker compose. Never overwrites: losing SEALING_KEY loses the sealed content.
import './load-typescript.mjs';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const { envExample } = await import('../libs/service-kit/src/settings/env-example.ts');

const path = resolve(process.argv[2] ?? '.env');
const base64 = () => randomBytes(32).toString('base64');
/** Without characters that a URL would have to escape. */
const password = () => randomBytes(24).toString('hex');

const settings = envExample().replaceAll(/^([A-Z_]+)=$/gm, (_line, name) =>
  name.endsWith('PASSWORD') ? `${name}=${password()}` : `${name}=${base64()}`,
);
const containers = ['POSTGRES_PASSWORD', 'KEYCLOAK_ADMIN_PASSWORD', 'GRAFANA_ADMIN_PASSWORD'].map(
  (name) => `${name}=${password()}\n`,
);
try {
  writeFileSync(path, `${settings}\n# Of the containers beside the hub.\n${containers.join('')}`, {
    mode: 0o600,
    flag: 'wx',
  });
  console.log(`wrote ${path}`);
} catch (error) {
  if (error.code !== 'EEXIST') throw error;
  console.error(`${path} exists already; its keys are not replaced`);
  process.exitCode = 1;
}
