// npm start: builds what changed, then runs the standalone form with development settings unless told otherwise.
import './build.mjs';

const defaults = {
  RUN_MODE: 'development',
  AUTH_DEV_ISSUER: 'on',
  CLOCK_ADJUSTABLE: 'on',
  SEED_DEMO: 'on',
  HTTP_HOST: '127.0.0.1',
  HTTP_PORT: '3000',
};
for (const [name, value] of Object.entries(defaults)) process.env[name] ??= value;
const local = `http://127.0.0.1:${process.env.HTTP_PORT}`;
process.env.PUBLIC_URL ??= local;
process.env.AUTH_ISSUER ??= `${local}/oidc`;
process.env.AUTH_JWKS_URI ??= `${local}/oidc/jwks`;
await import('../services/standalone/dist/main.js');
