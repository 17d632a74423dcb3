import type { EventView } from '@tracepost/client';
import { differences } from './differences.js';
import { shortType } from './feed-follower.js';
import type { HubRecord } from './hub-record.js';
import { clientOf } from './set-ups.js';
import type { HopViews, TraceViews } from './views.js';

type Body = Readonly<Record<string, unknown>>;
const listOf = (value: unknown): readonly Body[] => (Array.isArray(value) ? (value as Body[]) : []);
const keyOf = (event: EventView): string => `${shortType(event)} ${event.subject} ${Number(event.sequence)}`;
const sameList = (what: string, actual: readonly string[], wanted: readonly string[]): string[] =>
  actual.join('\n') === wanted.join('\n')
    ? []
    : [`${what}: [${actual.join(', ')}], not [${wanted.join(', ')}]`];

/** Each version of each subject once, in order; nothing before what caused it. */
const isWhole = (feed: readonly EventView[]): string[] => {
  const faults: string[] = [];
  const last = new Map<string, number>();
  const ids = new Set<string>();
  for (const event of feed) {
    const next = (last.get(event.subject) ?? 0) + 1;
    if (Number(event.sequence) !== next) faults.push(`the feed has ${keyOf(event)}, not version ${next}`);
    if (ids.has(event.id)) faults.push(`the feed has ${event.id} twice`);
    ids.add(event.id);
    last.set(event.subject, Number(event.sequence));
  }
  return faults;
};

const ENDS = ['trace.withdrawn', 'trace.closed', 'trace.expired'];
const BY_END = ['onward-referral.lapsed'];

const isCausal = (feed: readonly EventView[]): string[] => {
  const types = feed.map(shortType);
  const after = (effect: string, causes: readonly string[]): string[] => {
    const at = types.indexOf(effect);
    const caused = at < 0 || types.slice(0, at).some((type) => causes.includes(type));
    return caused ? [] : [`${effect} comes before what caused it: ${types.join(' ')}`];
  };
  return [
    ...after('hop.opened', ['trace.validated']),
    ...after('trace.activated', ['hop.opened']),
    ...after('trace.answered-late', ['hop.answered', 'hop.refused']),
    ...after('onward-referral.proposed', ['hop.answered', 'hop.redirected', 'hop.answer-corrected']),
    ...BY_END.flatMap((effect) => after(effect, ENDS)),
  ];
};

const HIDDEN_FROM_REQUESTED = ['origin', 'depth', 'rule'];

/** The requested side is told of its own hops, all of each, and of nothing else. */
const isTold = (views: TraceViews, record: HubRecord, all: readonly EventView[]): string[] => {
  const { traceId } = views.scene;
  return views.hops.flatMap(({ id, country }) => {
    const told = record.feedOf(clientOf(country), traceId);
    const own = all.filter(({ subject }) => subject === id);
    const shown = told.flatMap(({ data }) => HIDDEN_FROM_REQUESTED.filter((name) => name in data));
    return [
      ...sameList(
        `the feed of ${country}`,
        told.map((event) => event.id),
        own.map((event) => event.id),
      ),
      ...shown.map((name) => `the feed of ${country} shows ${name}`),
    ];
  });
};

/** The timeline has each event of the requester's feed once, each hop's in order. */
const isInTimeline = ({ trace, hops }: TraceViews, feed: readonly EventView[]): string[] => {
  const timeline = listOf(trace.body['timeline']);
  const nameOf = (entry: Body): string => `${entry['type']} ${entry['hopId'] ?? ''} ${entry['sequence']}`;
  const wanted = feed.map((event) => {
    const onHop = shortType(event).startsWith('hop.') || shortType(event) === 'trace.answered-late';
    return `${shortType(event)} ${onHop ? (event.hopid ?? '') : ''} ${Number(event.sequence)}`;
  });
  const orders = hops.flatMap(({ id, country }) => {
    const own = timeline.filter((entry) => entry['hopId'] === id && String(entry['type']).startsWith('hop.'));
    const sequences = own.map((entry) => String(entry['sequence']));
    const sorted = [...sequences].sort((a, b) => Number(a) - Number(b));
    return sameList(`the order of the timeline of ${country}`, sequences, sorted);
  });
  return [...sameList('the timeline', timeline.map(nameOf).sort(), wanted.sort()), ...orders];
};

/** What tracing shows of hops and referrals is what routing shows. */
const isAgreed = ({ trace, hops, referrals }: TraceViews): string[] => {
  const shown = listOf(trace.body['hops']);
  const ofHop = ({ id, country, requester }: HopViews): string[] =>
    differences(
      shown.find((hop) => hop['id'] === id),
      requester.body,
    ).map((line) => `tracing of the hop of ${country}: ${line}`);
  const owned = [...listOf(referrals.body['items'])].reverse();
  return [
    ...sameList('hops', shown.map((hop) => String(hop['id'])).sort(), hops.map(({ id }) => id).sort()),
    ...hops.flatMap(ofHop),
    ...differences(trace.body['onwardReferrals'], owned).map((line) => `tracing of referrals: ${line}`),
  ];
};

/** Every change of the case is in the log once. */
const isLogged = ({ scene }: TraceViews, record: HubRecord, feed: readonly EventView[]): string[] => {
  const logged = record.changesOf(scene.traceId).filter(({ hopId }) => typeof hopId === 'string');
  const told = feed.filter((event) => shortType(event).startsWith('hop.'));
  const others = record
    .changesOf(scene.traceId)
    .filter(({ action }) => /^(trace|onward-referral)\./.test(action));
  return [
    ...sameList(
      'changes of hops in the log',
      logged
        .filter(({ action }) => action.startsWith('hop'))
        .map(({ hopId, version }) => `${hopId} ${version}`)
        .sort(),
      told.map(({ subject, sequence }) => `${subject} ${Number(sequence)}`).sort(),
    ),
    ...sameList('other changes in the log', [String(others.length)], [String(feed.length - told.length)]),
  ];
};

/** What holds for every trace, however its race ended. */
export const invariantFaults = (views: TraceViews, record: HubRecord): string[] => {
  const { traceId } = views.scene;
  const feed = record.feedOf('br-cp', traceId);
  return [
    ...(views.trace.status === 200 ? [] : [`the trace is ${views.trace.status}`]),
    ...(record.feedOf('ar-cp', traceId).length === 0 ? [] : ['a stranger is told']),
    ...isWhole(feed),
    ...isCausal(feed),
    ...isTold(views, record, feed),
    ...isInTimeline(views, feed),
    ...isAgreed(views),
    ...isLogged(views, record, feed),
  ];
};
