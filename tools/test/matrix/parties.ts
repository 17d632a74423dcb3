import { expect, it } from '@jest/globals';
import { waitFor } from '@tracepost/client';
import { slug, type Answer } from './answer.js';
import { ROUTES, type DocumentRoute } from './document.js';
import { CALLERS, rightsOf, type Outcome, type PartyCaller } from './rights.js';
import type { Prepared, Side } from './sample.js';
import { sampleOf } from './samples.js';
import type { World } from './world.js';

/** Clients that stand for a caller of docs/rights.md. */
const clientsOf = (caller: PartyCaller, side: Side): readonly string[] => {
  const [requester, requested] = side === 'requested' ? ['us-cp', 'br-cp'] : ['br-cp', 'us-cp'];
  const clients: Readonly<Record<PartyCaller, readonly string[]>> = {
    requester: [requester],
    requested: [requested],
    stranger: ['ar-cp', 'wco-cp'],
    'other reader': ['us-reader'],
    agency: ['europol-agency'],
    operator: ['hub-operator'],
    auditor: ['hub-auditor'],
  };
  return clients[caller];
};

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;

/** Another id of the same millisecond, so just as young, that names nothing. */
const elsewhere = (text: string): string => text.replaceAll(UUID, (id) => `${id.slice(0, 24)}ffffffffffff`);

/** Milliseconds from which a thing is old, and for how long a call may take that crosses it (api.md section 1). */
const YOUNG_MS = 60_000;
const MARGIN_MS = 10_000;

/** Only a young id gets Retry-After, by itself and the real time. */
const expectRetryAfter = (path: string, { headers }: Answer): void => {
  const [id] = path.match(UUID) ?? [];
  if (id === undefined) return;
  const age = Date.now() - Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
  if (Math.abs(age - YOUNG_MS) < MARGIN_MS) return;
  expect([id, headers.get('retry-after')]).toEqual([id, age < YOUNG_MS ? '1' : null]);
};

const comparable = ({ status, headers, body }: Answer) => {
  const { requestId: _id, instance: _instance, ...rest } = body;
  const shown = Object.fromEntries(
    [...headers].filter(([name]) => !['date', 'x-request-id', 'ratelimit', 'content-length'].includes(name)),
  );
  return { status, headers: shown, body: rest };
};

/** Every party against every route; those who must get nothing come first, the party that may act last. */
export const partiesMatrix = (world: () => World): void => {
  const call = (client: string, { method }: DocumentRoute, { path, body, headers }: Prepared) =>
    method === 'POST'
      ? world().post(client, path, body, headers)
      : world().call(client, method, path, body, headers);

  const holds = (answer: Answer, { finds }: Prepared): boolean =>
    answer.status < 300 && (finds === undefined || JSON.stringify(answer.body.items).includes(finds));

  const expectRefused = async (
    client: string,
    route: DocumentRoute,
    prepared: Prepared,
    outcome: Exclude<Outcome, 'yes' | 'empty'>,
  ): Promise<void> => {
    const answer = await call(client, route, prepared);
    const expected = { 403: '403 role-missing', 404: '404 not-found', 422: '422 validation' }[outcome];
    expect([client, slug(answer)]).toEqual([client, expected]);
    const { path, body } = prepared;
    const sent = body === undefined ? undefined : (JSON.parse(elsewhere(JSON.stringify(body))) as unknown);
    const nothing = await call(client, route, { ...prepared, path: elsewhere(path), body: sent });
    expect(comparable(answer)).toEqual(comparable(nothing));
    if (outcome === '404') expectRetryAfter(path, answer);
    if (outcome === '422') expect(answer.body.errors[0].code).toBe('UNKNOWN_REFERENCE');
  };

  const expectAnswered = async (
    client: string,
    route: DocumentRoute,
    prepared: Prepared,
    isShown: boolean,
  ): Promise<void> => {
    if (isShown && prepared.finds !== undefined) {
      await waitFor(`${prepared.finds} in ${route.key} for ${client}`, async () =>
        holds(await call(client, route, prepared), prepared) ? true : undefined,
      );
      return;
    }
    const answer = await call(client, route, prepared);
    expect([client, answer.status < 300 ? 'yes' : slug(answer)]).toEqual([client, 'yes']);
    if (isShown) return;
    expect([client, holds(answer, prepared)]).toEqual([client, false]);
    if (prepared.path.includes('traceId=')) expect([client, answer.body.items]).toEqual([client, []]);
  };

  it.each(ROUTES)('$key', async (route) => {
    const { outcomes } = rightsOf(route.key);
    const { side, prepare } = sampleOf(route.key);
    const cells = CALLERS.flatMap((caller) =>
      clientsOf(caller, side).map((client) => ({ client, outcome: outcomes[caller] })),
    );
    let prepared = await prepare(world());
    for (const { client, outcome } of cells)
      if (outcome !== 'yes' && outcome !== 'empty') await expectRefused(client, route, prepared, outcome);
    for (const { client, outcome } of cells) {
      if (outcome !== 'yes') continue;
      await expectAnswered(client, route, prepared, true);
      if (route.method !== 'GET') prepared = await prepare(world());
    }
    for (const { client, outcome } of cells)
      if (outcome === 'empty') await expectAnswered(client, route, prepared, false);
  });
};
