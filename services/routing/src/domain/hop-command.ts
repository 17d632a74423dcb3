import type {
  AnswerDoc,
  AttachmentDoc,
  DeferralReason,
  InformationResult,
  OfficerDoc,
  RefusalDoc,
  SuggestionDoc,
} from '@tracepost/contracts';

/** An answer, or a refusal: what a version of the answers holds. */
export type Content =
  | { readonly kind: 'ANSWER'; readonly content: AnswerDoc }
  | { readonly kind: 'REFUSAL'; readonly content: RefusalDoc };

/** What may be asked of a hop. `name` is the row of the table. */
export type HopCommand =
  | { readonly name: 'receipt' | 'undelivered' | 'deferral-end' | 'expiry' | 'recall-acknowledgement' }
  | {
      readonly name: 'acknowledgement';
      readonly officer: OfficerDoc | null;
      readonly expectedAt: string | null;
    }
  | {
      readonly name: 'progress-reports';
      readonly expectedAt: string | null;
      readonly reason: string | null;
      readonly note: string | null;
    }
  | {
      readonly name: 'information-requests';
      /** Id of the new question. */
      readonly id: string;
      readonly result: InformationResult | null;
      readonly questions: readonly { readonly pointer?: string | null; readonly text: string }[];
      readonly suggestion: SuggestionDoc | null;
    }
  | {
      readonly name: 'information';
      readonly text: string | null;
      readonly requestVersion: number | null;
      readonly attachments: readonly AttachmentDoc[];
    }
  | {
      readonly name: 'deferrals';
      readonly until: string;
      readonly reason: DeferralReason;
      readonly text: string | null;
    }
  | { readonly name: 'answers'; readonly content: AnswerDoc }
  | { readonly name: 'refusals'; readonly content: RefusalDoc }
  | { readonly name: 'redirections/authority'; readonly authority: string; readonly reason: string }
  | { readonly name: 'redirections/country'; readonly country: string; readonly reason: string }
  | { readonly name: 'acceptance'; readonly answerVersion: number; readonly feedback: string | null }
  | { readonly name: 'return'; readonly answerVersion: number | null; readonly reason: string }
  | { readonly name: 'corrections'; readonly reason: string; readonly replacement: Content }
  | { readonly name: 'recall'; readonly reason: string };
