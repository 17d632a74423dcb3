import { setTimeout as delay } from 'node:timers/promises';
import { nextStep } from '../domain/next-step.js';
import { isQuiet, type Stirrings } from '../domain/quiet.js';
import type { TimedService } from './ports.js';

const FIRST_WAIT_MS = 5;
const LONGEST_WAIT_MS = 100;

/**
 * Takes the clocks of all services to `target`. On the way what is due fires in order of its due time across services,
 * each at that time, and its events reach their readers before another service fires. Returns how many fired.
 * Rejects with ServiceSilent or `signal`'s reason; the clocks then stand where they got.
 */
export const advanceClock = async (
  services: readonly TimedService[],
  target: Date,
  signal: AbortSignal,
): Promise<number> => {
  // What is on its way now may still set a timer.
  await untilQuiet(services, signal);
  let fired = 0;
  for (;;) {
    const dues = services.map(async (service) => ({
      service: service.name,
      due: await service.nextDue(signal),
    }));
    const step = nextStep(await Promise.all(dues), target);
    if (step === null) break;
    const owns = ({ name }: TimedService): boolean => step.owners.includes(name);
    // An owner's clock is moved by firing, so that its own sweep cannot come between.
    await Promise.all(services.filter((one) => !owns(one)).map((one) => one.moveClock(step.at, signal)));
    for (const owner of services.filter(owns)) fired += await owner.fire(step.until, signal);
    await untilQuiet(services, signal);
  }
  await Promise.all(services.map((service) => service.moveClock(target, signal)));
  return fired;
};

/** Waits until no event is on its way: nothing unpublished, nothing unprocessed. */
const untilQuiet = async (services: readonly TimedService[], signal: AbortSignal): Promise<void> => {
  const ask = (): Promise<Stirrings[]> => Promise.all(services.map((service) => service.stirrings(signal)));
  let before = await ask();
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    const after = await ask();
    if (isQuiet(before, after)) return;
    before = after;
    await delay(wait, undefined, { signal });
  }
};
