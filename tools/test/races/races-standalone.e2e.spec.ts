import { racesIn } from './races.js';

racesIn('standalone', 12);
