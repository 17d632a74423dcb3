import { describe, expect, it } from '@jest/globals';
import {
  idOf,
  items,
  STORY_REQUEST,
  waitFor,
  type AnswerBody,
  type DeskEntryView,
  type Firearm,
  type ReferralView,
  type RoutingWishes,
  type TraceView,
} from '@tracepost/client';
import { hubForCases, listed, raw } from './hub.js';

const CLEAR: Firearm['serial'] = { raw: 'BXO 123', condition: 'CLEAR' };
/** Two import marks and a stamp: three countries to ask, in this order. */
const THREE_COUNTRIES: Firearm = {
  serial: CLEAR,
  importMarks: [
    { country: 'US', year: 2015 },
    { country: 'BE', year: 2001 },
  ],
  countryOfManufacture: 'TR',
  makes: [{ raw: 'CANIK', role: 'MAKER' }],
};
const EXPORTED = (country: string): AnswerBody => ({ result: 'TRACED_EXPORTED', nextCountries: [country] });

const hub = hubForCases('standalone');
let count = 0;

const machine = (participant: string): string => `${participant.slice(0, 2).toLowerCase()}-cp`;
const submit = async (firearm: Firearm, routing: RoutingWishes = {}, who = 'br-cp'): Promise<string> => {
  count += 1;
  const request = { ...STORY_REQUEST, reference: `GUARD-${count}`, firearm, routing };
  return idOf((await hub().point(who).post('/v1/trace-requests', request)).body);
};
const until = (
  id: string,
  what: string,
  holds: (trace: TraceView) => unknown,
  who = 'br-cp',
): Promise<TraceView> =>
  waitFor(what, async () => {
    const { status, body } = await raw(hub().point(who), 'GET', `/v1/traces/${id}`);
    const trace = body as unknown as TraceView;
    return status === 200 && holds(trace) ? trace : undefined;
  });
const asked = ({ hops }: TraceView): string[] => hops.map(({ participant }) => participant);
const answer = async (trace: TraceView, participant: string, content: AnswerBody): Promise<void> => {
  const hop = trace.hops.find((one) => one.participant === participant);
  await hub()
    .point(machine(participant))
    .post('/v1/hops/{id}/answers', content, { path: { id: hop?.id ?? '' } });
};
const referralTo = ({ onwardReferrals }: TraceView, country: string): ReferralView | undefined =>
  onwardReferrals.findLast((one) => one.country === country);
const approve = (referral: ReferralView | undefined, participant: string) =>
  raw(hub().point('br-cp'), 'POST', `/v1/onward-referrals/${referral?.id}/approval`, {
    participant,
    shareAnswers: [],
  });

