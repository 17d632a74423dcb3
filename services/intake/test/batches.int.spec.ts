import http from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BatchView, MappingView, RowResultView, validate } from '@tracepost/contracts';
import { eventually } from '@tracepost/testing';
import { startIntake, type Answer, type RunningIntake } from './running-intake.js';
import { aWorkbook } from './workbook.js';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let intake: RunningIntake;
beforeAll(async () => {
  intake = await startIntake();
});
afterAll(() => intake?.close());

const HEADER =
  'registro;numero_serie;tipo;marca;modelo;calibre;plataforma;origem;pais;circunscricao;data_registro;tipo_delito';
const line = (reference: string, serial = '', rest = 'REVÓLVER;TAURUS;NÃO IDENTIFICADO;.38') =>
  `${reference};${serial};${rest};;Ilícita;BRASIL;035A. DP - [CENTRO];01/02/2018 02:10;Porte`;
const file = (...lines: string[]) => `${[HEADER, ...lines].join('\n')}\n`;

const upload = (body: string | Uint8Array, query = '?mapping=rio-seizures', headers = {}, client = 'br-cp') =>
  intake.post(client, `/v1/batches${query}`, { body, headers: { 'content-type': 'text/csv', ...headers } });
const read = async (id: string, client = 'br-cp') =>
  (await intake.call(client, 'GET', `/v1/batches/${id}`)).body;
const finished = (id: string, client?: string) =>
  eventually(async () => {
    const batch = await read(id, client);
    return !['RECEIVED', 'RUNNING'].includes(batch.state) && batch;
  });
const results = async (id: string, query = '') => {
  const { text } = await intake.call('br-cp', 'GET', `/v1/batches/${id}/results${query}`);
  return text === ''
    ? []
    : text
        .trim()
        .split('\n')
        .map((row) => JSON.parse(row));
};
const done = async (answer: Answer) => {
  expect([answer.status, answer.text]).toEqual([202, expect.anything()]);
  return finished(answer.body.id);
};

