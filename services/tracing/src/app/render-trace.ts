import type { AnswerVersionDoc, HopDoc, IdentifiedAsDoc, Language, RequestDoc } from '@tracepost/contracts';
import { mergeSealed } from '@tracepost/contracts';
import type { Sealing } from '@tracepost/service-kit';
import { awaiting } from '../domain/awaiting.js';
import { expiresAt } from '../domain/idle.js';
import { wordsOf } from '../domain/timeline-words.js';
import type { Trace } from '../domain/trace.js';
import type { StoredSummary, StoredTrace } from './trace-reader.js';

const head = (trace: Trace) => ({
  id: trace.id,
  version: trace.version,
  state: trace.state,
  outcome: trace.outcome,
  requestingParticipant: trace.participant,
  reference: trace.header.reference,
  priority: trace.header.priority,
  operation: trace.header.operation,
  requestVersion: trace.requestVersion,
  duplicateOf: trace.duplicateOf,
  submittedAt: trace.submittedAt,
  lastActivityAt: trace.lastActivityAt,
  expiresAt: expiresAt(trace),
  awaiting: awaiting(trace),
});

/** A trace in a list (api.md: without candidates, referrals and timeline; of hops only where they stand). */
export const renderSummary = ({ trace, route, request, identifiedAs }: StoredSummary) => {
  const { candidates: _candidates, ...shown } = route ?? { candidates: [] };
  return {
    ...head(trace),
    firearm: { asRead: request.firearm, identifiedAs },
    route: route === null ? null : shown,
    hops: trace.hops.map(({ id, participant, state, overdue }) => ({ id, participant, state, overdue })),
  };
};

/** Opens sealed parts for the requester, whose key they are under. */
class Opener {
  constructor(
    private readonly sealing: Pick<Sealing, 'open'>,
    private readonly owner: string,
  ) {}

  async merge<T extends object>(open: T, sealed: string | null): Promise<T> {
    return sealed === null ? open : mergeSealed(open, await this.sealing.open(sealed, this.owner));
  }

  /** What an actor wrote beside a command, as quoted text. */
  async remark(sealed: string | null): Promise<string> {
    if (sealed === null) return '';
    const values = Object.values(await this.sealing.open(sealed, this.owner));
    return values.map((value) => ` “${String(value)}”`).join('');
  }
}

interface ReadRequest {
  readonly request: RequestDoc;
  readonly identifiedAs: IdentifiedAsDoc;
}

const readRequests = async (
  { trace, requests }: StoredTrace,
  opener: Opener,
): Promise<{ newest: ReadRequest; ofVersion: (version: number) => ReadRequest }> => {
  const read = new Map<number, ReadRequest>();
  for (const { version, request, sealed, identifiedAs } of requests)
    read.set(version, { request: await opener.merge(request, sealed), identifiedAs });
  const newest = read.get(trace.requestVersion);
  if (newest === undefined) throw new Error(`trace ${trace.id} has no request ${trace.requestVersion}`);
  // A version that crossed the end of the trace reached a hop, but not the trace.
  return { newest, ofVersion: (version) => read.get(version) ?? newest };
};

/** H2 and H3 forbid sharing, also when a corrected answer says so only later. */
const mayBeShared = (answer: AnswerVersionDoc): boolean =>
  !(answer.content.handling ?? []).some(({ code }) => code === 'H2' || code === 'H3');

/** Newest answers of other hops that the requested side sees too; the same shape as in GET /hops/{id}. */
const sharedAnswers = (hop: Pick<HopDoc, 'sharedAnswers'>, hops: readonly HopDoc[]) =>
  hops
    .filter(({ id }) => hop.sharedAnswers.includes(id))
    .flatMap(({ id, participant, answers }) => {
      const newest = answers.at(-1);
      return newest !== undefined && mayBeShared(newest) ? [{ hopId: id, participant, ...newest }] : [];
    });

/** The whole trace as its requester reads it, the timeline in its language; `client` only of its own acts. */
export const renderTrace = async (
  stored: StoredTrace,
  sealing: Pick<Sealing, 'open'>,
  language: Language,
) => {
  const { trace, route } = stored;
  const opener = new Opener(sealing, trace.participant);
  const { newest, ofVersion } = await readRequests(stored, opener);
  const hops = await Promise.all(stored.hops.map(({ doc, sealed }) => opener.merge(doc, sealed)));
  const timeline = stored.timeline.map(async ({ doc: { eventId: _id, ...entry }, sealed }) => ({
    ...entry,
    client: entry.participant === trace.participant ? entry.client : null,
    text: wordsOf(entry, language) + (await opener.remark(sealed)),
  }));
  return {
    ...head(trace),
    firearm: { asRead: newest.request.firearm, identifiedAs: newest.identifiedAs },
    route,
    hops: hops.map(({ origin: _origin, country: _country, ...hop }) => ({
      ...hop,
      ...ofVersion(hop.requestVersion),
      sharedAnswers: sharedAnswers(hop, hops),
    })),
    onwardReferrals: stored.referrals,
    timeline: await Promise.all(timeline),
  };
};

export type TraceSummary = ReturnType<typeof renderSummary>;
export type TraceView = Awaited<ReturnType<typeof renderTrace>>;
