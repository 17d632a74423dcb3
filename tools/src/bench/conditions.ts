import { cpus, loadavg, totalmem } from 'node:os';
import pg from 'pg';
import type { Plan } from './plan.js';
import type { Stage } from './stage.js';

const SHOWN = [
  'server_version',
  'fsync',
  'synchronous_commit',
  'full_page_writes',
  'shared_buffers',
] as const;

/** What the figures depend on, as the servers themselves say; one line each. */
export const conditionsOf = async (stage: Stage, plan: Plan): Promise<string[]> => {
  const client = new pg.Client({ connectionString: (await stage.postgres()).url() });
  await client.connect();
  const settings: string[] = [];
  try {
    for (const name of SHOWN) {
      const { rows } = await client.query<Record<string, string>>(`show ${name}`);
      settings.push(`${name} ${rows[0]?.[name]}`);
    }
  } finally {
    await client.end();
  }
  const [first] = cpus();
  return [
    `machine: ${cpus().length} x ${first?.model ?? 'CPU'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}; load average ${loadAverage()} at the start`,
    `Node ${process.versions.node}`,
    `PostgreSQL: ${settings.join(', ')}`,
    `${plan.rounds} rounds of each contender, one after the other; medians`,
  ];
};

export const loadAverage = (): string =>
  loadavg()
    .map((load) => load.toFixed(1))
    .join(' ');
