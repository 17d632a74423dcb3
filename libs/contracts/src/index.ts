export * from './codes/codes.js';
export { LEGAL_ON_TRACE } from './codes/legal-on-trace.js';
export type * from './documents/request.js';
export type * from './documents/route.js';
export type {
  AnswerDoc,
  AnswerVersionDoc,
  AttachmentDoc,
  HopDoc,
  InformationRequestDoc,
  ReferralDoc,
  RefusalDoc,
  RemarkDoc,
  SuggestionDoc,
} from './documents/hop.js';
export type * from './documents/participant.js';
export type * from './documents/tombstone.js';
export * from './topics/topics.js';
export * from './events/envelope.js';
export { CASE_ERASED, shortType, isTraceEvent, isHopEvent, isReferralEvent } from './events/case-events.js';
export type {
  EventData,
  EventType,
  RequestData,
  TraceData,
  SubmittedData,
  ClosedData,
  HopData,
  ReferralData,
  ItineraryRoutedData,
  ItineraryStandingData,
  BatchData,
  ErasedData,
} from './events/case-events.js';
export type * from './events/audit-entry.js';
export * from './events/codec.js';
export * from './codes/services.js';
export * from './validation/index.js';
export * from './rest/index.js';
export * from './sealed/index.js';
export * from './public-events/index.js';
export * from './examples/index.js';
export { localised } from './texts/localised.js';
export { translate } from './texts/translate.js';
export { CATALOGUES } from './texts/catalogue.js';
