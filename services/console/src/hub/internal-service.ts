import { INTERNAL_TOKEN_HEADER, type Quiescence, type ServiceTime } from '@tracepost/service-kit';
import type {
  CauseRow,
  DeadLetterRow,
  FlowRow,
  Page,
  PageRequest,
  ParkedKeyRow,
  Redrive,
} from '@tracepost/messaging';
import { ServiceSilent, type Act, type HubService } from '../app/ports.js';

/** Longer than any answer of a healthy service takes. */
const DEADLINE_MS = 5_000;
/** Hundreds of timers may be due at once; the advance that asks for them has a deadline of its own. */
const FIRE_DEADLINE_MS = 60_000;

interface Call {
  readonly method?: string;
  readonly body?: object;
  readonly signal?: AbortSignal | undefined;
  readonly deadlineMs?: number;
}

/** One service at its internal port, `/internal/<service>/...` of the kit. */
export class InternalService implements HubService {
  constructor(
    readonly name: string,
    /** `http://host:port`, asked at each call: one's own is known late. */
    private readonly address: () => string,
    private readonly token: string,
  ) {}

  async now(signal?: AbortSignal): Promise<{ now: Date; offset: number }> {
    const { now, offset } = await this.#ask<ServiceTime>('clock', { signal });
    return { now: new Date(now), offset };
  }

  async moveClock(to: Date, signal?: AbortSignal): Promise<void> {
    await this.#ask('clock', { method: 'PUT', body: { offset: to.getTime() - Date.now() }, signal });
  }

  async nextDue(signal?: AbortSignal): Promise<Date | null> {
    const { next } = await this.#ask<{ next: string | null }>('timers/next', { signal });
    return next === null ? null : new Date(next);
  }

  async fire(at: Date, signal?: AbortSignal): Promise<number> {
    const body = { at: at.toISOString() };
    const call = { method: 'POST', body, signal, deadlineMs: FIRE_DEADLINE_MS };
    return (await this.#ask<{ fired: number }>('timers/fire', call)).fired;
  }

  stirrings(signal?: AbortSignal): Promise<Quiescence> {
    return this.#ask('quiescence', { signal });
  }

  async flows(): Promise<readonly FlowRow[]> {
    return (await this.#ask<{ flows: FlowRow[] }>('flows')).flows;
  }

  parkedKeys(page: PageRequest): Promise<Page<ParkedKeyRow>> {
    return this.#ask(`parked-keys?${queryOf(page)}`);
  }

  deadLetters(page: PageRequest): Promise<Page<DeadLetterRow>> {
    return this.#ask(`dead-letters?${queryOf(page)}`);
  }

  async causes(): Promise<readonly CauseRow[]> {
    return (await this.#ask<{ items: CauseRow[] }>('causes')).items;
  }

  redrive(act: Act): Promise<Redrive> {
    return this.#ask('redrives', { method: 'POST', body: act });
  }

  discard(act: Act): Promise<Redrive> {
    return this.#ask('discards', { method: 'POST', body: act });
  }

  progress(id: string): Promise<Redrive | null> {
    return this.#find(`redrives/${id}`);
  }

  cancel(id: string, body: Pick<Act, 'reason' | 'actor'>): Promise<Redrive | null> {
    return this.#find(`redrives/${id}/cancellation`, { method: 'POST', body });
  }

  async ready(): Promise<boolean> {
    const response = await this.#fetch('/health/ready');
    await response.body?.cancel();
    return response.ok;
  }

  async metrics(): Promise<string> {
    return (await this.#fetch('/metrics')).text();
  }

  async #ask<T>(path: string, call?: Call): Promise<T> {
    const found = await this.#find<T>(path, call);
    if (found === null) throw new ServiceSilent(this.name, { cause: new Error(`404 for ${path}`) });
    return found;
  }

  /** Null for 404. */
  async #find<T>(path: string, call?: Call): Promise<T | null> {
    const response = await this.#fetch(`/internal/${this.name}/${path}`, call);
    if (!response.ok) {
      await response.body?.cancel();
      if (response.status === 404) return null;
      throw new ServiceSilent(this.name, { cause: new Error(`${response.status} for ${path}`) });
    }
    return (await response.json()) as T;
  }

  async #fetch(
    path: string,
    { method = 'GET', body, signal, deadlineMs = DEADLINE_MS }: Call = {},
  ): Promise<Response> {
    const deadline = AbortSignal.timeout(deadlineMs);
    try {
      return await fetch(`${this.address()}${path}`, {
        method,
        headers: {
          [INTERNAL_TOKEN_HEADER]: this.token,
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
        signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
      });
    } catch (cause) {
      throw new ServiceSilent(this.name, { cause });
    }
  }
}

const queryOf = ({ limit, cursor }: PageRequest): URLSearchParams =>
  new URLSearchParams({ limit: String(limit), ...(cursor !== undefined && { cursor }) });
