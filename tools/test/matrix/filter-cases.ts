import { STORY_REQUEST, waitFor, type HubClient } from '@tracepost/client';
import { STORY_ANSWER } from '@tracepost/contracts';
import { advanceBy, clockOf } from '../clock.js';
import type { Json } from './answer.js';
import type { World } from './world.js';

/** Cases of one requester, laid so that each filter finds some of them and not the others. */
export interface FilterCases {
  readonly requester: string;
  /** Ids of the traces by what they are for. */
  readonly traces: Readonly<Record<TraceName, string>>;
  readonly batch: string;
  readonly batchTrace: string;
  readonly reference: string;
  /** A trace whose request was corrected. */
  readonly corrected: string;
  /** A trace with a rejected referral, and one with a proposed. */
  readonly rejectedOf: string;
  /** When all of it was done but the last act. */
  readonly before: string;
  /** The trace of the last act. */
  readonly last: string;
}

const NAMES = ['plain', 'turkish', 'domestic', 'solved', 'desk', 'asked', 'refused', 'late', 'last'] as const;
type TraceName = (typeof NAMES)[number];

const REQUESTER = 'be-cp';
/** Asked by nobody else here. */
const REQUESTED = 'sn-cp';
const { firearm, recovery } = STORY_REQUEST;
const TEN_DAYS_MS = 10 * 86_400_000;

const mark = (country: string) => ({ importMarks: [{ country, year: 2015 }] });

const SENEGALESE = { ...STORY_REQUEST, firearm: { ...firearm, ...mark('SN') } };

const requestOf = (name: TraceName): object => {
  const request = { ...SENEGALESE, reference: `F-${name}` };
  switch (name) {
    case 'turkish':
      return {
        ...request,
        operation: 'OP-MATRIX',
        firearm: {
          ...firearm,
          ...mark('TR'),
          makes: [{ raw: 'Tauros', role: 'MAKER' }],
          calibre: '.38 Special',
        },
        recovery: { ...recovery, at: '2020-02-02' },
      };
    case 'domestic':
    case 'solved':
      return { ...request, firearm: { ...firearm, ...mark('BE') } };
    case 'desk':
      return { ...request, firearm: { serial: { condition: 'NONE' } } };
    case 'plain':
    case 'asked':
    case 'refused':
    case 'late':
    case 'last':
      return request;
  }
};

const isSettled = ({ awaiting, hops }: Json): boolean => hops.length > 0 || awaiting.length > 0;

export const layFilterCases = async (world: World, operator: HubClient): Promise<FilterCases> => {
  const submitted = await Promise.all(
    NAMES.map(async (name) => [name, (await world.did(REQUESTER, '/v1/trace-requests', requestOf(name))).id]),
  );
  const traces = Object.fromEntries(submitted) as Record<TraceName, string>;
  const rows = `${JSON.stringify({ ...SENEGALESE, reference: 'F-batch' })}\n{}\n`;
  const ndjson = { 'content-type': 'application/x-ndjson' };
  const batch = String((await world.did(REQUESTER, '/v1/batches?operation=OP-BATCH', rows, ndjson)).id);
  const items = (query = ''): Promise<Json[]> =>
    world.get(REQUESTER, `/v1/traces?limit=200${query}`).then(({ body }) => body.items);
  const seen = await waitFor('the cases of the filters', async () => {
    const found = await items();
    return found.length === NAMES.length + 1 && found.every(isSettled) ? found : undefined;
  });
  const hopOf = (name: TraceName): string => seen.find(({ id }) => id === traces[name]).hops[0].id;

  const referrals: string[] = [];
  for (const name of ['asked', 'refused'] as const) {
    await world.did(REQUESTED, `/v1/hops/${hopOf(name)}/answers`, STORY_ANSWER);
    const { body } = await world.get(REQUESTER, `/v1/onward-referrals?traceId=${traces[name]}`);
    referrals.push(body.items[0].id);
  }
  await world.did(REQUESTER, `/v1/onward-referrals/${referrals[1]}/rejection`, { reason: 'no' });
  await world.did(REQUESTER, `/v1/traces/${traces.solved}/closure`, { outcome: 'SOLVED' });
  const request = requestOf('desk');
  await world.did(REQUESTER, `/v1/trace-requests/${traces.desk}/corrections`, { reason: 'again', request });

  // Received, and never answered: its times run out while the clock goes on; the others were not received.
  await world.get(REQUESTED, `/v1/hops/${hopOf('late')}`);
  await advanceBy(operator, TEN_DAYS_MS);
  await waitFor('the overdue hop', async () =>
    (await items('&overdue=true')).length > 0 ? true : undefined,
  );

  const now = new Date(await clockOf(operator)).toISOString();
  await world.did(REQUESTED, `/v1/hops/${hopOf('last')}/acknowledgement`, {});
  await waitFor('the last act', async () => {
    const found = await items(`&updatedSince=${encodeURIComponent(now)}`);
    return found.some(({ id }) => id === traces.last) ? true : undefined;
  });
  return {
    requester: REQUESTER,
    traces,
    batch,
    batchTrace: seen.find(({ reference }) => reference === 'F-batch').id,
    reference: 'F-plain',
    corrected: traces.desk,
    rejectedOf: traces.refused,
    before: now,
    last: traces.last,
  };
};
