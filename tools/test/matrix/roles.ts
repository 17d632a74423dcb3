import { describe, expect, it } from '@jest/globals';
import { DEVELOPMENT_CLIENTS } from '@tracepost/security';
import { slug, type Client } from './answer.js';
import { GUARDED, type DocumentRoute } from './document.js';
import { rightsOf } from './rights.js';
import { sampleOf } from './samples.js';
import type { World } from './world.js';

/** The clients of the development issuer that have one role. */
const SINGLE = DEVELOPMENT_CLIENTS.filter(({ roles }) => roles.length === 1);

/** One participant of each kind, and the roles that count with it (api.md section 1, Auth). */
const COUNTRY_ROLES = ['submitter', 'approver', 'responder', 'reader', 'analyst'];
const KINDS = [
  { participant: 'BR-NCB', counting: COUNTRY_ROLES },
  { participant: 'WCO', counting: COUNTRY_ROLES },
  { participant: 'EUROPOL', counting: ['agency'] },
  { participant: 'HUB', counting: ['operator', 'auditor'] },
] as const;
const ROLES = [...COUNTRY_ROLES, 'agency', 'operator', 'auditor'];

/** An address of the route that names nothing. */
const nowhere = ({ path }: DocumentRoute): string =>
  path.replaceAll(/\{\w+\}/g, '01890000-0000-7000-8000-000000000000');

/** Every role against every route, one role at a time. */
export const rolesMatrix = (world: () => World): void => {
  const tried = (client: Client, route: DocumentRoute) =>
    world().post(client, nowhere(route), undefined, {}).then(slug);
  const call = async (client: Client, route: DocumentRoute): Promise<string> =>
    route.method === 'POST'
      ? tried(client, route)
      : world().call(client, route.method, nowhere(route)).then(slug);

  describe.each(GUARDED)('$key', (route) => {
    const allowed = rightsOf(route.key).roles ?? [];
    const { side, prepare } = sampleOf(route.key);

    it('is open to no caller without a token, not registered, or suspended', async () => {
      expect(await call(null, route)).toBe('401 unauthenticated');
      expect(await call('ghost-cp', route)).toBe('403 participant-unknown');
      expect(await call('qz-cp', route)).toBe('403 participant-suspended');
    });

    const refused = SINGLE.filter(({ roles: [role] }) => role === undefined || !allowed.includes(role));
    it(`names the role that ${refused.map(({ id }) => id).join(', ') || 'nobody'} lacks`, async () => {
      for (const { id } of refused) expect([id, await call(id, route)]).toEqual([id, '403 role-missing']);
    });

    const admitted = SINGLE.filter(
      ({ id, roles: [role] }) => role && allowed.includes(role) && !/^us-/.test(id),
    );
    it(`works for ${admitted.map(({ id }) => id).join(', ')}`, async () => {
      for (const { id, participant } of admitted) {
        if ((side === 'operator') !== (participant === 'HUB')) continue;
        const { path, body, headers } = await prepare(world());
        const answer =
          route.method === 'POST'
            ? await world().post(id, path, body, headers)
            : await world().call(id, route.method, path, body, headers);
        expect([id, answer.status < 300 ? 'yes' : slug(answer)]).toEqual([id, 'yes']);
      }
    });

    it('counts each role with its kinds of participants only', async () => {
      for (const { participant, counting } of KINDS) {
        for (const role of ROLES) {
          const isRefused = !allowed.includes(role) || !counting.some((one) => one === role);
          const answer = await call(world().mint(participant, 'minted', [role]), route);
          expect([participant, role, answer === '403 role-missing']).toEqual([participant, role, isRefused]);
        }
      }
    });
  });
};
