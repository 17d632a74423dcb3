import { waitFor, type HubClient } from '@tracepost/client';
import { raw } from './hub.js';

/** Milliseconds; the clocks of many cases over a year may take several calls of half a minute each. */
const LIMIT_MS = 500_000;

/** Milliseconds of business time that one advance may go at most. */
export const FARTHEST_MS = 400 * 86_400_000;

/** Asks again while the hub could not do in time what it was asked (503), as the contract says of the clock. */
export const untilAble = <A extends { readonly status: number }>(call: () => Promise<A>): Promise<A> =>
  waitFor(
    'an answer other than 503',
    async () => {
      const answer = await call();
      return answer.status === 503 ? undefined : answer;
    },
    LIMIT_MS,
  );

/** Business time of the hub, milliseconds since the epoch. */
export const clockOf = async (operator: HubClient): Promise<number> =>
  Date.parse((await operator.get('/v1/dev/clock')).body.now);

/** Takes the business clock to an instant. @throws Error when the hub refuses it. */
export const advanceTo = async (operator: HubClient, instant: number): Promise<void> => {
  const to = new Date(instant).toISOString();
  const { status, body } = await untilAble(() => raw(operator, 'POST', '/v1/dev/clock/advances', { to }));
  if (status !== 200) throw new Error(`the clock to ${to}: ${status} ${JSON.stringify(body)}`);
};

/** Moves the business clock on by so many milliseconds. @throws Error when the hub refuses it. */
export const advanceBy = async (operator: HubClient, ms: number): Promise<void> =>
  advanceTo(operator, (await clockOf(operator)) + ms);
