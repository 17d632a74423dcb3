import { KafkaBroker, PostgresBroker, type Broker } from '@tracepost/messaging';
import { roleUrl } from '@tracepost/persistence';
import type { Logger } from 'pino';
import type { Settings } from './settings.js';

/** The broker of this process by `MESSAGING`; `service` is one whose role it may use. Connects when it is first needed. */
export const openBroker = (settings: Settings, service: string, logger: Logger): Broker => {
  const { address, password } = settings.database;
  switch (settings.messaging) {
    case 'postgres':
      return new PostgresBroker({
        connection: { connectionString: roleUrl(address, `${service}_app`, password) },
        logger,
      });
    case 'kafka':
      return new KafkaBroker({
        brokers: settings.kafkaBrokers,
        clientId: `tracepost-${service}`,
        logger,
        ssl: settings.kafkaTls,
        sessionMs: settings.kafkaSessionMs,
        ...(settings.kafkaLogin && { sasl: { mechanism: 'scram-sha-512' as const, ...settings.kafkaLogin } }),
      });
  }
};
