import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { endProcess, signalQuietly } from '../process/end-process.js';
import type { Log } from '../process/server-process.js';

/**
 * Ends the server that an earlier, killed owner left running on `cluster`, and removes a stale postmaster.pid. The
 * caller holds the data folder's lock, so a server found here has no owner.
 * @throws Error when the orphan does not go.
 */
export async function endOrphan(cluster: string, log: Log): Promise<void> {
  const pid = recordedPid(cluster);
  if (pid === undefined) return;
  if (isPostgresOf(pid, cluster)) {
    log(`ending PostgreSQL process ${pid}, left on ${cluster} by a process that was killed`);
    // Fast, immediate, by force: the later ones leave crash recovery to the next start, which loses nothing.
    await endProcess(pid, [
      ['SIGINT', 10_000],
      ['SIGQUIT', 5_000],
      ['SIGKILL', 5_000],
    ]);
  }
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** Ends backends that outlived their killed server and hold its shared memory (Linux; elsewhere they go by themselves). */
export function killStrays(cluster: string): void {
  if (process.platform !== 'linux') return;
  for (const name of readdirSync('/proc')) {
    if (/^\d+$/.test(name) && isPostgresOf(Number(name), cluster)) signalQuietly(Number(name), 'SIGKILL');
  }
}

function recordedPid(cluster: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return Number.isInteger(pid) && pid > 1 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** A recorded pid may by now be anybody's. */
function isPostgresOf(pid: number, cluster: string): boolean {
  try {
    if (process.platform === 'linux') {
      // Every PostgreSQL process works in its data directory.
      const name = readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
      return name === 'postgres' && readlinkSync(`/proc/${pid}/cwd`) === cluster;
    }
    if (process.platform === 'win32') {
      return execFileSync('tasklist', ['/FI', `PID eq ${pid}`, '/NH'], { encoding: 'utf8' }).includes(
        'postgres.exe',
      );
    }
    const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return basename(command.split(' -D ')[0] ?? '') === 'postgres' && command.includes(` -D ${cluster} `);
  } catch {
    return false;
  }
}
