import { join, resolve } from 'node:path';
import { auditService } from '@tracepost/audit';
import { consoleService } from '@tracepost/console';
import { serveDevelopmentIssuer } from '@tracepost/edge';
import { startPostgres } from '@tracepost/embedded';
import { intakeService } from '@tracepost/intake';
import { notificationService } from '@tracepost/notification';
import { routingService } from '@tracepost/routing';
import { secretsOf } from '@tracepost/security';
import { runProcess, settingsFromEnvironment } from '@tracepost/service-kit';
import { tracingService } from '@tracepost/tracing';
import { dataDirOf } from './environment.js';

/** Notes of the server that say nothing which this process does not know; warnings and errors are passed on. */
const isOrdinary = (line: string): boolean =>
  / (LOG|HINT|DETAIL): {2}/.test(line) ||
  line.endsWith('terminating connection due to administrator command');

const dataDir = resolve(dataDirOf());
const secrets = secretsOf(dataDir);
const settingsWith = (databaseUrl: string, adminUrl: string) =>
  settingsFromEnvironment({
    MESSAGING: 'postgres',
    DATABASE_URL: databaseUrl,
    DATABASE_ADMIN_URL: adminUrl,
    DATABASE_PASSWORD: secrets.databasePassword,
    SEALING_KEY: secrets.sealingKey,
    CURSOR_SECRET: secrets.cursorSecret,
    INTERNAL_TOKEN: secrets.internalToken,
    AUDIT_SIGNING_KEY: secrets.auditSigningKey,
    AUTH_DEV_SIGNING_KEY: secrets.signingKey,
  });
// Faulty settings end the process here, before anything is started.
settingsWith('postgres://127.0.0.1:5432/tracepost', '');
const postgres = await startPostgres({
  dataDir: join(dataDir, 'postgres'),
  keepAlive: true,
  log: (line) => void (isOrdinary(line) || process.stderr.write(`postgres: ${line}\n`)),
});
const settings = settingsWith(
  `postgres://${postgres.host}:${postgres.port}/${postgres.database}`,
  postgres.url(),
);
const services = [
  intakeService,
  tracingService,
  routingService,
  notificationService,
  auditService,
  consoleService,
];
await runProcess(services, {
  settings,
  edge: true,
  configure: (app) => {
    if (settings.authDevIssuer) serveDevelopmentIssuer(app, settings.auth.issuer, settings.devSigningKey);
  },
  afterClose: () => postgres.stop(),
});
