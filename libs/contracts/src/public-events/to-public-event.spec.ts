import { describe, expect, it } from '@jest/globals';
import { BATCH_ID, HOP_ID, NEXT_HOP_ID, TRACE_ID } from '../examples/ids.js';
import { EXAMPLE_EVENTS } from '../examples/index.js';
import type { AnyEvent } from '../events/envelope.js';
import type { EventReader } from './reader.js';
import { toPublicEvent } from './to-public-event.js';

const REQUESTER: EventReader = { kind: 'REQUESTER' };
const REQUESTED: EventReader = { kind: 'REQUESTED' };
const AGENCY: EventReader = { kind: 'AGENCY' };
const ALL = Object.values(EXAMPLE_EVENTS) as AnyEvent[];
const of = (name: string): AnyEvent => {
  const found = ALL.find(({ type }) => type === `org.tracepost.${name}.v1`);
  if (!found) throw new Error(`no example of ${name}`);
  return found;
};
const data = (event: AnyEvent, reader: EventReader): object => toPublicEvent(event, reader)?.data ?? {};
const withData = (event: AnyEvent, change: object): AnyEvent =>
  ({ ...event, data: { ...event.data, ...change } }) as AnyEvent;
const withHandling = (event: AnyEvent, code: string): AnyEvent => {
  const copy = structuredClone<unknown>(event) as { data: { hop: { answers: { content: object }[] } } };
  for (const answer of copy.data.hop.answers)
    Object.assign(answer.content, { handling: [{ code, text: 'x' }] });
  return copy as unknown as AnyEvent;
};

describe('a public event', () => {
  it('of an answer is what api.md shows', () => {
    expect(toPublicEvent({ ...of('hop.answered'), sequence: 5, traceparent: null }, REQUESTER)).toEqual({
      specversion: '1.0',
      id: of('hop.answered').id,
      source: '/tracepost/hub/routing',
      type: 'org.tracepost.hop.answered.v1',
      subject: HOP_ID,
      time: '2026-11-23T10:15:00.000Z',
      datacontenttype: 'application/json',
      dataschema: '/schemas/org.tracepost.hop.answered.v1.json',
      sequence: '0000000005',
      partitionkey: TRACE_ID,
      traceid: TRACE_ID,
      hopid: HOP_ID,
      participant: 'US-NCB',
      data: {
        traceId: TRACE_ID,
        hopId: HOP_ID,
        answerVersion: 1,
        result: 'TRACED_EXPORTED',
        partial: false,
        reason: null,
        nextCountries: ['PY'],
        handling: ['H1'],
        late: false,
        link: `/v1/hops/${HOP_ID}`,
      },
    });
  });

  it.each([
    [
      'trace.submitted',
      'traceId requestingParticipant reference priority operation requestVersion recoveryCountry recoveryContext firearm findings link',
    ],
    [
      'hop.opened',
      'traceId hopId participant requestingParticipant priority rule origin depth requestVersion link',
    ],
    ['onward-referral.proposed', 'traceId referralId fromHopId origin country participants link'],
    ['trace.closed', 'traceId outcome duplicateOf recoveryCountry recoveredAt hops link'],
  ])('%s has exactly the members of api.md', (name, members) => {
    expect(Object.keys(data(of(name), REQUESTER)).join(' ')).toBe(members);
  });

  it('tells an instant of recovery in UTC, and a day as it was sent', () => {
    const closed = (recoveredAt: string): object =>
      data(withData(of('trace.closed'), { recoveredAt }), REQUESTER);
    expect(closed('2026-11-20T10:00:00+05:30')).toMatchObject({ recoveredAt: '2026-11-20T04:30:00.000Z' });
    expect(closed('2026-11-20')).toMatchObject({ recoveredAt: '2026-11-20' });
  });

  it('has the names of its extensions in lower case', () => {
    for (const event of ALL)
      for (const name of Object.keys(toPublicEvent(event, REQUESTER) ?? {}))
        expect(name).toMatch(/^[a-z0-9]+$/);
  });

  it('of a batch has the batch for its partition and no trace', () => {
    const event = toPublicEvent(of('batch.completed'), REQUESTER);
    expect(event).toMatchObject({ partitionkey: BATCH_ID, subject: BATCH_ID });
    expect(event).not.toHaveProperty('traceid');
  });

  it('never holds a sealed field or a serial', () => {
    const secrets = [
      'J. Doe',
      'letter O',
      'third character',
      'Armeria',
      'come forward',
      'register',
      'BXO',
      'BX0123',
      'Army',
    ];
    for (const event of ALL) {
      const shown = JSON.stringify(toPublicEvent(event, REQUESTER));
      for (const secret of secrets) expect(shown).not.toContain(secret);
    }
  });

  it.each([
    'trace-request.received',
    'trace-request.corrected',
    'itinerary.routed',
    'itinerary.standing',
    'participant.registered',
    'participant.changed',
  ])('is not made of %s', (name) => {
    const internal = { ...of('trace.validated'), type: `org.tracepost.${name}.v1` } as AnyEvent;
    expect(toPublicEvent(internal, REQUESTER)).toBeNull();
  });
});

describe('the requested side', () => {
  it('sees every hop event and no other', () => {
    for (const event of ALL)
      expect([event.type, toPublicEvent(event, REQUESTED) !== null]).toEqual([
        event.type,
        event.type.includes('.hop.'),
      ]);
  });

  it('never sees where the hop stands in the chain', () => {
    for (const event of ALL)
      for (const member of ['rule', 'origin', 'depth'])
        expect(data(event, REQUESTED)).not.toHaveProperty(member);
  });
});

describe('a partner agency', () => {
  it('misses the members that its grant leaves out', () => {
    const without: EventReader = { kind: 'AGENCY', without: ['reference'] };
    expect(data(of('trace.submitted'), without)).not.toHaveProperty('reference');
    expect(data(of('trace.submitted'), without)).toHaveProperty('traceId');
  });

  it.each(['H2', 'H3'])('sees nothing of a trace under %s', (code) => {
    expect(toPublicEvent(withData(of('trace.submitted'), { handling: [code] }), AGENCY)).toBeNull();
  });

  it.each(['H2', 'H3'])('sees no answer under %s', (code) => {
    expect(toPublicEvent(withHandling(of('hop.answered'), code), AGENCY)).toBeNull();
    expect(toPublicEvent(withHandling(of('hop.answered'), 'H1'), AGENCY)).not.toBeNull();
  });

  it('sees a closed trace without the hops whose answer says H2', () => {
    const closed = withData(of('trace.closed'), {
      hops: [
        { hopId: HOP_ID, participant: 'US-NCB', result: 'TRACED_EXPORTED', handling: ['H1'] },
        { hopId: NEXT_HOP_ID, participant: 'PY-NCB', result: 'TRACED_TO_DEALER', handling: ['H2'] },
      ],
    });
    expect(data(closed, AGENCY)).toMatchObject({ hops: [{ participant: 'US-NCB' }] });
    expect(data(closed, REQUESTER)).toMatchObject({
      hops: [{ participant: 'US-NCB' }, { participant: 'PY-NCB' }],
    });
  });
});
