import { describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import { idOf, uploadBatch, waitFor, type BatchView, type MappingBody } from '@tracepost/client';
import { raw } from './hub.js';
import type { KillableHub } from './killable-hub.js';

const ROWS = 1_500;

const HEADER = 'reference,serial,make,seized on';
const line = (n: number): string => `KILL-${n},S${n}X,GLOCK,2018-01-${String((n % 28) + 1).padStart(2, '0')}`;
const FILE = [HEADER, ...Array.from({ length: ROWS }, (_, n) => line(n))].join('\n');

/** A batch in a country's own columns, interrupted by SIGKILL at its worst moment. */
export const interruptedBatches = (killable: KillableHub): void => {
  const upload = async (mapping: string): Promise<string> =>
    idOf((await uploadBatch(killable.point('br-cp'), Readable.from([FILE]), { mapping })).body);
  const read = async (id: string): Promise<BatchView> =>
    (await killable.point('br-cp').get('/v1/batches/{id}', { path: { id } })).body;
  const completed = (id: string): Promise<BatchView> =>
    waitFor('the batch to be completed', async () => {
      const batch = await read(id);
      return batch.state === 'COMPLETED' ? batch : undefined;
    });

  describe('a batch', () => {
    it('whose columns nobody knows is taken after its mapping was saved', async () => {
      const refused = await raw(killable.point('br-cp'), 'POST', '/v1/batches?mapping=tracepost', FILE, {
        'content-type': 'text/csv',
      });
      expect([refused.status, refused.body['type']]).toEqual([422, '/problems/mapping-mismatch']);
      expect(refused.body['columns']).toEqual(HEADER.split(','));
      const suggestion = refused.body['suggestion'] as MappingBody;
      const mapping = {
        columns: {
          ...suggestion.columns,
          reference: 'reference',
          serial: 'firearm.serial.raw',
          make: 'firearm.makes.0.raw',
          'seized on': 'recovery.at',
        },
        constants: {
          'legalBasis.basis': 'NATIONAL_LAW',
          'legalBasis.intendedUse': 'CRIMINAL_INVESTIGATION',
          'firearm.makes.0.role': 'MAKER',
          'recovery.context': 'SEIZED',
          'recovery.place.country': 'BR',
        },
        dateFormat: 'YYYY-MM-DD',
      };
      const saved = await killable
        .point('br-cp')
        .put('/v1/batch-mappings/{name}', mapping, { path: { name: 'our-register' }, ifNoneMatch: '*' });
      expect(saved.status).toBe(201);
      expect(saved.body).toMatchObject({ name: 'our-register', ...mapping });
    });

    it('goes on after a kill in the middle: every row once, none lost', async () => {
      const id = await upload('our-register');
      const under = await waitFor('some rows', async () => {
        const batch = await read(id);
        return batch.rows.read > 0 ? batch : undefined;
      });
      expect(under.state).toBe('RUNNING');
      await killable.killAndRevive('intake');
      const { rows } = await completed(id);
      expect(rows).toMatchObject({ read: ROWS, accepted: ROWS, routed: ROWS, refused: 0, pending: 0 });
      const [made] = await killable.sql<{ requests: number; traces: number }>(
        `select (select count(*)::int from intake.request where batch_id = '${id}') as requests,
             (select count(distinct request->>'reference')::int from tracing.trace_request
              where request->>'reference' like 'KILL-%') as traces`,
      );
      expect(made).toEqual({ requests: ROWS, traces: ROWS });
    });

    it('sent again makes no second trace', async () => {
      const { rows } = await completed(await upload('our-register'));
      expect(rows).toMatchObject({ read: ROWS, accepted: 0, unchanged: ROWS });
    });
  });
};
