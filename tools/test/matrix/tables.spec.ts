import { describe, expect, it } from '@jest/globals';
import { ROLE } from '@tracepost/contracts';
import { ROUTES } from './document.js';
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
});
