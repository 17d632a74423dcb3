import type { ParticipantDoc, RequestDoc, RouteDoc } from '@tracepost/contracts';
import {
  currentRules,
  publicRoute,
  route,
  type Identification,
  type RoutableParticipant,
} from '@tracepost/firearms';

/** Of a participant, what a route shown beforehand depends on. */
export type Routable = Pick<ParticipantDoc, 'id' | 'kind' | 'country' | 'status' | 'channels'> & {
  readonly refusesFrom: readonly string[];
};

const availability = (participant: Routable, requester: string): RoutableParticipant['available'] => {
  if (participant.status === 'SUSPENDED') return 'SUSPENDED';
  if (participant.refusesFrom.includes(requester)) return 'RESTRICTED';
  return participant.channels.length === 0 ? 'CHANNEL' : true;
};

/** Participants as one requester may ask them; agencies and the hub are never asked. */
export const participantsFor = (
  all: readonly Routable[],
  requester: string,
): ((country: string) => readonly RoutableParticipant[]) => {
  const byCountry = Map.groupBy(
    all.filter(({ kind }) => kind === 'COUNTRY' || kind === 'ORGANISATION'),
    ({ country }) => country,
  );
  return (country) =>
    (byCountry.get(country) ?? []).map((participant) => ({
      id: participant.id,
      status: participant.status,
      available: availability(participant, requester),
    }));
};

/** The route that routing would find now: shown by a dry run, never stored. */
export const foreseenRoute = (
  request: RequestDoc,
  identification: Identification,
  requester: string,
  all: readonly Routable[],
  today: Date,
): RouteDoc =>
  publicRoute(
    route(currentRules, {
      firearm: request.firearm,
      identifiedAs: identification,
      requester: {
        participant: requester,
        country: all.find(({ id }) => id === requester)?.country ?? null,
      },
      asked: [],
      exclude: request.routing?.exclude ?? [],
      consent: request.routing?.consent ?? 'AUTO',
      parallel: request.routing?.parallel ?? 1,
      participants: participantsFor(all, requester),
      today,
    }),
  );
