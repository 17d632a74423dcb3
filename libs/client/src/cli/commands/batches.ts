import type { MappingBody } from '../../api/schema.js';
import { batchResults, openBatchResults } from '../../batches/batch-results.js';
import { ProblemError } from '../../http/problem-error.js';
import type { CallOptions } from '../../http/call-options.js';
import { changing, group, listing, reading, sending, type AnyCommand } from '../command.js';
import { perform, type Context } from '../context.js';
import { coded } from '../input/flags.js';
import { bodyOf } from '../input/read-body.js';
import { fieldsOf } from '../output/fields.js';
import { Progress } from '../output/progress.js';
import { batchColumns, batchDetails, resultLine } from '../views/batch-view.js';
import { act } from './act.js';
import { BATCH, OF_BATCH } from './example-ids.js';
import { listItems } from './list-items.js';
import { followToEnd, showEnd, upload } from './upload-command.js';

const list = listing('list', 'Your batches, the newest first', ['batch list']).action((flags) =>
  perform(flags, (context) => listItems(context, '/v1/batches', {}, flags, batchColumns(context.out))),
);

const show = reading('show', 'A batch and its counters', [`batch show ${BATCH}`])
  .argument(...OF_BATCH)
  .action((id, flags) =>
    perform(flags, async ({ hub, call, show: print }) => {
      const { body } = await hub.get('/v1/batches/{id}', { ...call, path: { id } });
      await print(body, batchDetails);
    }),
  );

const follow = reading('follow', 'Follow a batch to its end', [`batch follow ${BATCH}`])
  .argument(...OF_BATCH)
  .action((id, flags) =>
    perform(flags, async (context) => {
      const last = await followToEnd(context, id, new Progress(process.stderr));
      if (last !== null && !context.call.signal.aborted) await showEnd(context, last);
    }),
  );

const results = reading('results', 'What became of each row, in row order', [
  `batch results ${BATCH} --status REFUSED`,
  `batch results ${BATCH} --csv > report.csv`,
  `batch results ${BATCH} --json > report.ndjson`,
])
  .argument(...OF_BATCH)
  .addOption(coded('--status <status>', 'only these rows', '/v1/batches/{id}/results?status'))
  .option('--csv', 'as CSV')
  .action((id, flags) =>
    perform(flags, async ({ hub, out, call }) => {
      const options = { ...call, status: flags.status };
      if (flags.csv) {
        const bytes = await openBatchResults(hub, id, 'text/csv', options);
        for await (const chunk of bytes.setEncoding('utf8')) await out.text(chunk as string);
        return;
      }
      for await (const row of batchResults(hub, id, options)) {
        await (out.json ? out.record(row) : out.line(resultLine(row, out)));
      }
    }),
  );

const cancel = changing('cancel', 'Stop a batch; rows accepted before stay', [`batch cancel ${BATCH}`])
  .argument(...OF_BATCH)
  .action((id, flags) =>
    perform(flags, async (context) => {
      const batch = await act(context, '/v1/batches/{id}/cancellation', id, undefined);
      await context.show(batch, batchDetails);
    }),
  );

const mappings = listing('list', 'Your mappings and the built-in ones', ['mappings list']).action((flags) =>
  perform(flags, (context) =>
    listItems(context, '/v1/batch-mappings', {}, flags, [
      { title: 'MAPPING', text: ({ name }) => name },
      { title: 'DATES', text: ({ dateFormat }) => dateFormat },
      { title: 'COLUMNS', text: ({ columns }) => Object.keys(columns).join(', '), least: 30 },
    ]),
  ),
);

const mapping = reading('show', 'A mapping: which column is which member of a request', [
  'mappings show rio-seizures',
])
  .argument('<name>', 'its name')
  .action((name, flags) =>
    perform(flags, async ({ hub, call, show: print }) => {
      const { body } = await hub.get('/v1/batch-mappings/{name}', { ...call, path: { name } });
      await print(body, (one, out) =>
        fieldsOf(out, [
          ['mapping', one.name],
          ['dates', one.dateFormat],
          ...Object.entries(one.columns).map(([column, path]) => [column, path] as const),
          ...Object.entries(one.constants).map(([path, value]) => [`always`, `${path} = ${value}`] as const),
        ]),
      );
    }),
  );

/** ETag of the mapping as it is, or that there is none: a PUT says which of both it means. */
const conditionOf = async ({ hub, call }: Context, name: string): Promise<CallOptions> => {
  if (call.ifMatch !== undefined) return {};
  try {
    const { etag } = await hub.get('/v1/batch-mappings/{name}', { ...call, path: { name } });
    return etag === null ? {} : { ifMatch: etag };
  } catch (error) {
    if (error instanceof ProblemError && error.status === 404) return { ifNoneMatch: '*' };
    throw error;
  }
};

const save = sending('save', 'Keep a mapping of your own, new or changed', [
  'mappings save sao-paulo --body mapping.json',
])
  .argument('<name>', 'its name')
  .action((name, flags) =>
    perform(flags, async (context) => {
      const { hub, call, show: print } = context;
      const body = await bodyOf<MappingBody>(flags.body ?? '-', {});
      const condition = await conditionOf(context, name);
      const saved = await hub.put('/v1/batch-mappings/{name}', body, {
        ...call,
        ...condition,
        path: { name },
      });
      await print(
        saved.body,
        (one) => `mapping ${one.name} is kept: ${Object.keys(one.columns).length} columns`,
      );
    }),
  );

export const batchCommands: readonly AnyCommand[] = [
  group('batch', 'Many requests in a file', [upload, list, show, follow, results, cancel]),
  group('mappings', 'How the columns of a file are read', [mappings, mapping, save]),
];
