import {
  CASE_EVENTS,
  HUB,
  type AnyEvent,
  type EventData,
  type EventType,
  type HopData,
  type HopDoc,
} from '@tracepost/contracts';
import type { Cause } from '../app/ports.js';
import type { Happening } from '../domain/draft.js';
import { isOpen, type Hop } from '../domain/hop.js';
import { waitsUntil } from '../domain/idle.js';
import type { Referral } from '../domain/itinerary.js';

type Of<K extends Happening['on']> = Extract<Happening, { readonly on: K }>;

interface Told {
  readonly type: EventType;
  readonly subject: string;
  readonly sequence: number;
  readonly hopId: string | null;
  readonly requested: string | null;
  readonly byHub: boolean;
  readonly action: string | null;
  readonly data: EventData[EventType];
}

/** The hop as others may read it: without what only this service needs. */
const docOf = ({ inner: _inner, ...doc }: Hop): HopDoc => doc;

const waitOf = (hop: Hop): Pick<HopData, 'waitsUntil'> => {
  const until = isOpen(hop) ? waitsUntil(hop) : null;
  return until === null ? {} : { waitsUntil: until };
};

const extrasOf = ({ fact, hop, by }: Of<'hop'>): Omit<HopData, 'hop' | 'sealed'> => {
  const implicit =
    ('implicit' in fact && fact.implicit === true) || (by.who === 'hub' && fact.type !== 'opened');
  const flag = implicit ? { implicit } : {};
  switch (fact.type) {
    case 'answered':
    case 'refused':
      return { ...flag, answerVersion: hop.answers.length, late: fact.late };
    case 'answer-accepted':
      return { ...flag, answerVersion: hop.answers.length, implied: fact.implied };
    case 'answer-corrected':
      return { ...flag, answerVersion: hop.answers.length };
    case 'answer-returned':
      return hop.answers.length > 0 ? { ...flag, answerVersion: hop.answers.length } : flag;
    case 'reminded':
      return { ...flag, clock: fact.clock, percent: fact.percent };
    case 'overdue':
      return { ...flag, clock: fact.clock, percent: 100 };
    case 'escalated':
      return { ...flag, clock: fact.clock };
    default:
      return flag;
  }
};

const ofHop = (happening: Of<'hop'>, sealed: string | null): Told => {
  const { fact, hop, by } = happening;
  return {
    type: `org.tracepost.hop.${fact.type}.v1`,
    subject: hop.id,
    sequence: hop.version,
    hopId: hop.id,
    requested: hop.participant,
    byHub: by.who === 'hub',
    action: by.who === 'caller' ? by.command : null,
    data: { hop: docOf(hop), sealed, ...waitOf(hop), ...extrasOf(happening) },
  };
};

const ofReferral = ({ type, referral, by }: Of<'referral'>): Told => {
  const { inner: _inner, ...doc }: Referral = referral;
  return {
    type: `org.tracepost.onward-referral.${type}.v1`,
    subject: referral.id,
    sequence: referral.version,
    hopId: null,
    requested: null,
    byHub: by.who === 'hub',
    action: by.who === 'caller' ? by.command : null,
    data: { referral: doc },
  };
};

const ofItinerary = (traceId: string, happening: Of<'itinerary'>): Told => ({
  type: `org.tracepost.itinerary.${happening.type}.v1`,
  subject: traceId,
  sequence: happening.version,
  hopId: null,
  requested: null,
  byHub: true,
  action: null,
  data:
    happening.type === 'routed'
      ? { traceId, requestVersion: happening.requestVersion, route: happening.route }
      : { traceId, exhausted: happening.exhausted },
});

const told = (traceId: string, happening: Happening, sealed: string | null): Told => {
  switch (happening.on) {
    case 'hop':
      return ofHop(happening, sealed);
    case 'referral':
      return ofReferral(happening);
    case 'itinerary':
      return ofItinerary(traceId, happening);
  }
};

export interface Envelope {
  readonly id: string;
  readonly traceId: string;
  readonly requester: string;
}

/** The event that tells of one happening; its hop lacks the sealed fields, `sealed` is their JWE. */
export const caseMessage = (
  { id, traceId, requester }: Envelope,
  happening: Happening,
  sealed: string | null,
  cause: Cause,
): AnyEvent => {
  const { type, subject, sequence, hopId, requested, byHub, action, data } = told(traceId, happening, sealed);
  return {
    id,
    topic: CASE_EVENTS,
    key: traceId,
    type,
    source: '/tracepost/hub/routing',
    subject,
    time: happening.at,
    sequence,
    traceId,
    hopId,
    actor: byHub ? HUB : cause.actor,
    action: action ?? type.replace(/^org\.tracepost\./, '').replace(/\.v1$/, ''),
    parties: { requester, requested },
    traceparent: cause.traceparent,
    data,
  } as AnyEvent;
};
