import { setTimeout as delay } from 'node:timers/promises';
import { identify } from './identity.js';

/** A signal and how long to wait for its effect, in ms. */
export type Step = readonly [signal: NodeJS.Signals, waitMs: number];

/** Sends each signal in turn until the process is gone. @throws Error when the last one did not help either. */
export async function endProcess(pid: number, steps: readonly Step[]): Promise<void> {
  for (const [signal, waitMs] of steps) {
    signalQuietly(pid, signal);
    for (const end = Date.now() + waitMs; Date.now() < end; await delay(20)) {
      if (identify(pid) === undefined) return;
    }
  }
  throw new Error(`process ${pid} cannot be ended`);
}

/** Signals a process that may be gone already. */
export function signalQuietly(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
