import { settle } from '../../src/ledger/settle.js';
import { HubRecord } from './hub-record.js';
import { invariantFaults } from './invariants.js';
import { judge } from './judge.js';
import type { Instance, Played } from './play.js';
import type { Race, Scene } from './race.js';
import type { Stage } from './stage.js';
import { viewsOf } from './views.js';

/** How the instances of one race have ended. */
export interface Tally {
  /** Instances by the name of their outcome. */
  readonly outcomes: Map<string, number>;
  readonly faults: string[];
}

/** Instances that are looked at together. */
const AT_ONCE = 8;

/** Judges what was played by what the hub shows once nothing is on its way any more. */
export class Referee {
  readonly #tallies = new Map<Race<never>, Tally>();

  constructor(private readonly stage: Stage) {}

  tallyOf(race: Race<never>): Tally {
    const known = this.#tallies.get(race) ?? { outcomes: new Map<string, number>(), faults: [] };
    this.#tallies.set(race, known);
    return known;
  }

  async judge({ instances, broken }: Played): Promise<void> {
    await settle(this.stage.hub.point('hub-operator'));
    const record = await HubRecord.read(this.stage);
    for (const { race, error } of broken) this.tallyOf(race).faults.push(String(error));
    const left = [...instances];
    const worker = async (): Promise<void> => {
      for (let next = left.pop(); next; next = left.pop()) await this.#one(next, record);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }

  async #one({ race, scene, replies }: Instance, record: HubRecord): Promise<void> {
    const { outcomes, faults } = this.tallyOf(race);
    const { traceId } = scene as Partial<Scene>;
    const views = traceId === undefined ? null : await viewsOf(this.stage, traceId, record);
    const verdict = judge(race, replies, views, record);
    const found = [
      ...('faults' in verdict ? verdict.faults : []),
      ...(views === null ? [] : invariantFaults(views, record)),
      ...((await race.aftermath?.(scene, replies, this.stage)) ?? []),
    ];
    if ('outcome' in verdict) outcomes.set(verdict.outcome, (outcomes.get(verdict.outcome) ?? 0) + 1);
    if (found.length > 0) faults.push(`${traceId ?? ''}\n  ${found.join('\n  ')}`);
  }
}
