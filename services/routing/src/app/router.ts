import {
  currentRules,
  identify,
  nextCandidates,
  publicRoute,
  route,
  summary,
  type RouteFacts,
} from '@tracepost/firearms';
import type { FirearmDoc, IdentifiedAsDoc, RequestDoc, RouteDoc } from '@tracepost/contracts';
import type { Directory } from '../domain/directory.js';
import type { Itinerary, Terms } from '../domain/itinerary.js';
import type { Routed } from '../domain/route-trace.js';

/** What the request says about how it may travel, with the defaults of api.md section 2. */
export const termsOf = (request: RequestDoc): Terms => ({
  priority: request.priority ?? 'ROUTINE',
  consent: request.routing?.consent ?? 'AUTO',
  parallel: request.routing?.parallel ?? 1,
  exclude: request.routing?.exclude ?? [],
  preApproved: {
    mode: request.routing?.preApproved?.mode ?? 'NONE',
    participants: request.routing?.preApproved?.participants ?? [],
  },
});

export interface Question {
  readonly firearm: FirearmDoc;
  readonly identifiedAs: IdentifiedAsDoc;
  readonly requester: string;
  readonly asked: readonly string[];
  readonly terms: Pick<Terms, 'consent' | 'parallel' | 'exclude'>;
}

/** The facts of a routing decision; `today` bounds which dated marks are believed. */
export const factsOf = (question: Question, directory: Directory, today: Date): RouteFacts => {
  const { firearm, identifiedAs, requester, asked, terms } = question;
  return {
    firearm,
    identifiedAs,
    requester: { participant: requester, country: directory.find(requester)?.country ?? null },
    asked,
    exclude: terms.exclude,
    consent: terms.consent,
    parallel: terms.parallel,
    participants: (country) => directory.routable(country, requester),
    today,
  };
};

/** Decides where a firearm's trace goes. */
export const routeFirearm = (question: Question, directory: Directory, today: Date): Routed => {
  const decision = route(currentRules, factsOf(question, directory, today));
  const shown: RouteDoc = publicRoute(decision);
  const asks = decision.decision === 'ASK' || decision.decision === 'PROPOSE';
  const [first] = decision.candidates.filter(({ chosen }) => chosen);
  const leads = asks ? nextCandidates(decision) : [];
  return {
    route: shown,
    leads: leads.map((candidate) => ({
      country: candidate.country,
      participant: candidate.participant,
      rule: candidate.evidence,
      sentence: candidate.country === first?.country ? decision.sentence : candidate.why,
      corrected: false,
    })),
  };
};

/** Routes an itinerary's request; countries that were asked before are no candidates any more. */
export const routeItinerary = (
  itinerary: Itinerary,
  request: { readonly request: RequestDoc; readonly identifiedAs: IdentifiedAsDoc },
  directory: Directory,
  today: Date,
): Routed =>
  routeFirearm(
    {
      firearm: request.request.firearm,
      identifiedAs: request.identifiedAs,
      requester: itinerary.requester,
      asked: itinerary.hops.map((hop) => hop.country ?? hop.participant),
      terms: termsOf(request.request),
    },
    directory,
    today,
  );

/** The route of a firearm that is no trace, with what it was made from. */
export const explain = (
  firearm: FirearmDoc,
  requester: string,
  asked: readonly string[],
  directory: Directory,
  today: Date,
): { readonly route: RouteDoc; readonly inputs: Readonly<Record<string, unknown>> } => {
  const question: Question = {
    firearm,
    identifiedAs: summary(identify(firearm)),
    requester,
    asked,
    terms: { consent: 'AUTO', parallel: 1, exclude: [] },
  };
  const { participants: _participants, today: day, ...inputs } = factsOf(question, directory, today);
  const { route: shown } = routeFirearm(question, directory, today);
  return { route: shown, inputs: { ...inputs, today: day.toISOString().slice(0, 10) } };
};
