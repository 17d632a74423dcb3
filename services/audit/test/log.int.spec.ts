import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HUB_SCOPE, type Scope } from '@tracepost/persistence';
import { eventually } from '@tracepost/testing';
import {
  append,
  EMPTY_TREE,
  hashFromHex,
  hashToHex,
  root,
  verifyCheckpoint,
  verifyInclusion,
  type Hash,
} from '@tracepost/translog';
import { startAudit, type RunningAudit } from './running-audit.js';

let audit: RunningAudit;
beforeEach(async () => {
  audit = await startAudit();
});
afterEach(() => audit?.close());

interface Item {
  readonly index: number;
  readonly hash: string;
  readonly client: string | null;
  readonly traceIds: readonly string[];
}

const itemsFor = async (client: string, query = ''): Promise<Item[]> => {
  const { status, body } = await audit.get(client, `/v1/audit-entries${query}`);
  expect(status).toBe(200);
  return body.items as Item[];
};
const indexesFor = async (client: string, query = ''): Promise<number[]> =>
  (await itemsFor(client, query)).map(({ index }) => index);

/** Every entry through the API, page by page. */
const allItems = async (client: string, limit: number): Promise<Item[]> => {
  const items: Item[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const after: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const { body } = await audit.get(client, `/v1/audit-entries?limit=${limit}${after}`);
    items.push(...(body.items as Item[]));
    cursor = body.next as string | null;
  }
  return items;
};

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe('the log', () => {
  it('makes each event one CHANGE entry, dense from 0, in the order of arrival', async () => {
    const traceId = audit.newId();
    const changes = upTo(3).map(() => audit.change(traceId));
    await audit.take(changes[0]!, changes[1]!);
    await audit.take(changes[2]!);
    const items = await itemsFor('hub-auditor');
    expect(items).toEqual(
      changes.map((change, index) =>
        expect.objectContaining({
          index,
          kind: 'CHANGE',
          action: change.action,
          participant: 'US-NCB',
          version: change.sequence,
          hopId: change.hopId,
          traceIds: [traceId],
        }),
      ),
    );
  });

  it('hears of events through the broker', async () => {
    const change = audit.change(audit.newId());
    await audit.runtime.unitOfWork.run(async (tx) => tx.emit(change, change.sequence));
    await eventually(async () => (await indexesFor('hub-auditor')).length === 1);
  });

  it('makes the same message one entry, also twice in a batch', async () => {
    const change = audit.change(audit.newId());
    await audit.take(change);
    await audit.take(change, audit.change(audit.newId()));
    const again = audit.change(audit.newId());
    await audit.take(again, again);
    expect(await indexesFor('hub-auditor')).toEqual([0, 1, 2]);
  });

  it('stays dense while two consumers append at once', async () => {
    const traceId = audit.newId();
    const shared = audit.change(traceId);
    const consumer = async (): Promise<void> => {
      for (let batch = 0; batch < 10; batch++) {
        await audit.take(audit.change(traceId), audit.change(traceId));
      }
      await audit.take(shared);
    };
    await Promise.all([consumer(), consumer()]);
    const items = await allItems('hub-auditor', 10);
    expect(items.map(({ index }) => index)).toEqual(upTo(41));
  });
});

describe('a reader of the log', () => {
  it('sees in a disclosure of two traces only the one that it is a party to', async () => {
    const [ofBrazil, ofArgentina] = [audit.newId(), audit.newId()];
    await audit.take(audit.disclosure('US-NCB', [ofBrazil, 'BR-NCB'], [ofArgentina, 'AR-NCB']));
    const traceIdsFor = async (client: string): Promise<unknown> =>
      (await itemsFor(client)).map(({ traceIds }) => traceIds);
    expect(await traceIdsFor('br-cp')).toEqual([[ofBrazil]]);
    expect(await traceIdsFor('ar-cp')).toEqual([[ofArgentina]]);
    expect(await traceIdsFor('us-cp')).toEqual([[ofBrazil, ofArgentina].sort()]);
    expect(await indexesFor('br-cp', `?traceId=${ofArgentina}`)).toEqual([]);
  });

  it('is told the client only of its own participant', async () => {
    await audit.take(audit.change(audit.newId()));
    expect((await itemsFor('us-cp')).map(({ client }) => client)).toEqual(['us-cp']);
    expect((await itemsFor('br-cp')).map(({ client }) => client)).toEqual([null]);
    expect((await itemsFor('hub-auditor')).map(({ client }) => client)).toEqual([null]);
  });

  it('who is a stranger gets an empty page, also by trace', async () => {
    const traceId = audit.newId();
    await audit.take(audit.change(traceId));
    for (const query of ['', `?traceId=${traceId}`, '?traceId=none']) {
      const { status, body } = await audit.get('ar-cp', `/v1/audit-entries${query}`);
      expect([status, body]).toEqual([200, { items: [], next: null }]);
    }
    expect(await indexesFor('br-cp', `?traceId=${traceId}`)).toEqual([0]);
  });

  it('who audits sees everything', async () => {
    const traceId = audit.newId();
    await audit.take(
      audit.change(traceId),
      audit.disclosure('AR-NCB'),
      audit.disclosure('AR-NCB', [audit.newId(), 'US-NCB']),
    );
    expect(await indexesFor('hub-auditor')).toEqual([0, 1, 2]);
    expect(await indexesFor('hub-auditor', `?traceId=${traceId}`)).toEqual([0]);
    expect(await indexesFor('ar-cp')).toEqual([1, 2]);
  });
});

