import { expect } from '@jest/globals';
import { PROBLEMS, type ProblemSlug } from '@tracepost/service-kit';
import type { Answer, Json } from '../matrix/answer.js';
import type { ProblemCase } from './problem-case.js';

/** A whole sentence that can be read aloud. */
const SENTENCE = /^["\dA-Z\p{Lu}a-z][^\n]*[.?)]$/u;

const expectFaults = (errors: readonly Json[]): void => {
  for (const { pointer, parameter, header, code, message, remedy } of errors) {
    expect([pointer, parameter, header].filter((place) => place !== undefined)).toHaveLength(1);
    expect(code).toMatch(/^[A-Z_]+$/);
    for (const text of [message, remedy]) expect(text).toMatch(SENTENCE);
  }
};

/** Holds a problem to api.md section 1: all members, what its status asks for, each fault with place, code and remedy. */
export const expectProblem = (slug: ProblemSlug, answer: Answer, expected: ProblemCase): void => {
  const { status, headers, body } = answer;
  const { title } = PROBLEMS[slug];
  expect({ status, ...body }).toMatchObject({
    status: expected.status ?? PROBLEMS[slug].status,
    type: `/problems/${slug}`,
    title,
    requestId: headers.get('x-request-id'),
    instance: expect.stringMatching(/^\/v1\//),
    ...expected.body,
  });
  expect(body.status).toBe(status);
  expect(headers.get('content-type')).toBe('application/problem+json');
  expect(body.detail).toMatch(SENTENCE);
  expect(body.detail).not.toBe(`${title}.`);
  if (body.errors !== undefined) expectFaults(body.errors);
  if (status === 409 && slug !== 'idempotency-key-in-progress') {
    expect(body).toMatchObject({ state: expect.stringMatching(/^[A-Z_]+$/), command: expect.any(String) });
    expect(body.legal).toEqual([...body.legal].sort());
  }
  for (const [name, form] of Object.entries(expected.headers ?? {})) expect(headers.get(name)).toMatch(form);
  if (status === 429 || status === 503) expect(headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
};
