/** Code lists of the public contract (`api.md`), each as data so that validation, documents and rules share one list. */
export const PRIORITY = ['ROUTINE', 'URGENT'] as const;
export const ILLICIT_BASIS = [
  'NATIONAL_LAW',
  'UN_EMBARGO',
  'NOT_MARKED',
  'UNLICENSED_MANUFACTURE',
  'UNAUTHORISED_TRANSFER',
] as const;
export const INTENDED_USE = [
  'CRIMINAL_INVESTIGATION',
  'PROSECUTION',
  'INTELLIGENCE',
  'EMBARGO_MONITORING',
  'STATISTICS',
] as const;
export const HANDLING_CODE = ['H0', 'H1', 'H2', 'H3'] as const;
export const SERIAL_CONDITION = ['CLEAR', 'PARTIAL', 'OBLITERATED', 'RESTORED', 'NONE'] as const;
export const MARK_LOCATION = ['FRAME', 'RECEIVER', 'BARREL', 'SLIDE', 'BOLT', 'CYLINDER', 'OTHER'] as const;
export const MAKE_ROLE = ['MAKER', 'LICENSOR', 'IMPORTER', 'RETAIL_BRAND'] as const;
/** NCIC firearm type codes. */
export const FIREARM_TYPE = [
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
  'G',
  'H',
  'I',
  'J',
  'K',
  'M',
  'O',
  'P',
  'Q',
  'R',
  'S',
  'V',
  'Z',
] as const;
/** NCIC firearm action codes. */
export const FIREARM_ACTION = [
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
  'G',
  'H',
  'I',
  'J',
  'K',
  'L',
  'N',
  'O',
  'P',
  'R',
  'S',
  'T',
  'U',
  'V',
  'W',
  'X',
] as const;
export const MARKING_KIND = ['POLICE', 'ARMY', 'PROPERTY', 'ASSEMBLY', 'PATENT', 'LICENCE', 'OTHER'] as const;
export const CONVERSION = [
  'ORIGINAL',
  'CONVERTED_BLANK',
  'REACTIVATED',
  'MODIFIED',
  'PRIVATELY_MADE',
] as const;
export const CONFIDENCE = ['HIGH', 'MEDIUM', 'LOW'] as const;
export const IDENTIFICATION_METHOD = ['REFERENCE_TABLE', 'FORENSIC_LAB', 'OFFICER'] as const;
export const IMAGE_VIEW = ['LEFT', 'RIGHT', 'TOP', 'MARKING', 'OTHER'] as const;
export const RECOVERY_CONTEXT = ['SEIZED', 'FOUND', 'SURRENDERED'] as const;
export const RELATION = ['SAME_CASE', 'DUPLICATE', 'CONTINUES'] as const;
export const CONSENT = ['AUTO', 'ASK'] as const;
export const PRE_APPROVAL_MODE = ['NONE', 'LISTED', 'ANY'] as const;

