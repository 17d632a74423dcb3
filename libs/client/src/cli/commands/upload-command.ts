import type { BatchView } from '../../api/schema.js';
import { batchResults } from '../../batches/batch-results.js';
import { followBatch } from '../../batches/follow-batch.js';
import { BATCH_MEDIA, uploadBatch } from '../../batches/upload-batch.js';
import { idOf } from '../../http/id-of.js';
import { changing } from '../command.js';
import { perform, type ChangeFlags, type Context } from '../context.js';
import { Failed, UsageError } from '../exit-code.js';
import { Progress, rowsText, sentText } from '../output/progress.js';
import { batchDetails, resultLine } from '../views/batch-view.js';
import { access } from 'node:fs/promises';

/** Refused rows that are shown; `batch results` has all. */
const SHOWN = 12;

interface UploadFlags extends ChangeFlags {
  readonly mapping?: string | undefined;
  readonly operation?: string | undefined;
  readonly dryRun?: true | undefined;
  readonly media?: string | undefined;
}

const MEDIA: Readonly<Record<string, string | undefined>> = {
  csv: BATCH_MEDIA['.csv'],
  ndjson: BATCH_MEDIA['.ndjson'],
  xlsx: BATCH_MEDIA['.xlsx'],
};

const mediaOf = (name: string | undefined): string | undefined => {
  if (name === undefined) return undefined;
  const media = MEDIA[name];
  if (media === undefined) throw new UsageError(`--media is one of ${Object.keys(MEDIA).join(', ')}`);
  return media;
};

const send = async (
  { hub, call }: Context,
  file: string,
  flags: UploadFlags,
  progress: Progress,
): Promise<BatchView> => {
  const media = mediaOf(flags.media);
  if (file !== '-')
    await access(file).catch(() => {
      throw new UsageError(`${file} cannot be read`);
    });
  const { mapping, operation, dryRun } = flags;
  const { body } = await uploadBatch(hub, file === '-' ? process.stdin : file, {
    ...call,
    ...{ mapping, operation, dryRun, media },
    onProgress: (sent, total) => progress.show(sentText(sent, total)),
  });
  return body;
};

/** Follows a batch to its end, shown as it moves. */
export const followToEnd = async (
  { hub, call, note }: Context,
  id: string,
  progress: Progress,
): Promise<BatchView | null> => {
  let last: BatchView | null = null;
  const onReconnect = (reason: Error | null): void => {
    if (reason !== null) note(`${reason.message}; going on`);
  };
  for await (const batch of followBatch(hub, id, { signal: call.signal, onReconnect })) {
    progress.show(rowsText(batch));
    last = batch;
  }
  if (last === null || call.signal.aborted) progress.stop();
  else if (last.state === 'COMPLETED') progress.done(rowsText(last));
  else progress.failed(`${rowsText(last)}: ${last.state}`);
  return last;
};

const showRefused = async ({ hub, out, call }: Context, batch: BatchView): Promise<void> => {
  if (batch.rows.refused === 0) return;
  const more = batch.rows.refused > SHOWN ? ` (the first ${SHOWN} of ${batch.rows.refused})` : '';
  await out.line(`\n${out.style('bold', `Refused rows${more}`)}`);
  let shown = 0;
  for await (const row of batchResults(hub, idOf(batch), { ...call, status: 'REFUSED' })) {
    if (shown >= SHOWN) break;
    shown += 1;
    await out.line(resultLine(row, out));
  }
};

/** Shows what a batch has become. @throws Failed unless it is COMPLETED. */
export const showEnd = async (context: Context, batch: BatchView): Promise<void> => {
  await context.show(batch, batchDetails);
  if (!context.out.json) await showRefused(context, batch);
  if (batch.state !== 'COMPLETED') throw new Failed(`the batch is ${batch.state}`);
};

export const upload = changing('upload', 'Send a file of seizures and follow it to its end', [
  'batch upload seizures.csv --mapping rio-seizures',
  'batch upload seizures.csv --mapping rio-seizures --dry-run',
  'batch upload - --media ndjson --no-wait --json < requests.ndjson',
])
  .argument('<file>', 'CSV, NDJSON or XLSX by its ending, or - for stdin')
  .option('--mapping <name>', 'how its columns are read (default: their names are paths of a request)')
  .option('--operation <code>', 'operation that all rows belong to')
  .option('--dry-run', 'only read and count the rows; nothing is stored')
  .option('--media <kind>', 'csv, ndjson or xlsx, whatever the ending says')
  .option('--no-wait', 'do not wait for the rows: only until the file is stored')
  .action((file, flags) =>
    perform(flags, async (context) => {
      const progress = new Progress(process.stderr);
      try {
        const received = await send(context, file, flags, progress);
        if (received.id === null || !flags.wait) {
          progress.stop();
          return await context.show(received, batchDetails);
        }
        progress.done(`stored whole as batch ${received.id}`);
        const last = await followToEnd(context, received.id, progress);
        if (last !== null && !context.call.signal.aborted) await showEnd(context, last);
      } finally {
        progress.stop();
      }
    }),
  );
