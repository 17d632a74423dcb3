import type { FieldFault, RequestDoc } from '@tracepost/contracts';

/** Ids in a request that must exist, each once. */
export interface References {
  /** Must be one's own. */
  readonly traces: readonly string[];
  /** Must be registered. */
  readonly participants: readonly string[];
}

export interface Known {
  readonly traces: ReadonlySet<string>;
  readonly participants: ReadonlySet<string>;
}

export const referencesOf = (request: RequestDoc): References => ({
  traces: [...new Set((request.relatedTraces ?? []).map(({ traceId }) => traceId))],
  participants: [...new Set(request.routing?.preApproved?.participants ?? [])],
});

const unknown = (pointer: string, message: string, remedy: string): FieldFault => ({
  pointer,
  code: 'UNKNOWN_REFERENCE',
  message,
  remedy,
});

/** One fault for each reference that is not known; another's trace is said to be unknown, like one that does not exist. */
export const referenceFaults = (request: RequestDoc, known: Known): FieldFault[] => [
  ...(request.relatedTraces ?? []).flatMap(({ traceId }, index) =>
    known.traces.has(traceId)
      ? []
      : [
          unknown(
            `#/relatedTraces/${index}/traceId`,
            'None of your traces has this id.',
            'Send the id of a trace of your own.',
          ),
        ],
  ),
  ...(request.routing?.preApproved?.participants ?? []).flatMap((id, index) =>
    known.participants.has(id)
      ? []
      : [
          unknown(
            `#/routing/preApproved/participants/${index}`,
            `${id} is not registered.`,
            'Send an id from GET /v1/participants.',
          ),
        ],
  ),
];
