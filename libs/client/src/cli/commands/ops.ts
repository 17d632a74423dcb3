import { setTimeout as delay } from 'node:timers/promises';
import type { CauseView, OperationView, ParkedKeyView, RedriveBody } from '../../api/schema.js';
import { changing, group, listing, reading, type AnyCommand } from '../command.js';
import { perform, type Context } from '../context.js';
import { UsageError } from '../exit-code.js';
import { repeated } from '../input/flags.js';
import { at } from '../output/fields.js';
import type { Output } from '../output/output.js';
import type { Column } from '../output/table.js';
import { flowColumns, operationDetails } from '../views/ops-view.js';
import { act } from './act.js';
import { OPERATION } from './example-ids.js';
import { listItems } from './list-items.js';

const LOOK_MS = 500;

const flows = reading('flows', 'Every flow of every service: what waits, how long, what is stuck', [
  'ops flows',
  'ops flows --stuck',
])
  .option('--stuck', 'only those with parked keys, dead letters, or a service that does not answer')
  .action((flags) =>
    perform(flags, async ({ hub, call, show }) => {
      const { body } = await hub.get('/v1/ops/flows', call);
      const stuck = body.flows.filter(
        ({ parkedKeys, deadLetters, status }) =>
          (parkedKeys ?? 0) + (deadLetters ?? 0) > 0 || status === 'SILENT',
      );
      await show(flags.stuck ? { ...body, flows: stuck } : body, ({ flows: shown }, out) =>
        shown.length === 0 ? 'nothing is stuck' : out.table(shown, flowColumns(out)),
      );
    }),
  );

type Trouble = Pick<ParkedKeyView, 'id' | 'service' | 'consumer' | 'topic' | 'cause' | 'since' | 'waiting'>;

const troubleColumns = <Row extends Trouble>(key: Column<Row>): readonly Column<Row>[] => [
  { title: 'ID', text: ({ id }) => id },
  { title: 'SERVICE', text: ({ service }) => service },
  { title: 'CONSUMER', text: ({ consumer }) => consumer, least: 12 },
  key,
  { title: 'SINCE', text: ({ since }) => at(since) },
  { title: 'WAITING', text: ({ waiting }) => String(waiting), right: true },
  { title: 'CAUSE', text: ({ cause }) => cause, least: 20 },
];

const parked = listing('parked', 'Keys that wait behind a message that fails', ['ops parked']).action(
  (flags) =>
    perform(flags, (context) =>
      listItems(
        context,
        '/v1/ops/parked-keys',
        {},
        flags,
        troubleColumns({ title: 'KEY', text: ({ key }) => key, least: 16 }),
      ),
    ),
);

const deadLetters = listing('dead-letters', 'Messages that nobody could read', ['ops dead-letters']).action(
  (flags) =>
    perform(flags, (context) =>
      listItems(
        context,
        '/v1/ops/dead-letters',
        {},
        flags,
        troubleColumns({
          title: 'AT',
          text: ({ topic, partition, position }) => `${topic}/${partition}/${position}`,
          least: 16,
        }),
      ),
    ),
);

const causes = listing('causes', 'What is stuck, by cause', ['ops causes']).action((flags) =>
  perform(flags, (context) =>
    listItems(
      context,
      '/v1/ops/causes',
      {},
      flags,
      troubleColumns<CauseView>({ title: 'KIND', text: ({ kind }) => kind }),
    ),
  ),
);

interface SelectFlags {
  readonly id?: string[] | undefined;
  readonly cause?: string | undefined;
  readonly reason?: string | undefined;
}

const selectionOf = ({ id, cause, reason }: SelectFlags): RedriveBody => {
  if ((id === undefined) === (cause === undefined))
    throw new UsageError('name what is meant: --id (several times for several), or --cause');
  if (reason === undefined) throw new UsageError('--reason is needed: it stands in the log');
  return { select: id === undefined ? { cause: cause ?? null } : { ids: id }, reason };
};

/** The operation, or with `wait` its end. */
const settled = async (
  { hub, call }: Context,
  operation: OperationView,
  wait: boolean | undefined,
): Promise<OperationView> => {
  let now = operation;
  while (wait && now.state === 'RUNNING' && !call.signal.aborted) {
    await delay(LOOK_MS, undefined, { signal: call.signal });
    ({ body: now } = await hub.get('/v1/ops/redrives/{id}', { ...call, path: { id: now.id } }));
  }
  return now;
};

const selecting = (name: string, summary: string, examples: readonly string[]) =>
  changing(name, summary, examples)
    .option('--id <id>', 'a parked key or dead letter; several times for several', repeated)
    .option('--cause <cause>', 'all with this cause')
    .option('--reason <text>', 'why: it stands in the log')
    .option('--wait', 'until it is done');

const redrive = selecting('redrive', 'Send what is stuck through again, in order', [
  'ops redrive --cause "no such participant" --reason "The participant is registered now." --wait',
]).action((flags) =>
  perform(flags, async (context) => {
    const { body } = await context.hub.post('/v1/ops/redrives', selectionOf(flags), context.call);
    await context.show(await settled(context, body, flags.wait), operationDetails);
  }),
);

const discard = selecting('discard', 'Drop dead letters, and of parked keys the message at fault', [
  'ops discard --id intake.1 --reason "A test message."',
]).action((flags) =>
  perform(flags, async (context) => {
    const { body } = await context.hub.post('/v1/ops/discards', selectionOf(flags), context.call);
    await context.show(await settled(context, body, flags.wait), operationDetails);
  }),
);

const OF_OPERATION = ['<operation>', 'id of the redrive or discard'] as const;

const operation = reading('operation', 'How far a redrive or discard is', [`ops operation ${OPERATION}`])
  .argument(...OF_OPERATION)
  .action((id, flags) =>
    perform(flags, async ({ hub, call, show }) => {
      const { body } = await hub.get('/v1/ops/redrives/{id}', { ...call, path: { id } });
      await show(body, operationDetails);
    }),
  );

const cancel = changing('cancel', 'Stop a redrive; what is not yet through stays', [
  `ops cancel ${OPERATION}`,
])
  .argument(...OF_OPERATION)
  .action((id, flags) =>
    perform(flags, async (context) => {
      const stopped = await act(context, '/v1/ops/redrives/{id}/cancellation', id, undefined);
      await context.show(stopped, (one: OperationView, out: Output) => operationDetails(one, out));
    }),
  );

export const opsCommands: readonly AnyCommand[] = [
  group('ops', 'What operators see and mend', [
    flows,
    causes,
    parked,
    deadLetters,
    redrive,
    discard,
    operation,
    cancel,
  ]),
];
