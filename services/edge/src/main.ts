import { SERVICE, type ServiceName } from '@tracepost/contracts';
import { flushTelemetry, settingsFromEnvironment } from '@tracepost/service-kit';
import { startEdge } from './edge.js';

const settings = settingsFromEnvironment();
const missing = SERVICE.filter((service) => settings.internalUrls[service] === undefined);
if (missing.length > 0) {
  process.stderr.write(`INTERNAL_URLS names no address of ${missing.join(', ')}\n`);
  process.exit(78);
}
const edge = await startEdge({
  host: settings.http.host,
  port: settings.http.port,
  targets: settings.internalUrls as Readonly<Record<ServiceName, string>>,
  developmentIssuer: settings.authDevIssuer
    ? { issuer: settings.auth.issuer, signingKey: settings.devSigningKey }
    : null,
});
process.stdout.write(
  `${JSON.stringify({ level: 'info', time: new Date().toISOString(), msg: 'edge listens', url: edge.url })}\n`,
);
const end = (): void =>
  void edge
    .close()
    .then(flushTelemetry)
    .then(() => process.exit(0));
process.once('SIGTERM', end).once('SIGINT', end);
