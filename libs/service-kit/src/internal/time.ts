import { notFound, Problem } from '../problems/problem.js';
import type { ServiceHost } from '../service/service-host.js';
import type { InternalParts } from './internal-routes.js';

export interface ServiceTime {
  /** Business time, RFC 3339. */
  readonly now: string;
  /** Milliseconds ahead of real time. */
  readonly offset: number;
}

const real = (): number => Date.now();

/** The business clock and the timers of one service, for the development clock; 404 where the clock is not adjustable. */
export const timeOf = (host: ServiceHost, { settings }: InternalParts) => {
  const { clock } = host.clock;
  const told = (): ServiceTime => ({ now: clock.now().toISOString(), offset: clock.offset });
  const adjustable = (): void => {
    if (!settings.clockAdjustable) throw notFound();
  };
  return {
    clock: async (): Promise<ServiceTime> => {
      adjustable();
      await host.clock.load();
      return told();
    },
    setOffset: async (offset: number): Promise<ServiceTime> => {
      adjustable();
      if (!Number.isFinite(offset)) throw new Problem('malformed', 'offset is no number');
      await host.clock.advanceTo(offset);
      return told();
    },
    next: async (): Promise<{ next: string | null }> => {
      const next = await host.timers.nextDue();
      return { next: next === null ? null : next.toISOString() };
    },
    /** Moves the clock to `at` (never back) and fires what is due then. */
    fire: async (at: Date): Promise<{ fired: number }> => {
      adjustable();
      if (Number.isNaN(at.getTime())) throw new Problem('malformed', 'at is no instant');
      return { fired: await host.timers.fireAt(at, () => host.clock.advanceTo(at.getTime() - real())) };
    },
  };
};
