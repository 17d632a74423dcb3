import { TRACE_AWAITING, TRACE_OUTCOME, TRACE_STATE } from '@tracepost/contracts';
import { parameter, parametersOf, type HttpCall } from '@tracepost/service-kit';
import type { TraceFilter } from '../app/trace-reader.js';
import { ANY } from '../domain/facet.js';

const { date, flag, instant, oneOf, text } = parameter;

/** Filters of GET /traces (api.md section 2). */
export const TRACE_FILTERS = {
  state: oneOf(TRACE_STATE),
  outcome: oneOf(TRACE_OUTCOME),
  reference: text(35),
  operation: text(64),
  batch: text(64),
  make: text(200),
  calibre: text(200),
  country: text(2),
  participant: text(25),
  recoveredFrom: date,
  recoveredTo: date,
  updatedSince: instant,
  overdue: flag,
  awaiting: oneOf([...TRACE_AWAITING, ANY]),
} as const;

export const filterOf = (call: HttpCall): TraceFilter => {
  const sent = parametersOf(call, TRACE_FILTERS);
  const { state, outcome, recoveredFrom, recoveredTo, updatedSince, overdue } = sent;
  return {
    state,
    outcome,
    recoveredFrom,
    recoveredTo,
    updatedSince,
    overdue,
    participant: call.caller.participant,
    facets: {
      REFERENCE: sent.reference,
      BATCH: sent.batch,
      AWAITING: sent.awaiting,
      OPERATION: sent.operation,
      PARTICIPANT: sent.participant,
      CALIBRE: sent.calibre,
      COUNTRY: sent.country,
      MAKE: sent.make,
    },
  };
};
