export interface Due {
  readonly service: string;
  /** Earliest instant at which something of the service is due, or null. */
  readonly due: Date | null;
}

export interface Step {
  readonly at: Date;
  /** Services that have something due then. */
  readonly owners: readonly string[];
}

/** What has to fire first on the way to `target`, or null when nothing is left. */
export const nextStep = (dues: readonly Due[], target: Date): Step | null => {
  const times = dues.flatMap(({ due }) => (due === null || due > target ? [] : [due.getTime()]));
  if (times.length === 0) return null;
  const at = Math.min(...times);
  return {
    at: new Date(at),
    owners: dues.filter(({ due }) => due?.getTime() === at).map(({ service }) => service),
  };
};
