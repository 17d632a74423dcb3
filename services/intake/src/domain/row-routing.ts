import type { AnyEvent, EventType, RowRouting, TraceState } from '@tracepost/contracts';

/** The states in which a trace takes no correction any more. */
export type EndState = Extract<TraceState, 'CLOSED' | 'WITHDRAWN' | 'REJECTED' | 'EXPIRED'>;

/** What the events of one trace in one delivery change at intake. */
export interface TraceChange {
  readonly traceId: string;
  readonly ended: EndState | null;
  /** Where the trace went by the last decision; null: no decision among these events. */
  readonly routing: Exclude<RowRouting, 'PENDING' | 'ENDED'> | null;
  /** Participants that are asked or proposed. */
  readonly participants: readonly string[];
}

const change = (event: AnyEvent): Omit<TraceChange, 'traceId'> | null => {
  const nothing = { ended: null, routing: null, participants: [] };
  switch (event.type) {
    case 'org.tracepost.trace.closed.v1':
    case 'org.tracepost.trace.withdrawn.v1':
    case 'org.tracepost.trace.rejected.v1':
    case 'org.tracepost.trace.expired.v1':
      return { ...nothing, ended: event.data.state as EndState };
    case 'org.tracepost.trace.routed.v1': {
      const { decision, candidates } = event.data.route;
      if (decision === 'DOMESTIC' || decision === 'DESK') return { ...nothing, routing: decision };
      const chosen = candidates.flatMap(({ chosen, participant }) =>
        chosen && participant !== null ? [participant] : [],
      );
      return { ...nothing, routing: 'ROUTED', participants: chosen };
    }
    case 'org.tracepost.hop.opened.v1':
      return { ...nothing, routing: 'ROUTED', participants: [event.data.hop.participant] };
    case 'org.tracepost.onward-referral.proposed.v1':
      return { ...nothing, routing: 'ROUTED', participants: event.data.referral.participants };
    default:
      return null;
  }
};

const CHANGES: ReadonlySet<string> = new Set<EventType>([
  'org.tracepost.trace.closed.v1',
  'org.tracepost.trace.withdrawn.v1',
  'org.tracepost.trace.rejected.v1',
  'org.tracepost.trace.expired.v1',
  'org.tracepost.trace.routed.v1',
  'org.tracepost.hop.opened.v1',
  'org.tracepost.onward-referral.proposed.v1',
]);

/** Whether events of this type change rows or requests at all. */
export const changesRows = (type: string): boolean => CHANGES.has(type);

/** One change a trace, of its events in order: a hop opened or proposed outweighs any later decision. */
export const changesOf = (events: readonly AnyEvent[]): TraceChange[] => {
  const changes = new Map<string, TraceChange>();
  for (const event of events) {
    const next = change(event);
    const { traceId } = event;
    if (next === null || traceId === null) continue;
    const before = changes.get(traceId);
    changes.set(traceId, {
      traceId,
      ended: before?.ended ?? next.ended,
      routing: before?.routing === 'ROUTED' ? 'ROUTED' : (next.routing ?? before?.routing ?? null),
      participants: [...new Set([...(before?.participants ?? []), ...next.participants])],
    });
  }
  return [...changes.values()];
};
