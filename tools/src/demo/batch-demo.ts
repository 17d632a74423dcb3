import { createWriteStream, statSync } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  batchResults,
  followBatch,
  idOf,
  openBatchResults,
  uploadBatch,
  type HubClient,
} from '@tracepost/client';

export interface BatchDemoOptions {
  readonly file: string;
  readonly mapping: string;
  /** Where the whole report goes (NDJSON, one row a line); null: only the screen. */
  readonly report: string | null;
}

/** Refused rows shown on the screen; the report has all of them. */
const SHOWN = 12;
const LINE_END = 0x0a;

/** Submits a file as a batch, shows its progress, then what became of its rows. */
export const batchDemo = async (
  client: HubClient,
  options: BatchDemoOptions,
  print: (line: string) => void,
): Promise<void> => {
  const started = performance.now();
  const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  print(
    `Submitting ${options.file} (${(statSync(options.file).size / 1e6).toFixed(1)} MB) with the mapping ${options.mapping}\n`,
  );
  let { body: batch } = await uploadBatch(client, options.file, { mapping: options.mapping });
  const id = idOf(batch);
  print(`  ${seconds()}: received whole, batch ${id}`);
  let shown = '';
  for await (batch of followBatch(client, id)) {
    const { read, accepted, refused, pending } = batch.rows;
    const line = `${read} read, ${accepted} accepted, ${refused} refused, ${accepted - pending} through routing`;
    if (line !== shown) print(`  ${seconds()}: ${line}`);
    shown = line;
  }
  if (batch.state !== 'COMPLETED')
    throw new Error(`the batch is ${batch.state}: ${batch.error ?? 'no reason given'}`);
  const { rows } = batch;
  print(`
Done in ${seconds()}: ${rows.read} rows
  accepted   ${String(rows.accepted).padStart(6)}
    routed   ${String(rows.routed).padStart(6)}  to another country
    domestic ${String(rows.domestic).padStart(6)}  the requester's own country made it: its own register first
    desk     ${String(rows.desk).padStart(6)}  no evidence, or nobody to ask: a person decides
  refused    ${String(rows.refused).padStart(6)}
  unchanged  ${String(rows.unchanged).padStart(6)}  submitted before

Routed to`);
  for (const [participant, count] of Object.entries(batch.byParticipant).sort((a, b) => b[1] - a[1])) {
    print(`  ${participant.padEnd(10)} ${String(count).padStart(6)}`);
  }
  await showRefused(client, id, rows.refused, print);
  if (options.report !== null) {
    const lines = await writeReport(client, id, options.report);
    print(`\nThe report of all ${lines} rows, with their original text: ${options.report}`);
  }
};

const showRefused = async (
  client: HubClient,
  batchId: string,
  count: number,
  print: (line: string) => void,
): Promise<void> => {
  if (count === 0) return;
  print(`\nRefused rows${count > SHOWN ? ` (the first ${SHOWN} of ${count})` : ''}`);
  let shown = 0;
  for await (const row of batchResults(client, batchId, { status: 'REFUSED' })) {
    if (shown >= SHOWN) break;
    shown += 1;
    print(`  row ${row.row}, line ${row.line}: ${row.source}`);
    for (const error of row.errors)
      print(`      ${error.column ?? error.pointer ?? ''} ${error.code}: ${error.message} ${error.remedy}`);
  }
};

const writeReport = async (client: HubClient, batchId: string, path: string): Promise<number> => {
  const rows = await openBatchResults(client, batchId, 'application/x-ndjson');
  let lines = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      for (const byte of chunk) if (byte === LINE_END) lines += 1;
      done(null, chunk);
    },
  });
  await pipeline(rows, counted, createWriteStream(path));
  return lines;
};
