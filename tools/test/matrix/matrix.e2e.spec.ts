import { afterAll, beforeAll, describe } from '@jest/globals';
import { startTestHub, type TestHub } from '../hub.js';
import { partiesMatrix } from './parties.js';
import { rolesMatrix } from './roles.js';
import { World } from './world.js';

let hub: TestHub;
let world: World;

beforeAll(async () => {
  hub = await startTestHub('standalone');
  world = await World.of(hub);
}, 180_000);

afterAll(() => hub?.stop(), 60_000);

describe('every role against every route', () => rolesMatrix(() => world));
describe('every party against every route', () => partiesMatrix(() => world));
