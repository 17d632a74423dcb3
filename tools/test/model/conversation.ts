import { raw, type TestHub } from '../hub.js';
import { Disagreement } from './disagreement.js';
import { differences } from './differences.js';
import { describeStep, type Step } from './steps.js';

export type Answer = Awaited<ReturnType<typeof raw>>;

/** What is said to the hub and what it answers, kept for the story of a counterexample. */
export class Conversation {
  readonly #log: string[] = [];

  constructor(private readonly hub: TestHub) {}

  /** Asks and writes it down. */
  async ask(step: Step | null, client: string, method: string, path: string, body?: object): Promise<Answer> {
    const answer = await this.look(client, method, path, body);
    const said = `${client} ${method} ${path}${body ? ` ${JSON.stringify(body)}` : ''}`;
    const problem = answer.status >= 400 ? ` ${JSON.stringify(answer.body)}` : '';
    this.#log.push(`${step ? `${describeStep(step)}\n     ` : ''}${said} -> ${answer.status}${problem}`);
    return answer;
  }

  /** Asks without a word in the story. */
  look(client: string, method: string, path: string, body?: object): Promise<Answer> {
    return raw(this.hub.point(client), method, path, body);
  }

  /** A line for each thing said. */
  get lines(): readonly string[] {
    return this.#log;
  }
}

/** @throws Disagreement unless the answer has this status and these members */
export const hold = (answer: Answer, status: number, members: Readonly<Record<string, unknown>>): void => {
  if (answer.status !== status)
    throw new Disagreement(
      `answered ${answer.status} ${JSON.stringify(answer.body)} instead of ${status} ${JSON.stringify(members)}`,
    );
  for (const [member, value] of Object.entries(members)) {
    const different = differences(answer.body[member], value, `/${member}`);
    if (different.length > 0) throw new Disagreement(`answered with ${different.join(', ')}`);
  }
};
