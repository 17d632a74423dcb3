import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Sql, Transactions } from '@tracepost/messaging';
import type { Tx } from '@tracepost/persistence';
import { goneOf } from '../erasure/gone.js';
import type { HttpCall } from '../http/endpoint.js';
import { exchangeOf } from '../http/exchange.js';
import { Problem } from '../problems/problem.js';
import { Turns } from './turns.js';
import type { Sealing } from '../service/service-definition.js';

/** Days that an answer is kept for replay. */
export const KEY_LIFE_DAYS = 7;
const PRUNED_AT_ONCE = 1_000;

/** What was answered first, kept to be answered again. */
export interface StoredAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Rendered body. */
  readonly body: string;
  /** The case that the body shows, or null. */
  readonly traceId: string | null;
}

interface Row extends Omit<StoredAnswer, 'body'> {
  readonly fingerprint: Buffer;
  /** JWE; null: erased with the case. */
  readonly body: string | null;
}

const sha256 = (...parts: string[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest();
};

const pathOf = (call: HttpCall): string => (call.request.url.split('?')[0] ?? '').replaceAll(/%3a/gi, ':');

const scopeOf = (call: HttpCall, key: string): Buffer =>
  sha256(call.caller.client, call.request.method, pathOf(call), key);

/** Query (in any order) and body: RFC 8785 form of JSON, or the hash that the service made of a stream. */
const fingerprintOf = async (
  call: HttpCall,
  content: (() => Promise<string>) | undefined,
): Promise<Buffer> => {
  const query = Object.entries(call.request.query as Record<string, unknown>).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const body = content ? await content() : (canonicalize(call.request.body ?? null) ?? '');
  return sha256(JSON.stringify(query), body);
};

const LOCK_NOT_AVAILABLE = '55P03';

/** As long as claim_key waits in the database. */
const LONGEST_WAIT_MS = 5_000;

const inProgress = (): Problem =>
  new Problem(
    'idempotency-key-in-progress',
    'The first request with this Idempotency-Key has not ended yet.',
    {},
    { 'retry-after': '1' },
  );

const mapLockTimeout = (error: unknown): never => {
  const { code, driverError } = error as { code?: string; driverError?: { code?: string } };
  throw (driverError?.code ?? code) === LOCK_NOT_AVAILABLE ? inProgress() : error;
};

/** The Idempotency-Keys of one service, claimed and stored in the command's own transaction. */
export class Idempotency {
  readonly #turns = new Turns(LONGEST_WAIT_MS);

  constructor(private readonly sealing: Sealing) {}

  /** Lets one call of a key at a time open its transaction. @throws Problem idempotency-key-in-progress */
  inTurn<T>(call: HttpCall, work: () => Promise<T>): Promise<T> {
    const key = exchangeOf(call.request).idempotencyKey;
    if (key === null) return work();
    const scope = `${call.caller.participant} ${scopeOf(call, key).toString('base64')}`;
    return this.#turns.take(scope, work, inProgress);
  }

  /**
   * Runs `work` once for the key of the call; a repetition gets the stored answer, a concurrent one waits for it.
   * Without a key (a route that takes none) `work` just runs.
   */
  async once(
    tx: Tx,
    call: HttpCall,
    content: (() => Promise<string>) | undefined,
    work: () => Promise<StoredAnswer>,
  ): Promise<{ readonly answer: StoredAnswer; readonly replayed: boolean }> {
    const key = exchangeOf(call.request).idempotencyKey;
    if (key === null) return { answer: await work(), replayed: false };
    const { participant } = call.caller;
    const scope = scopeOf(call, key);
    const [stored] = await tx
      .query<Row>('select fingerprint, status, headers, body, trace_id as "traceId" from claim_key($1, $2)', [
        participant,
        scope,
      ])
      .catch(mapLockTimeout);
    if (stored !== undefined) {
      if (!stored.fingerprint.equals(await fingerprintOf(call, content))) {
        throw new Problem('idempotency-key-reused', 'This Idempotency-Key belongs to another request.');
      }
      if (stored.body === null) throw await goneOf(tx, call, stored.traceId);
      const { text } = await this.sealing.open(stored.body, participant);
      return { answer: { ...stored, body: String(text) }, replayed: true };
    }
    const answer = await work();
    const sealed = await this.sealing.seal({ text: answer.body }, participant);
    await tx.query(
      `insert into idempotency (participant, scope, fingerprint, status, headers, body, trace_id)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        participant,
        scope,
        await fingerprintOf(call, content),
        answer.status,
        JSON.stringify(answer.headers),
        sealed,
        answer.traceId,
      ],
    );
    return { answer, replayed: false };
  }

  /** Removes what is older than seven days, in many short transactions. */
  static async prune(transactions: Transactions): Promise<void> {
    while ((await transactions.run((tx) => Idempotency.#pruneSome(tx))) === PRUNED_AT_ONCE);
  }

  static async #pruneSome(tx: Sql): Promise<number> {
    const rows = await tx.query(
      `delete from idempotency where ctid in (
         select ctid from idempotency where created_at < now() - make_interval(days => $1) limit $2
       ) returning 1`,
      [KEY_LIFE_DAYS, PRUNED_AT_ONCE],
    );
    return rows.length;
  }
}
