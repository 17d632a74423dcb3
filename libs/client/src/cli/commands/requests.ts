import type { CorrectionBody, TraceRequestBody } from '../../api/schema.js';
import { STORY_REQUEST } from '../../story/story-request.js';
import { bareCommand, reading, sending, changing, type AnyCommand } from '../command.js';
import { outputOf, perform } from '../context.js';
import { wholeNumber } from '../input/flags.js';
import { bodyOf, readJson } from '../input/read-body.js';
import { receiptDetails } from '../views/trace-view.js';
import { act } from './act.js';
import { OF_TRACE, TRACE } from './example-ids.js';

const SOURCE = ['<file>', 'the request as JSON, or - for stdin'] as const;

const template = bareCommand('template', 'A whole request, to be filled in', [
  'template > request.json',
]).action(() => outputOf({ json: true }).document(STORY_REQUEST));

const submit = changing('submit', 'Submit a trace request', [
  'submit request.json',
  'submit request.json --dry-run',
  'template | tracepost submit - --json',
])
  .argument(...SOURCE)
  .option('--dry-run', 'only show what would be found and who would be asked; nothing is stored')
  .action((file, flags) =>
    perform(flags, async ({ hub, call, show }) => {
      const request = (await readJson(file)) as unknown as TraceRequestBody;
      const query = { dryRun: flags.dryRun };
      const { body } = await hub.post('/v1/trace-requests', request, { ...call, query });
      await show(body, receiptDetails);
    }),
  );

const correct = sending('correct', 'Correct a request: a new version of the whole', [
  `correct ${TRACE} --request corrected.json --reason "The laboratory restored the serial."`,
])
  .argument(...OF_TRACE)
  .option('--request <file>', 'the whole request as it should be, JSON, or - for stdin')
  .option('--reason <text>', 'why')
  .action((id, flags) =>
    perform(flags, async (context) => {
      const request =
        flags.request === undefined
          ? undefined
          : ((await readJson(flags.request)) as unknown as TraceRequestBody);
      const body = await bodyOf<CorrectionBody>(flags.body, { reason: flags.reason, request });
      await context.show(await act(context, '/v1/trace-requests/{id}/corrections', id, body), receiptDetails);
    }),
  );

const request = reading('request', 'A request as it was sent, as JSON', [
  `request ${TRACE}`,
  `request ${TRACE} --request-version 1`,
])
  .argument(...OF_TRACE)
  .option('--request-version <n>', 'an earlier version (default: the newest)', wholeNumber)
  .action((id, flags) =>
    perform(flags, async ({ hub, call, out }) => {
      const query = { version: flags.requestVersion };
      const { body } = await hub.get('/v1/trace-requests/{id}', { ...call, path: { id }, query });
      await out.document(body);
    }),
  );

/** What is done with a request. */
export const requestCommands: readonly AnyCommand[] = [template, submit, correct, request];
