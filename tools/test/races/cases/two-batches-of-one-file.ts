import { waitFor } from '@tracepost/client';
import { race, type Aftermath, type Reply } from '../race.js';
import type { Stage } from '../stage.js';
import { counterFaults, fileOf, upload, type BatchRows } from './batch-file.js';

const ROWS = 4;
interface File {
  readonly text: string;
}

const completed = (stage: Stage, { body }: Reply): Promise<BatchRows> =>
  waitFor(`the end of batch ${String(body['id'])}`, async () => {
    const batch = await stage.step('br-cp', 'GET', `/v1/batches/${String(body['id'])}`);
    return batch['state'] === 'COMPLETED' ? (batch['rows'] as BatchRows) : undefined;
  });

/** Row identity (api.md section 2): the same file twice makes no second trace. */
const aftermath: Aftermath<File> = async ({ text }, replies, stage) => {
  const rows: BatchRows[] = [];
  for (const reply of Object.values(replies)) rows.push(await completed(stage, reply));
  const sum = (count: keyof BatchRows): number => rows.reduce((total, one) => total + one[count], 0);
  const reference = text.split('\n')[1]?.split(',')[0] ?? '';
  const { items } = await stage.step('br-cp', 'GET', `/v1/traces?reference=${reference}`);
  return [
    ...rows.flatMap(counterFaults),
    ...(sum('accepted') === ROWS && sum('unchanged') === ROWS
      ? []
      : [`${sum('accepted')} accepted and ${sum('unchanged')} unchanged, not ${ROWS} of each`]),
    ...((items as unknown[]).length === 1 ? [] : [`${(items as unknown[]).length} traces of one row`]),
  ];
};

export const twoBatchesOfOneFile = race<File>({
  name: 'two batches of one file',
  share: 0.1,
  setUp: async (stage) => ({ text: fileOf(stage.freshName(), ROWS) }),
  contenders: {
    one: ({ text }, stage) => upload(stage, 'br-cp', text),
    other: ({ text }, stage) => upload(stage, 'br-submitter', text),
  },
  outcomes: {
    'each row is accepted once': {
      first: null,
      replies: { one: { status: 202 }, other: { status: 202 } },
    },
  },
  aftermath,
});
