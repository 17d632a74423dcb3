import { localised, type Language } from '@tracepost/contracts';
import type { Scope, Tx, UnitOfWork } from '@tracepost/persistence';
import type { Caller } from '../http/caller.js';
import type {
  CommandAnswer,
  CommandOptions,
  Cut,
  Disclosure,
  Endpoint,
  HttpCall,
  Page,
  PageAnswer,
  PageRequest,
  ReadAnswer,
} from '../http/endpoint.js';
import { goneOf } from '../erasure/gone.js';
import { notFound, Problem } from '../problems/problem.js';
import type { Sealing } from '../service/service-definition.js';
import type { Cursors } from './cursors.js';
import { etagOf, matchesStrongly, matchesWeakly } from './etag.js';
import { Idempotency, type StoredAnswer } from './idempotency.js';
import { fittingItems } from './page-size.js';

const DEFAULT_LIMIT = 50;

const scopeOf = (caller: Caller): Scope => ({ kind: 'participant', participant: caller.participant });
const changed = (): Problem =>
  new Problem('version-mismatch', 'The resource has changed since you read it; get it again.');

/** The ETag is that of the resource before its words are turned: who decides about it compares the same. */
const storedAnswer = (answer: CommandAnswer<unknown>, language: Language): StoredAnswer => {
  const plain = JSON.stringify(answer.body);
  const body = language === 'en' ? plain : JSON.stringify(localised(JSON.parse(plain), language));
  const resource = answer.resource === undefined ? plain : JSON.stringify(answer.resource);
  const headers: Record<string, string> = { etag: etagOf(resource, language) };
  if (answer.location !== undefined) headers.location = answer.location;
  return { status: answer.status ?? 200, headers, body, traceId: answer.traceId };
};

/** Sends exactly the text that the ETag was made of; the body returned is for Nest, which must return something. */
const send = <B>(call: HttpCall, answer: StoredAnswer): B => {
  call.reply
    .status(answer.status)
    .headers({ 'content-type': 'application/json; charset=utf-8', ...answer.headers })
    .serializer((payload: unknown) => (typeof payload === 'string' ? payload : answer.body));
  return JSON.parse(answer.body) as B;
};

