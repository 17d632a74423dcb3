import type * as C from '../codes/codes.js';
import type { HandlingDoc, OfficerDoc, PersonDoc } from './request.js';

export interface AnswerDoc {
  readonly result: C.AnswerResult;
  readonly reference?: string | null;
  readonly requestVersion?: number | null;
  readonly partial?: boolean | null;
  readonly withheld?: readonly C.Withheld[] | null;
  readonly reason?: C.Reason | null;
  readonly text?: string | null;
  readonly manufacturedOn?: string | null;
  readonly firstSoldOn?: string | null;
  readonly transfers?:
    | readonly {
        readonly date?: string | null;
        readonly type: C.TransferType;
        readonly from?: string | null;
        readonly to?: string | null;
        readonly country?: string | null;
        readonly authorisation?: string | null;
      }[]
    | null;
  readonly lastLegalHolder?: PersonDoc | null;
  readonly nextCountries?: readonly string[] | null;
  readonly recordHit?: {
    readonly recordId: string;
    readonly status: C.RecordStatus;
    readonly date?: string | null;
  } | null;
  readonly correctedIdentification?: SuggestionDoc | null;
  readonly duplicateOfReference?: string | null;
  readonly handling?: readonly HandlingDoc[] | null;
  readonly retainUntil?: string | null;
  readonly evaluation?: { readonly source: C.EvaluationSource; readonly information: number } | null;
  readonly attachments?: readonly AttachmentDoc[] | null;
}

export interface AttachmentDoc {
  readonly reference: string;
  readonly sha256: string;
}

export interface RefusalDoc {
  readonly reason: C.Reason;
  readonly text?: string | null;
  readonly reference?: string | null;
  readonly handling?: readonly HandlingDoc[] | null;
}

export interface SuggestionDoc {
  readonly make?: string | null;
  readonly model?: string | null;
  readonly calibre?: string | null;
  readonly country?: string | null;
}

export type AnswerVersionDoc = {
  readonly version: number;
  readonly at: string;
  readonly late: boolean;
  readonly superseded: boolean;
} & (
  | { readonly kind: 'ANSWER'; readonly content: AnswerDoc }
  | { readonly kind: 'REFUSAL'; readonly content: RefusalDoc }
);

export interface InformationRequestDoc {
  readonly id: string;
  readonly state: 'OPEN' | 'SUPPLIED' | 'DROPPED';
  readonly at: string;
  readonly result: C.InformationResult | null;
  readonly questions: readonly { readonly pointer?: string | null; readonly text: string }[];
  readonly suggestion: SuggestionDoc | null;
  readonly supplied: {
    readonly at: string;
    readonly text: string | null;
    readonly requestVersion: number | null;
    readonly attachments: readonly AttachmentDoc[];
  } | null;
}

/** Narrative that came with an act on a hop (a return, a deferral, a progress report ...); `text` is sealed. */
export interface RemarkDoc {
  readonly at: string;
  readonly by: 'REQUESTER' | 'REQUESTED';
  /** Last segment of the command's path. */
  readonly command: string;
  /** Reason code or country, where the act has one. */
  readonly code: string | null;
  readonly text: string | null;
}

/**
 * One hop as its owner (routing) keeps it and as every hop.* event carries it: the public hop of api.md without
 * `request` and `identifiedAs` (the reader's service adds them), plus what the clocks need.
 */
export interface HopDoc {
  readonly id: string;
  readonly version: number;
  readonly traceId: string;
  readonly state: C.HopState;
  readonly participant: string;
  readonly country: string | null;
  readonly requestingParticipant: string;
  readonly authority: string | null;
  readonly requestVersion: number;
  readonly depth: number;
  readonly parentHopId: string | null;
  readonly origin: C.ReferralOrigin | 'MANUAL';
  readonly reason: { readonly rule: string; readonly sentence: string | null };
  readonly priority: C.Priority;
  readonly queuedAt: string;
  readonly deliveredAt: string | null;
  readonly acknowledgedAt: string | null;
  readonly officer: OfficerDoc | null;
  readonly due: {
    readonly acknowledgeBy: string | null;
    readonly answerBy: string | null;
    readonly informationBy: string | null;
  };
  readonly overdue: boolean;
  readonly escalation: 0 | 1 | 2;
  readonly expectedAt: string | null;
  readonly deferredUntil: string | null;
  readonly informationRequests: readonly InformationRequestDoc[];
  readonly answers: readonly AnswerVersionDoc[];
  readonly acceptance: C.Acceptance;
  readonly recall: {
    readonly at: string;
    readonly reason: string | null;
    readonly acknowledgementNeeded: boolean;
    readonly acknowledgedAt: string | null;
  } | null;
  readonly sharedAnswers: readonly string[];
  readonly awaiting: readonly C.HopAwaiting[];
  /** What was said with acts that have no member of their own; oldest first, never removed. */
  readonly remarks: readonly RemarkDoc[];
}

export interface ReferralDoc {
  readonly id: string;
  readonly version: number;
  readonly traceId: string;
  readonly state: C.ReferralState;
  readonly origin: C.ReferralOrigin;
  readonly fromHopId: string | null;
  readonly country: string | null;
  readonly participants: readonly string[];
  readonly blockedBy: C.BlockedBy | null;
  readonly waitingForSlot: boolean;
  readonly hopId: string | null;
}
