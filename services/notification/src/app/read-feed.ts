import type { Sql } from '@tracepost/messaging';
import { HUB_SCOPE, type Tx } from '@tracepost/persistence';
import { readFacts, readGrants } from '../db/case-store.js';
import { readHead, readWindow, type FeedEntry, type FeedHead } from '../db/feed-store.js';
import { grantFor } from '../domain/readers.js';
import { likePatterns } from '../domain/type-filter.js';

export interface FeedQuery {
  readonly reader: string;
  readonly isAgency: boolean;
  readonly types: readonly string[] | null;
  readonly traceId: string | null;
}

export interface FeedPage {
  readonly entries: readonly FeedEntry[];
  /** Position to go on from. */
  readonly next: number;
  readonly caughtUp: boolean;
}

/** Most entries that one page looks at (api.md section 2, GET /events). */
const WINDOW = 10_000;

export const feedHead = (sql: Sql, reader: string): Promise<FeedHead> => readHead(sql, reader);

/** The next entries after `after` that the reader may still see. */
export const readFeed = async (
  tx: Tx,
  query: FeedQuery,
  after: number,
  head: FeedHead,
  limit: number,
): Promise<FeedPage> => {
  const upTo = Math.min(head.position, after + WINDOW);
  const entries = await readWindow(tx, {
    reader: query.reader,
    after,
    upTo,
    types: query.types && likePatterns(query.types),
    traceId: query.traceId,
    limit,
  });
  const last = entries.at(-1);
  const next = entries.length === limit && last ? last.position : Math.max(after, upTo);
  const seen = query.isAgency ? await stillGranted(tx, query.reader, entries) : entries;
  return { entries: seen, next, caughtUp: next >= head.position };
};

/** A grant that was withdrawn, and a case that was put under H2 or H3 since, hide older events too. */
const stillGranted = async (tx: Tx, agency: string, entries: readonly FeedEntry[]): Promise<FeedEntry[]> => {
  const grants = await readGrants(tx, agency);
  const traceIds = entries.flatMap((entry) => entry.traceId ?? []);
  const own = tx.scope;
  await tx.rescope(HUB_SCOPE);
  const facts = await readFacts(tx, [...new Set(traceIds)]);
  await tx.rescope(own);
  return entries.filter((entry) => {
    const about = facts.get(entry.traceId ?? '');
    return about !== undefined && grantFor(grants, entry.type, about) !== undefined;
  });
};
