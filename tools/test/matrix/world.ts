import { STORY_REQUEST, waitFor } from '@tracepost/client';
import type { TestHub } from '../hub.js';
import { Caller, slug, type Answer, type Client, type Json } from './answer.js';
import { mintFor, type Mint } from './tokens.js';

/**
 * Kinds of cases that routes are tried on.
 * `asked`: of Brazil, one open hop to the United States, not received. `asking`: of the United States, one open hop to
 * Brazil. `domestic`: of Brazil, no hop. `desk`: of Brazil, without any evidence.
 */
export type CaseKind = 'asked' | 'asking' | 'domestic' | 'desk';

export interface Case {
  readonly id: string;
  /** Null where nobody is asked. */
  readonly hopId: string | null;
}

interface Summary {
  readonly id: string;
  readonly state: string;
  readonly awaiting: readonly string[];
  readonly hops: readonly { readonly id: string }[];
}

/** Cases made at once, when the last one of a kind is taken. */
const SUPPLY = 24;

const { firearm } = STORY_REQUEST;
const markOf = (country: string) => [{ country, year: 2015, importer: 'X', city: 'Y', text: 'Z' }];
const NOTHING_READ = { serial: { condition: 'NONE' } };

const REQUESTS: Readonly<Record<CaseKind, { readonly by: string; readonly request: object }>> = {
  asked: { by: 'br-cp', request: STORY_REQUEST },
  asking: {
    by: 'us-cp',
    request: {
      ...STORY_REQUEST,
      firearm: { ...firearm, importMarks: markOf('BR') },
      recovery: { ...STORY_REQUEST.recovery, place: { country: 'US' } },
    },
  },
  domestic: {
    by: 'br-cp',
    request: { ...STORY_REQUEST, firearm: { ...firearm, importMarks: markOf('BR') } },
  },
  desk: { by: 'br-cp', request: { ...STORY_REQUEST, firearm: NOTHING_READ } },
};

const IS_READY: Readonly<Record<CaseKind, (summary: Summary) => boolean>> = {
  asked: ({ state, hops }) => state === 'ACTIVE' && hops.length === 1,
  asking: ({ state, hops }) => state === 'ACTIVE' && hops.length === 1,
  domestic: ({ awaiting }) => awaiting.includes('DECISION'),
  desk: ({ awaiting }) => awaiting.includes('DESK'),
};

/** What the matrices share: one hub, its callers, and cases in the states that they need. */
export class World {
  readonly #stock = new Map<CaseKind, Promise<Case[]>>();
  #count = 0;

  private constructor(
    readonly caller: Caller,
    readonly mint: Mint,
  ) {}

  static async of(hub: TestHub): Promise<World> {
    return new World(new Caller(hub), await mintFor(hub));
  }

  /** A text that nothing else here has. */
  unique(prefix = 'm'): string {
    return `${prefix}-${(this.#count += 1)}`;
  }

  call(client: Client, method: string, path: string, body?: unknown, headers = {}): Promise<Answer> {
    return this.caller.call(client, method, path, { body, headers });
  }

  get(client: Client, path: string): Promise<Answer> {
    return this.call(client, 'GET', path);
  }

  /** A POST with a key of its own. */
  post(client: Client, path: string, body: unknown, headers = {}): Promise<Answer> {
    return this.call(client, 'POST', path, body, { 'idempotency-key': this.unique('key'), ...headers });
  }

  /** The body of a POST that must work here. @throws Error with the problem when it does not. */
  async did(client: Client, path: string, body: unknown, headers = {}): Promise<Json> {
    const answer = await this.post(client, path, body, headers);
    if (answer.status >= 300)
      throw new Error(`POST ${path} as ${String(client)}: ${slug(answer)} ${answer.text}`);
    return answer.body;
  }

  /** A case that nobody else has taken. */
  async take(kind: CaseKind): Promise<Case> {
    for (;;) {
      const stock = this.#stock.get(kind) ?? this.#supply(kind);
      this.#stock.set(kind, stock);
      const one = (await stock).pop();
      if (one) return one;
      if (this.#stock.get(kind) === stock) this.#stock.delete(kind);
    }
  }

  async #supply(kind: CaseKind): Promise<Case[]> {
    const { by, request } = REQUESTS[kind];
    const reference = this.unique(kind);
    await Promise.all(
      Array.from({ length: SUPPLY }, () => this.did(by, '/v1/trace-requests', { ...request, reference })),
    );
    return waitFor(`${SUPPLY} cases of the kind ${kind}`, async () => {
      const { body } = await this.get(by, `/v1/traces?reference=${reference}&limit=200`);
      const ready = (body.items as Summary[]).filter(IS_READY[kind]);
      return ready.length === SUPPLY
        ? ready.map(({ id, hops }) => ({ id, hopId: hops[0]?.id ?? null }))
        : undefined;
    });
  }
}
