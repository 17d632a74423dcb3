import * as C from '../codes/codes.js';
import type { AnswerDoc, RefusalDoc, SuggestionDoc } from '../documents/hop.js';
import { found, type Found } from '../validation/fault.js';
import * as V from '../validation/decorators.js';
import { present, type Rule } from '../validation/rule.js';
import { code } from '../validation/rules/codes.js';
import { some } from './checks.js';
import { Attachment, Handling, Person } from './persons.js';

export class Suggestion implements SuggestionDoc {
  @V.Optional() @V.Text(200) readonly make?: string | null;
  @V.Optional() @V.Text(200) readonly model?: string | null;
  @V.Optional() @V.Text(200) readonly calibre?: string | null;
  @V.Optional() @V.Country() readonly country?: string | null;
}

export class Transfer {
  @V.Optional() @V.DateOnly() readonly date?: string | null;
  @V.Required() @V.Code(C.TRANSFER_TYPE) readonly type!: C.TransferType;
  @V.Optional() @V.Text(200) readonly from?: string | null;
  @V.Optional() @V.Text(200) readonly to?: string | null;
  @V.Optional() @V.Country() readonly country?: string | null;
  @V.Optional() @V.Text(64) readonly authorisation?: string | null;
}

export class RecordHit {
  @V.Required() @V.CodeText() readonly recordId!: string;
  @V.Required() @V.Code(C.RECORD_STATUS) readonly status!: C.RecordStatus;
  @V.Optional() @V.DateOnly() readonly date?: string | null;
}

export class Evaluation {
  @V.Required() @V.Code(C.EVALUATION_SOURCE) readonly source!: C.EvaluationSource;
  @V.Required() @V.Int(1, 4) readonly information!: number;
}

/** Results of the domain that are acts of their own, and the act. */
const COMMAND_OF: Readonly<Record<string, string>> = {
  MISIDENTIFIED: 'information-requests',
  INSUFFICIENT_IDENTIFIERS: 'information-requests',
  SERIAL_UNREADABLE: 'information-requests',
  DEFERRED: 'deferrals',
  REFUSED: 'refusals',
  NOT_COMPETENT: 'redirections',
};

const results = code(C.ANSWER_RESULT);
const RESULT: Rule = {
  ...results,
  check: (value) => {
    const command =
      typeof value === 'string' && Object.hasOwn(COMMAND_OF, value) ? COMMAND_OF[value] : undefined;
    return command === undefined
      ? results.check(value)
      : found('WRONG_COMMAND', `${String(value)} is no answer.`, `POST it to /v1/hops/{id}/${command}.`);
  },
};

/** The field that a result cannot do without. */
const neededBy =
  (result: C.AnswerResult, remedy: string) =>
  (answer: Readonly<Record<string, unknown>>, value: unknown): Found | null =>
    answer['result'] === result && !some(value) ? found('REQUIRED', `${result} needs this.`, remedy) : null;

const isPartial = (answer: Readonly<Record<string, unknown>>): boolean =>
  answer['result'] === 'PARTIAL' || answer['partial'] === true;

const neededByPartial =
  (remedy: string) =>
  (answer: Readonly<Record<string, unknown>>, value: unknown): Found | null =>
    isPartial(answer) && !some(value) ? found('REQUIRED', 'A partial answer needs this.', remedy) : null;

/** Body of POST /hops/{id}/answers. */
export class AnswerBody implements AnswerDoc {
  @V.Required() @V.Value(RESULT) readonly result!: C.AnswerResult;
  @V.Optional() @V.Text(35) readonly reference?: string | null;
  @V.Optional() @V.Int(1, 1_000_000) readonly requestVersion?: number | null;

  @V.Optional()
  @V.Bool()
  @V.Check('Always true with PARTIAL.', ({ result }, partial) =>
    result === 'PARTIAL' && partial === false
      ? found('CONTRADICTION', 'The result PARTIAL is a partial answer.', 'Send true, or another result.')
      : null,
  )
  readonly partial?: boolean | null;

  @V.Optional()
  @V.Codes(C.WITHHELD)
  @V.Check('Needed for a partial answer.', neededByPartial('Say what is withheld.'))
  readonly withheld?: readonly C.Withheld[] | null;

  @V.Optional()
  @V.Code(C.REASON)
  @V.Check('Needed for a partial answer.', neededByPartial('Say why something is withheld.'))
  readonly reason?: C.Reason | null;

  @V.Optional() @V.Narrative() readonly text?: string | null;
  @V.Optional() @V.DateOnly() readonly manufacturedOn?: string | null;
  @V.Optional() @V.DateOnly() readonly firstSoldOn?: string | null;
  @V.Optional() @V.ListOf(() => Transfer) readonly transfers?: readonly Transfer[] | null;
  @V.Optional() @V.Nested(() => Person) readonly lastLegalHolder?: Person | null;

  @V.Optional()
  @V.Countries()
  @V.Check(
    'Needed for TRACED_EXPORTED.',
    neededBy('TRACED_EXPORTED', 'Name the country or countries of export.'),
  )
  readonly nextCountries?: readonly string[] | null;

  @V.Optional()
  @V.Nested(() => RecordHit)
  @V.Check(
    'Needed for RECORDED_LOST_STOLEN.',
    neededBy('RECORDED_LOST_STOLEN', 'Send the record that was hit.'),
  )
  readonly recordHit?: RecordHit | null;

  @V.Optional()
  @V.Nested(() => Suggestion)
  @V.Check('Needed for NOT_MANUFACTURED_HERE.', (answer, value) =>
    neededBy('NOT_MANUFACTURED_HERE', 'Say what the firearm is, as far as you can tell.')(
      answer,
      typeof value === 'object' && value !== null ? Object.values(value).filter(present) : value,
    ),
  )
  readonly correctedIdentification?: Suggestion | null;

  @V.Optional()
  @V.Text(35)
  @V.Check(
    'Needed for DUPLICATE.',
    neededBy('DUPLICATE', 'Send your own reference of the request that this repeats.'),
  )
  readonly duplicateOfReference?: string | null;

  @V.Optional() @V.ListOf(() => Handling) readonly handling?: readonly Handling[] | null;
  @V.Optional() @V.DateOnly({ future: true }) readonly retainUntil?: string | null;
  @V.Optional() @V.Nested(() => Evaluation) readonly evaluation?: Evaluation | null;
  @V.Optional() @V.ListOf(() => Attachment) readonly attachments?: readonly Attachment[] | null;
}

/** Body of POST /hops/{id}/refusals. */
export class RefusalBody implements RefusalDoc {
  @V.Required() @V.Code(C.REASON) readonly reason!: C.Reason;
  @V.Optional() @V.Narrative() readonly text?: string | null;
  @V.Optional() @V.Text(35) readonly reference?: string | null;
  @V.Optional() @V.ListOf(() => Handling) readonly handling?: readonly Handling[] | null;
}
