import { racesIn } from './races.js';

racesIn('cluster', 8);