describe('the checkpoint', () => {
  const fill = async (count: number): Promise<Hash[]> => {
    const traceId = audit.newId();
    for (const batch of [upTo(count - 4), upTo(4)]) {
      await audit.take(...batch.map(() => audit.change(traceId)));
    }
    return (await allItems('hub-auditor', 5)).map(({ hash }) => hashFromHex(hash));
  };

  it('is that of the empty tree at first', async () => {
    const { body } = await audit.get('ar-cp', '/v1/audit-checkpoint');
    expect(body).toMatchObject({ size: 0, root: hashToHex(root(EMPTY_TREE)), at: null });
  });

  it('has the size and root of all entries, signed with the key of the log', async () => {
    const hashes = await fill(13);
    const { body } = await audit.get('ar-cp', '/v1/audit-checkpoint');
    expect(body.size).toBe(13);
    expect(body.root).toBe(hashToHex(root(append(EMPTY_TREE, hashes).state)));
    const signed = verifyCheckpoint(body.note, audit.logKey.name, audit.logKey);
    expect([signed.size, hashToHex(signed.root)]).toEqual([body.size, body.root]);
  });

  it('is what the inclusion proof of every entry leads to, and of no other hash', async () => {
    const hashes = await fill(13);
    const { body } = await audit.get('br-cp', '/v1/audit-checkpoint');
    for (const [index, leafHash] of hashes.entries()) {
      const proof = await audit.runtime.unitOfWork.run((tx) => audit.log.prove(tx, index, 13));
      const claim = { index, size: 13, root: hashFromHex(body.root as string), proof };
      expect(verifyInclusion({ ...claim, leafHash })).toBe(true);
      expect(verifyInclusion({ ...claim, leafHash: hashes[(index + 1) % 13]! })).toBe(false);
    }
  });
});

describe('row level security', () => {
  const US: Scope = { kind: 'participant', participant: 'US-NCB' };
  const COPY_ENTRY = `insert into log_entry
    select index + 100, gen_random_uuid(), entry, body_sha256, salt, hash from log_entry`;

  beforeEach(async () => {
    await audit.take(audit.disclosure('AR-NCB', [audit.newId(), 'BR-NCB']), audit.change(audit.newId()));
  });

  const inScope = <R>(scope: Scope, text: string): Promise<R[]> =>
    audit.runtime.unitOfWork.in(scope, (tx) => tx.query<R>(text));

  it('shows a participant its own rows only', async () => {
    expect(await inScope(US, 'select index from log_entry')).toEqual([{ index: '1' }]);
    expect(await inScope(US, 'select viewer, index from entry_view')).toEqual([
      { viewer: 'US-NCB', index: '1' },
    ]);
    expect(await inScope(HUB_SCOPE, 'select index from log_entry order by 1')).toHaveLength(2);
  });

  it.each([
    ['an entry', COPY_ENTRY],
    ['the sight of an entry', `insert into entry_view (viewer, index) values ('US-NCB', 0)`],
    ['the sight of an entry to another', `insert into entry_view (viewer, index) values ('AR-NCB', 1)`],
  ])('lets no participant add %s', async (_what, text) => {
    await expect(inScope(US, text)).rejects.toThrow(/row-level security/);
  });

  it.each(['delete from log_entry', 'delete from entry_view', 'update entry_view set index = 0'])(
    'lets no participant do: %s',
    async (text) => {
      await inScope(US, text);
      expect(await inScope(HUB_SCOPE, 'select index from log_entry order by 1')).toHaveLength(2);
      expect(await inScope(US, 'select index from entry_view')).toEqual([{ index: '1' }]);
    },
  );
});