export const TRACE_STATE = [
  'SUBMITTED',
  'VALIDATED',
  'ACTIVE',
  'CLOSED',
  'WITHDRAWN',
  'REJECTED',
  'EXPIRED',
] as const;
export const TRACE_OUTCOME = ['SOLVED', 'PARTLY_SOLVED', 'UNSOLVED', 'NO_RESPONSE', 'DUPLICATE'] as const;
export const HOP_STATE = [
  'QUEUED',
  'UNDELIVERABLE',
  'DELIVERED',
  'ACKNOWLEDGED',
  'IN_PROGRESS',
  'INFO_REQUESTED',
  'DEFERRED',
  'ANSWERED',
  'PARTIAL',
  'REFUSED',
  'REDIRECTED',
  'RECALLED',
  'EXPIRED',
] as const;
export const REFERRAL_STATE = ['PROPOSED', 'APPROVED', 'REJECTED', 'BLOCKED', 'LAPSED'] as const;
export const REFERRAL_ORIGIN = ['ANSWER', 'REDIRECTION', 'CANDIDATE', 'CORRECTION', 'DESK'] as const;
export const BLOCKED_BY = ['LOOP', 'DEPTH', 'NO_PARTICIPANT', 'RESTRICTED', 'CHANNEL'] as const;
export const ROUTE_DECISION = ['ASK', 'PROPOSE', 'DOMESTIC', 'DESK'] as const;
export const DESK = ['IDENTIFICATION', 'MANUAL_ROUTING'] as const;
export const ACCEPTANCE = ['NONE', 'PENDING', 'ACCEPTED', 'IMPLIED', 'RETURNED'] as const;
export const HOP_AWAITING = [
  'ACKNOWLEDGEMENT',
  'ANSWER',
  'RECALL_ACKNOWLEDGEMENT',
  'INFORMATION',
  'ACCEPTANCE',
] as const;
export const TRACE_AWAITING = ['INFORMATION', 'APPROVAL', 'ACCEPTANCE', 'DESK', 'DECISION'] as const;
export const WITHDRAWAL_REASON = ['CASE_CLOSED', 'OTHER', 'SUBMITTED_IN_ERROR'] as const;

export const ANSWER_RESULT = [
  'TRACED_TO_HOLDER',
  'TRACED_TO_DEALER',
  'TRACED_GOVERNMENT_STOCK',
  'TRACED_EXPORTED',
  'RECORDED_LOST_STOLEN',
  'MANUFACTURED_NO_RECORD',
  'NO_RECORD',
  'TOO_OLD',
  'NOT_MANUFACTURED_HERE',
  'DUPLICATE',
  'PARTIAL',
] as const;
export const INFORMATION_RESULT = ['MISIDENTIFIED', 'INSUFFICIENT_IDENTIFIERS', 'SERIAL_UNREADABLE'] as const;
export const REASON = [
  'ONGOING_INVESTIGATION',
  'CONFIDENTIALITY_LAW',
  'NO_CONFIDENTIALITY_GUARANTEE',
  'NATIONAL_SECURITY',
  'INCOMPLETE_REQUEST',
  'NOT_AVAILABLE',
  'JUDICIAL_AUTHORISATION_REFUSED',
  'INACCURATE',
  'MINOR_OFFENCE',
  'THIRD_PARTY_CONSENT_MISSING',
] as const;
export const DEFERRAL_REASON = [...REASON, 'JUDICIAL_AUTHORISATION_PENDING'] as const;
export const WITHHELD = ['HOLDER', 'DEALER', 'TRANSFERS', 'DATES', 'OTHER'] as const;
export const TRANSFER_TYPE = [
  'MANUFACTURE',
  'SALE',
  'EXPORT',
  'IMPORT',
  'GOVERNMENT',
  'LOSS',
  'THEFT',
  'OTHER',
] as const;
export const RECORD_STATUS = [
  'STOLEN',
  'LOST',
  'TRAFFICKED',
  'SMUGGLED',
  'LOCATED',
  'CLEARED',
  'CANCELLED',
] as const;
export const EVALUATION_SOURCE = ['A', 'B', 'C', 'X'] as const;

export const ROLE = [
  'submitter',
  'approver',
  'responder',
  'reader',
  'analyst',
  'agency',
  'operator',
  'auditor',
] as const;
/** The roles that api.md calls "case role". */
export const CASE_ROLE = ['submitter', 'approver', 'responder', 'reader'] as const;
export const PARTICIPANT_KIND = ['COUNTRY', 'ORGANISATION', 'AGENCY', 'HUB'] as const;
export const PARTICIPANT_STATUS = ['ACTIVE', 'SUSPENDED'] as const;
export const WEEKDAY = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;
export const LANGUAGE = ['en', 'fr', 'es', 'pt', 'ar'] as const;

