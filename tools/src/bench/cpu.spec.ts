import { describe, expect, it } from '@jest/globals';
import { ownMeter, parseStat, processMeter } from './cpu.js';

describe('CPU time of a process', () => {
  it('is read from the fields after the name, whatever the name holds', () => {
    const line = '4242 (a (b) 7 c) S 17 4242 4242 0 -1 4194560 1 2 3 4 50 6 700 8 20 0 1 0 99 1 1';
    expect(parseStat(line)).toEqual({ parent: 17, own: 56, ended: 708 });
  });

  it('grows with work, by the system clock ticks as by the runtime', () => {
    const meters = [ownMeter('own'), processMeter('proc', () => process.pid)];
    const before = meters.map((meter) => meter.read());
    const end = process.cpuUsage().user + 100_000;
    while (process.cpuUsage().user < end) Math.sqrt(Math.PI);
    meters.forEach((meter, at) => {
      const read = meter.read();
      if (read !== null) expect(read - (before[at] ?? 0)).toBeGreaterThan(50);
    });
  });

  it('is not to be had for a process that is not there', () => {
    expect(processMeter('gone', () => undefined).read()).toBeNull();
  });
});
