import type {
  DeferralReason,
  InformationResult,
  AttachmentDoc,
  OfficerDoc,
  SuggestionDoc,
} from '@tracepost/contracts';
import type { ClockName } from './clock-run.js';
import type { Content } from './hop-command.js';

/** What happened to a hop: one fact = one version = one event `hop.<type>`. */
export type HopFact =
  | { readonly type: 'delivered'; readonly implicit?: true }
  | { readonly type: 'undeliverable' }
  | {
      readonly type: 'acknowledged';
      readonly officer: OfficerDoc | null;
      readonly expectedAt: string | null;
      readonly implicit?: true;
    }
  | {
      readonly type: 'progress-reported';
      readonly expectedAt: string | null;
      readonly reason: string | null;
      readonly note: string | null;
    }
  | {
      readonly type: 'information-requested';
      readonly id: string;
      readonly result: InformationResult | null;
      readonly questions: readonly { readonly pointer?: string | null; readonly text: string }[];
      readonly suggestion: SuggestionDoc | null;
    }
  | {
      readonly type: 'information-supplied';
      readonly text: string | null;
      readonly requestVersion: number | null;
      readonly attachments: readonly AttachmentDoc[];
    }
  | {
      readonly type: 'deferred';
      readonly until: string;
      readonly reason: DeferralReason;
      readonly text: string | null;
    }
  | { readonly type: 'deferral-ended' }
  | { readonly type: 'answered' | 'refused'; readonly answer: Content; readonly late: boolean }
  | { readonly type: 'redirected'; readonly country: string; readonly reason: string }
  | { readonly type: 'readdressed'; readonly authority: string; readonly reason: string }
  | { readonly type: 'answer-accepted'; readonly implied: boolean; readonly feedback: string | null }
  | { readonly type: 'answer-returned'; readonly reason: string }
  | {
      readonly type: 'answer-corrected';
      readonly answer: Content;
      readonly reason: string;
      /** After the trace's end a correction only adds a version. */
      readonly traceEnded: boolean;
    }
  | { readonly type: 'request-corrected'; readonly requestVersion: number }
  | { readonly type: 'recalled'; readonly reason: string }
  | { readonly type: 'recall-acknowledged' }
  | { readonly type: 'reminded'; readonly clock: ClockName; readonly percent: 50 | 80 }
  | { readonly type: 'overdue'; readonly clock: ClockName }
  | { readonly type: 'escalated'; readonly clock: ClockName; readonly level: 1 | 2 }
  | { readonly type: 'expired' };

export type HopFactType = HopFact['type'];