export const BATCH_STATE = ['RECEIVED', 'RUNNING', 'COMPLETED', 'CANCELLED', 'FAILED'] as const;
export const ROW_STATUS = ['ACCEPTED', 'REFUSED', 'UNCHANGED'] as const;
export const ROW_ROUTING = ['PENDING', 'ROUTED', 'DOMESTIC', 'DESK', 'ENDED'] as const;

export const FIELD_CODE = [
  'REQUIRED',
  'UNKNOWN_FIELD',
  'TYPE',
  'ENUM',
  'FORMAT',
  'TOO_LONG',
  'TOO_SHORT',
  'TOO_MANY',
  'TOO_DEEP',
  'RANGE',
  'IN_FUTURE',
  'CONTRADICTION',
  'UNKNOWN_REFERENCE',
  'WRONG_COMMAND',
  'NOT_SUPPORTED',
] as const;

export type Priority = (typeof PRIORITY)[number];
export type IllicitBasis = (typeof ILLICIT_BASIS)[number];
export type IntendedUse = (typeof INTENDED_USE)[number];
export type HandlingCode = (typeof HANDLING_CODE)[number];
export type SerialCondition = (typeof SERIAL_CONDITION)[number];
export type MarkLocation = (typeof MARK_LOCATION)[number];
export type MakeRole = (typeof MAKE_ROLE)[number];
export type FirearmType = (typeof FIREARM_TYPE)[number];
export type FirearmAction = (typeof FIREARM_ACTION)[number];
export type MarkingKind = (typeof MARKING_KIND)[number];
export type Conversion = (typeof CONVERSION)[number];
export type Confidence = (typeof CONFIDENCE)[number];
export type IdentificationMethod = (typeof IDENTIFICATION_METHOD)[number];
export type ImageView = (typeof IMAGE_VIEW)[number];
export type RecoveryContext = (typeof RECOVERY_CONTEXT)[number];
export type Relation = (typeof RELATION)[number];
export type Consent = (typeof CONSENT)[number];
export type PreApprovalMode = (typeof PRE_APPROVAL_MODE)[number];
export type TraceState = (typeof TRACE_STATE)[number];
export type TraceOutcome = (typeof TRACE_OUTCOME)[number];
export type HopState = (typeof HOP_STATE)[number];
export type ReferralState = (typeof REFERRAL_STATE)[number];
export type ReferralOrigin = (typeof REFERRAL_ORIGIN)[number];
export type BlockedBy = (typeof BLOCKED_BY)[number];
export type RouteDecisionCode = (typeof ROUTE_DECISION)[number];
export type Desk = (typeof DESK)[number];
export type Acceptance = (typeof ACCEPTANCE)[number];
export type HopAwaiting = (typeof HOP_AWAITING)[number];
export type TraceAwaiting = (typeof TRACE_AWAITING)[number];
export type WithdrawalReason = (typeof WITHDRAWAL_REASON)[number];
export type AnswerResult = (typeof ANSWER_RESULT)[number];
export type InformationResult = (typeof INFORMATION_RESULT)[number];
export type Reason = (typeof REASON)[number];
export type DeferralReason = (typeof DEFERRAL_REASON)[number];
export type Withheld = (typeof WITHHELD)[number];
export type TransferType = (typeof TRANSFER_TYPE)[number];
export type RecordStatus = (typeof RECORD_STATUS)[number];
export type EvaluationSource = (typeof EVALUATION_SOURCE)[number];
export type Role = (typeof ROLE)[number];
export type ParticipantKind = (typeof PARTICIPANT_KIND)[number];
export type ParticipantStatus = (typeof PARTICIPANT_STATUS)[number];
export type Weekday = (typeof WEEKDAY)[number];
export type Language = (typeof LANGUAGE)[number];
export type BatchState = (typeof BATCH_STATE)[number];
export type RowStatus = (typeof ROW_STATUS)[number];
export type RowRouting = (typeof ROW_ROUTING)[number];
export type FieldCode = (typeof FIELD_CODE)[number];
