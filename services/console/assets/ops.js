// The operators' page: asks /v1/ops with the token that the operator gave, again every five seconds.
'use strict';

const REFRESH_MS = 5000;
const byId = (id) => document.getElementById(id);
const board = byId('board');
const message = byId('message');
let token = null;
let refreshing = null;

const say = (text, kind = '') => {
  message.hidden = text === '';
  message.className = `notice ${kind}`;
  message.textContent = text;
};

const problemOf = async (answer) => {
  const body = await answer.json().catch(() => ({}));
  return new Error(
    body.detail ?? body.error_description ?? body.title ?? `The hub answered ${answer.status}.`,
  );
};

const ask = async (path, options = {}) => {
  const answer = await fetch(path, {
    ...options,
    headers: { authorization: `Bearer ${token}`, accept: 'application/json', ...options.headers },
  });
  if (!answer.ok) throw await problemOf(answer);
  return { body: await answer.json(), silent: answer.headers.get('tracepost-silent-services') };
};

const fetchToken = async (client, secret) => {
  const answer = await fetch(board.dataset.tokenEndpoint, {
    method: 'POST',
    // Or the browser asks for a name and password by itself when the secret is wrong.
    credentials: 'omit',
    headers: {
      authorization: `Basic ${btoa(`${client}:${secret}`)}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  });
  if (!answer.ok) throw await problemOf(answer);
  return (await answer.json()).access_token;
};

const seconds = (value) => {
  if (value === null || value === undefined) return '–';
  if (value < 100) return `${Math.round(value)} s`;
  return value < 6000 ? `${Math.round(value / 60)} min` : `${Math.round(value / 3600)} h`;
};
const number = (value) => (value === null || value === undefined ? '–' : value.toLocaleString('en'));
const time = (value) => value.replace('T', ' ').replace(/\.\d+Z$/, ' Z');

const element = (name, content, className = '') => {
  const made = document.createElement(name);
  made.className = className;
  made.append(...[content].flat().map((part) => (part instanceof Node ? part : String(part))));
  return made;
};
const button = (label, className, onClick) => {
  const made = element('button', label, className);
  made.type = 'button';
  made.addEventListener('click', onClick);
  return made;
};

/** Columns are [head, cell of a row, class]; a table without rows says `none`. */
const fill = (table, columns, rows, none) => {
  const head = element(
    'tr',
    columns.map(([name, , kind = '']) => element('th', name, kind)),
  );
  const lines = rows.map((row) =>
    element(
      'tr',
      columns.map(([, cell, kind = '']) => element('td', cell(row), kind)),
    ),
  );
  if (lines.length === 0) {
    const cell = element('td', none, 'none');
    cell.colSpan = columns.length;
    lines.push(element('tr', cell));
  }
  table.replaceChildren(element('thead', head), element('tbody', lines));
};

const act = (kind, select, what) => {
  const dialog = byId('act');
  byId('act-title').textContent = kind === 'redrives' ? 'Redrive' : 'Discard';
  byId('act-go').textContent = kind === 'redrives' ? 'Redrive' : 'Discard for good';
  byId('act-what').textContent = what;
  const reason = dialog.querySelector('textarea');
  reason.value = '';
  dialog.returnValue = 'cancel';
  dialog.onclose = () => {
    if (dialog.returnValue === 'go')
      begin(kind, select, reason.value).catch((error) => say(error.message, 'bad'));
  };
  dialog.showModal();
};

const begin = async (kind, select, reason) => {
  const { body } = await ask(`/v1/ops/${kind}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ select, reason }),
  });
  await follow(body.id);
};

const follow = async (id) => {
  const { body } = await ask(`/v1/ops/redrives/${id}`);
  const name = body.kind === 'REDRIVE' ? 'Redrive' : 'Discard';
  say(
    `${name}: ${body.done} of ${body.total} done, ${body.failed} failed again.`,
    body.failed > 0 ? 'warn' : 'good',
  );
  if (body.state === 'RUNNING')
    setTimeout(() => follow(id).catch((error) => say(error.message, 'bad')), 1000);
  else await refresh();
};

const actions = (select, what) => [
  button('Redrive', 'quiet', () => act('redrives', select, what)),
  ' ',
  button('Discard', 'quiet', () => act('discards', select, what)),
];

