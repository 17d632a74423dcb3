import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** CPU time that a part of the system has used so far. */
export interface Meter {
  readonly name: string;
  /** Milliseconds; null where it is not to be had (a system without /proc, a server elsewhere). */
  read(): number | null;
}

export interface ProcessTimes {
  readonly parent: number;
  /** Clock ticks of the process itself. */
  readonly own: number;
  /** Clock ticks of its children that have ended. */
  readonly ended: number;
}

/** Reads one line of /proc/<pid>/stat (proc(5)): the name may hold spaces and brackets. */
export const parseStat = (line: string): ProcessTimes => {
  const fields = line
    .slice(line.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const at = (index: number): number => fields[index] ?? 0;
  // Field 4 is the parent; 14 to 17 are utime, stime, cutime, cstime. The slice begins at field 3.
  return { parent: at(1), own: at(11) + at(12), ended: at(13) + at(14) };
};

let ticks: number | undefined;
const ticksPerMs = (): number =>
  (ticks ??= Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))) / 1000;

const timesOf = (pid: number | string): ProcessTimes | null => {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return null;
  }
};

/** This process, all its threads. */
export const ownMeter = (name: string): Meter => ({
  name,
  read: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
});

/** One process by its id. */
export const processMeter = (name: string, pid: () => number | undefined): Meter => ({
  name,
  read: () => {
    const times = timesOf(pid() ?? 0);
    return times && times.own / ticksPerMs();
  },
});

/** Milliseconds of a process with one thread, to the nanosecond: ten of a clock tick are much for one connection's server. */
const singleThreadMs = (pid: number): number | null => {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return null;
  }
};

/**
 * A process with all its descendants, those that have ended included, none of which has threads: PostgreSQL has one
 * process a connection.
 */
export const treeMeter = (name: string, root: () => number | undefined): Meter => ({
  name,
  read: () => {
    const pid = root();
    if (pid === undefined || timesOf(pid) === null) return null;
    const all = new Map<number, ProcessTimes>();
    for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const times = timesOf(entry);
      if (times) all.set(Number(entry), times);
    }
    const isBelow = (one: number): boolean => {
      for (let at = one; at > 1; at = all.get(at)?.parent ?? 0) if (at === pid) return true;
      return false;
    };
    let sum = 0;
    for (const [one, { own, ended }] of all)
      if (isBelow(one)) sum += (singleThreadMs(one) ?? own / ticksPerMs()) + ended / ticksPerMs();
    return sum;
  },
});
