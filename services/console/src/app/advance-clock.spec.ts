import { describe, expect, it } from '@jest/globals';
import type { Stirrings } from '../domain/quiet.js';
import { advanceClock } from './advance-clock.js';
import { ServiceSilent, type TimedService } from './ports.js';

const at = (hour: number): Date => new Date(Date.UTC(2026, 10, 23, hour));
const forever = new AbortController().signal;

/** A service in memory; an event of its timers needs two rounds of questions until it has reached its readers. */
class Imagined implements TimedService {
  clock = at(0);
  #waiting = 0;
  #published = 0;

  constructor(
    readonly name: string,
    private readonly hub: Imagined[],
    readonly log: string[],
    public due: Date[] = [],
    private readonly onFire: (hub: readonly Imagined[]) => void = () => undefined,
  ) {
    hub.push(this);
  }

  async now() {
    return { now: this.clock, offset: 0 };
  }

  async moveClock(to: Date): Promise<void> {
    if (to > this.clock) this.clock = to;
  }

  async nextDue(): Promise<Date | null> {
    return this.due.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;
  }

  async fire(instant: Date): Promise<number> {
    await this.moveClock(instant);
    const fired = this.due.filter((due) => due <= instant);
    this.due = this.due.filter((due) => due > instant);
    const clocks = this.hub.map(({ clock }) => clock.getUTCHours()).join(' ');
    this.log.push(`${this.name} fires at ${instant.getUTCHours()}, clocks ${clocks}`);
    this.#waiting = 2 * fired.length;
    this.onFire(this.hub);
    return fired.length;
  }

  async stirrings(): Promise<Stirrings> {
    if (this.#waiting > 0) {
      this.#waiting -= 1;
      this.#published += 1;
    }
    if (this.#waiting === 1) this.log.push(`${this.name}'s event is on its way`);
    return { outboxPending: this.#waiting, consumerLag: 0, published: this.#published, consumed: 0 };
  }
}

const hubOf = () => ({ hub: [] as Imagined[], log: [] as string[] });

describe('advancing the clock', () => {
  it('fires across services in order of due time, each at its time for all, and waits for its events', async () => {
    const { hub, log } = hubOf();
    new Imagined('tracing', hub, log, [at(5)]);
    new Imagined('routing', hub, log, [at(7), at(3)]);
    expect(await advanceClock(hub, at(9), forever)).toBe(3);
    expect(log).toEqual([
      'routing fires at 3, clocks 3 3',
      "routing's event is on its way",
      'tracing fires at 5, clocks 5 5',
      "tracing's event is on its way",
      'routing fires at 7, clocks 7 7',
      "routing's event is on its way",
    ]);
    expect(hub.map(({ clock }) => clock)).toEqual([at(9), at(9)]);
  });

  it('fires what a timer on the way has set', async () => {
    const { hub, log } = hubOf();
    new Imagined('tracing', hub, log);
    new Imagined('routing', hub, log, [at(3)], ([tracing]) => tracing?.due.push(at(4)));
    expect(await advanceClock(hub, at(9), forever)).toBe(2);
  });

  it('leaves what is due later', async () => {
    const { hub, log } = hubOf();
    const routing = new Imagined('routing', hub, log, [at(10)]);
    expect(await advanceClock(hub, at(9), forever)).toBe(0);
    expect(routing.due).toEqual([at(10)]);
  });

  it('stops where it got when a service falls silent', async () => {
    const { hub, log } = hubOf();
    const routing = new Imagined('routing', hub, log, [at(3), at(6)]);
    const tracing = new Imagined('tracing', hub, log, [at(5)]);
    tracing.fire = () => Promise.reject(new ServiceSilent('tracing'));
    await expect(advanceClock(hub, at(9), forever)).rejects.toThrow(ServiceSilent);
    expect([routing.clock, routing.due]).toEqual([at(5), [at(6)]]);
  });

  it('stops when its time is over', async () => {
    const { hub, log } = hubOf();
    const routing = new Imagined('routing', hub, log);
    routing.stirrings = async () => ({ outboxPending: 1, consumerLag: 0, published: 0, consumed: 0 });
    await expect(advanceClock(hub, at(9), AbortSignal.timeout(30))).rejects.toThrow();
    expect(routing.clock).toEqual(at(0));
  });
});
