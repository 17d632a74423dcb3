import { untilAble } from '../clock.js';
import type { TestHub } from '../hub.js';
import { contactPointOf, participantOf } from './clients.js';
import { Conversation, hold } from './conversation.js';
import { Disagreement } from './disagreement.js';
import type { Feeds } from './feeds.js';
import type { Plan } from './hop-plans.js';
import type { HubWorld } from './hub-world.js';
import { Observer } from './observer.js';
import { holdInbox, lookAt, pry } from './onlooker.js';
import { isOver, type Trace } from './parts.js';
import { nth, planStep } from './plan-step.js';
import { requestBody } from './requests.js';
import { describeStep, type Step } from './steps.js';
import { fireTimers, nextTimer } from './timers.js';
import { submit } from './trace-acts.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MAX_TRACES = 3;
/** Real time that a run may take between two steps: no timer may fall due in it. */
const LEEWAY = 30 * MINUTE;

/** One run: a few traces, the steps taken on them, and what the hub showed after each. */
export class Run {
  readonly traces: Trace[] = [];
  readonly #talk: Conversation;
  readonly #observer: Observer;

  constructor(
    hub: TestHub,
    private readonly world: HubWorld,
    feeds: Feeds,
    /** Business time ahead of real time, milliseconds; kept over runs, for the clock is the hub's. */
    private readonly clock: { offset: number },
  ) {
    this.#talk = new Conversation(hub);
    this.#observer = new Observer(feeds, world, this.traces);
  }

  /** What was done and answered. */
  get story(): readonly string[] {
    return this.#talk.lines;
  }

  /** Takes a step, if there is what it is about. @throws Disagreement */
  async step(step: Step): Promise<void> {
    try {
      await this.#take(step);
    } catch (cause) {
      throw new Disagreement(`${describeStep(step)}\n${String(cause)}`, { cause });
    }
  }

  /** Ends what is open, and looks once more at everything that everybody has. @throws Disagreement */
  async finish(): Promise<void> {
    for (const [at, trace] of this.traces.entries())
      if (!isOver(trace)) await this.step({ do: 'withdraw', trace: at, actor: 'SIDE', text: null });
    for (const [at, hop] of this.traces.flatMap(({ hops }) => hops).entries())
      if (hop.recall?.needed && !hop.recall.acknowledged)
        await this.step({ do: 'hop', hop: at, actor: 'SIDE', moves: [{ name: 'recall-acknowledgement' }] });
    await this.#advanceTo(this.#now + 1000);
    await this.#observer.settle(this.#observer.readers);
    for (const reader of [...this.#observer.readers, 'CI-NCB']) await this.#observer.look(reader);
    for (const trace of this.traces) await lookAt(this.#talk, trace);
  }

  get #now(): number {
    return Date.now() + this.clock.offset;
  }

  async #take(step: Step): Promise<void> {
    switch (step.do) {
      case 'submit':
        return this.#submit(step);
      case 'wait':
        return this.#wait(step.hours);
      case 'pry': {
        const trace = nth(this.traces, step.trace);
        return trace && pry(this.#talk, step, trace);
      }
      default: {
        const plan = planStep(step, this.traces, this.#now, { world: this.world, at: null });
        if (plan) await this.#perform(step, plan);
      }
    }
  }

  /** Sends the request, holds the answer against the expected one, then waits until everybody's view has followed. */
  async #perform(step: Step, { client, method, path, body, expected, apply }: Plan): Promise<void> {
    // Intake learns of an end by an event: what is refused there is asked for only when it has.
    if (step.do === 'correct' && expected.status === 409) await this.#advanceTo(this.#now + 1000);
    const answer = await this.#talk.ask(step, client, method, path, body);
    const problem = expected.problem && method !== 'HEAD' ? { type: `/problems/${expected.problem}` } : {};
    hold(answer, expected.status, { ...problem, ...expected.body });
    if (expected.status >= 300) return;
    const before = this.traces.map(({ events }) => events.length);
    const shown = apply?.();
    if (step.do === 'read-inbox') holdInbox(answer, this.traces, participantOf(client));
    for (const [at, trace] of this.traces.entries())
      if (trace.events.length > (before[at] ?? 0)) await this.#follow(trace);
    if (shown) hold(answer, expected.status, shown);
    if (step.do === 'correct') await this.#lookAtVersions(path.split('/')[3] ?? '');
  }

  /** Every version of a request stays readable. */
  async #lookAtVersions(id: string): Promise<void> {
    const trace = this.traces.find((one) => one.id === id);
    for (let version = 1; trace && version <= trace.requestVersion; version += 1) {
      const path = `/v1/trace-requests/${id}?version=${version}`;
      hold(await this.#talk.look(contactPointOf(trace.requester), 'GET', path), 200, { id, version });
    }
  }

  async #submit(step: Extract<Step, { do: 'submit' }>): Promise<void> {
    if (this.traces.length >= MAX_TRACES) return;
    const body = requestBody(step.marks, step.terms);
    const client = contactPointOf(step.requester);
    const answer = await this.#talk.ask(step, client, 'POST', '/v1/trace-requests', body);
    hold(answer, 201, { version: 1, state: 'SUBMITTED' });
    const trace = submit(`trace ${this.traces.length + 1}`, step, { world: this.world, at: null });
    trace.id = String(answer.body['id']);
    this.traces.push(trace);
    await this.#follow(trace);
  }

  /** Advances the development clock, never to shortly before something falls due. */
  async #wait(hours: number): Promise<void> {
    if (this.traces.length === 0) return;
    let to = Math.round(this.#now + hours * HOUR);
    for (;;) {
      const copy = structuredClone(this.traces);
      fireTimers(copy, to, this.world);
      const next = nextTimer(copy);
      if (!next || next.at > to + LEEWAY) break;
      to = next.at + 1000;
    }
    await this.#advanceTo(to);
    fireTimers(this.traces, to, this.world);
    for (const trace of this.traces) await this.#follow(trace);
  }

  async #advanceTo(to: number): Promise<void> {
    const body = { to: new Date(to).toISOString() };
    const advance = () => this.#talk.ask(null, 'hub-operator', 'POST', '/v1/dev/clock/advances', body);
    const answer = await untilAble(advance);
    hold(answer, 200, {});
    this.clock.offset = Date.parse(String(answer.body['now'])) - Date.now();
  }

  /** Waits until the feeds of a trace's parties have followed, then looks at what each is shown. */
  async #follow(trace: Trace): Promise<void> {
    await this.#observer.settle([trace.requester, ...trace.hops.map(({ participant }) => participant)]);
    await lookAt(this.#talk, trace);
  }
}