describe('a batch', () => {
  it('is taken in, made into traces and followed until none waits for its route', async () => {
    const answer = await upload(
      file(
        line('B1-1', 'KX1'),
        line('B1-2DOM'),
        line('B1-3DESK'),
        line('B1-4END'),
        line('', 'KX5'),
        line('B1-6', 'KX1'),
      ),
    );
    expect(answer.headers.get('location')).toBe(`/v1/batches/${answer.body.id}`);
    const batch = await done(answer);
    expect(batch).toMatchObject({
      state: 'COMPLETED',
      mapping: 'rio-seizures',
      operation: null,
      rows: {
        read: 6,
        accepted: 5,
        refused: 1,
        unchanged: 0,
        pending: 0,
        routed: 2,
        domestic: 1,
        desk: 1,
        ended: 1,
      },
      byParticipant: { 'AT-NCB': 2 },
    });
    const rows = await results(batch.id);
    for (const row of rows) expect(validate(RowResultView, row)).toEqual([]);
    expect(validate(BatchView, batch)).toEqual([]);
    expect(rows.map(({ row, line, status, routing }) => [row, line, status, routing])).toEqual([
      [1, 2, 'ACCEPTED', 'ROUTED'],
      [2, 3, 'ACCEPTED', 'DOMESTIC'],
      [3, 4, 'ACCEPTED', 'DESK'],
      [4, 5, 'ACCEPTED', 'ENDED'],
      [5, 6, 'REFUSED', null],
      [6, 7, 'ACCEPTED', 'ROUTED'],
    ]);
    expect(rows[4]).toMatchObject({
      traceId: null,
      errors: [{ column: 'registro', pointer: '#/reference', code: 'REQUIRED' }],
      source: line('', 'KX5'),
    });
    expect(rows[5].duplicateOf).toBe(rows[0].traceId);
    const request = await intake.call('br-cp', 'GET', `/v1/trace-requests/${rows[0].traceId}`);
    expect(request.body).toMatchObject({ reference: 'B1-1', recovery: { at: '2018-02-01' } });
    expect(await results(batch.id, '?status=REFUSED')).toEqual([rows[4]]);
  });

  it('sent twice makes no second trace; two identical rows in it make two', async () => {
    const content = file(line('B2-1'), line('B2-1'), line('B2-2', 'ZZ1'));
    const first = await done(await upload(content));
    expect(first.rows).toMatchObject({ read: 3, accepted: 3, unchanged: 0 });
    const again = await done(
      await upload(file(line('B2-1'), line('B2-2', 'ZZ1'), line('B2-1'), line('B2-1'))),
    );
    expect(again.rows).toMatchObject({ read: 4, accepted: 1, unchanged: 3 });
    const [a, b] = [await results(first.id), await results(again.id)];
    expect([b[0].traceId, b[2].traceId, b[1].traceId]).toEqual([a[0].traceId, a[1].traceId, a[2].traceId]);
    expect(b[3].status).toBe('ACCEPTED');
  });

  it('repeated under its key is answered the same and not read again', async () => {
    const headers = { 'idempotency-key': 'batch-once' };
    const content = file(line('B3-1'));
    const first = await upload(content, undefined, headers);
    const again = await upload(content, undefined, headers);
    expect([again.status, again.text]).toEqual([202, first.text]);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect((await upload(file(line('B3-2')), undefined, headers)).status).toBe(422);
  });

  it('whose header lacks a column is refused with the columns and a mapping that fits', async () => {
    const answer = await upload('serie:marca\n1:2\n');
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ type: '/problems/mapping-mismatch', columns: ['serie:marca'] });
    const wrong = await upload(file(line('B4-1')), '');
    expect(wrong.body.suggestion).toMatchObject({ name: 'rio-seizures' });
    expect((await upload(file(), '?mapping=nothing')).status).toBe(400);
    expect((await upload('')).status).toBe(422);
  });

  it('loses only the rows that cannot be read', async () => {
    const bytes = Buffer.concat([
      Buffer.from(file(line('B5-1'), '', line('B5-2', '"open'))),
      Buffer.from([0xff, 0xe3, 0x28]),
      Buffer.from(`;\n${line('B5-4')};x;y\n${'x'.repeat(70_000)}\n${line('B5-6', 'A1')}\nB5-7;`),
      Buffer.from([0xc3]),
    ]);
    const batch = await done(await upload(bytes));
    const rows = await results(batch.id);
    expect(rows.map(({ status, errors }) => errors[0]?.code ?? status)).toEqual([
      'ACCEPTED',
      'ROW_UNREADABLE',
      'ROW_UNREADABLE',
      'ROW_UNREADABLE',
      'TOO_LONG',
      'ACCEPTED',
      'ROW_UNREADABLE',
    ]);
    expect(rows.map(({ line }) => line)).toEqual([2, 4, 5, 6, 7, 8, 9]);
  });

  it('in Windows-1252 reads its accents', async () => {
    const batch = await done(await upload(Buffer.from(file(line('B6-1', 'W1')), 'latin1')));
    const [row] = await results(batch.id);
    expect(row.source).toContain('REVÓLVER');
    const { body } = await intake.call('br-cp', 'GET', `/v1/trace-requests/${row.traceId}`);
    expect(body.firearm.typeAsRead).toBe('REVÓLVER');
  });

  it('of JSON lines holds requests, or their paths as names', async () => {
    const request = {
      reference: 'B7-1',
      officer: { name: 'Sealed Person' },
      legalBasis: { basis: 'NATIONAL_LAW', intendedUse: 'PROSECUTION' },
      firearm: { serial: { condition: 'NONE' } },
      recovery: { context: 'FOUND', at: '2026-01-01', place: { country: 'BR' } },
    };
    const flat = { reference: 'B7-2', 'legalBasis.basis': 'NATIONAL_LAW', 'firearm.serial.raw': 'Q1' };
    const answer = await upload(
      [request, flat, { ...request, nonsense: 1 }].map((row) => JSON.stringify(row)).join('\n') +
        '\n[]\nno json\n',
      '?operation=TRIGGER',
      { 'content-type': 'application/x-ndjson' },
    );
    const batch = await done(answer);
    expect(batch).toMatchObject({ operation: 'TRIGGER', rows: { read: 5, accepted: 1, refused: 4 } });
    const rows = await results(batch.id);
    expect(rows.map(({ errors }) => errors.map(({ code }: { code: string }) => code).at(0))).toEqual([
      undefined,
      'REQUIRED',
      'UNKNOWN_FIELD',
      'ROW_UNREADABLE',
      'ROW_UNREADABLE',
    ]);
    const { body } = await intake.call('br-cp', 'GET', `/v1/trace-requests/${rows[0].traceId}`);
    expect(body).toMatchObject({ ...request, operation: 'TRIGGER' });
    const stored = await intake.sql<{ text: string }>(
      `select (select string_agg(sealed, '') from intake.batch_chunk) || (select string_agg(open::text, '') from intake.request_version) as text`,
    );
    expect(stored[0]!.text).not.toContain('Sealed Person');
  });

  it('can be tried: the same counters by the routes foreseen, and nothing is kept', async () => {
    const count = () =>
      intake.sql('select count(*) from intake.batch union all select count(*) from intake.request');
    const before = await count();
    const answer = await intake.call('br-cp', 'POST', '/v1/batches?mapping=rio-seizures&dryRun=true', {
      body: file(line('B8-1', '', 'PISTOLA;GLOCK;17;9MM'), line(''), line('B8-2', '', 'PISTOLA;;;')),
      headers: { 'content-type': 'text/csv' },
    });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      id: null,
      rows: { read: 3, accepted: 2, refused: 1, routed: 1, desk: 1, pending: 0 },
      refused: [{ row: 2, line: 3, errors: [{ column: 'registro' }] }],
    });
    expect(await count()).toEqual(before);
  });

  it('cannot be seen by another participant', async () => {
    const { id } = (await upload(file(line('B9-1')))).body;
    for (const path of [`/v1/batches/${id}`, `/v1/batches/${id}/results`]) {
      expect((await intake.call('us-cp', 'GET', path)).status).toBe(404);
    }
    expect((await intake.post('us-cp', `/v1/batches/${id}/cancellation`, { body: {} })).status).toBe(404);
    expect((await intake.call('us-cp', 'GET', '/v1/batches')).body.items).toEqual([]);
  });

  it('of a spreadsheet holds the rows of its first sheet', async () => {
    const book = aWorkbook([
      ['registro', 'numero_serie', 'tipo', 'marca', 'modelo', 'calibre', 'data_registro'],
      ['X-1', 'AB <1>', '', 'TAURUS, "R"', '', '', 43_466],
      ['', '', '', '', '', '', ''],
      ['X-2', 'CD2', '', 'GLOCK', '', '', '31/12/2018'],
    ]);
    const { id, rows } = await done(
      await upload(book, '?mapping=rio-seizures', { 'content-type': SPREADSHEET }),
    );
    expect(rows).toMatchObject({ read: 2, accepted: 2 });
    const [first] = await results(id);
    expect(first.source).toBe('X-1,AB <1>,,"TAURUS, ""R""",,,2019-01-01');
  });

  it('of a spreadsheet that is none is malformed', async () => {
    const answer = await upload('PK, but no archive', '', { 'content-type': SPREADSHEET });
    expect([answer.status, answer.body.type]).toEqual([400, '/problems/malformed']);
  });

  it('of another kind of file is 415', async () => {
    const answer = await upload('x', '', { 'content-type': 'application/vnd.ms-excel' });
    expect(answer.status).toBe(415);
  });

  it('whose upload breaks leaves nothing', async () => {
    const count = () =>
      intake.sql('select count(*) from intake.batch union all select count(*) from intake.batch_chunk');
    const before = await count();
    const lines = Array.from({ length: 9_000 }, (_, n) => line(`BX-${n}`));
    const request = http.request(`${intake.url}/v1/batches?mapping=rio-seizures`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await intake.token('br-cp')}`,
        'content-type': 'text/csv',
        'idempotency-key': 'broken-upload',
        'x-request-id': 'broken-upload',
      },
    });
    request.on('error', () => undefined);
    request.write(file(...lines));
    // The first piece is stored, in a transaction that is still open, when it waits for more bytes.
    await eventually(async () => {
      const [open] = await intake.sql<{ n: number }>(
        `select count(*)::int as n from pg_locks l join pg_class c on c.oid = l.relation
         where c.relname = 'batch_chunk' and l.mode = 'RowExclusiveLock'`,
      );
      return open!.n > 0;
    });
    request.destroy();
    await eventually(async () => {
      const [open] = await intake.sql<{ n: number }>(
        `select count(*)::int as n from pg_locks l join pg_class c on c.oid = l.relation
         where c.relname = 'batch_chunk' and l.mode = 'RowExclusiveLock'`,
      );
      return open!.n === 0;
    });
    expect(await count()).toEqual(before);
  });
});

describe('a batch under way', () => {
  const big = (name: string, count: number) =>
    file(...Array.from({ length: count }, (_, n) => line(`${name}-${n}`, `S${name}${n}`)));

  it('goes on from the last row that was committed when its process ends', async () => {
    const { id } = (await upload(big('R', 3_000))).body;
    await eventually(async () => (await read(id)).rows.read > 0, { everyMs: 5 });
    await intake.restart();
    const batch = await finished(id);
    expect(batch.rows).toMatchObject({ read: 3_000, accepted: 3_000, routed: 3_000, pending: 0 });
    const [count] = await intake.sql<{ n: number }>(
      `select count(*)::int as n from intake.request where batch_id = $1`,
      [id],
    );
    expect(count).toEqual({ n: 3_000 });
  });

  it('can be cancelled; its rows so far stay and its counters add up', async () => {
    const { id } = (await upload(big('C', 6_000))).body;
    const cancelled = await intake.post('br-cp', `/v1/batches/${id}/cancellation`, { body: {} });
    expect([cancelled.status, cancelled.body.state]).toEqual([200, 'CANCELLED']);
    const { rows } = cancelled.body;
    expect(rows.read).toBeLessThan(6_000);
    expect(rows.read).toBe(rows.accepted + rows.refused + rows.unchanged);
    const again = await intake.post('br-cp', `/v1/batches/${id}/cancellation`, { body: {} });
    expect([again.status, again.body.state]).toEqual([200, 'CANCELLED']);
    expect((await read(id)).rows.read).toBe(rows.read);
  });

  it('that cannot be read to its end fails and says where; its rows so far stay', async () => {
    const { id } = (await upload(big('D', 6_000))).body;
    await intake.sql(
      `update intake.batch_chunk set sealed = 'damaged' where batch_id = $1 and starts_at > 0`,
      [id],
    );
    const batch = await finished(id);
    expect(batch).toMatchObject({
      state: 'FAILED',
      error: expect.stringMatching(/^The rows from line \d+ on/),
    });
    expect(batch.rows.read).toBeLessThan(6_000);
    expect(batch.rows.read).toBe(batch.rows.accepted);
  });

  it('tells its progress as server-sent events until it is over', async () => {
    const { id } = (await upload(big('P', 900))).body;
    const { text, headers } = await intake.call('br-cp', 'GET', `/v1/batches/${id}`, {
      headers: { accept: 'text/event-stream' },
    });
    expect(headers.get('content-type')).toContain('text/event-stream');
    const states = text
      .split('\n')
      .flatMap((part) => (part.startsWith('data: ') ? [JSON.parse(part.slice(6))] : []));
    expect(states.at(-1)).toMatchObject({ id, state: 'COMPLETED', rows: { read: 900, routed: 900 } });
    for (const { rows } of states) expect(rows.accepted).toBe(rows.pending + rows.routed);
  });

  it('publishes that it came and that it is done, with gapless versions', async () => {
    const { id } = await done(await upload(file(line('E-1'))));
    const events = await eventually(async () => {
      const rows = await intake.sql<{ headers: Record<string, string> }>(
        `select headers from broker.log where key = $1 order by position`,
        [id],
      );
      return rows.length === 2 && rows.map(({ headers }) => [headers.ce_type, Number(headers.ce_sequence)]);
    });
    expect(events).toEqual([
      ['org.tracepost.batch.received.v1', 1],
      ['org.tracepost.batch.completed.v1', 2],
    ]);
  });
});

describe('results', () => {
  it('as CSV hold nothing that a spreadsheet would run', async () => {
    const { id } = await done(await upload(file('=1+1;x', line('F-1', 'FF1'))));
    const { text, headers } = await intake.call('br-cp', 'GET', `/v1/batches/${id}/results`, {
      headers: { accept: 'text/csv' },
    });
    expect(headers.get('content-type')).toContain('text/csv');
    expect(text.split('\r\n')[0]).toBe(
      'row,line,status,traceId,duplicateOf,routing,participants,errors,findings,source',
    );
    expect(text).toContain(`'=1+1;x`);
  });

  it('are logged as disclosures of the traces that they name', async () => {
    const { id } = await done(await upload(file(line('G-1'))));
    const [row] = await results(id);
    const entry = await eventually(async () => {
      const rows = await intake.sql<{ body: Buffer }>(
        `select body from broker.log where topic = 'audit.entry.commands.v1'`,
      );
      return (
        rows
          .map(({ body }) => JSON.parse(String(body)))
          .find(({ subjects }) => subjects[0]?.traceId === row.traceId) ?? null
      );
    });
    expect(entry).toMatchObject({ action: 'batch-results.read', kind: 'DISCLOSURE' });
  });
});

