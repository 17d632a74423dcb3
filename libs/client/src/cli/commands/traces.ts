import type { ClosureBody, ClosureCorrectionBody, WithdrawalBody } from '../../api/schema.js';
import { group, listing, reading, sending, type AnyCommand } from '../command.js';
import { perform } from '../context.js';
import { coded } from '../input/flags.js';
import { bodyOf } from '../input/read-body.js';
import { timelineColumns, traceColumns, traceDetails, traceLine } from '../views/trace-view.js';
import { act } from './act.js';
import { OF_TRACE, TRACE } from './example-ids.js';
import { listItems } from './list-items.js';

const list = listing('list', 'Your traces, the newest first', [
  'traces list',
  'traces list --awaiting APPROVAL',
  'traces list --make Glock --recovered-from 2026-01-01 --all --json',
])
  .addOption(coded('--state <state>', 'in this state', '/v1/traces?state'))
  .addOption(coded('--outcome <outcome>', 'closed with this outcome', '/v1/traces?outcome'))
  .addOption(coded('--awaiting <what>', 'that wait for this', '/v1/traces?awaiting'))
  .option('--reference <text>', 'with this reference')
  .option('--operation <code>', 'of this operation')
  .option('--batch <batch>', 'from this batch')
  .option('--make <name>', 'of this maker')
  .option('--calibre <name>', 'of this calibre')
  .option('--country <code>', 'that went to this country')
  .option('--participant <id>', 'that went to this participant')
  .option('--recovered-from <date>', 'recovered on this day or later')
  .option('--recovered-to <date>', 'recovered on this day or earlier')
  .option('--updated-since <instant>', 'changed since')
  .option('--overdue', 'with an overdue hop')
  .action((flags) =>
    perform(flags, (context) => {
      const { state, outcome, awaiting, reference, operation, batch, make, calibre, country } = flags;
      const { participant, recoveredFrom, recoveredTo, updatedSince, overdue } = flags;
      const filters = {
        ...{ state, outcome, awaiting, reference, operation, batch, make, calibre, country },
        ...{ participant, recoveredFrom, recoveredTo, updatedSince, overdue },
      };
      return listItems(context, '/v1/traces', filters, flags, traceColumns(context.out));
    }),
  );

const show = reading('show', 'A trace: its state, route and why, hops, referrals', [`traces show ${TRACE}`])
  .argument(...OF_TRACE)
  .action((id, flags) =>
    perform(flags, async ({ hub, call, show: print }) => {
      const { body } = await hub.get('/v1/traces/{id}', { ...call, path: { id } });
      await print(body, traceDetails);
    }),
  );

const timeline = reading('timeline', 'What has happened on a trace, the oldest first', [
  `timeline ${TRACE}`,
  `timeline ${TRACE} --language pt`,
])
  .argument(...OF_TRACE)
  .action((id, flags) =>
    perform(flags, async ({ hub, call, show: print }) => {
      const { body } = await hub.get('/v1/traces/{id}', { ...call, path: { id } });
      await print(body.timeline, (entries, out) => out.table(entries, timelineColumns));
    }),
  );

const withdraw = sending('withdraw', 'Withdraw a trace; open hops are recalled', [
  `withdraw ${TRACE} --reason CASE_CLOSED --text "The owner has come forward."`,
])
  .argument(...OF_TRACE)
  .addOption(coded('--reason <code>', 'why', 'WithdrawalBody.reason'))
  .option('--text <text>', 'in words')
  .action((id, flags) =>
    perform(flags, async (context) => {
      const body = await bodyOf<WithdrawalBody>(flags.body, { reason: flags.reason, text: flags.text });
      await context.show(await act(context, '/v1/traces/{id}/withdrawal', id, body), traceLine);
    }),
  );

const close = sending('close', 'Close a trace with its outcome; open hops are recalled', [
  `close ${TRACE} --outcome SOLVED`,
  `close ${TRACE} --outcome DUPLICATE --duplicate-of ${TRACE}`,
])
  .argument(...OF_TRACE)
  .addOption(coded('--outcome <code>', 'what came of it', 'ClosureBody.outcome'))
  .option('--duplicate-of <trace>', 'the trace of yours that is the same')
  .option('--note <text>', 'in words')
  .action((id, flags) =>
    perform(flags, async (context) => {
      const { outcome, duplicateOf, note } = flags;
      const body = await bodyOf<ClosureBody>(flags.body, { outcome, duplicateOf, note });
      await context.show(await act(context, '/v1/traces/{id}/closure', id, body), traceLine);
    }),
  );

const correctClosure = sending('correct-closure', 'Correct the outcome of a closed trace', [
  `correct-closure ${TRACE} --outcome PARTLY_SOLVED --reason "The buyer was another one."`,
])
  .argument(...OF_TRACE)
  .addOption(coded('--outcome <code>', 'what really came of it', 'ClosureCorrectionBody.outcome'))
  .option('--duplicate-of <trace>', 'the trace of yours that is the same')
  .option('--reason <text>', 'why')
  .action((id, flags) =>
    perform(flags, async (context) => {
      const { outcome, duplicateOf, reason } = flags;
      const body = await bodyOf<ClosureCorrectionBody>(flags.body, { outcome, duplicateOf, reason });
      await context.show(await act(context, '/v1/traces/{id}/closure-corrections', id, body), traceLine);
    }),
  );

/** What is seen and decided of a case. */
export const traceCommands: readonly AnyCommand[] = [
  group('traces', 'Your traces', [list, show]),
  timeline,
  withdraw,
  close,
  correctClosure,
];
