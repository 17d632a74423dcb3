import { describe, expect, it } from '@jest/globals';
import type { RequestDoc } from '@tracepost/contracts';
import { identify } from '@tracepost/firearms';
import { foreseenRoute, participantsFor, type Routable } from './routable.js';

const participant = (id: string, change: Partial<Routable> = {}): Routable => ({
  id,
  kind: 'COUNTRY',
  country: id.slice(0, 2),
  status: 'ACTIVE',
  channels: ['PULL'],
  refusesFrom: [],
  ...change,
});
const ALL = [
  participant('AT-NCB'),
  participant('BR-NCB'),
  participant('TR-NCB', { refusesFrom: ['GH-NCB'] }),
  participant('QZ-NCB', { status: 'SUSPENDED' }),
  participant('FR-NCB', { channels: [] }),
  participant('AT-OPS', { kind: 'AGENCY', country: 'AT' }),
];

describe('participants as a requester may ask them', () => {
  it.each([
    ['AT', 'GH-NCB', [['AT-NCB', true]]],
    ['TR', 'GH-NCB', [['TR-NCB', 'RESTRICTED']]],
    ['TR', 'BR-NCB', [['TR-NCB', true]]],
    ['QZ', 'BR-NCB', [['QZ-NCB', 'SUSPENDED']]],
    ['FR', 'BR-NCB', [['FR-NCB', 'CHANNEL']]],
    ['CH', 'BR-NCB', []],
  ])('in %s by %s', (country, requester, expected) => {
    const found = participantsFor(ALL, requester)(country);
    expect(found.map(({ id, available }) => [id, available])).toEqual(expected);
  });
});

describe('a route foreseen', () => {
  const request = (change: object): RequestDoc =>
    ({ firearm: { serial: { condition: 'NONE' }, countryOfManufacture: 'AT' }, ...change }) as RequestDoc;
  const decision = (change: object, requester = 'BR-NCB') => {
    const sent = request(change);
    return foreseenRoute(sent, identify(sent.firearm), requester, ALL, new Date('2026-11-23')).decision;
  };

  it('follows what the requester wishes', () => {
    expect(decision({})).toBe('ASK');
    expect(decision({ routing: { consent: 'ASK' } })).toBe('PROPOSE');
    expect(decision({ routing: { exclude: ['AT'] } })).toBe('DESK');
    expect(decision({}, 'AT-NCB')).toBe('DOMESTIC');
  });
});
