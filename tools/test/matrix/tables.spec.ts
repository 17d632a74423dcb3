import { describe, expect, it } from '@jest/globals';
import { ROLE } from '@tracepost/contracts';
import { COLLECTIONS } from './collections.js';
import { ROUTES } from './document.js';
import { FILTERS } from './filter-rows.js';
import { OTHER } from './other-bodies.js';
import { RIGHTS, WRITTEN } from './rights.js';
import { SAMPLES } from './samples.js';

const keys = ROUTES.map(({ key }) => key).sort();

describe('the tables of the matrices', () => {
  it('docs/rights.md has one line for each route of the document, and no other', () => {
    expect([...WRITTEN].sort()).toEqual(keys);
  });

  it.each(ROUTES)('docs/rights.md and the document name the same roles for $key', ({ key, roles }) => {
    const written = RIGHTS[key]?.roles;
    expect(written && [...written].sort()).toEqual(roles && [...roles].sort());
    for (const role of written ?? []) expect(ROLE).toContain(role);
  });

  it('each route has a sample, and each sample a route', () => {
    expect(Object.keys(SAMPLES).sort()).toEqual(keys);
  });

  it('each POST that takes a key has another body, and each collection its order', () => {
    const keyed = ROUTES.filter(({ idempotencyKey }) => idempotencyKey !== null);
    expect(Object.keys(OTHER).sort()).toEqual(keyed.map(({ key }) => key).sort());
    const paged = ROUTES.filter(({ isCollection }) => isCollection);
    expect(Object.keys(COLLECTIONS).sort()).toEqual(paged.map(({ key }) => key).sort());
  });

  it('each filter of a collection has a row, and each row a filter', () => {
    const documented = ROUTES.filter(({ isCollection }) => isCollection).flatMap(({ key, query }) =>
      query.filter((name) => name !== 'limit' && name !== 'cursor').map((name) => `${key} ${name}`),
    );
    const rows = new Set(FILTERS.map(({ route, filter }) => `${route} ${filter}`));
    expect([...rows].sort()).toEqual(documented.sort());
  });

  it('each single resource takes If-None-Match, and no collection does', () => {
    const conditional = ROUTES.filter(
      ({ method, headers }) => method === 'GET' && headers.includes('if-none-match'),
    );
    const reports = ['/v1/audit-checkpoint', '/v1/dev/clock', '/v1/ops/flows'];
    const single = ROUTES.filter(
      ({ isOne, roles, path }) => (isOne && roles !== null) || reports.includes(path),
    );
    expect(conditional.map(({ key }) => key)).toEqual(single.map(({ key }) => key));
  });

  it('each POST takes a key, or is known to store nothing', () => {
    const posts = ROUTES.filter(({ method, idempotencyKey }) => method === 'POST' && idempotencyKey === null);
    expect(posts.map(({ key }) => key)).toEqual([
      'POST /v1/dev/clock/advances',
      'POST /v1/identifications',
      'POST /v1/routes:explain',
    ]);
  });
});
