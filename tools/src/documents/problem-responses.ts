import { PROBLEMS, type ProblemSlug, type Route } from '@tracepost/service-kit';
import type { Response } from './document.js';
import type { OperationText } from './operations.js';
import { problemHeaders } from './response-headers.js';

const EVERYWHERE: readonly ProblemSlug[] = ['rate-limited', 'internal', 'overloaded', 'unavailable'];
const RIGHTS: readonly ProblemSlug[] = [
  'unauthenticated',
  'role-missing',
  'participant-unknown',
  'participant-suspended',
];
/** Also where no body is needed: one that is sent is looked at. */
const SENT: readonly ProblemSlug[] = ['malformed', 'too-large', 'unsupported-media-type'];
const KEY: readonly ProblemSlug[] = [
  'idempotency-key-missing',
  'idempotency-key-in-progress',
  'idempotency-key-reused',
];

/** What is erased when the retention of a case is over; a repeated Idempotency-Key may name it too. */
const OF_A_CASE = /^\/v1\/(traces|trace-requests|hops|onward-referrals)(\/|$)/;

/** Every problem type that an operation can answer with, by the order of checks of the contract. */
const slugsOf = (route: Route, hasBody: boolean, text: OperationText): ProblemSlug[] => {
  const isPage = route.parameters !== null && 'cursor' in route.parameters;
  const hasId = /:\w+/.test(route.path.replaceAll('::', ''));
  const isAction = route.method === 'POST' && hasId;
  const slugs: ProblemSlug[] = ['not-acceptable', ...EVERYWHERE, 'parameter-invalid'];
  if (route.roles !== null) slugs.push(...RIGHTS);
  if (route.method !== 'GET') slugs.push(...SENT);
  // The rows of an upload have their faults in its results.
  if (hasBody && route.consumes.includes('application/json')) slugs.push('validation');
  if (route.idempotent) slugs.push(...KEY);
  if (isPage) slugs.push('cursor-invalid', 'cursor-expired');
  if (hasId) slugs.push('not-found');
  if (isAction) slugs.push('version-mismatch');
  if (OF_A_CASE.test(route.path) && (hasId || route.idempotent)) slugs.push('erased');
  if (route.method === 'PUT') slugs.push('precondition-required', 'version-mismatch');
  if (route.purposeNeeded) slugs.push('purpose-missing');
  return [...new Set([...slugs, ...(text.conflicts ?? []), ...(text.problems ?? [])])];
};

/** Of a URL; `too-large` is 413 else. */
const URI_TOO_LONG = 414;

const words = (slug: string): string =>
  slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

const nameOf = (status: number, slugs: readonly ProblemSlug[]): string =>
  status === URI_TOO_LONG ? 'UriTooLong' : slugs.map(words).join('Or');

/** Problem responses by name: each set of types at a status is written once. */
export class ProblemResponses {
  readonly components: Record<string, Response> = {};

  /** References of an operation by status; each response names its problem types, in `x-problems` for programs. */
  of(route: Route, hasBody: boolean, text: OperationText): Readonly<Record<string, Response>> {
    return this.#byStatus(slugsOf(route, hasBody, text));
  }

  /** As `of`, of a page that is open to everyone, in the one form that it has; `further` are problems of its own. */
  ofOpen(...further: readonly ProblemSlug[]): Readonly<Record<string, Response>> {
    return this.#byStatus([...EVERYWHERE, ...further]);
  }

  #byStatus(all: readonly ProblemSlug[]): Readonly<Record<string, Response>> {
    const byStatus = new Map<number, ProblemSlug[]>([[URI_TOO_LONG, ['too-large']]]);
    for (const slug of all) {
      const { status } = PROBLEMS[slug];
      byStatus.set(status, [...(byStatus.get(status) ?? []), slug]);
    }
    return Object.fromEntries(
      [...byStatus].map(([status, slugs]) => [status, this.#named(status, slugs.sort())]),
    );
  }

  #named(status: number, slugs: readonly ProblemSlug[]): Response {
    const name = nameOf(status, slugs);
    this.components[name] ??= {
      description: slugs.map((slug) => `[${slug}](/problems/${slug}): ${PROBLEMS[slug].title}.`).join(' '),
      headers: problemHeaders(status),
      'x-problems': slugs,
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } },
    };
    return { $ref: `#/components/responses/${name}` };
  }
}
