import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  STORY_REQUEST,
  type BatchView,
  type EventView,
  type HopView,
  type OperationView,
  type ReceiptView,
  type ReferralView,
  type RowResultView,
  type TraceView,
} from '@tracepost/client';
import { freePort } from '@tracepost/embedded';
import { secretOf } from '@tracepost/security';
import { CommandLine, firstLines } from './command-line.js';
import { killableHub } from './killable-hub.js';
import { exampleOfBatches, exampleOfCalls, exampleOfPages } from './sdk-examples.js';

interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

const SEIZURES = [
  'registro;numero_serie;tipo;marca;modelo;calibre;plataforma;origem;pais;circunscricao;data_registro;tipo_delito',
  'CLI-1;ABC123;PISTOLA;GLOCK;17;9 MM;;Ilícita;Áustria;;01/01/2018 02:10;Porte',
  'CLI-2;XYZ789;REVÓLVER;TAURUS;82;.38;;Ilícita;BRASIL;;02/01/2018 02:10;Porte',
  'CLI-3;DEF456;PISTOLA;CANIK;TP9;9 MM;;Ilícita;Turquia;;99/99/2018 00:34;Porte',
].join('\r\n');

const linesOf = (text: string): string[] => text.trim().split('\n').filter(Boolean);

describe('the command line', () => {
  const killable = killableHub('standalone');
  let home: string;
  let cli: CommandLine;
  let traceId: string;

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'tracepost-cli-'));
    cli = new CommandLine(killable.hub.url, home);
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const write = (name: string, text: string): string => {
    writeFileSync(join(home, name), text);
    return name;
  };
  const hopOf = (clientId: string): Promise<HopView> =>
    cli.until<Page<HopView>, HopView>(`the inbox of ${clientId}`, clientId, ['inbox'], ({ items }) =>
      items.find((hop) => hop.traceId === traceId),
    );

  it('plays the whole story: submitted, asked, answered, approved, answered again, accepted, closed', async () => {
    const template = await cli.text('br-cp', ['template']);
    const receipt = await cli.json<ReceiptView>('br-cp', ['submit', '-'], { stdin: template });
    traceId = receipt.id ?? '';
    const first = await hopOf('us-cp');
    const acknowledged = await cli.text('us-cp', ['acknowledge', first.id, '--officer-name', 'J. Smith']);
    expect(acknowledged).toContain(`hop ${first.id} of US-NCB is ACKNOWLEDGED`);
    const question = ['--question', 'An O or a zero?', '--about', '#/firearm/serial/raw'];
    expect(await cli.json<HopView>('us-cp', ['ask', first.id, ...question])).toMatchObject({
      state: 'INFO_REQUESTED',
      informationRequests: [{ questions: [{ pointer: '#/firearm/serial/raw', text: 'An O or a zero?' }] }],
    });
    expect(await cli.text('br-cp', ['inform', first.id, '--text', 'The letter O.'])).toContain('IN_PROGRESS');
    const exported = ['--result', 'TRACED_EXPORTED', '--next-country', 'PY', '--reference', 'NTC-1'];
    const rated = ['--handling', 'H1', '--source', 'A', '--information', '1'];
    const answered = await cli.json<HopView>('us-cp', ['answer', first.id, ...exported, ...rated]);
    expect(answered.answers[0]?.content).toMatchObject({
      nextCountries: ['PY'],
      handling: [{ code: 'H1' }],
      evaluation: { source: 'A', information: 1 },
    });
    const proposed = ['referrals', 'list', '--trace', traceId, '--state', 'PROPOSED'];
    const referral = await cli.until<Page<ReferralView>, ReferralView>(
      'the referral',
      'br-cp',
      proposed,
      ({ items }) => items[0],
    );
    const approved = await cli.text('br-cp', ['referrals', 'approve', referral.id, '--share', first.id]);
    expect(approved).toContain('to PY is APPROVED');
    const second = await hopOf('py-cp');
    await cli.text('py-cp', ['answer', second.id, '--body', '-'], {
      stdin: JSON.stringify({ result: 'TRACED_TO_DEALER', reference: 'DIMABEL-17' }),
    });
    await cli.until<TraceView, true>('both answers', 'br-cp', ['traces', 'show', traceId], ({ hops }) =>
      hops.filter(({ answers }) => answers.length > 0).length === 2 ? true : undefined,
    );
    for (const { id } of [first, second]) {
      expect(await cli.json<HopView>('br-cp', ['accept', id])).toMatchObject({ acceptance: 'ACCEPTED' });
    }
    expect(await cli.text('br-cp', ['close', traceId, '--outcome', 'SOLVED'])).toContain('is CLOSED SOLVED');
  });

  it('shows the case to people: a table, its details, its timeline in their language', async () => {
    const list = linesOf(await cli.text('br-cp', ['traces', 'list', '--state', 'CLOSED']));
    expect(list[0]).toMatch(/^TRACE +STATE +REFERENCE +FIREARM +ASKED +AWAITING +LAST ACT$/);
    expect(list[1]).toMatch(
      new RegExp(`^${traceId}  CLOSED SOLVED +PF-RJ-2026-000123 +Glock 17, 9x19mm, no. BXO 123`),
    );
    const details = await cli.text('br-cp', ['traces', 'show', traceId]);
    expect(details).toMatch(/route +ASK by IMPORT_MARK: /);
    expect(details).toMatch(/PY-NCB +ANSWERED +TRACED_TO_DEALER +ACCEPTED/);
    const inPortuguese = await cli.text('br-cp', ['timeline', traceId, '--language', 'pt']);
    expect(inPortuguese).toContain('trace.closed');
    expect(inPortuguese).not.toEqual(await cli.text('br-cp', ['timeline', traceId]));
    expect(await cli.text('br-cp', ['audit', 'entries', '--trace', traceId])).toContain('inbox.read');
  });

  it('writes for a file what it writes for people, without colours, and one document with --json', async () => {
    expect(await cli.text('br-cp', ['traces', 'show', traceId])).not.toMatch(/\u001b/);
    const page = await cli.json<Page<{ id: string }>>('br-cp', ['traces', 'list', '--limit', '1']);
    expect(page.items).toHaveLength(1);
    expect(Object.keys(page)).toEqual(['items', 'next']);
  });

  describe('ends with the exit code', () => {
    it.each<[number, string, string, () => readonly string[], RegExp]>([
      [2, 'a flag is unknown', 'br-cp', () => ['inbox', '--colour'], /unknown option '--colour'/],
      [2, 'a file is not there', 'br-cp', () => ['submit', 'none.json'], /none\.json cannot be read/],
      [2, 'a file is no JSON', 'br-cp', () => ['submit', write('bad.json', '{')], /bad\.json is no JSON/],
      [3, 'one is no party', 'ar-cp', () => ['traces', 'show', traceId], /\(404 not-found\)[^]*request id/],
      [
        4,
        'nobody listens',
        'br-cp',
        () => ['inbox', '--url', `http://127.0.0.1:${closed}`],
        /cannot be reached/,
      ],
      [
        5,
        'the role is missing',
        'br-reader',
        () => ['close', traceId, '--outcome', 'SOLVED'],
        /403 role-missing/,
      ],
      [5, 'it is another role', 'br-cp', () => ['ops', 'flows'], /403 role-missing/],
      [
        6,
        'the state has moved on',
        'br-cp',
        () => ['withdraw', traceId, '--reason', 'OTHER'],
        /409 trace-ended/,
      ],
    ])('%d when %s', async (code, _when, clientId, args, words) => {
      closed ??= await freePort();
      const ran = await cli.run(clientId, args());
      expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code, stdout: '' });
      expect(ran.stderr).toMatch(words);
    });
    let closed: number | undefined;

    it('1 when the request has faults: each is named with what to do', async () => {
      const request = {
        ...STORY_REQUEST,
        firearm: { serial: { raw: 'A'.repeat(300), condition: 'CLEAR' } },
        recovery: { ...STORY_REQUEST.recovery, at: '2999-01-01' },
      };
      const { code, stderr } = await cli.run('br-cp', ['submit', '-'], { stdin: JSON.stringify(request) });
      expect(code).toBe(1);
      expect(stderr).toMatch(/\(422 validation\)/);
      expect(stderr).toMatch(/#\/firearm\/serial\/raw TOO_LONG 300 characters; at most 64\.\n {4}\S/);
      expect(stderr).toMatch(/#\/recovery\/at IN_FUTURE/);
      const asJson = await cli.run('br-cp', ['submit', '-', '--json'], { stdin: JSON.stringify(request) });
      expect(JSON.parse(asJson.stderr)).toMatchObject({ status: 422, errors: [{ code: 'TOO_LONG' }, {}] });
    });

    it('5 when the secret is wrong, without showing it', async () => {
      const env = { TRACEPOST_CLIENT_SECRET: 'not-the-secret' };
      const { code, stdout, stderr } = await cli.run('br-cp', ['whoami', '--verbose'], { env });
      expect(code).toBe(5);
      expect(stdout + stderr).not.toContain('not-the-secret');
    });

    it('0 when the reader of its output goes', async () => {
      const { code, stdout, stderr } = await cli.shell('br-cp', 'tracepost events --json | head -n 1');
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(linesOf(stdout)).toHaveLength(1);
    });
  });

  it('dry runs, explains and identifies without storing anything', async () => {
    const file = write('request.json', JSON.stringify({ ...STORY_REQUEST, reference: 'DRY' }));
    expect(await cli.text('br-cp', ['submit', file, '--dry-run'])).toMatch(
      /^dry run[^]*route: ASK by IMPORT_MARK/,
    );
    const { items } = await cli.json<Page<unknown>>('br-cp', ['traces', 'list', '--reference', 'DRY']);
    expect(items).toEqual([]);
    const explained = await cli.text('br-cp', [
      'explain',
      '--make',
      'GLOCK',
      '--made',
      'AT',
      '--imported',
      'US:2015',
    ]);
    expect(explained).toMatch(/^decision +ASK\nrule +IMPORT_MARK/);
    expect(explained).toMatch(/\n +AT +AT-NCB /);
    expect(await cli.text('br-cp', ['identify', file])).toMatch(/maker +Glock, \d+ %/);
  });

  it('follows events from a saved place: each once, in order, over two runs', async () => {
    const args = ['events', '--follow', '--trace', traceId, '--cursor-file', 'feed.cursor', '--json'];
    const whole = linesOf(await cli.text('br-cp', ['events', '--trace', traceId, '--json']));
    const firstRun = cli.start('br-cp', args);
    const ended = new Promise((done) => firstRun.once('close', done));
    const before = await firstLines(firstRun, 5);
    firstRun.kill('SIGINT');
    expect(await ended).toBe(130);
    // What was written after the fifth line was kept as read too: go on from the place that the file names.
    const secondRun = await cli.text(
      'br-cp',
      args.filter((arg) => arg !== '--follow'),
    );
    const ids = (lines: readonly string[]) => lines.map((line) => (JSON.parse(line) as EventView).id);
    expect(before).toEqual(whole.slice(0, 5));
    const rest = ids(linesOf(secondRun));
    expect(rest).toEqual(ids(whole).slice(whole.length - rest.length));
    expect(
      linesOf(
        await cli.text(
          'br-cp',
          args.filter((arg) => arg !== '--follow'),
        ),
      ),
    ).toEqual([]);
  });

  describe('a batch', () => {
    it('is uploaded, followed to its end and reported; the refused row with its text and what to do', async () => {
      const file = write('seizures.csv', SEIZURES);
      const dry = await cli.text('br-cp', [
        'batch',
        'upload',
        file,
        '--mapping',
        'rio-seizures',
        '--dry-run',
      ]);
      expect(dry).toMatch(/dry run[^]*3 read: 2 accepted, 1 refused, 0 unchanged/);
      const text = await cli.text('br-cp', ['batch', 'upload', file, '--mapping', 'rio-seizures']);
      expect(text).toMatch(/state +COMPLETED/);
      expect(text).toMatch(/Refused rows\nrow 3 \(line 4\) +REFUSED +CLI-3;DEF456/);
      expect(text).toMatch(/\n {4}data_registro \S+ /);
      const { items } = await cli.json<Page<BatchView>>('br-cp', ['batch', 'list']);
      const id = items[0]?.id ?? '';
      const rows = linesOf(await cli.text('br-cp', ['batch', 'results', id, '--json']));
      expect(rows.map((row) => (JSON.parse(row) as RowResultView).status)).toEqual([
        'ACCEPTED',
        'ACCEPTED',
        'REFUSED',
      ]);
      expect(
        linesOf(await cli.text('br-cp', ['batch', 'results', id, '--csv', '--status', 'REFUSED'])),
      ).toHaveLength(2);
    });

    it('shows a bar on a terminal', async () => {
      const upload = 'batch upload seizures.csv --mapping rio-seizures';
      // script(1) gives the command a terminal, of no width until stty says one.
      const { code, stdout } = await cli.shell(
        'br-cp',
        `export -f tracepost; script --quiet --return --command 'bash -c "stty cols 100; tracepost ${upload}"' /dev/null`,
      );
      expect(code).toBe(0);
      expect(stdout).toMatch(/sending {2}█{24} 100 % {2}0\.0 of 0\.0 MB/);
      expect(stdout).toMatch(/routing {2}[█░]{24} +\d+ % {2}3 read/);
      expect(stdout).toContain('\u001b[');
    });

    it('with a header that lacks a column is refused with a suggestion; nothing is stored', async () => {
      const { code, stderr } = await cli.run('br-cp', ['batch', 'upload', '-', '--mapping', 'rio-seizures'], {
        stdin: 'a,b\n1,2\n',
      });
      expect(code).toBe(1);
      expect(stderr).toMatch(/422 mapping-mismatch[^]*columns of the file: a, b/);
    });

    it('is read by a mapping of one’s own, which is kept and changed', async () => {
      const mapping = await cli.json<Record<string, unknown>>('br-cp', ['mappings', 'show', 'rio-seizures']);
      const own = JSON.stringify({ ...mapping, name: 'mine' });
      for (const _time of ['new', 'changed']) {
        expect(await cli.text('br-cp', ['mappings', 'save', 'mine'], { stdin: own })).toContain(
          'mapping mine is kept',
        );
      }
      expect(await cli.text('br-cp', ['mappings', 'list'])).toMatch(/\nmine /);
    });
  });

  it('has an SDK below it whose examples do what its README says', async () => {
    const request = { ...STORY_REQUEST, reference: 'EXAMPLE' };
    const { hub, trace } = await exampleOfCalls(killable.hub.url, secretOf('br-cp'), request);
    expect(trace.reference).toBe('EXAMPLE');
    const withdrawn = await hub.get('/v1/traces/{id}', { path: { id: trace.id } });
    expect(['WITHDRAWN', 'ACTIVE']).toContain(withdrawn.body.state);
    expect((await exampleOfPages(hub, '')).at(-1)).toMatch(/ org\.tracepost\.trace\.submitted\.v1$/);
    const { id } = await exampleOfBatches(hub, join(home, write('examples.csv', SEIZURES)));
    expect(id).not.toBeNull();
  });

  it('keeps a profile for its owner only, and takes it when it is named', async () => {
    const args = ['login', '--profile', 'us', '--url', killable.hub.url, '--client-id', 'us-cp'];
    const { code, stdout, stderr } = await cli.run('br-cp', args, { stdin: 'dev-us-cp\n' });
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('profile "us" is kept'),
    });
    expect(stdout).toMatch(/participant +US-NCB/);
    const file = join(home, 'config/tracepost/config.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toContain('dev-us-cp');
    expect(await cli.json('br-cp', ['whoami', '--profile', 'us'])).toMatchObject({ client: 'us-cp' });
    expect(await cli.json('br-cp', ['whoami'])).toMatchObject({
      client: 'br-cp',
      roles: expect.arrayContaining(['submitter']),
    });
  });

  it('refuses to keep a secret that gives no token', async () => {
    const args = ['login', '--profile', 'wrong', '--url', killable.hub.url, '--client-id', 'us-cp'];
    expect((await cli.run('br-cp', args, { stdin: 'wrong\n' })).code).toBe(5);
    expect((await cli.run('br-cp', ['whoami', '--profile', 'wrong'])).code).toBe(2);
  });

  describe('for operators', () => {
    const REFUSE = `alter table tracing.trace_request add constraint cli_ck
      check (request->>'reference' <> 'CLI-STUCK') not valid`;
    const MEND = 'alter table tracing.trace_request drop constraint cli_ck';

    it('shows what is stuck and why, and redrives it', async () => {
      expect(await cli.text('hub-operator', ['ops', 'flows', '--stuck'])).toBe('nothing is stuck\n');
      await killable.sql(REFUSE);
      const stuck = JSON.stringify({ ...STORY_REQUEST, reference: 'CLI-STUCK' });
      const { id } = await cli.json<ReceiptView>('br-cp', ['submit', '-'], { stdin: stuck });
      const cause = await cli.until<Page<{ id: string; key: string; cause: string }>, string>(
        'the parked key',
        'hub-operator',
        ['ops', 'parked'],
        ({ items }) => items.find(({ key }) => key === id)?.cause,
      );
      expect(await cli.text('hub-operator', ['ops', 'causes'])).toContain('PARKED_KEY');
      expect(await cli.text('hub-operator', ['ops', 'flows', '--stuck'])).toMatch(/\ntracing +/);
      await killable.sql(MEND);
      const redrive = ['ops', 'redrive', '--cause', cause, '--reason', 'the table was mended', '--wait'];
      const operation = await cli.json<OperationView>('hub-operator', redrive);
      expect(operation).toMatchObject({ state: 'DONE', total: 1, done: 1, failed: 0 });
      expect(await cli.text('hub-operator', ['ops', 'operation', operation.id])).toMatch(/done +1 of 1/);
      await cli.until<TraceView, true>('the trace', 'br-cp', ['traces', 'show', id ?? ''], ({ state }) =>
        state === 'ACTIVE' ? true : undefined,
      );
    });

    it('moves the clock of a hub in development mode', async () => {
      const { now } = await cli.json<{ now: string }>('hub-operator', ['clock', 'show']);
      const advanced = await cli.json<{ now: string }>('hub-operator', ['clock', 'advance', '--by', 'PT1H']);
      expect(Date.parse(advanced.now) - Date.parse(now)).toBeGreaterThanOrEqual(3_600_000);
    });
  });
});
