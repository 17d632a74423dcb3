import { racesIn } from './races.js';

racesIn('standalone', 24);
