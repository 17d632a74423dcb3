import type {
  AcceptanceBody,
  HopByHandBody,
  InformationBody,
  RecallBody,
  ReturnBody,
} from '../../api/schema.js';
import { sending, type AnyCommand } from '../command.js';
import { perform, type Context } from '../context.js';
import { UsageError } from '../exit-code.js';
import { repeated, wholeNumber } from '../input/flags.js';
import { bodyOf } from '../input/read-body.js';
import { hopLine } from '../views/hop-view.js';
import { act } from './act.js';
import { HOP, OF_HOP, TRACE } from './example-ids.js';

/** Version of the newest answer: what one decides on unless one names another. */
const newestAnswer = async ({ hub, call }: Context, id: string): Promise<number> => {
  const { body } = await hub.get('/v1/hops/{id}', { ...call, path: { id } });
  const newest = body.answers.at(-1);
  if (newest === undefined) throw new UsageError(`hop ${id} has no answer yet: it is ${body.state}`);
  return newest.version;
};

const inform = sending('inform', 'Supply the information that the requested side asked for', [
  `inform ${HOP} --text "The letter O, read again on the frame."`,
  `inform ${HOP} --text "See the corrected request." --request-version 2`,
])
  .argument(...OF_HOP)
  .option('--text <text>', 'the information')
  .option('--request-version <n>', 'version of the request that has it', wholeNumber)
  .action((id, flags) =>
    perform(flags, async (context) => {
      const { text, requestVersion } = flags;
      const body = await bodyOf<InformationBody>(flags.body, { text, requestVersion });
      await context.show(await act(context, '/v1/hops/{id}/information', id, body), hopLine);
    }),
  );

const accept = sending('accept', 'Accept an answer', [`accept ${HOP}`, `accept ${HOP} --answer-version 2`])
  .argument(...OF_HOP)
  .option('--answer-version <n>', 'version that is accepted (default: the newest)', wholeNumber)
  .option('--feedback <text>', 'what the requested side should know')
  .action((id, flags) =>
    perform(flags, async (context) => {
      const answerVersion = flags.answerVersion ?? (await newestAnswer(context, id));
      const body = await bodyOf<AcceptanceBody>(flags.body, { answerVersion, feedback: flags.feedback });
      await context.show(await act(context, '/v1/hops/{id}/acceptance', id, body), hopLine);
    }),
  );

const giveBack = sending('return', 'Return an answer, once a hop; or end a deferral', [
  `return ${HOP} --reason "The serial in your answer is another one."`,
  `return ${HOP} --deferral --reason "It cannot wait."`,
])
  .argument(...OF_HOP)
  .option('--answer-version <n>', 'version that is returned (default: the newest)', wholeNumber)
  .option('--deferral', 'return the deferral, not an answer')
  .option('--reason <text>', 'why')
  .action((id, flags) =>
    perform(flags, async (context) => {
      const answerVersion = flags.deferral
        ? null
        : (flags.answerVersion ?? (await newestAnswer(context, id)));
      const body = await bodyOf<ReturnBody>(flags.body, { answerVersion, reason: flags.reason });
      await context.show(await act(context, '/v1/hops/{id}/return', id, body), hopLine);
    }),
  );

const recall = sending('recall', 'Take one hop back; the trace goes on', [
  `recall ${HOP} --reason "Sent to the wrong country."`,
])
  .argument(...OF_HOP)
  .option('--reason <text>', 'why')
  .action((id, flags) =>
    perform(flags, async (context) => {
      const body = await bodyOf<RecallBody>(flags.body, { reason: flags.reason });
      await context.show(await act(context, '/v1/hops/{id}/recall', id, body), hopLine);
    }),
  );

const askByHand = sending('ask-by-hand', 'Ask a participant that the router did not choose', [
  `ask-by-hand ${TRACE} --participant AT-NCB --reason "The proof mark is Vienna's."`,
])
  .argument('<trace>', 'id of the trace')
  .option('--participant <id>', 'whom to ask')
  .option('--reason <text>', 'why')
  .option('--share <hop>', 'share the answer of this hop; several times for several', repeated)
  .action((traceId, flags) =>
    perform(flags, async ({ hub, call, show }) => {
      const body = await bodyOf<HopByHandBody>(flags.body, {
        traceId,
        participant: flags.participant,
        reason: flags.reason,
        shareAnswers: flags.share,
      });
      await show((await hub.post('/v1/hops', body, call)).body, hopLine);
    }),
  );

/** What the requester does on a hop. */
export const askingCommands: readonly AnyCommand[] = [inform, accept, giveBack, recall, askByHand];
