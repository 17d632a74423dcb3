import { afterAll, beforeAll, describe } from '@jest/globals';
import { startTestHub, type TestHub } from '../hub.js';
import { layTroubles } from './database.js';
import { etagMatrix } from './etags.js';
import { idempotencyMatrix } from './idempotency.js';
import { pagesMatrix } from './pages.js';
import { partiesMatrix } from './parties.js';
import { rolesMatrix } from './roles.js';
import { World } from './world.js';

let hub: TestHub;
let world: World;

beforeAll(async () => {
  hub = await startTestHub('standalone');
  await layTroubles(hub);
  world = await World.of(hub);
}, 180_000);

afterAll(() => hub?.stop(), 60_000);

describe('Idempotency-Key of every POST', () => idempotencyMatrix(() => world));
describe('ETags of every resource', () => etagMatrix(() => world));
describe('pages of every collection', () => pagesMatrix(() => world));
describe('every role against every route', () => rolesMatrix(() => world));
describe('every party against every route', () => partiesMatrix(() => world));