/** One service's endpoint; see `Endpoint` for what each method promises. */
export class ServiceEndpoint implements Endpoint {
  readonly #idempotency: Idempotency;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: Cursors,
    private readonly newId: () => string,
    sealing: Sealing,
  ) {
    this.#idempotency = new Idempotency(sealing);
  }

  async command<B>(
    call: HttpCall,
    work: (tx: Tx, caller: Caller) => Promise<CommandAnswer<B>>,
    options: CommandOptions = {},
  ): Promise<B> {
    const { caller } = call;
    const { answer, replayed } = await this.#idempotency.inTurn(call, () =>
      this.#run(call, (tx) =>
        this.#idempotency.once(tx, call, options.content, async () => {
          const ifMatch = call.request.headers['if-match'];
          if (ifMatch !== undefined && options.current) {
            const seen = etagOf(JSON.stringify(await options.current(tx)), caller.language);
            if (!matchesStrongly(ifMatch, seen)) throw changed();
          }
          return storedAnswer(await work(tx, caller), caller.language);
        }),
      ),
    );
    if (replayed) call.reply.header('idempotency-replayed', 'true');
    return send(call, answer);
  }

  async replace<B>(
    call: HttpCall,
    current: (tx: Tx) => Promise<unknown | null>,
    work: (tx: Tx, caller: Caller) => Promise<Omit<CommandAnswer<B>, 'traceId'>>,
  ): Promise<B> {
    const { caller } = call;
    const answer = await this.unitOfWork.in(scopeOf(caller), async (tx) => {
      const now = await current(tx);
      const ifMatch = call.request.headers['if-match'];
      if (ifMatch === undefined) {
        if (now !== null)
          throw new Problem('version-mismatch', 'It exists already: send If-Match with its ETag.');
      } else {
        if (now === null) throw notFound();
        if (!matchesStrongly(ifMatch, etagOf(JSON.stringify(now), caller.language))) throw changed();
      }
      return storedAnswer({ ...(await work(tx, caller)), traceId: null }, caller.language);
    });
    return send(call, answer);
  }

  async read<B>(call: HttpCall, work: (tx: Tx, caller: Caller) => Promise<ReadAnswer<B>>): Promise<B> {
    const { caller } = call;
    const ifNoneMatch = call.request.headers['if-none-match'];
    const answer = await this.#run(call, async (tx) => {
      const { body, disclosure, headers } = await work(tx, caller);
      const stored = storedAnswer({ body, traceId: null }, caller.language);
      const etag = stored.headers.etag ?? '';
      if (ifNoneMatch !== undefined && matchesWeakly(ifNoneMatch, etag)) {
        return { ...stored, status: 304, headers: { ...headers, etag } };
      }
      this.disclose(tx, call, disclosure);
      return { ...stored, headers: { ...headers, ...stored.headers } };
    });
    if (answer.status !== 304) return send(call, answer);
    call.reply.status(304).headers(answer.headers);
    return undefined as B;
  }

  async page<I>(
    call: HttpCall,
    work: (tx: Tx, caller: Caller, page: PageRequest) => Promise<PageAnswer<I>>,
  ): Promise<Page<I>> {
    const { caller, parameters } = call;
    const { cursor } = parameters;
    const after = typeof cursor === 'string' ? this.cursors.open(call, cursor) : null;
    const limit = typeof parameters.limit === 'number' ? parameters.limit : DEFAULT_LIMIT;
    const { items, next, feed } = await this.unitOfWork.in(scopeOf(caller), async (tx) => {
      const page = cut(await work(tx, caller, { limit, take: limit + 1, after }), limit);
      const { disclosure } = page;
      this.disclose(tx, call, typeof disclosure === 'function' ? disclosure(page.items) : disclosure);
      return page;
    });
    const signed = next === null ? null : this.cursors.sign(call, next, feed && null);
    if (signed !== null) call.reply.header('link', `<${addressOf(call, signed)}>; rel="next"`);
    call.reply.status(200);
    return { items: localised(items, caller.language), next: signed, ...feed };
  }

  async compute<B>(call: HttpCall, work: (tx: Tx, caller: Caller) => Promise<B>): Promise<B> {
    const body = await this.unitOfWork.in(scopeOf(call.caller), (tx) => work(tx, call.caller));
    call.reply.status(200);
    return localised(body, call.caller.language);
  }

  /** A transaction with the caller's eyes. What is not there may have been erased: its parties are told so. */
  #run<R>(call: HttpCall, work: (tx: Tx) => Promise<R>): Promise<R> {
    const scope = scopeOf(call.caller);
    return this.unitOfWork.in(scope, async (tx) => {
      try {
        return await work(tx);
      } catch (error) {
        if (!(error instanceof Problem) || error.slug !== 'not-found') throw error;
        await tx.rescope(scope);
        throw await goneOf(tx, call, null);
      }
    });
  }

  /** HEAD shows nothing of the content, so it discloses nothing. */
  disclose(tx: Tx, call: HttpCall, disclosure: Disclosure | null): void {
    if (disclosure === null || call.request.method === 'HEAD') return;
    const { participant, client, requestId, purpose, traceparent } = call.caller;
    tx.audit({
      id: this.newId(),
      kind: 'DISCLOSURE',
      action: disclosure.action,
      at: tx.now.toISOString(),
      actor: { participant, client, requestId, purpose: purpose ?? disclosure.purpose },
      subjects: disclosure.subjects,
      version: null,
      traceparent,
    });
  }
}

/** What is sent of an answer, and the position of the next page. */
const cut = <I>(answer: PageAnswer<I>, limit: number): Cut<I> => {
  if ('next' in answer) return answer;
  const { items, positionOf, disclosure } = answer;
  const sent = items.slice(0, Math.min(limit, fittingItems(items)));
  const last = sent.at(-1);
  const isEnd = last === undefined || sent.length === items.length;
  return { items: sent, disclosure, next: isEnd ? null : positionOf(last) };
};

const addressOf = (call: HttpCall, cursor: string): string => {
  const [path = '', query = ''] = call.request.url.split('?');
  const parameters = new URLSearchParams(query);
  // Of the first call of a feed; a later one takes the cursor in its place.
  parameters.delete('from');
  parameters.set('cursor', cursor);
  return `${path}?${parameters.toString()}`;
};
