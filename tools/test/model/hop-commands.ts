import type { Answer } from './parts.js';

/** What an answer or a refusal says, as far as the rules go. */
export interface Content extends Omit<Answer, 'late'> {
  readonly nextCountries: readonly string[];
  /** Country that a corrected identification leads to; null without one. */
  readonly corrected: string | null;
}

export type HopCommand =
  | { readonly name: 'acknowledgement' | 'progress-reports'; readonly expectedAt: string | null }
  | { readonly name: 'information-requests' | 'redirections/authority' | 'recall' | 'recall-acknowledgement' }
  | { readonly name: 'information'; readonly requestVersion: number | null }
  | { readonly name: 'deferrals'; readonly until: string }
  | { readonly name: 'answers' | 'refusals' | 'corrections'; readonly content: Content }
  | { readonly name: 'redirections/country'; readonly country: string }
  | { readonly name: 'acceptance' | 'return'; readonly answerVersion: number | null };
