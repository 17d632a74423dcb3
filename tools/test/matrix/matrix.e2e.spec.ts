import { beforeAll, describe } from '@jest/globals';
import { hubForCases } from '../hub.js';
import { layTroubles } from './database.js';
import { etagMatrix } from './etags.js';
import { filtersMatrix } from './filters.js';
import { everyRouteWasCalled, headersMatrix } from './headers.js';
import { idempotencyMatrix } from './idempotency.js';
import { pagesMatrix } from './pages.js';
import { partiesMatrix } from './parties.js';
import { rolesMatrix } from './roles.js';
import { endsOfPages } from './sizes.js';
import { World } from './world.js';

const hub = hubForCases('standalone');
let world: World;

beforeAll(async () => {
  await layTroubles(hub());
  world = await World.of(hub());
});

describe('Idempotency-Key of every POST', () => idempotencyMatrix(() => world));
describe('ETags of every resource', () => etagMatrix(() => world));
describe('pages of every collection', () => pagesMatrix(() => world));
describe('every role against every route', () => rolesMatrix(() => world));
describe('every party against every route', () => partiesMatrix(() => world));
describe('headers of every answer', () => headersMatrix(() => world));
describe('where pages and cursors end', () => endsOfPages(hub, () => world));
// Moves the clock: what comes after it finds the cases older.
describe('filters of every collection', () => filtersMatrix(hub, () => world));
describe('a success and a problem of every route were looked at', () => everyRouteWasCalled(() => world));
