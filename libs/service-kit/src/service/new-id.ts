import { randomBytes } from 'node:crypto';

/** Makes UUIDv7 (RFC 9562) by real time, growing within this process: 12 bits count the ids of one millisecond. */
export const idSource = (now: () => number = Date.now): (() => string) => {
  let last = 0;
  let count = 0;
  return () => {
    const time = Math.max(now(), last);
    count = time === last ? count + 1 : 0;
    last = count > 0xfff ? time + 1 : time;
    if (count > 0xfff) count = 0;
    const stamp = last.toString(16).padStart(12, '0');
    const random = randomBytes(8);
    random.writeUInt8((random.readUInt8(0) & 0x3f) | 0x80, 0);
    const tail = random.toString('hex');
    return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${count.toString(16).padStart(3, '0')}-${tail.slice(0, 4)}-${tail.slice(4)}`;
  };
};
