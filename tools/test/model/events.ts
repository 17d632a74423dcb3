import { fold, type ClockName, type Told } from './clocks.js';
import type { HubWorld } from './hub-world.js';
import { newest, type Hop, type ModelEvent, type Subject, type Trace } from './parts.js';

const AGENCY = 'EUROPOL';
const GRANTED = new Set(['trace.submitted', 'trace.closed', 'hop.answered']);

/** Who has the event in its feed (api.md section 3). */
const readersOf = (trace: Trace, subject: Subject, type: string): string[] => {
  const readers = [trace.requester];
  if (subject.kind === 'hop') readers.push(subject.participant);
  const shielded = type === 'hop.answered' && subject.kind === 'hop' && newest(subject)?.restricted === true;
  if (GRANTED.has(type) && !trace.terms.restricted && !shielded) readers.push(AGENCY);
  return readers;
};

/** The next version of a subject, and the event that it is. */
export const tell = (
  trace: Trace,
  subject: Subject,
  type: string,
  by: string,
  cause: ModelEvent | null,
  at: number | null = null,
  data: Readonly<Record<string, unknown>> = {},
): ModelEvent => {
  subject.version += 1;
  const event: ModelEvent = {
    trace,
    subject,
    type,
    sequence: subject.version,
    by,
    cause,
    data,
    readers: readersOf(trace, subject, type),
    at,
    folded: false,
  };
  trace.events.push(event);
  return event;
};

const shortOf = ({ type }: ModelEvent): string => type.slice(type.indexOf('.') + 1);

const toldOf = (event: ModelEvent, at: number): Told => {
  const { data } = event;
  return {
    type: shortOf(event),
    at,
    expectedAt: (data['newExpectedAt'] as string | null | undefined) ?? null,
    late: data['late'] === true,
    pending: data['pending'] === true,
    needed: data['acknowledgementNeeded'] === true,
    ...(typeof data['deferredUntil'] === 'string' && { until: data['deferredUntil'] }),
    ...(typeof data['clock'] === 'string' && { clock: data['clock'] as ClockName }),
    ...(data['percent'] !== undefined && { percent: data['percent'] as 50 | 80 }),
    ...(data['level'] !== undefined && { level: data['level'] as 1 | 2 }),
  };
};

/** Members that the model tells itself and no event shows. */
export const HIDDEN_MEMBERS: readonly string[] = ['newExpectedAt', 'pending', 'level', 'act'];

/** Brings the events that have their time into the clocks of their hops and the idle time of the trace. */
export const foldEvents = (trace: Trace, world: HubWorld): void => {
  for (const event of trace.events) {
    if (event.folded || event.at === null) continue;
    event.folded = true;
    const { subject, at } = event;
    if (subject.kind === 'hop') foldHop(subject, event, at, trace, world);
    const acts = event.by !== 'HUB' || event.data['act'] === true;
    if (acts && event.type !== 'hop.delivered') trace.activeAt = Math.max(trace.activeAt, at);
  }
};

const foldHop = (hop: Hop, event: ModelEvent, at: number, trace: Trace, world: HubWorld): void => {
  if (event.type === 'hop.opened') hop.clocks = { ...hop.clocks, queuedAt: at, idleSince: at };
  else hop.clocks = fold(hop.clocks, toldOf(event, at), world.paces(trace, hop));
};
