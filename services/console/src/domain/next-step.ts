export interface Due {
  readonly service: string;
  /** Earliest instant at which something of the service is due, or null. */
  readonly due: Date | null;
}

export interface Step {
  readonly at: Date;
  /** What the owner, if it is the only one, may fire together: nothing of another service falls due before. */
  readonly until: Date;
  /** Services that have something due then. */
  readonly owners: readonly string[];
}

/**
 * Timers of one service that fire together: the service lets each see its own due time as now. Hops of many traces fall
 * due within minutes of each other, and to wait for the whole hub after each of them took longer than an advance may.
 */
const TOGETHER_MS = 30 * 60_000;

/** What has to fire first on the way to `target`, or null when nothing is left. */
export const nextStep = (dues: readonly Due[], target: Date): Step | null => {
  const times = dues.flatMap(({ due }) => (due === null || due > target ? [] : [due.getTime()]));
  if (times.length === 0) return null;
  const at = Math.min(...times);
  const owners = dues.filter(({ due }) => due?.getTime() === at).map(({ service }) => service);
  const others = times.filter((time) => time !== at);
  const until = owners.length > 1 ? at : Math.min(at + TOGETHER_MS, target.getTime(), ...others);
  return { at: new Date(at), until: new Date(until), owners };
};
