import type { AnswerVersionDoc, HopDoc } from '../documents/hop.js';
import type { HopData } from '../events/case-events.js';

const link = (hop: HopDoc): string => `/v1/hops/${hop.id}`;

export const hopChanged = ({ hop }: HopData) => ({
  traceId: hop.traceId,
  hopId: hop.id,
  participant: hop.participant,
  requestingParticipant: hop.requestingParticipant,
  state: hop.state,
  link: link(hop),
});

/** What a hop tells of its place in the chain; the requested side never sees it. */
export const CHAIN = ['rule', 'origin', 'depth'] as const;

export const hopOpened = ({ hop }: HopData) => ({
  traceId: hop.traceId,
  hopId: hop.id,
  participant: hop.participant,
  requestingParticipant: hop.requestingParticipant,
  priority: hop.priority,
  rule: hop.reason.rule,
  origin: hop.origin,
  depth: hop.depth,
  requestVersion: hop.requestVersion,
  link: link(hop),
});

/** `implicit`: an act of the requested side implied it, or the hub did it by itself. */
export const hopImplicit = (data: HopData) => ({ ...hopChanged(data), implicit: data.implicit ?? false });

export const hopExpected = (data: HopData) => ({ ...hopChanged(data), expectedAt: data.hop.expectedAt });

export const hopAcknowledged = (data: HopData) => ({ ...hopImplicit(data), expectedAt: data.hop.expectedAt });

/** The newest question; its texts stay sealed, its pointers say what it is about. */
export const hopInformation = (data: HopData) => {
  const asked = data.hop.informationRequests.at(-1);
  return {
    ...hopChanged(data),
    informationRequestId: asked?.id ?? null,
    result: asked?.result ?? null,
    pointers: asked?.questions.flatMap(({ pointer }) => pointer ?? []) ?? [],
    requestVersion: asked?.supplied?.requestVersion ?? null,
  };
};

export const hopDeferred = (data: HopData) => ({
  ...hopChanged(data),
  deferredUntil: data.hop.deferredUntil,
});

/** The version that the event is about: the one it names, else the newest. */
export const answerOf = ({ hop, answerVersion }: HopData): AnswerVersionDoc | null =>
  hop.answers.find(({ version }) => version === answerVersion) ?? hop.answers.at(-1) ?? null;

const content = (data: HopData) => {
  const answer = answerOf(data);
  const codes = (answer?.content.handling ?? []).map(({ code }) => code);
  const common = {
    answerVersion: answer?.version ?? 0,
    reason: answer?.content.reason ?? null,
    handling: codes,
    late: answer?.late ?? false,
  };
  return answer?.kind === 'ANSWER'
    ? {
        ...common,
        result: answer.content.result as string | null,
        partial: answer.content.result === 'PARTIAL' || answer.content.partial === true,
        nextCountries: answer.content.nextCountries ?? [],
      }
    : { ...common, result: null, partial: false, nextCountries: [] };
};

export const hopAnswered = (data: HopData) => ({
  traceId: data.hop.traceId,
  hopId: data.hop.id,
  ...content(data),
  link: link(data.hop),
});

export const hopRefused = (data: HopData) => {
  const { answerVersion, reason, handling, late } = content(data);
  return {
    traceId: data.hop.traceId,
    hopId: data.hop.id,
    answerVersion,
    reason,
    handling,
    late,
    link: link(data.hop),
  };
};

export const hopAnswerCorrected = (data: HopData) => ({
  ...hopAnswered(data),
  kind: answerOf(data)?.kind ?? 'ANSWER',
});

export const hopAccepted = (data: HopData) => ({
  ...hopChanged(data),
  answerVersion: data.answerVersion ?? answerOf(data)?.version ?? null,
  implied: data.implied ?? false,
});

/** `answerVersion` is null when a deferral was returned. */
export const hopReturned = (data: HopData) => ({
  ...hopChanged(data),
  answerVersion: data.answerVersion ?? null,
});

export const hopRequestCorrected = (data: HopData) => ({
  ...hopChanged(data),
  requestVersion: data.hop.requestVersion,
});

export const hopRecalled = (data: HopData) => ({
  ...hopChanged(data),
  acknowledgementNeeded: data.hop.recall?.acknowledgementNeeded ?? false,
});

/** `percent` of the clock that has run: 50, 80, 100. */
export const hopReminded = (data: HopData) => ({
  ...hopChanged(data),
  clock: data.clock ?? null,
  percent: data.percent ?? null,
});

export const hopOverdue = (data: HopData) => ({ ...hopChanged(data), clock: data.clock ?? null });

export const hopEscalated = (data: HopData) => ({
  ...hopChanged(data),
  clock: data.clock ?? null,
  escalation: data.hop.escalation,
});
