import * as C from '../codes/codes.js';
import * as V from '../validation/decorators.js';
import { found } from '../validation/fault.js';
import { present } from '../validation/rule.js';
import { AnswerBody, RefusalBody, Suggestion } from './answer.js';
import { either, neededWith, some } from './checks.js';
import { Attachment, Officer } from './persons.js';

/** Days by which an answer may be promised or put off (api.md section 2). */
export const MAX_DAYS_AHEAD = 180;

/** Versions count from 1; the bound only keeps them within what a database integer holds. */
const MAX_VERSION = 1_000_000;

/** Body of POST /hops/{id}/acknowledgement. */
export class AcknowledgementBody {
  @V.Optional() @V.Nested(() => Officer) readonly officer?: Officer | null;
  @V.Optional() @V.DateAhead(MAX_DAYS_AHEAD) readonly expectedAt?: string | null;
}

/** Body of POST /hops/{id}/progress-reports. */
export class ProgressReportBody {
  @V.Optional() @V.DateAhead(MAX_DAYS_AHEAD) readonly expectedAt?: string | null;

  @V.Optional()
  @V.Narrative()
  @V.Check('Needed with expectedAt.', neededWith('expectedAt', 'Say why the answer is expected on that day.'))
  readonly reason?: string | null;

  @V.Optional() @V.Narrative() readonly note?: string | null;
}

export class Question {
  @V.Optional() @V.Pointer() readonly pointer?: string | null;
  @V.Required() @V.Narrative() readonly text!: string;
}

/** Body of POST /hops/{id}/information-requests. */
export class InformationRequestBody {
  @V.Optional() @V.Code(C.INFORMATION_RESULT) readonly result?: C.InformationResult | null;

  @V.Optional()
  @V.ListOf(() => Question)
  @V.Check('Needed without a result.', ({ result }, questions) =>
    !present(result) && !some(questions)
      ? found('REQUIRED', 'Nothing is asked.', 'Send a question, or a result that says what is wrong.')
      : null,
  )
  readonly questions?: readonly Question[] | null;

  @V.Optional() @V.Nested(() => Suggestion) readonly suggestion?: Suggestion | null;
}

/** Body of POST /hops/{id}/information. */
export class InformationBody {
  @V.Optional()
  @V.Narrative()
  @V.Check('Needed without requestVersion and attachments.', ({ requestVersion, attachments }, text) =>
    !present(text) && !present(requestVersion) && !some(attachments)
      ? found('REQUIRED', 'Nothing is supplied.', 'Send a text, a corrected requestVersion or attachments.')
      : null,
  )
  readonly text?: string | null;

  @V.Optional() @V.Int(1, MAX_VERSION) readonly requestVersion?: number | null;
  @V.Optional() @V.ListOf(() => Attachment) readonly attachments?: readonly Attachment[] | null;
}

/** Body of POST /hops/{id}/deferrals. */
export class DeferralBody {
  @V.Required('Say until when.') @V.DateAhead(MAX_DAYS_AHEAD) readonly until!: string;
  @V.Required() @V.Code(C.DEFERRAL_REASON) readonly reason!: (typeof C.DEFERRAL_REASON)[number];
  @V.Optional() @V.Narrative() readonly text?: string | null;
}

/** Body of POST /hops/{id}/redirections: another authority of the same participant, or another country. */
export class RedirectionBody {
  @V.Optional() @V.Text(200) @V.Check('Either authority or country.', either('country')) readonly authority?:
    string | null;
  @V.Optional() @V.Country() readonly country?: string | null;
  @V.Required('Say why you are not competent.') @V.Narrative() readonly reason!: string;
}

/** Body of POST /hops/{id}/corrections: what was said, anew and whole. */
export class HopCorrectionBody {
  @V.Required('Say what was corrected and why.') @V.Narrative() readonly reason!: string;
  @V.Optional()
  @V.Nested(() => AnswerBody)
  @V.Check('Either answer or refusal.', either('refusal'))
  readonly answer?: AnswerBody | null;
  @V.Optional() @V.Nested(() => RefusalBody) readonly refusal?: RefusalBody | null;
}

/** Body of POST /hops/{id}/recall-acknowledgement: `{}`. */
export class RecallAcknowledgementBody {}

/** Body of POST /hops/{id}/recall. */
export class RecallBody {
  @V.Required('Say why the hop is recalled.') @V.Narrative() readonly reason!: string;
}

/** Body of POST /hops/{id}/acceptance. */
export class AcceptanceBody {
  @V.Required('Name the version of the answer that you read.')
  @V.Int(1, MAX_VERSION)
  readonly answerVersion!: number;

  @V.Optional() @V.Narrative() readonly feedback?: string | null;
}

/** Body of POST /hops/{id}/return; `answerVersion` is null for a deferral. */
export class ReturnBody {
  @V.Optional() @V.Int(1, MAX_VERSION) readonly answerVersion?: number | null;
  @V.Required('Say what is missing.') @V.Narrative() readonly reason!: string;
}
