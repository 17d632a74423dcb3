import type {
  AcknowledgementBody,
  DeferralBody,
  InformationRequestBody,
  ProgressReportBody,
  RedirectionBody,
} from '../../api/schema.js';
import { group, listing, reading, sending, changing, type AnyCommand } from '../command.js';
import { perform } from '../context.js';
import { coded, officerOf, repeated } from '../input/flags.js';
import { bodyOf } from '../input/read-body.js';
import { hopColumns, hopDetails, hopLine } from '../views/hop-view.js';
import { act } from './act.js';
import { HOP, OF_HOP } from './example-ids.js';
import { listItems } from './list-items.js';

const inbox = listing('inbox', 'What waits for you; reading it is receipt, and is in the log', [
  'inbox',
  'inbox --state DELIVERED --overdue',
  'inbox --json --all',
])
  .addOption(coded('--state <state>', 'only hops in this state', '/v1/inbox?state'))
  .option('--overdue', 'only what is overdue')
  .option('--updated-since <instant>', 'only what has changed since')
  .action((flags) =>
    perform(flags, (context) => {
      const { state, overdue, updatedSince } = flags;
      return listItems(
        context,
        '/v1/inbox',
        { state, overdue, updatedSince },
        flags,
        hopColumns(context.out),
      );
    }),
  );

const show = reading('show', 'A hop; the first read by the requested side is receipt', [`hop show ${HOP}`])
  .argument(...OF_HOP)
  .action((id, flags) =>
    perform(flags, async ({ hub, call, show: print }) => {
      const { body } = await hub.get('/v1/hops/{id}', { ...call, path: { id } });
      await print(body, hopDetails);
    }),
  );

const acknowledge = sending('acknowledge', 'A person has the hop', [
  `acknowledge ${HOP} --officer-name "J. Smith" --officer-unit NTC`,
  `acknowledge ${HOP} --expected 2026-12-20`,
])
  .argument(...OF_HOP)
  .option('--officer-name <name>', 'who has it')
  .option('--officer-unit <unit>', 'of which unit')
  .option('--officer-email <address>', 'where to write')
  .option('--officer-phone <number>', 'where to call')
  .option('--expected <date>', 'when an answer is expected')
  .action((id, flags) =>
    perform(flags, async (context) => {
      const members = { officer: officerOf(flags), expectedAt: flags.expected };
      const body = await bodyOf<AcknowledgementBody>(flags.body, members);
      await context.show(await act(context, '/v1/hops/{id}/acknowledgement', id, body), hopLine);
    }),
  );

const progress = sending('progress', 'Report progress; a new date needs a reason', [
  `progress ${HOP} --expected 2026-12-20 --reason "paper archive"`,
])
  .argument(...OF_HOP)
  .option('--expected <date>', 'when an answer is expected now')
  .option('--reason <text>', 'why it takes longer')
  .option('--note <text>', 'what there is to say')
  .action((id, flags) =>
    perform(flags, async (context) => {
      const members = { expectedAt: flags.expected, reason: flags.reason, note: flags.note };
      const body = await bodyOf<ProgressReportBody>(flags.body, members);
      await context.show(await act(context, '/v1/hops/{id}/progress-reports', id, body), hopLine);
    }),
  );

const ask = sending('ask', 'Ask the requester for information; the answer clock stands until it comes', [
  `ask ${HOP} --question "Is the third letter an O or a zero?" --about "#/firearm/serial/raw"`,
  `ask ${HOP} --result SERIAL_UNREADABLE --question "Please photograph the frame."`,
])
  .argument(...OF_HOP)
  .option('--question <text>', 'the question; several times for several', repeated)
  .option('--about <pointer>', 'member of the request that the questions are about')
  .addOption(coded('--result <code>', 'what the search has brought so far', 'InformationRequestBody.result'))
  .action((id, flags) =>
    perform(flags, async (context) => {
      const pointer = flags.about ?? null;
      const questions = flags.question?.map((text) => ({ pointer, text }));
      const body = await bodyOf<InformationRequestBody>(flags.body, { result: flags.result, questions });
      await context.show(await act(context, '/v1/hops/{id}/information-requests', id, body), hopLine);
    }),
  );

const defer = sending('defer', 'Defer the answer to a day, at most 180 days ahead', [
  `defer ${HOP} --until 2027-01-15 --reason ONGOING_INVESTIGATION`,
])
  .argument(...OF_HOP)
  .option('--until <date>', 'day on which work goes on')
  .addOption(coded('--reason <code>', 'why', 'DeferralBody.reason'))
  .option('--text <text>', 'in words')
  .action((id, flags) =>
    perform(flags, async (context) => {
      const { until, reason, text } = flags;
      const body = await bodyOf<DeferralBody>(flags.body, { until, reason, text });
      await context.show(await act(context, '/v1/hops/{id}/deferrals', id, body), hopLine);
    }),
  );

const redirect = sending('redirect', 'Pass a hop to another authority of yours, or name another country', [
  `redirect ${HOP} --authority "Army registry" --reason "It is a service weapon."`,
  `redirect ${HOP} --country CZ --reason "The factory is there."`,
])
  .argument(...OF_HOP)
  .option('--authority <name>', 'an authority of your own country: the hop stays open')
  .option('--country <code>', 'another country: the hop ends')
  .option('--reason <text>', 'why')
  .action((id, flags) =>
    perform(flags, async (context) => {
      const { authority, country, reason } = flags;
      const body = await bodyOf<RedirectionBody>(flags.body, { authority, country, reason });
      await context.show(await act(context, '/v1/hops/{id}/redirections', id, body), hopLine);
    }),
  );

const acknowledgeRecall = changing('acknowledge-recall', 'Say that work on a recalled hop has ended', [
  `acknowledge-recall ${HOP}`,
])
  .argument(...OF_HOP)
  .action((id, flags) =>
    perform(flags, async (context) => {
      await context.show(await act(context, '/v1/hops/{id}/recall-acknowledgement', id, {}), hopLine);
    }),
  );

/** What the requested side does. */
export const askedCommands: readonly AnyCommand[] = [
  inbox,
  group('hop', 'A question to one participant', [show]),
  acknowledge,
  progress,
  ask,
  defer,
  redirect,
  acknowledgeRecall,
];
