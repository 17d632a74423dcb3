import { made, race, taken, type Aftermath, type ExpectedReply, type Outcome, type Race } from '../race.js';
import type { Stage } from '../stage.js';

interface Mapping {
  readonly path: string;
  readonly precondition: Readonly<Record<string, string>>;
}

const columns = (serial: string) => ({ columns: { [serial]: 'firearm.serial.raw' } });

const put =
  (client: string, serial: string) =>
  ({ path, precondition }: Mapping, stage: Stage) =>
    stage.call(client, 'PUT', path, columns(serial), precondition);

const stale: ExpectedReply = { status: 412, type: 'version-mismatch' };

const won = (first: string, second: string, stored: ExpectedReply): Outcome => ({
  first,
  replies: { [first]: { ...stored, body: columns(first) }, [second]: stale },
});

/** What is kept is what was taken. */
const aftermath: Aftermath<Mapping> = async ({ path }, replies, stage) => {
  const kept = JSON.stringify((await stage.step('br-cp', 'GET', path))['columns']);
  const stored = Object.values(replies).filter(({ status }) => status < 300);
  const wanted = stored.map(({ body }) => JSON.stringify(body['columns'])).join();
  return kept === wanted ? [] : [`${kept} is kept, ${wanted} was taken`];
};

const puts = (name: string, stored: ExpectedReply, setUp: Race<Mapping>['setUp']): Race<never> =>
  race<Mapping>({
    name,
    share: 0.2,
    setUp,
    contenders: { one: put('br-cp', 'one'), other: put('br-submitter', 'other') },
    outcomes: {
      'the one is kept': won('one', 'other', stored),
      'the other is kept': won('other', 'one', stored),
    },
    aftermath,
  });

const freshPath = (stage: Stage): string => `/v1/batch-mappings/${stage.freshName().toLowerCase()}`;

export const twoPutsOfANewMapping = puts('two PUTs of a new mapping', made(), async (stage) => ({
  path: freshPath(stage),
  precondition: { 'if-none-match': '*' },
}));

export const twoPutsOfOneMapping = puts('two PUTs of one mapping', taken(), async (stage) => {
  const path = freshPath(stage);
  const { headers } = await stage.call('br-cp', 'PUT', path, columns('first'), { 'if-none-match': '*' });
  return { path, precondition: { 'if-match': headers.get('etag') ?? '' } };
});
