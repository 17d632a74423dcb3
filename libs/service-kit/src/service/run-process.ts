import { createLogger } from '../observability/logger.js';
import { settingsFromEnvironment } from '../settings/environment.js';
import { runServices, type RunExtras } from './run-services.js';
import type { ServiceDefinition } from './service-definition.js';
import type { Settings } from './settings.js';

const WATCH_MS = 5_000;

/** sysexits.h: EX_SOFTWARE for what stands still, and the shell's 128 + signal for an end that was forced. */
const EXIT = { stalled: 70, forced: 130 } as const;

export interface ProcessExtras extends Omit<RunExtras, 'signal' | 'logger'> {
  /** Read from the environment when absent. */
  readonly settings?: Settings;
  /** What the process itself started before the services, to be ended after them: an embedded database. */
  readonly afterClose?: () => Promise<void>;
}

/**
 * The whole life of a process: settings, services, SIGTERM and SIGINT (a second one ends at once), the watchdog, and a
 * last deadline on the shutdown.
 */
export const runProcess = async (
  definitions: readonly ServiceDefinition[],
  extras: ProcessExtras = {},
): Promise<void> => {
  const settings = extras.settings ?? settingsFromEnvironment();
  const logger = createLogger(definitions.map(({ name }) => name).join('+'), settings.logLevel);
  const starting = new AbortController();
  let end = (status: number): void => {
    starting.abort();
    process.exit(status);
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    if (starting.signal.aborted) process.exit(EXIT.forced);
    logger.info({ signal }, 'asked to end');
    end(0);
  };
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal);
  const services = await runServices(definitions, settings, { ...extras, logger, signal: starting.signal });
  end = (status) => {
    starting.abort();
    setTimeout(() => {
      logger.error({ deadlineMs: settings.shutdownDeadlineMs }, 'the shutdown took too long');
      process.exit(status || 1);
    }, settings.shutdownDeadlineMs).unref();
    void services
      .close()
      .then(() => extras.afterClose?.())
      .then(() => process.exit(status));
  };
  setInterval(() => {
    if (services.healthy() || starting.signal.aborted) return;
    logger.fatal({}, 'work stands still: the process ends, to be started again');
    end(EXIT.stalled);
  }, WATCH_MS).unref();
};