describe('consent', () => {
  it('ASK proposes each candidate first, as many as may be asked at once', async () => {
    const id = await submit(THREE_COUNTRIES, { consent: 'ASK', parallel: 2 });
    const trace = await until(id, 'proposals', ({ onwardReferrals }) => onwardReferrals.length === 2);
    expect(trace).toMatchObject({ state: 'VALIDATED', awaiting: ['APPROVAL'], hops: [] });
    expect(trace.route?.decision).toBe('PROPOSE');
    expect(trace.onwardReferrals.map(({ country, origin, state }) => [country, origin, state])).toEqual([
      ['US', 'CANDIDATE', 'PROPOSED'],
      ['BE', 'CANDIDATE', 'PROPOSED'],
    ]);
    expect((await approve(trace.onwardReferrals[0], 'US-NCB')).body).toMatchObject({ state: 'APPROVED' });
    const rejected = await raw(
      hub().point('br-cp'),
      'POST',
      `/v1/onward-referrals/${trace.onwardReferrals[1]?.id}/rejection`,
      { reason: 'Belgium may not learn of it' },
    );
    expect(rejected.body).toMatchObject({ state: 'REJECTED' });
    const next = await until(id, 'the next proposal', (now) => referralTo(now, 'TR'));
    expect([next.state, asked(next)]).toEqual(['ACTIVE', ['US-NCB']]);
  });

  it('AUTO asks the next of its own candidates when one has no record, and none that is excluded', async () => {
    const id = await submit(THREE_COUNTRIES, { exclude: ['BE'] });
    const first = await until(id, 'the first hop', ({ hops }) => hops.length === 1);
    expect(asked(first)).toEqual(['US-NCB']);
    await answer(first, 'US-NCB', { result: 'NO_RECORD' });
    const second = await until(id, 'the second hop', ({ hops }) => hops.length === 2);
    expect(asked(second)).toEqual(['US-NCB', 'TR-NCB']);
    expect(second.route?.candidates).toContainEqual(
      expect.objectContaining({ country: 'BE', chosen: false, why: expect.stringContaining('excluded') }),
    );
    await answer(second, 'TR-NCB', { result: 'NO_RECORD' });
    await until(id, 'the end of candidates', ({ awaiting }) => awaiting.includes('DECISION'));
  });

  it('given before lets a listed participant be asked at once, and no other', async () => {
    const id = await submit(STORY_REQUEST.firearm, {
      preApproved: { mode: 'LISTED', participants: ['PY-NCB'] },
    });
    const first = await until(id, 'the first hop', ({ hops }) => hops.length === 1);
    await answer(first, 'US-NCB', EXPORTED('PY'));
    const second = await until(id, 'the listed hop', ({ hops }) => hops.length === 2);
    expect(asked(second)).toEqual(['US-NCB', 'PY-NCB']);
    expect(referralTo(second, 'PY')).toMatchObject({ state: 'APPROVED', hopId: second.hops[1]?.id });
    await answer(second, 'PY-NCB', EXPORTED('ES'));
    const third = await until(id, 'the proposal', (now) => referralTo(now, 'ES'));
    expect([asked(third), referralTo(third, 'ES')?.state]).toEqual([['US-NCB', 'PY-NCB'], 'PROPOSED']);
  });

  it('that a participant has given once and for all needs no approval', async () => {
    const id = await submit(STORY_REQUEST.firearm, {}, 'ar-cp');
    const first = await until(id, 'the first hop', ({ hops }) => hops.length === 1, 'ar-cp');
    await answer(first, 'US-NCB', EXPORTED('PY'));
    const second = await until(id, 'the second hop', ({ hops }) => hops.length === 2, 'ar-cp');
    expect(asked(second)).toEqual(['US-NCB', 'PY-NCB']);
  });
});

