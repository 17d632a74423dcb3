import type { EventView } from '@tracepost/client';
import { allEvents, allItems } from '../hub.js';
import type { Stage } from './stage.js';

export interface LogEntry {
  readonly kind: string;
  readonly action: string;
  readonly participant: string;
  readonly traceIds: readonly string[];
  readonly hopId?: string | null;
  readonly version: number | null;
  readonly requestId: string | null;
}

/** Contact points whose feeds are compared: the requester, those it asks, and one that is no party. */
const READERS = ['br-cp', 'us-cp', 'at-cp', 'be-cp', 'py-cp', 'es-cp', 'ar-cp'];

const byKey = <T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> => {
  const found = new Map<string, T[]>();
  for (const item of items) for (const key of keysOf(item)) found.set(key, [...(found.get(key) ?? []), item]);
  return found;
};

/** Feeds and log of the whole hub, each read once when nothing is on its way any more. */
export class HubRecord {
  private constructor(
    private readonly feeds: ReadonlyMap<string, ReadonlyMap<string, readonly EventView[]>>,
    private readonly log: ReadonlyMap<string, readonly LogEntry[]>,
    private readonly requests: ReadonlyMap<string, readonly LogEntry[]>,
  ) {}

  static async read(stage: Stage): Promise<HubRecord> {
    const feeds = new Map<string, Map<string, EventView[]>>();
    for (const reader of READERS) {
      const events = await allEvents(stage.hub.point(reader));
      feeds.set(
        reader,
        byKey(events, ({ traceid, subject }) => [traceid ?? subject]),
      );
    }
    const entries = await allItems<LogEntry>(stage.hub.point('hub-auditor'), '/v1/audit-entries');
    const changes = entries.filter(({ kind }) => kind === 'CHANGE');
    return new HubRecord(
      feeds,
      byKey(changes, ({ traceIds }) => traceIds),
      byKey(changes, ({ requestId }) => (requestId === null ? [] : [requestId])),
    );
  }

  /** The reader's events of a trace, or of a batch by its own id, in the order of its feed. */
  feedOf(reader: string, id: string): readonly EventView[] {
    return this.feeds.get(reader)?.get(id) ?? [];
  }

  /** Changes of a trace in the order of the log. */
  changesOf(traceId: string): readonly LogEntry[] {
    return this.log.get(traceId) ?? [];
  }

  /** What a call has changed. */
  changesBy(requestId: string | null): readonly LogEntry[] {
    return this.requests.get(requestId ?? '') ?? [];
  }
}
