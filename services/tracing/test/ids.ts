import { randomUUID } from 'node:crypto';

let last = 0;

/** UUIDv7 that grow with every call, without the kit: pure specs use it too. */
export const v7 = (): string => {
  last = Math.max(Date.now(), last + 1);
  const time = last.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
};