describe('the guards', () => {
  it('three hops at most are open: an approval beyond them waits, and opens when one ends', async () => {
    const id = await submit(THREE_COUNTRIES, { parallel: 3 });
    const open = await until(id, 'three hops', ({ hops }) => hops.length === 3);
    const byHand = await raw(hub().point('br-cp'), 'POST', '/v1/hops', {
      traceId: id,
      participant: 'ES-NCB',
      reason: 'a fourth',
    });
    expect([byHand.status, byHand.body['type']]).toEqual([409, '/problems/slots-full']);

    await answer(open, 'US-NCB', EXPORTED('PY'));
    const proposed = await until(id, 'the proposal', (now) => referralTo(now, 'PY'));
    const filled = await raw(hub().point('br-cp'), 'POST', '/v1/hops', {
      traceId: id,
      participant: 'ES-NCB',
      reason: 'the slot of the United States',
    });
    expect(filled.status).toBe(201);
    const waiting = await approve(referralTo(proposed, 'PY'), 'PY-NCB');
    expect(waiting.body).toMatchObject({ state: 'APPROVED', waitingForSlot: true, hopId: null });
    await answer(open, 'BE-NCB', { result: 'TRACED_TO_DEALER' });
    const opened = await until(id, 'the hop that waited', (now) => asked(now).includes('PY-NCB'));
    expect(referralTo(opened, 'PY')).toMatchObject({ waitingForSlot: false, hopId: opened.hops.at(-1)?.id });
  });

  it('no country is asked twice: of two hops that name the same one, the second is blocked', async () => {
    const id = await submit(THREE_COUNTRIES, { parallel: 2 });
    const open = await until(id, 'two hops', ({ hops }) => hops.length === 2);
    await answer(open, 'US-NCB', EXPORTED('PY'));
    await answer(open, 'BE-NCB', EXPORTED('PY'));
    const trace = await until(
      id,
      'both referrals',
      ({ onwardReferrals }) => onwardReferrals.filter(({ country }) => country === 'PY').length === 2,
    );
    const [first, second] = trace.onwardReferrals.filter(({ country }) => country === 'PY');
    expect([first?.state, second?.state, second?.blockedBy]).toEqual(['PROPOSED', 'BLOCKED', 'LOOP']);
    const refused = await approve(second, 'PY-NCB');
    expect([refused.status, refused.body]).toMatchObject([
      409,
      { type: '/problems/loop-guard', state: 'BLOCKED', command: 'approval', legal: ['rejection'] },
    ]);
  });

  it('the chain is six hops deep at most; a hop by hand begins at one again', async () => {
    const chain = ['US', 'PY', 'ES', 'BE', 'TR', 'GH', 'CI'];
    const id = await submit(STORY_REQUEST.firearm);
    let trace = await until(id, 'the first hop', ({ hops }) => hops.length === 1);
    for (const [at, country] of chain.slice(1).entries()) {
      await answer(trace, `${chain[at]}-NCB`, EXPORTED(country));
      trace = await until(id, `the referral to ${country}`, (now) => referralTo(now, country));
      if (at === 5) break;
      await approve(referralTo(trace, country), `${country}-NCB`);
      trace = await until(id, `the hop to ${country}`, ({ hops }) => hops.length === at + 2);
    }
    expect(trace.hops.map(({ depth }) => depth)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(referralTo(trace, 'CI')).toMatchObject({ state: 'BLOCKED', blockedBy: 'DEPTH' });
    const refused = await approve(referralTo(trace, 'CI'), 'CI-NCB');
    expect([refused.status, refused.body['type']]).toEqual([409, '/problems/depth-limit']);
    const byHand = await raw(hub().point('br-cp'), 'POST', '/v1/hops', {
      traceId: id,
      participant: 'CI-NCB',
      reason: 'the chain was too long',
    });
    expect([byHand.status, byHand.body['depth'], byHand.body['parentHopId']]).toEqual([201, 1, null]);
  });

  it.each([
    ['QZ-NCB', 'is suspended'],
    ['EUROPOL', 'is no contact point'],
    ['HUB', 'is the hub itself'],
  ])('%s, which %s, cannot be asked', async (participant) => {
    const id = await submit(STORY_REQUEST.firearm);
    await until(id, 'the first hop', ({ hops }) => hops.length === 1);
    const refused = await raw(hub().point('br-cp'), 'POST', '/v1/hops', {
      traceId: id,
      participant,
      reason: 'ask them',
    });
    expect([refused.status, refused.body['type']]).toEqual([409, '/problems/participant-not-available']);
  });
});

describe('the desk', () => {
  const onDesk = async (id: string): Promise<DeskEntryView | undefined> =>
    (await listed(items(hub().point('hub-operator'), '/v1/desk'))).find((one) => one.id === id);
  const propose = (traceId: string, country: string, participant: string) =>
    raw(hub().point('hub-operator'), 'POST', '/v1/onward-referrals', {
      traceId,
      country,
      participant,
      reason: 'the proof mark is of its house',
    });

  it('of identification gets what tells no country, proposes one, and the requester decides', async () => {
    const id = await submit({ serial: { condition: 'NONE' } });
    const trace = await until(id, 'the desk', ({ awaiting }) => awaiting.includes('DESK'));
    expect(trace.route).toMatchObject({ decision: 'DESK', desk: 'IDENTIFICATION', candidates: [] });
    const seen = await onDesk(id);
    expect(seen).toMatchObject({ desk: 'IDENTIFICATION', requestingParticipant: 'BR-NCB' });
    expect(JSON.stringify(seen)).not.toContain('Roadside');
    expect((await raw(hub().point('hub-operator'), 'GET', `/v1/traces/${id}`)).status).toBe(403);

    const proposal = await propose(id, 'ES', 'ES-NCB');
    expect([proposal.status, proposal.body]).toMatchObject([201, { state: 'PROPOSED', origin: 'DESK' }]);
    expect(await onDesk(id)).toBeUndefined();
    const proposed = await until(id, 'the proposal', ({ awaiting }) => awaiting.includes('APPROVAL'));
    await raw(
      hub().point('br-cp'),
      'POST',
      `/v1/onward-referrals/${referralTo(proposed, 'ES')?.id}/rejection`,
      {
        reason: 'not there',
      },
    );
    await waitFor('its return to the desk', () => onDesk(id));
    await propose(id, 'AT', 'AT-NCB');
    const again = await until(id, 'the second proposal', (now) => referralTo(now, 'AT'));
    await approve(referralTo(again, 'AT'), 'AT-NCB');
    const active = await until(id, 'the hop', ({ state }) => state === 'ACTIVE');
    expect(asked(active)).toEqual(['AT-NCB']);
    const late = await propose(id, 'US', 'US-NCB');
    expect(late.status).toBe(404);
  });

  it('of manual routing gets what nobody can be asked for: restricted, or without a participant', async () => {
    const turkish: Firearm = {
      serial: CLEAR,
      countryOfManufacture: 'TR',
      makes: [{ raw: 'CANIK', role: 'MAKER' }],
    };
    const restricted = await submit(turkish, {}, 'gh-cp');
    const swiss = await submit({ serial: CLEAR, countryOfManufacture: 'CH' });
    for (const [id, who] of [
      [restricted, 'gh-cp'],
      [swiss, 'br-cp'],
    ] as const) {
      const trace = await until(id, 'the desk', ({ awaiting }) => awaiting.includes('DESK'), who);
      expect(trace.route).toMatchObject({ decision: 'DESK', desk: 'MANUAL_ROUTING' });
      expect(await onDesk(id)).toMatchObject({ desk: 'MANUAL_ROUTING' });
    }
    const blocked = await propose(restricted, 'TR', 'TR-NCB');
    expect(blocked.body).toMatchObject({ state: 'BLOCKED', blockedBy: 'RESTRICTED' });
    const byHand = await raw(hub().point('gh-cp'), 'POST', '/v1/hops', {
      traceId: restricted,
      participant: 'TR-NCB',
      reason: 'we ask all the same',
    });
    expect([byHand.status, byHand.body['type']]).toEqual([409, '/problems/participant-not-available']);
  });
});

describe('an explanation', () => {
  it('foretells what the hub then does, and so does the dry run', async () => {
    const body = { firearm: THREE_COUNTRIES, requestingParticipant: null, asked: [] };
    const explained = (await raw(hub().point('br-cp'), 'POST', '/v1/routes:explain', body)).body;
    const dry = (
      await raw(hub().point('br-cp'), 'POST', '/v1/trace-requests?dryRun=true', {
        ...STORY_REQUEST,
        firearm: THREE_COUNTRIES,
      })
    ).body;
    const id = await submit(THREE_COUNTRIES);
    const trace = await until(id, 'the route', ({ route }) => route !== null);
    expect(explained).toMatchObject(trace.route ?? {});
    expect(dry['route']).toEqual(trace.route);
    expect([dry['id'], asked(trace)]).toEqual([null, ['US-NCB']]);
  });

  it('of what was asked already names the next, and why not the first', async () => {
    const { body } = await raw(hub().point('br-cp'), 'POST', '/v1/routes:explain', {
      firearm: THREE_COUNTRIES,
      asked: ['US'],
    });
    expect(body['candidates']).toEqual([
      expect.objectContaining({
        country: 'US',
        chosen: false,
        why: expect.stringContaining('asked already'),
      }),
      expect.objectContaining({ country: 'BE', chosen: true }),
      expect.objectContaining({ country: 'TR', chosen: false }),
    ]);
  });
});

describe('the language of the reader', () => {
  it('is that of sentences, findings and problems; an ETag read in it is good for a command', async () => {
    const pt = { 'accept-language': 'pt-BR, en;q=0.5' };
    const br = hub().point('br-cp');
    const id = await submit(THREE_COUNTRIES);
    await until(id, 'the first hop', ({ hops }) => hops.length === 1);
    const trace = await raw(br, 'GET', `/v1/traces/${id}`, undefined, pt);
    expect(trace.body).toMatchObject({
      route: {
        sentence: 'Marca de importação dos EUA de 2015: Estados Unidos conhece o primeiro comprador.',
        candidates: [{}, { why: 'Marca de importação de Bélgica, 2001, anterior à última.' }, {}],
      },
      hops: [{ reason: { rule: 'IMPORT_MARK', sentence: expect.stringContaining('conhece') } }],
    });

    const refused = await raw(br, 'POST', `/v1/traces/${id}/closure`, { outcome: 'SOLVED' }, pt);
    expect(refused.body).toMatchObject({
      title: 'O pedido tem falhas',
      detail: '1 falha; nada foi guardado.',
      errors: [{ pointer: '#/outcome', remedy: 'Espere uma resposta ou encerre como UNSOLVED.' }],
    });
    const etag = trace.headers.get('etag') ?? '';
    const stale = await raw(
      br,
      'POST',
      `/v1/traces/${id}/withdrawal`,
      { reason: 'CASE_CLOSED' },
      {
        ...pt,
        'if-match': '"another"',
      },
    );
    expect([stale.status, stale.body['detail']]).toEqual([
      412,
      'O recurso mudou desde que o leu; leia-o de novo.',
    ]);
    const withdrawn = await raw(
      br,
      'POST',
      `/v1/traces/${id}/withdrawal`,
      { reason: 'CASE_CLOSED' },
      {
        ...pt,
        'if-match': etag,
      },
    );
    expect([withdrawn.status, withdrawn.body['state']]).toEqual([200, 'WITHDRAWN']);
  });
});
