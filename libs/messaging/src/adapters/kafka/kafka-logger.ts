import { logLevel, type logCreator } from 'kafkajs';
import type { Logger } from '../../ports/logger.js';

/** A broker's answer that says no: kafkajs throws it to whoever asked, which repeats it or tells of it itself. */
const isAnswer = (namespace: string, message: string): boolean =>
  namespace === 'Connection' && message.startsWith('Response ');

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
      error: log.error as unknown,
    };
    if (level === logLevel.ERROR && !isAnswer(namespace, log.message))
      logger.warn(fields, 'kafkajs reports an error');
    else if (level <= logLevel.WARN) logger.info(fields, 'kafkajs reports');
  };
