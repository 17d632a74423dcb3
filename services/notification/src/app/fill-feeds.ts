import type { AnyEvent } from '@tracepost/contracts';
import type { Sql } from '@tracepost/messaging';
import { readAgencies, readFacts, saveFacts } from '../db/case-store.js';
import { appendToFeeds } from '../db/feed-store.js';
import { factsOf, itemsOf, type CaseFacts, type FeedItem } from '../domain/readers.js';

/** Puts events, in their order, into the feed of everyone who may see them; a few statements however many they are. */
export const fillFeeds = async (sql: Sql, events: readonly AnyEvent[]): Promise<void> => {
  const agencies = await readAgencies(sql);
  const told = new Map<string, CaseFacts>();
  const untold = new Set<string>();
  for (const event of events) {
    const facts = factsOf(event);
    if (facts) told.set(facts.traceId, facts);
    else if (event.traceId !== null && !told.has(event.traceId)) untold.add(event.traceId);
  }
  const known = agencies.length > 0 ? await readFacts(sql, [...untold]) : new Map<string, CaseFacts>();
  const items: (FeedItem & { requester: string })[] = [];
  for (const event of events) {
    const facts = factsOf(event) ?? known.get(event.traceId ?? '') ?? null;
    if (facts) known.set(facts.traceId, facts);
    for (const item of itemsOf(event, facts, agencies))
      items.push({ ...item, requester: event.parties.requester });
  }
  await saveFacts(sql, [...told.values()]);
  await appendToFeeds(sql, items);
};
