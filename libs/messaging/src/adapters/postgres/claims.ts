import { randomUUID } from 'node:crypto';
import type { Sql } from '../../ports/ports.js';

/** A partition this member holds, and how far its group has come there. */
export interface Claim {
  readonly topic: string;
  readonly partition: number;
  readonly epoch: string;
  position: number;
}

/** A claim, and how far the group has come there by now. */
export interface Step {
  readonly claim: Claim;
  readonly position: number;
}

interface ClaimRow {
  readonly topic: string;
  readonly partition: number;
  readonly position: string;
  readonly epoch: string;
  readonly fair: number;
}

/** One member of a group: the partitions it holds in `broker.claim`, fenced by their epochs. */
export class Claims {
  readonly #id = randomUUID();
  readonly #held = new Map<string, Claim>();
  readonly #leaving = new Set<string>();
  #busy: ReadonlySet<string> = new Set();
  #settledAmong: string | null = null;

  constructor(
    private readonly sql: Sql,
    private readonly group: string,
    private readonly topics: readonly string[],
    private readonly memberMs: number,
  ) {}

  /** Those that may be read from; partitions on their way to another member are not. */
  get readable(): Claim[] {
    return [...this.#held.entries()].filter(([name]) => !this.#leaving.has(name)).map(([, claim]) => claim);
  }

  /** Says that this member lives, takes its share, gives away what is more than it. */
  async keep(): Promise<void> {
    // Asked before taking part: a member that joins in between is then seen as a change the next time.
    const members = await this.#renew();
    if (members !== null && members === this.#settledAmong) return;
    const rows = await this.sql.query<ClaimRow>(
      `select * from broker.take_part($1, $2, $3, $4 * interval '1 ms') order by topic, partition`,
      [this.group, this.#id, this.topics, this.memberMs],
    );
    const names = new Set(rows.map(nameOf));
    for (const name of this.#held.keys()) if (!names.has(name)) this.#forget(name);
    for (const row of rows) this.#learn(row);
    this.#markExcess(rows);
    await this.#releaseLeaving();
    this.#settledAmong = this.#isSettled(rows) ? members : null;
  }

  /**
   * Nothing can change hands while this member has exactly its share of every topic and the group has the same members:
   * then it is enough to say that it lives.
   */
  #isSettled(rows: readonly ClaimRow[]): boolean {
    return this.topics.every((topic) => {
      const own = rows.filter((row) => row.topic === topic);
      return own.length > 0 && own.every(({ fair }) => fair === own.length);
    });
  }

  /** The group's living members as a text; null when this one was given up. */
  async #renew(): Promise<string | null> {
    const [row] = await this.sql.query<{ members: string }>(
      `update broker.member set until = clock_timestamp() + $3 * interval '1 ms'
       where id = $2 and until > clock_timestamp()
       returning (select string_agg(m.id::text, ' ' order by m.id) from broker.member m
         where m.consumer_group = $1 and m.until > clock_timestamp()) as members`,
      [this.group, this.#id, this.memberMs],
    );
    return row?.members ?? null;
  }

  /** Partitions in a batch that is being handled are given away only afterwards. */
  async handling<R>(claims: readonly Claim[], work: () => Promise<R>): Promise<R> {
    this.#busy = new Set(claims.map(nameOf));
    try {
      return await work();
    } finally {
      this.#busy = new Set();
    }
  }

  /**
   * Stores how far the group has come; what another member has taken meanwhile is forgotten. Nothing has moved when it fails:
   * the same messages are read again, and their positions stored then, though nothing new comes.
   */
  async commit(steps: readonly Step[]): Promise<void> {
    const kept = await this.sql.query<{ topic: string; partition: number }>(
      `update broker.claim c set position = v.position
       from unnest($3::text[], $4::integer[], $5::bigint[], $6::bigint[]) as v (topic, partition, position, epoch)
       where c.consumer_group = $1 and c.holder = $2
         and c.topic = v.topic and c.partition = v.partition and c.epoch = v.epoch
       returning c.topic, c.partition`,
      [
        this.group,
        this.#id,
        steps.map(({ claim }) => claim.topic),
        steps.map(({ claim }) => claim.partition),
        steps.map(({ position }) => position),
        steps.map(({ claim }) => claim.epoch),
      ],
    );
    const names = new Set(kept.map(nameOf));
    for (const { claim, position } of steps) {
      if (names.has(nameOf(claim))) claim.position = position;
      else this.#forget(nameOf(claim));
    }
  }

  async leave(): Promise<void> {
    this.#held.clear();
    await this.sql.query(
      `with gone as (delete from broker.member where id = $1)
       update broker.claim set holder = null where consumer_group = $2 and holder = $1`,
      [this.#id, this.group],
    );
  }

  #learn(row: ClaimRow): void {
    const name = nameOf(row);
    const known = this.#held.get(name);
    // A commit of ours may be under way while the answer was made: never go back under the same epoch.
    if (known?.epoch === row.epoch) return;
    const { topic, partition, epoch } = row;
    this.#held.set(name, { topic, partition, epoch, position: Number(row.position) });
  }

  #markExcess(rows: readonly ClaimRow[]): void {
    const count = new Map<string, number>();
    this.#leaving.clear();
    for (const row of rows) {
      const nth = (count.get(row.topic) ?? 0) + 1;
      count.set(row.topic, nth);
      if (nth > row.fair) this.#leaving.add(nameOf(row));
    }
  }

  async #releaseLeaving(): Promise<void> {
    const claims = [...this.#leaving]
      .filter((name) => !this.#busy.has(name))
      .flatMap((name) => this.#held.get(name) ?? []);
    if (claims.length === 0) return;
    for (const claim of claims) this.#forget(nameOf(claim));
    await this.sql.query(
      `update broker.claim c set holder = null from unnest($3::text[], $4::integer[]) as v (topic, partition)
       where c.consumer_group = $1 and c.holder = $2 and c.topic = v.topic and c.partition = v.partition`,
      [this.group, this.#id, claims.map((claim) => claim.topic), claims.map((claim) => claim.partition)],
    );
  }

  #forget(name: string): void {
    this.#held.delete(name);
    this.#leaving.delete(name);
  }
}

const nameOf = (claim: { readonly topic: string; readonly partition: number }): string =>
  `${claim.topic}/${claim.partition}`;
