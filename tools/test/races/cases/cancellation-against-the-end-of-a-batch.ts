import { race, refused, taken, type Aftermath, type Reply } from '../race.js';
import type { Stage } from '../stage.js';
import { counterFaults, fileOf, upload, type BatchRows } from './batch-file.js';

const ROWS = 3;

interface File {
  readonly uploaded: Promise<Reply>;
  readonly begin: () => Promise<Reply>;
}

const setUp = async (stage: Stage): Promise<File> => {
  const text = fileOf(stage.freshName(), ROWS);
  let tell: (reply: Reply) => void;
  const uploaded = new Promise<Reply>((resolve) => (tell = resolve));
  const begin = async (): Promise<Reply> => {
    const reply = await upload(stage, 'br-cp', text);
    tell(reply);
    return reply;
  };
  return { uploaded, begin };
};

/** One end, told once; rows that were accepted stay. */
const aftermath: Aftermath<File> = async ({ uploaded }, { cancellation }, stage) => {
  const id = String((await uploaded).body['id']);
  const batch = await stage.step('br-cp', 'GET', `/v1/batches/${id}`);
  const wanted = cancellation?.status === 200 ? 'CANCELLED' : 'COMPLETED';
  const told = stage.feed.of(id).map(({ type }) => type.split('.')[3]);
  const end = `received ${wanted.toLowerCase()}`;
  return [
    ...counterFaults(batch['rows'] as BatchRows),
    ...(batch['state'] === wanted ? [] : [`the batch is ${String(batch['state'])}, not ${wanted}`]),
    ...(told.join(' ') === end ? [] : [`events "${told.join(' ')}", not "${end}"`]),
  ];
};

/** The batch goes on by itself as soon as it is uploaded; the cancellation starts a while after. */
export const cancellationAgainstTheEndOfABatch = race<File>({
  name: 'cancellation against the end of a batch',
  share: 0.15,
  // A batch of a few rows takes up to a second on a busy machine.
  spreadMs: 2_000,
  setUp,
  contenders: {
    batch: ({ begin }) => begin(),
    cancellation: async ({ uploaded }, stage) => {
      const { body } = await uploaded;
      return stage.post('br-submitter', `/v1/batches/${String(body['id'])}/cancellation`);
    },
  },
  outcomes: {
    'cancelled before its end': {
      first: 'cancellation',
      replies: { batch: { status: 202 }, cancellation: taken({ state: 'CANCELLED' }) },
    },
    'it had ended': {
      first: 'batch',
      replies: {
        batch: { status: 202 },
        cancellation: refused('illegal-transition', 'COMPLETED', 'cancellation', []),
      },
    },
  },
  aftermath,
});
