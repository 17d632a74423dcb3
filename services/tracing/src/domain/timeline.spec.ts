import { describe, expect, it } from '@jest/globals';
import { HUB, shortType, type EventType, type HopDoc } from '@tracepost/contracts';
import { anEvent, answeredHop, BR, hopDoc, referralDoc, US } from '../../test/events.js';
import { REFERRAL_SENTENCES, TRACE_SENTENCES } from './case-sentences.js';
import { HOP_SENTENCES } from './hop-sentences.js';
import { isHopMessage, isReferralMessage, isTraceMessage, timelineEntry } from './timeline.js';

const TRACE = '0193a000-0000-7000-8000-000000007e01';
const hop = hopDoc(TRACE);

const text = (
  type: EventType & `org.tracepost.hop.${string}`,
  changes: Partial<HopDoc> = {},
  actor = US,
  extra = {},
): string => {
  const event = anEvent(type, TRACE, { hop: { ...hop, ...changes }, sealed: null, ...extra }, { actor });
  if (!isHopMessage(event)) throw new Error('no hop event');
  return timelineEntry(event, { ordinal: 2 }).text;
};

describe('the sentence of an event', () => {
  it('says who asked whom, on which hop, and why this country', () => {
    expect(text('org.tracepost.hop.opened.v1', {}, HUB)).toBe(
      'The hub opened hop 2 and asks US-NCB: US import mark of 2015: the United States knows the first buyer.',
    );
  });
  it('tells the result and where the trail leads', () => {
    expect(text('org.tracepost.hop.answered.v1', answeredHop(hop))).toBe(
      'US-NCB answered hop 2: TRACED_EXPORTED, next PY.',
    );
  });
  it('tells an implied act from a deed', () => {
    expect(text('org.tracepost.hop.acknowledged.v1', { expectedAt: '2026-12-20' })).toBe(
      'US-NCB acknowledged hop 2, an answer is expected by 2026-12-20.',
    );
    expect(text('org.tracepost.hop.acknowledged.v1', {}, US, { implicit: true })).toContain('implied');
    expect(text('org.tracepost.hop.answer-accepted.v1', {}, BR)).toBe(
      'BR-NCB accepted the answer of US-NCB on hop 2.',
    );
    expect(text('org.tracepost.hop.answer-accepted.v1', {}, HUB, { implied: true })).toBe(
      'The answer of US-NCB on hop 2 counts as accepted.',
    );
  });
  it('names the side whose clock runs', () => {
    const reminded = { percent: 80, clock: 'INFORMATION' };
    expect(text('org.tracepost.hop.reminded.v1', {}, HUB, reminded)).toBe(
      'The hub reminded BR-NCB of hop 2: 80 % of the time to supply information is over.',
    );
    expect(text('org.tracepost.hop.overdue.v1', {}, HUB, { clock: 'ANSWER' })).toBe(
      'Hop 2 is overdue: the time of US-NCB to answer is over.',
    );
  });
  it.each(Object.keys(HOP_SENTENCES) as (keyof typeof HOP_SENTENCES)[])(
    'of %s is a whole one on every kind of hop',
    (type) => {
      const full = answeredHop({
        ...hop,
        authority: 'Army registry',
        deferredUntil: '2027-01-15',
        escalation: 2,
      });
      for (const changes of [hop, full])
        expect(text(type, changes)).toMatch(/^(?!.*(undefined|null|\.\.))(?=.*[Hh]op 2\b)[A-Z].*\.$/);
    },
  );
  it.each(Object.keys(REFERRAL_SENTENCES) as (keyof typeof REFERRAL_SENTENCES)[])(
    'of %s names the country and its participant',
    (type) => {
      const event = anEvent(
        type,
        TRACE,
        { referral: referralDoc(TRACE, { blockedBy: 'LOOP' }) },
        { actor: BR },
      );
      if (!isReferralMessage(event)) throw new Error('no referral event');
      expect(timelineEntry(event)).toMatchObject({ type: shortType(type), late: false });
      expect(timelineEntry(event).text).toMatch(/^(?!.*undefined).*PY \(PY-NCB\).*\.$/);
    },
  );
  it('of every trace event is there, and the hub is no participant in it', () => {
    expect(Object.keys(TRACE_SENTENCES)).toHaveLength(11);
    const event = anEvent('org.tracepost.trace.withdrawn.v1', TRACE, {} as never, { actor: BR });
    if (!isTraceMessage(event)) throw new Error('no trace event');
    expect(timelineEntry(event, { detail: 'Reason: OTHER.' })).toMatchObject({
      participant: 'BR-NCB',
      client: 'br-cp',
      text: 'BR-NCB withdrew the trace. Reason: OTHER.',
    });
  });
});
