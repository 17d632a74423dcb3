import { logLevel, type logCreator } from 'kafkajs';
import type { Logger } from '../../ports/logger.js';

/** kafkajs' own log through ours: texts name brokers, groups and error codes, never messages. */
export const kafkaLogger =
  (logger: Logger): logCreator =>
  () =>
  ({ level, namespace, log }) => {
    const fields = {
      namespace,
      groupId: log.groupId as unknown,
      broker: log.broker as unknown,
      detail: log.message,
    };
    if (level === logLevel.ERROR) logger.warn(fields, 'kafkajs reports an error');
    else if (level === logLevel.WARN) logger.info(fields, 'kafkajs reports');
  };
