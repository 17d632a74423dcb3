import { describe, expect, it } from '@jest/globals';
import { logLevel } from 'kafkajs';
import { kafkaLogger } from './kafka-logger.js';

describe("kafkajs' own log", () => {
  it.each([
    [
      'an answer that is thrown to whoever asked',
      logLevel.ERROR,
      'Connection',
      'Response Produce(key: 0)',
      'info',
    ],
    ['a connection that broke', logLevel.ERROR, 'Connection', 'Connection error: closed', 'warn'],
    ['a consumer that crashed', logLevel.ERROR, 'Consumer', 'Crash: coordinator is loading', 'warn'],
    ['a warning', logLevel.WARN, 'Consumer', 'Rebalancing', 'info'],
    ['the rest', logLevel.INFO, 'Consumer', 'Starting', null],
  ])('tells of %s', (_what, level, namespace, message, told) => {
    const lines: string[] = [];
    const note = (name: string) => () => void lines.push(name);
    const logger = { debug: note('debug'), info: note('info'), warn: note('warn'), error: note('error') };
    const log = { message, timestamp: '', broker: '127.0.0.1:9092' };
    kafkaLogger(logger)(level)({ namespace, level, label: '', log });
    expect(lines).toEqual(told === null ? [] : [told]);
  });
});
