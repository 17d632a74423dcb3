import { addDuration, isDuration } from '@tracepost/contracts';
import type { SettingKind } from './schema.js';

/** The text does not fit the setting; `message` never repeats a secret. */
export class SettingFault extends Error {}

const fail = (message: string): never => {
  throw new SettingFault(message);
};

const readUrl = (text: string): string => {
  if (!URL.canParse(text)) return fail('is no absolute URL');
  return text.replace(/\/+$/, '');
};

const readInteger = (text: string, min: number, max: number): number => {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < min || value > max) fail(`must be a whole number from ${min} to ${max}`);
  return value;
};

const readKey = (text: string, bytes: number): Buffer => {
  const key = Buffer.from(text, 'base64');
  if (key.length < bytes) fail(`must be base64 of at least ${bytes} bytes`);
  return key;
};

const DAY_MS = 86_400_000;

const readDuration = (text: string, leastDays: number): string => {
  if (!isDuration(text)) return fail('must be a duration of ISO 8601, such as P5Y');
  if (addDuration(new Date(0), text).getTime() < leastDays * DAY_MS)
    return fail(`must be at least ${leastDays} days`);
  return text;
};

const readAddresses = (text: string): Readonly<Record<string, string>> => {
  const pairs = text.split(',').filter((part) => part.trim() !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, name, address] = /^\s*([a-z]+)=(\S+)\s*$/.exec(pair) ?? [];
      if (name === undefined || address === undefined) return fail('must be name=url pairs');
      return [name, readUrl(address)];
    }),
  );
};

/** @throws SettingFault */
export const readSetting = (kind: SettingKind, text: string): unknown => {
  switch (kind.type) {
    case 'text':
      return text;
    case 'switch':
      if (text !== 'on' && text !== 'off') fail('must be on or off');
      return text === 'on';
    case 'integer':
      return readInteger(text, kind.min, kind.max);
    case 'choice':
      return kind.values.includes(text) ? text : fail(`must be one of ${kind.values.join(', ')}`);
    case 'url':
      return readUrl(text);
    case 'key':
      return readKey(text, kind.bytes);
    case 'duration':
      return readDuration(text, kind.leastDays);
    case 'addresses':
      return readAddresses(text);
  }
};
