import type { AnswerDoc, RouteDoc } from '@tracepost/contracts';
import { actOnHop } from '../src/domain/act-on-hop.js';
import { draftOf, type Draft, type Happening } from '../src/domain/draft.js';
import type { HopCommand } from '../src/domain/hop-command.js';
import type { ParticipantCommand } from '../src/domain/hop-table.js';
import type { Itinerary, Referral, Terms } from '../src/domain/itinerary.js';
import { approve, openByHand, reject, type Approval } from '../src/domain/referral-commands.js';
import { routeTrace } from '../src/domain/route-trace.js';
import { itinerary, lead, worldAt } from './samples.js';

/** Itineraries in the making, for the domain's specs: routed, answered, approved by the requester. */
export const world = worldAt();
export const ME = { who: 'caller', command: 'test' } as const;

export const route = (decision: RouteDoc['decision'], countries: readonly string[] = []): RouteDoc => ({
  decision,
  desk: decision === 'DESK' ? 'IDENTIFICATION' : null,
  rule: 'MAKER_TABLE',
  sentence: 'because',
  tableVersion: '1',
  candidates: countries.map((country) => ({
    country,
    participant: `${country}-NCB`,
    evidence: 'MAKER_TABLE',
    weight: 1,
    chosen: false,
    why: '',
  })),
});

export const routed = (
  countries: readonly string[],
  terms: Partial<Terms> = {},
  requester = 'BR-NCB',
): Draft =>
  routeTrace(
    draftOf(itinerary(terms, requester)),
    { route: route(terms.consent === 'ASK' ? 'PROPOSE' : 'ASK', countries), leads: countries.map(lead) },
    world,
  );

export const names = (draft: Draft): string[] =>
  draft.happened.map((happening: Happening) =>
    happening.on === 'hop'
      ? `hop.${happening.fact.type}:${happening.hop.country ?? happening.hop.participant}`
      : happening.on === 'referral'
        ? `referral.${happening.type}:${happening.referral.country ?? ''}`
        : `itinerary.${happening.type}`,
  );

export const act = (
  from: Draft | Itinerary,
  participant: string,
  command: HopCommand & { name: ParticipantCommand },
): Draft => {
  const current = 'itinerary' in from ? from.itinerary : from;
  const hop = current.hops.find((candidate) => candidate.participant === participant);
  if (!hop) throw new Error(`${participant} has no hop`);
  return actOnHop(draftOf(current), hop.id, command, world);
};
export const answer = (from: Draft | Itinerary, participant: string, content: AnswerDoc): Draft =>
  act(from, participant, { name: 'answers', content });
export const exported = (...nextCountries: string[]): AnswerDoc => ({
  result: 'TRACED_EXPORTED',
  nextCountries,
});
export const referral = (draft: Draft, country: string): Referral => {
  const found = draft.itinerary.referrals.find((candidate) => candidate.country === country);
  if (!found) throw new Error(`no referral to ${country}`);
  return found;
};
export const yes: Approval = { participant: null, shareAnswers: [], note: null, noteDigest: null };
export const say = (draft: Draft, country: string, approval = yes): Draft =>
  approve(draftOf(draft.itinerary), referral(draft, country), approval, ME, world);
export const code = (work: () => unknown): string => {
  try {
    work();
    return 'done';
  } catch (error) {
    return (error as { code: string }).code;
  }
};
export const no = (draft: Draft, country: string): Draft =>
  reject(draftOf(draft.itinerary), referral(draft, country), 'not wanted', ME, world);
export const byHand = (draft: Draft, participant: string): Draft =>
  openByHand(draftOf(draft.itinerary), { participant, reason: 'x', shareAnswers: [] }, ME, world);
