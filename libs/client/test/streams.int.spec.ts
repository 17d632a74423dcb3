import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { followBatch, followEvents, HubClient, uploadBatch } from '../src/index.js';
import { json, ScriptedHub, type Scripted } from './scripted-hub.js';

const event = (id: string): string => `id: ${id}\nevent: x\ndata: ${JSON.stringify({ id: `e-${id}` })}\n\n`;

/** A stream of these texts, which then ends, or breaks in the middle of an event. */
const stream =
  (texts: readonly string[], breaks = false): Scripted =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(`retry: 1\n\n: still here\n\n${texts.join('')}`, () => {
      if (breaks) response.write('id: torn\ndata: {"id"', () => response.destroy());
      else response.end();
    });
  };

describe('a stream', () => {
  let hub: ScriptedHub;
  let client: HubClient;
  let folder: string;

  beforeEach(async () => {
    hub = await ScriptedHub.start();
    client = new HubClient({ url: hub.url, token: 't' });
    folder = mkdtempSync(join(tmpdir(), 'tracepost-streams-'));
  });
  afterEach(async () => {
    await hub.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('of events is resumed after the last one seen, over every broken connection', async () => {
    hub.plays(
      stream([event('1'), event('2')], true),
      json(503, {}),
      stream([event('3')]),
      stream([event('4')]),
    );
    const seen: string[] = [];
    for await (const { cursor, event: one } of followEvents(
      client,
      { from: 'beginning' },
      { types: 'hop.' },
    )) {
      seen.push(`${cursor} ${one.id}`);
      if (seen.length === 4) break;
    }
    expect(seen).toEqual(['1 e-1', '2 e-2', '3 e-3', '4 e-4']);
    expect(hub.seen.map(({ url, headers }) => [url, headers['last-event-id']])).toEqual([
      ['/v1/events?types=hop.&from=beginning', undefined],
      ['/v1/events?types=hop.', '2'],
      ['/v1/events?types=hop.', '2'],
      ['/v1/events?types=hop.', '3'],
    ]);
  });

  it('of events from now on begins at a cursor, so that a connection that breaks at once loses none', async () => {
    hub.plays(json(200, { items: [], next: 'here', caughtUp: true }), stream([event('5')]));
    for await (const { cursor } of followEvents(client, { from: 'now' })) {
      expect(cursor).toBe('5');
      break;
    }
    expect(hub.seen[1]?.headers['last-event-id']).toBe('here');
  });

  it('ends with an error when the hub refuses for good', async () => {
    hub.plays(json(410, { type: '/problems/cursor-expired' }));
    const read = async (): Promise<void> => {
      for await (const _entry of followEvents(client, { cursor: 'old' }));
    };
    await expect(read()).rejects.toMatchObject({ slug: 'cursor-expired' });
  });

  it('of a batch ends when the batch is over', async () => {
    const view = (state: string): string => `id: 1\ndata: ${JSON.stringify({ id: 'b', state })}\n\n`;
    hub.plays(stream([view('RUNNING')], true), stream([view('RUNNING'), view('COMPLETED')]));
    const states: string[] = [];
    for await (const { state } of followBatch(client, 'b')) states.push(state);
    expect(states).toEqual(['RUNNING', 'RUNNING', 'COMPLETED']);
  });

  it('of a file is sent as it is read, and says how far it is', async () => {
    const file = join(folder, 'seizures.xlsx');
    writeFileSync(file, Buffer.alloc(300_000, 1));
    hub.plays(json(202, { id: 'b' }), json(202, { id: 'c' }));
    const told: [number, number | null][] = [];
    const onProgress = (sent: number, total: number | null): void => void told.push([sent, total]);
    const { body } = await uploadBatch(client, file, { mapping: 'm', key: 'k', onProgress });
    expect(body.id).toBe('b');
    expect(told.length).toBeGreaterThan(1);
    expect(told.at(-1)).toEqual([300_000, 300_000]);
    const [request] = hub.seen;
    expect(request?.url).toBe('/v1/batches?mapping=m');
    expect(request?.headers).toMatchObject({ 'idempotency-key': 'k', 'transfer-encoding': 'chunked' });
    expect(request?.headers['content-type']).toContain('spreadsheetml');
    expect(request?.body).toHaveLength(300_000);
    await uploadBatch(client, Readable.from(['a,b\n']), { onProgress });
    expect(hub.seen[1]?.headers['content-type']).toBe('text/csv');
    expect(told.at(-1)).toEqual([4, null]);
  });

  it('of a file that is not there is an error, and nothing is sent', async () => {
    await expect(uploadBatch(client, join(folder, 'none.csv'))).rejects.toThrow(/ENOENT/);
    expect(hub.seen).toEqual([]);
  });
});