const showFlows = ({ at, flows }) => {
  const sum = (member) => flows.reduce((all, row) => all + (row[member] ?? 0), 0);
  const oldest = Math.max(
    0,
    ...flows
      .flatMap((row) => [row.oldestUnpublishedSeconds, row.oldestUnprocessedSeconds])
      .map((age) => age ?? 0),
  );
  byId('sum-lag').textContent = number(sum('lag'));
  byId('sum-oldest').textContent = seconds(oldest);
  byId('sum-parked').textContent = number(sum('parkedKeys'));
  byId('sum-dead').textContent = number(sum('deadLetters'));
  byId('sum-parked').className = sum('parkedKeys') > 0 ? 'warn' : '';
  byId('sum-dead').className = sum('deadLetters') > 0 ? 'bad' : '';
  byId('at').textContent = `as of ${time(at)}`;
  const state = (row) => {
    if (row.status === 'SILENT') return element('span', 'does not answer', 'badge bad');
    if (row.parkedKeys + row.deadLetters > 0) return element('span', 'needs you', 'badge warn');
    return element('span', row.lag > 0 ? 'working' : 'at rest', 'badge good');
  };
  fill(
    byId('flows'),
    [
      ['Service', (row) => row.service],
      ['Topic', (row) => element('code', row.topic ?? '–')],
      ['Consumer', (row) => row.consumer ?? '–'],
      ['State', state],
      ['Waiting', (row) => number(row.lag), 'number'],
      ['Oldest unprocessed', (row) => seconds(row.oldestUnprocessedSeconds), 'number'],
      ['Oldest unpublished', (row) => seconds(row.oldestUnpublishedSeconds), 'number'],
      ['Parked keys', (row) => number(row.parkedKeys), 'number'],
      ['Dead letters', (row) => number(row.deadLetters), 'number'],
    ],
    flows,
    'No service has told of its flows.',
  );
};

const showTroubles = (causes, parkedKeys, deadLetters) => {
  const place = [
    ['Service', (row) => row.service],
    ['Topic', (row) => element('code', row.topic)],
    ['Consumer', (row) => row.consumer],
  ];
  const cause = ['Cause', (row) => element('code', row.cause)];
  const since = ['Since', (row) => time(row.since), 'time'];
  const one = [
    '',
    (row) => actions({ ids: [row.id] }, `${row.cause} at ${row.consumer}, key ${row.key}`),
    'actions',
  ];
  fill(
    byId('causes'),
    [
      cause,
      ['Kind', (row) => (row.kind === 'PARKED_KEY' ? 'parked keys' : 'dead letters')],
      ...place,
      since,
      ['Count', (row) => number(row.waiting), 'number'],
      [
        '',
        (row) => actions({ cause: row.cause }, `Everything stuck because of ${row.cause}, in all services`),
        'actions',
      ],
    ],
    causes,
    'Nothing is stuck.',
  );
  fill(
    byId('parked-keys'),
    [
      ['Key', (row) => element('code', row.key)],
      ...place,
      cause,
      since,
      ['Waiting', (row) => number(row.waiting), 'number'],
      one,
    ],
    parkedKeys,
    'No key is parked.',
  );
  fill(
    byId('dead-letters'),
    [
      ['Key', (row) => element('code', row.key)],
      ...place,
      cause,
      since,
      ['Position', (row) => `${row.partition}/${row.position}`],
      one,
    ],
    deadLetters,
    'There is no dead letter.',
  );
};

const refresh = async () => {
  const [flows, causes, parkedKeys, deadLetters] = await Promise.all(
    ['flows', 'causes', 'parked-keys', 'dead-letters'].map((path) => ask(`/v1/ops/${path}`)),
  );
  showFlows(flows.body);
  showTroubles(causes.body.items, parkedKeys.body.items, deadLetters.body.items);
  board.hidden = false;
};

byId('sign-in').addEventListener('submit', async (event) => {
  event.preventDefault();
  const { client, secret, token: pasted } = event.target.elements;
  clearInterval(refreshing);
  say('');
  try {
    token = pasted.value.trim() || (client ? await fetchToken(client.value.trim(), secret.value) : '');
    await refresh();
    refreshing = setInterval(() => refresh().catch((error) => say(error.message, 'bad')), REFRESH_MS);
  } catch (error) {
    board.hidden = true;
    say(error.message, 'bad');
  }
});