describe('mappings', () => {
  const own = {
    columns: { nr: 'reference', sn: 'firearm.serial.raw', quando: 'recovery.at' },
    dateFormat: 'DD.MM.YYYY',
  };
  const put = (name: string, body: object, headers: Record<string, string>) =>
    intake.call('br-submitter', 'PUT', `/v1/batch-mappings/${name}`, { body, headers });

  it('of one own are kept under an ETag and used by batches', async () => {
    const constants = {
      'legalBasis.basis': 'NATIONAL_LAW',
      'legalBasis.intendedUse': 'STATISTICS',
      'recovery.context': 'FOUND',
      'recovery.place.country': 'BR',
    };
    const created = await put('museum', { ...own, constants }, { 'if-none-match': '*' });
    expect([created.status, created.headers.get('location')]).toEqual([201, '/v1/batch-mappings/museum']);
    expect(validate(MappingView, created.body)).toEqual([]);
    expect(created.body).toEqual({ name: 'museum', version: 1, ...own, constants });
    expect((await put('museum', own, { 'if-none-match': '*' })).status).toBe(412);
    expect((await put('museum', own, {})).status).toBe(428);
    const batch = await done(
      await upload('nr,sn,quando\nM-1,AB12,24.12.2025\nM-2,AB13,32.12.2025\n', '?mapping=museum'),
    );
    expect(batch.rows).toMatchObject({ accepted: 1, refused: 1 });
    expect(await results(batch.id, '?status=REFUSED')).toMatchObject([
      { errors: [{ column: 'quando', remedy: 'Send the date as DD.MM.YYYY, the form of the mapping.' }] },
    ]);
    const names = async (client: string) =>
      (await intake.call(client, 'GET', '/v1/batch-mappings')).body.items.map(
        ({ name }: { name: string }) => name,
      );
    expect(await names('br-cp')).toEqual(['tracepost', 'rio-seizures', 'museum']);
    expect(await names('us-cp')).toEqual(['tracepost', 'rio-seizures']);
    expect((await intake.call('us-cp', 'GET', '/v1/batch-mappings/museum')).status).toBe(404);
  });

  it('are replaced as they were read, and each is on one page of the list', async () => {
    for (const name of ['aaa', 'sss', 'zzz']) await put(name, own, { 'if-none-match': '*' });
    const { headers, body } = await intake.call('br-cp', 'GET', '/v1/batch-mappings/aaa');
    const replaced = await put('aaa', body, { 'if-match': headers.get('etag')! });
    expect([replaced.status, replaced.body]).toEqual([200, { ...body, version: 2 }]);
    const names: string[] = [];
    for (let cursor = ''; ;) {
      const page = await intake.call('br-cp', 'GET', `/v1/batch-mappings?limit=1${cursor}`);
      names.push(...page.body.items.map(({ name }: { name: string }) => name));
      if (page.body.next === null) break;
      cursor = `&cursor=${page.body.next}`;
    }
    expect(names).toEqual(['tracepost', 'rio-seizures', 'aaa', 'museum', 'sss', 'zzz']);
  });

  it('of a new name that two send at the same moment are kept once', async () => {
    for (let round = 0; round < 8; round += 1) {
      const send = () => put(`twice-${round}`, own, { 'if-none-match': '*' });
      const answers = await Promise.all([send(), send()]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    }
  });

  it('built in are not overwritten', async () => {
    const { headers } = await intake.call('br-cp', 'GET', '/v1/batch-mappings/tracepost');
    const answer = await put('tracepost', own, { 'if-match': headers.get('etag')! });
    expect(answer.status).toBe(422);
    expect((await put('tracepost', own, { 'if-none-match': '*' })).status).toBe(422);
  });
});
