import type { UnitOfWork } from '@tracepost/persistence';
import { advanceTarget, type AdvanceRequest } from '../domain/advance-target.js';
import { advanceClock } from './advance-clock.js';
import type { TimedService } from './ports.js';

/** An advance is answered within 30 s (api.md section 5, Clock): a second is left to say that it is not through. */
const DEADLINE_MS = 29_000;

/** Any fixed number, of this schema's locks. */
const ADVANCE_LOCK = 4_711_002;

/** The clock cannot be advanced so. `state`: ADVANCING while another advance runs, else STANDING. */
export class AdvanceRefused extends Error {
  readonly code = 'ADVANCE_REFUSED';

  constructor(
    readonly state: 'ADVANCING' | 'STANDING',
    message: string,
  ) {
    super(message);
  }
}

/** The advance could not be finished; the clocks stand where they got. */
export class AdvanceUnfinished extends Error {
  readonly code = 'ADVANCE_UNFINISHED';
}

/** The business clock of the whole hub, in development. */
export class HubClock {
  /** Target of an advance that was not finished. */
  #unfinished: Date | null = null;

  constructor(
    private readonly services: readonly TimedService[],
    private readonly unitOfWork: UnitOfWork,
    private readonly deadlineMs = DEADLINE_MS,
  ) {}

  /** The farthest of all clocks: they differ after an advance that was not finished. */
  async read(): Promise<{ readonly now: Date; readonly offset: number }> {
    const clocks = await Promise.all(this.services.map((service) => service.now()));
    return clocks.reduce((farthest, clock) => (clock.offset > farthest.offset ? clock : farthest));
  }

  /** @throws AdvanceRefused, AdvanceUnfinished */
  async advance(request: AdvanceRequest): Promise<{ readonly now: Date; readonly fired: number }> {
    // The lock of a transaction ends with it, whatever happens, and holds across processes of the console.
    return await this.unitOfWork.run(async (tx) => {
      const [lock] = await tx.query<{ free: boolean }>('select pg_try_advisory_xact_lock($1) as free', [
        ADVANCE_LOCK,
      ]);
      if (lock?.free !== true) throw new AdvanceRefused('ADVANCING', 'The clock is being advanced already.');
      return await this.#advance(request);
    });
  }

  async #advance(request: AdvanceRequest): Promise<{ readonly now: Date; readonly fired: number }> {
    const aim = advanceTarget(request, (await this.read()).now, this.#unfinished);
    if ('refused' in aim) throw new AdvanceRefused('STANDING', aim.refused);
    this.#unfinished = aim.target;
    try {
      const fired = await advanceClock(this.services, aim.target, AbortSignal.timeout(this.deadlineMs));
      this.#unfinished = null;
      return { now: (await this.read()).now, fired };
    } catch (cause) {
      throw new AdvanceUnfinished('the advance could not be finished', { cause });
    }
  }
}
