import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { Readable, Transform } from 'node:stream';
import type { BatchView } from '../api/schema.js';
import { answerOf, type Answer } from '../http/answer.js';
import { headersOf, keyOf, type CallOptions } from '../http/call-options.js';
import { reaching } from '../http/hub-unreachable.js';
import { addressOf, type HubClient } from '../http/hub-client.js';

/** Media types of a batch by the file's ending. */
export const BATCH_MEDIA: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.ndjson': 'application/x-ndjson',
  '.jsonl': 'application/x-ndjson',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface UploadOptions extends CallOptions {
  /** Name of a mapping; default: the hub's own. */
  readonly mapping?: string | undefined;
  readonly operation?: string | undefined;
  /** Only reads the rows and counts; nothing is stored. */
  readonly dryRun?: boolean | undefined;
  /** Media type of the file; default: by its ending, else `text/csv`. */
  readonly media?: string | undefined;
  /** Told the bytes sent so far, and of how many (null for a stream). */
  readonly onProgress?: ((sent: number, total: number | null) => void) | undefined;
}

/**
 * Sends a file of trace requests, as it is read. The answer comes when the hub has stored the last byte; an upload that
 * breaks leaves nothing there and may be sent again with the same `key`.
 * @param source Path of a file, or a stream of its bytes.
 */
export const uploadBatch = async (
  client: HubClient,
  source: string | Readable,
  options: UploadOptions = {},
): Promise<Answer<BatchView>> => {
  const { mapping, operation, dryRun, signal } = options;
  const isPath = typeof source === 'string';
  const total = isPath ? (await stat(source)).size : null;
  const media =
    options.media ?? (isPath ? BATCH_MEDIA[extname(source).toLowerCase()] : undefined) ?? 'text/csv';
  const input = isPath ? createReadStream(source) : source;
  const address = addressOf('/v1/batches', { query: { mapping, operation, dryRun } });
  try {
    const response = await client.open(address, {
      method: 'POST',
      headers: { 'content-type': media, 'idempotency-key': keyOf(options), ...headersOf(options) },
      body: Readable.toWeb(counted(input, total, options.onProgress)) as ReadableStream<Uint8Array>,
      duplex: 'half',
      ...(signal && { signal }),
    });
    return answerOf(
      response,
      await reaching(client.url, signal, async () => (await response.json()) as BatchView),
    );
  } finally {
    input.destroy();
  }
};

const counted = (input: Readable, total: number | null, tell: UploadOptions['onProgress']): Readable => {
  let sent = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sent += chunk.length;
      tell?.(sent, total);
      done(null, chunk);
    },
  });
  input.once('error', (error) => counter.destroy(error));
  return input.pipe(counter);
};
