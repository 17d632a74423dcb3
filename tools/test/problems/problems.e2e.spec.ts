import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROBLEMS, type ProblemSlug } from '@tracepost/service-kit';
import { ROOT } from '../../src/index.js';
import { startTestHub } from '../hub.js';
import { World } from '../matrix/world.js';
import { ERASED_CASE } from './erased-case.js';
import { expectProblem } from './expect-problem.js';
import { FIELD_CASES } from './field-cases.js';
import type { ProblemCases, Stage } from './problem-case.js';
import { REQUEST_CASES } from './request-cases.js';
import { STATE_CASES } from './state-cases.js';
import { TROUBLE_CASES } from './trouble-cases.js';

/** No route of the hub needs a purpose yet: this type is produced by a route of a test service. */
const ELSEWHERE = { 'purpose-missing': 'libs/service-kit/test/order-of-checks.int.spec.ts' } as const;

/** Every type but those has a case here, in this order: the last ones break the hub for a moment, or age it by years. */
const CASES: ProblemCases<Exclude<ProblemSlug, keyof typeof ELSEWHERE>> = {
  ...REQUEST_CASES,
  ...STATE_CASES,
  ...TROUBLE_CASES,
  erased: ERASED_CASE,
};

let stage: Stage;

beforeAll(async () => {
  const hub = await startTestHub('standalone');
  stage = { hub, world: await World.of(hub) };
});
afterAll(() => stage?.hub.stop());

describe('every problem type', () => {
  it('has a case', () => {
    expect([...Object.keys(CASES), ...Object.keys(ELSEWHERE)].sort()).toEqual(Object.keys(PROBLEMS).sort());
    for (const [slug, path] of Object.entries(ELSEWHERE))
      expect(readFileSync(join(ROOT, path), 'utf8')).toContain(`400 ${slug}`);
  });

  it.each(Object.keys(PROBLEMS))('%s has a page that a person can read', async (slug) => {
    const { title, meaning, remedy, status } = PROBLEMS[slug as ProblemSlug];
    const page = await fetch(`${stage.hub.url}/problems/${slug}`, { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const text = (await page.text())
      .replaceAll(/<\/?code>/g, '')
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll(/&[lg]t;/g, (mark) => (mark === '&lt;' ? '<' : '>'));
    for (const part of [title, meaning, remedy, String(status)])
      expect(text).toContain(part.replaceAll('`', ''));
  });

  it.each(Object.entries(CASES))('%s is answered with all its members', async (slug, one) => {
    expectProblem(slug as ProblemSlug, await one.call(stage), one);
  });
});

describe('every code of a fault', () => {
  it.each(Object.entries(FIELD_CASES))('%s points at its field and says what to do', async (code, one) => {
    const hop = '/v1/hops/01890000-0000-7000-8000-000000000000/answers';
    const path = one.answer === true ? hop : '/v1/trace-requests?dryRun=true';
    const answer = await stage.world.post('br-cp', path, one.body);
    expectProblem('validation', answer, {
      call: () => Promise.resolve(answer),
      body: { errors: [{ pointer: one.pointer, code }], detail: '1 fault; nothing was stored.' },
    });
  });
});
