import type { AnswerBody, Evaluation, HopCorrectionBody, RefusalBody } from '../../api/schema.js';
import { sending, type AnyCommand } from '../command.js';
import { perform } from '../context.js';
import { UsageError } from '../exit-code.js';
import { codesOf, coded, handling, repeated, wholeNumber } from '../input/flags.js';
import { bodyOf, readJson } from '../input/read-body.js';
import { hopLine } from '../views/hop-view.js';
import { act } from './act.js';
import { HOP, OF_HOP } from './example-ids.js';

interface EvaluationFlags {
  readonly source?: Evaluation['source'] | undefined;
  readonly information?: number | undefined;
}

const evaluationOf = ({ source, information }: EvaluationFlags): Evaluation | undefined => {
  if (source === undefined && information === undefined) return undefined;
  if (source === undefined || information === undefined)
    throw new UsageError('--source and --information are given together: the evaluation is both');
  return { source, information };
};

const answer = sending('answer', 'Answer a hop', [
  `answer ${HOP} --result NO_RECORD --reference NTC-1`,
  `answer ${HOP} --result TRACED_EXPORTED --next-country PY --handling H1 --source A --information 1`,
  `answer ${HOP} --body answer.json`,
])
  .argument(...OF_HOP)
  .addOption(coded('--result <code>', 'what the search has brought', 'AnswerBody.result'))
  .option('--reference <text>', 'your own reference')
  .option('--request-version <n>', 'version of the request that is answered', wholeNumber)
  .option('--next-country <code>', 'where the firearm went; several times for several', repeated)
  .option('--partial', 'something is withheld')
  .option('--withheld <code>', 'what; several times for several', codesOf('AnswerBody.withheld'))
  .addOption(coded('--reason <code>', 'why it is withheld', 'AnswerBody.reason'))
  .option('--text <text>', 'in words')
  .option('--manufactured-on <date>', 'day of manufacture')
  .option('--first-sold-on <date>', 'day of the first sale')
  .option('--duplicate-of <reference>', 'reference of the answer that says the same')
  .option('--handling <code>', 'H0 to H3, H3:<text>; several times for several', handling)
  .option('--retain-until <date>', 'keep no longer than')
  .addOption(coded('--source <code>', 'how reliable the source is', 'Evaluation.source'))
  .option('--information <n>', 'how sure the information is, 1 to 4', wholeNumber)
  .action((id, flags) =>
    perform(flags, async (context) => {
      const body = await bodyOf<AnswerBody>(flags.body, {
        result: flags.result,
        reference: flags.reference,
        requestVersion: flags.requestVersion,
        partial: flags.partial,
        withheld: flags.withheld,
        reason: flags.reason,
        text: flags.text,
        manufacturedOn: flags.manufacturedOn,
        firstSoldOn: flags.firstSoldOn,
        nextCountries: flags.nextCountry,
        duplicateOfReference: flags.duplicateOf,
        handling: flags.handling,
        retainUntil: flags.retainUntil,
        evaluation: evaluationOf(flags),
      });
      await context.show(await act(context, '/v1/hops/{id}/answers', id, body), hopLine);
    }),
  );

const refuse = sending('refuse', 'Refuse to answer', [
  `refuse ${HOP} --reason CONFIDENTIALITY_LAW --text "A court order is needed."`,
])
  .argument(...OF_HOP)
  .addOption(coded('--reason <code>', 'why', 'RefusalBody.reason'))
  .option('--text <text>', 'in words')
  .option('--reference <text>', 'your own reference')
  .option('--handling <code>', 'H0 to H3, H3:<text>; several times for several', handling)
  .action((id, flags) =>
    perform(flags, async (context) => {
      const { reason, text, reference, handling: codes } = flags;
      const body = await bodyOf<RefusalBody>(flags.body, { reason, text, reference, handling: codes });
      await context.show(await act(context, '/v1/hops/{id}/refusals', id, body), hopLine);
    }),
  );

const correctAnswer = sending('correct-answer', 'Correct your answer or refusal', [
  `correct-answer ${HOP} --reason "The wrong ledger was read." --answer answer.json`,
])
  .argument(...OF_HOP)
  .option('--reason <text>', 'why')
  .option('--answer <file>', 'the whole answer as it should be, JSON')
  .option('--refusal <file>', 'the whole refusal as it should be, JSON')
  .action((id, flags) =>
    perform(flags, async (context) => {
      const answerBody = flags.answer && ((await readJson(flags.answer)) as unknown as AnswerBody);
      const refusalBody = flags.refusal && ((await readJson(flags.refusal)) as unknown as RefusalBody);
      const body = await bodyOf<HopCorrectionBody>(flags.body, {
        reason: flags.reason,
        answer: answerBody || undefined,
        refusal: refusalBody || undefined,
      });
      await context.show(await act(context, '/v1/hops/{id}/corrections', id, body), hopLine);
    }),
  );

/** What the requested side says at the end. */
export const answerCommands: readonly AnyCommand[] = [answer, refuse, correctAnswer];
