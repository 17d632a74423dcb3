import { differences } from './differences.js';
import { shortType } from './feed-follower.js';
import type { HubRecord } from './hub-record.js';
import type { Ending, Endings, ExpectedReply, HopEnding, Outcome, Race, Reply } from './race.js';
import { referralKey } from './set-ups.js';
import type { HopViews, TraceViews } from './views.js';

export type Replies = Readonly<Record<string, Reply>>;

/** Clocks of the hub tell these while a race goes on; they are no part of how it ends. */
const OF_CLOCKS = /^(reminded|overdue|escalated|undeliverable)$/;

const isAsExpected = (reply: Reply | undefined, { status, type, body = {} }: ExpectedReply): string[] => {
  if (reply === undefined) return ['never called'];
  return [
    ...(reply.status === status ? [] : [`status is ${reply.status}, not ${status}`]),
    ...(type === undefined || reply.body['type'] === `/problems/${type}`
      ? []
      : [`type is ${String(reply.body['type'])}, not ${type}`]),
    ...differences(reply.body, body),
  ];
};

const replyFaults = ({ replies }: Outcome, given: Replies): string[] =>
  Object.entries(replies).flatMap(([name, wanted]) =>
    isAsExpected(given[name], wanted).map((line) => `reply to ${name}: ${line}`),
  );

/** Names of the outcomes that the replies alone allow. */
export const possibleOutcomes = (race: Race<never>, replies: Replies): string[] =>
  Object.entries(race.outcomes)
    .filter(([, outcome]) => replyFaults(outcome, replies).length === 0)
    .map(([name]) => name);

const endingFaults = (
  what: string,
  { is, events }: Ending,
  body: unknown,
  told: readonly string[],
): string[] => {
  const life = told.filter((type) => !OF_CLOCKS.test(type)).join(' ');
  return [
    ...differences(body, is).map((line) => `${what}: ${line}`),
    ...(life === events ? [] : [`events of ${what}: "${life}", not "${events}"`]),
  ];
};

const hopFaults = (
  { id, country, requester, requested }: HopViews,
  ending: HopEnding,
  told: (id: string) => string[],
): string[] => {
  const status = ending.hidden ? 404 : 200;
  return [
    ...endingFaults(`the hop of ${country}`, ending, requester.body, told(id)),
    ...(requested === null || requested.status === status
      ? []
      : [`the hop of ${country} is ${requested.status} to it, not ${status}`]),
    ...(ending.hidden || requested === null
      ? []
      : differences(requested.body, ending.is).map((line) => `the hop as ${country} reads it: ${line}`)),
  ];
};

const caseFaults = (endings: Endings, views: TraceViews, record: HubRecord): string[] => {
  const { traceId, hops } = views.scene;
  const feed = record.feedOf('br-cp', traceId);
  const told = (id: string): string[] =>
    feed.filter(({ subject }) => subject === id).map((event) => shortType(event).split('.')[1] ?? '');
  const owned = (views.referrals.body['items'] ?? []) as readonly Readonly<Record<string, unknown>>[];
  const referrals = new Map(
    owned.map((one) => [referralKey(one['country'], one['fromHopId'], hops), one] as const),
  );
  const { referrals: wanted = {} } = endings;
  const extra = [
    ...Object.keys(hops).filter((country) => !(country in endings.hops)),
    ...[...referrals.keys()].filter((key) => !(key in wanted)),
  ];
  return [
    ...endingFaults('the trace', endings.trace, views.trace.body, told(traceId)),
    ...Object.entries(endings.hops).flatMap(([country, ending]) => {
      const hop = views.hops.find((one) => one.country === country);
      return hop ? hopFaults(hop, ending, told) : [`there is no hop of ${country}`];
    }),
    ...Object.entries(wanted).flatMap(([key, ending]) =>
      endingFaults(
        `the referral ${key}`,
        ending,
        referrals.get(key),
        told(String(referrals.get(key)?.['id'])),
      ),
    ),
    ...extra.map((name) => `there is ${name}, which should not be`),
  ];
};

/** A refused command has changed nothing; that what was taken is in the log once is an invariant of every trace. */
const logFaults = (replies: Replies, record: HubRecord): string[] =>
  Object.entries(replies).flatMap(([name, { status, headers }]) => {
    const changes = record.changesBy(headers.get('x-request-id'));
    if (status < 300 || changes.length === 0) return [];
    return [`${name} was refused and yet changed ${changes.map(({ action }) => action).join(' ')}`];
  });

export type Verdict = { readonly outcome: string } | { readonly faults: readonly string[] };

/** Which of the allowed outcomes an instance has had, or why none. `views`: null where the race is about no trace. */
export const judge = (
  race: Race<never>,
  replies: Replies,
  views: TraceViews | null,
  record: HubRecord,
): Verdict => {
  const failed = Object.entries(replies).filter(([, { status }]) => status >= 500);
  if (failed.length > 0)
    return { faults: failed.map(([name, { status, body }]) => `${name}: ${status} ${JSON.stringify(body)}`) };
  const logged = logFaults(replies, record);
  const reasons = Object.entries(race.outcomes).map(([name, outcome]) => ({
    name,
    faults: [
      ...replyFaults(outcome, replies),
      ...(outcome.endings && views ? caseFaults(outcome.endings, views, record) : []),
    ],
  }));
  const fitting = reasons.filter(({ faults }) => faults.length === 0);
  if (fitting.length === 1 && fitting[0] && logged.length === 0) return { outcome: fitting[0].name };
  const nearest = [...reasons].sort((a, b) => a.faults.length - b.faults.length)[0];
  return {
    faults: [...logged, ...(nearest?.faults ?? []).map((line) => `not as in "${nearest?.name}": ${line}`)],
  };
};
