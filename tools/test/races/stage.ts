import { STORY_REQUEST, waitFor, type EventView } from '@tracepost/client';
import { raw, type TestHub } from '../hub.js';
import { FeedFollower, shortType } from './feed-follower.js';
import type { Reply } from './race.js';

/** A request by which the hub asks these countries, in this order, as many at once as `parallel` says. */
const requestFor = (tag: string, countries: readonly string[], parallel: number) => ({
  ...STORY_REQUEST,
  reference: tag,
  firearm: {
    serial: { raw: tag, condition: 'CLEAR' },
    importMarks: countries.map((country, index) => ({ country, year: 2015 - index })),
  },
  routing: { ...STORY_REQUEST.routing, parallel },
});

/** Everything that races need of the hub: contact points, the requester's feed, fresh names. */
export class Stage {
  readonly feed: FeedFollower;
  #count = 0;

  constructor(
    readonly hub: TestHub,
    private readonly tag: string,
  ) {
    this.feed = new FeedFollower(hub.point('br-cp'));
  }

  /** A name that no other instance has. */
  freshName(): string {
    this.#count += 1;
    return `${this.tag}${String(this.#count).padStart(5, '0')}`;
  }

  /** One call as it is, never repeated. */
  call(
    client: string,
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Reply> {
    return raw(this.hub.point(client), method, path, body, { ...headers });
  }

  post(client: string, path: string, body: unknown = {}): Promise<Reply> {
    return this.call(client, 'POST', path, body);
  }

  /** A step of a set-up; asked again while its subject has not come to its owner (404 with Retry-After). @throws Error */
  step(client: string, method: string, path: string, body?: unknown): Promise<Reply['body']> {
    return waitFor(`${client} ${method} ${path}`, async () => {
      const reply = await this.call(client, method, path, body);
      if (reply.status < 300) return reply.body;
      if (reply.status === 404 && reply.headers.has('retry-after')) return undefined;
      throw new Error(`${client} ${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    });
  }

  /** A request of Brazil's with the body that `requestOf` makes of it; the trace's id. */
  async submit(countries: readonly string[], parallel: number): Promise<string> {
    const request = this.request(countries, parallel);
    return String((await this.step('br-cp', 'POST', '/v1/trace-requests', request))['id']);
  }

  request(countries: readonly string[], parallel: number): ReturnType<typeof requestFor> {
    return requestFor(this.freshName(), countries, parallel);
  }

  /** The first events of the trace, one of each of these types, once they are in Brazil's feed. */
  async seen(traceId: string, ...types: readonly string[]): Promise<EventView[]> {
    const left = (events: readonly EventView[]): string[] => {
      const there = events.map(shortType);
      return types.filter((type) => {
        const at = there.indexOf(type);
        if (at >= 0) there.splice(at, 1);
        return at < 0;
      });
    };
    await this.feed.until(traceId, types.join(' '), (events) => left(events).length === 0);
    return [...this.feed.of(traceId)];
  }
}
