import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { setTimeout as delay } from 'node:timers/promises';
import type { HubClient } from '@tracepost/client';

export interface BatchDemoOptions {
  readonly file: string;
  readonly mapping: string;
  /** Where the whole report goes (NDJSON, one row a line); null: only the screen. */
  readonly report: string | null;
}

interface Batch {
  readonly id: string;
  readonly state: string;
  readonly error?: string | null;
  readonly rows: Readonly<
    Record<
      'read' | 'accepted' | 'refused' | 'unchanged' | 'pending' | 'routed' | 'domestic' | 'desk' | 'ended',
      number
    >
  >;
  readonly byParticipant: Readonly<Record<string, number>>;
}

interface RowResult {
  readonly row: number;
  readonly line: number;
  readonly status: string;
  readonly errors: readonly {
    readonly column?: string;
    readonly pointer?: string;
    readonly code: string;
    readonly message: string;
    readonly remedy: string;
  }[];
  readonly source: string;
}

/** Refused rows shown on the screen; the report has all of them. */
const SHOWN = 12;

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
  let batch = await upload(client, options);
  print(`  ${seconds()}: received whole, batch ${batch.id}`);
  let shown = '';
  while (batch.state === 'RECEIVED' || batch.state === 'RUNNING') {
    await delay(500);
    ({ body: batch } = await client.get<Batch>(`/v1/batches/${batch.id}`));
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
  await showRefused(client, batch.id, rows.refused, print);
  if (options.report !== null) {
    const lines = await writeReport(client, batch.id, options.report);
    print(`\nThe report of all ${lines} rows, with their original text: ${options.report}`);
  }
};

const upload = async (client: HubClient, { file, mapping }: BatchDemoOptions): Promise<Batch> => {
  const response = await client.send(`/v1/batches?mapping=${encodeURIComponent(mapping)}`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv', 'idempotency-key': randomUUID() },
    body: Readable.toWeb(createReadStream(file)) as never,
    duplex: 'half',
  });
  if (!response.ok) throw new Error(`the upload was refused: ${response.status} ${await response.text()}`);
  return (await response.json()) as Batch;
};

async function* results(client: HubClient, batchId: string, query: string): AsyncGenerator<string> {
  const response = await client.send(`/v1/batches/${batchId}/results${query}`, {
    headers: { accept: 'application/x-ndjson' },
  });
  if (!response.ok || !response.body)
    throw new Error(`no results: ${response.status} ${await response.text()}`);
  const input = Readable.fromWeb(response.body as ReadableStream);
  for await (const line of createInterface({ input, crlfDelay: Infinity })) if (line !== '') yield line;
}

const showRefused = async (
  client: HubClient,
  batchId: string,
  count: number,
  print: (line: string) => void,
): Promise<void> => {
  if (count === 0) return;
  print(`\nRefused rows${count > SHOWN ? ` (the first ${SHOWN} of ${count})` : ''}`);
  let shown = 0;
  for await (const line of results(client, batchId, '?status=REFUSED')) {
    if (shown >= SHOWN) break;
    shown += 1;
    const row = JSON.parse(line) as RowResult;
    print(`  row ${row.row}, line ${row.line}: ${row.source}`);
    for (const error of row.errors)
      print(`      ${error.column ?? error.pointer ?? ''} ${error.code}: ${error.message} ${error.remedy}`);
  }
};

const writeReport = async (client: HubClient, batchId: string, path: string): Promise<number> => {
  const out = createWriteStream(path);
  let lines = 0;
  for await (const line of results(client, batchId, '')) {
    if (!out.write(`${line}\n`)) await once(out, 'drain');
    lines += 1;
  }
  await new Promise<void>((done, fail) => out.end((error?: Error | null) => (error ? fail(error) : done())));
  return lines;
};
