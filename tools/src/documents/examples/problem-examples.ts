import { Story, validate, type DtoClass, type ProblemView } from '@tracepost/contracts';
import {
  invalid,
  parameter,
  Problem,
  PROBLEMS,
  type FieldFault,
  type ProblemSlug,
  type Route,
} from '@tracepost/service-kit';
import { standingFor } from './conflict-examples.js';

/** What a problem's example is made from: the call that it answers. */
export interface Refused {
  readonly route: Route | null;
  /** Path with the example's ids, without query. */
  readonly path: string;
  /** Class of the body, and a sound one. */
  readonly body: { readonly type: DtoClass; readonly sound: unknown } | null;
}

/** Details of the types that say the same everywhere. */
const DETAILS: Readonly<Partial<Record<ProblemSlug, string>>> = {
  malformed: 'The body is not valid JSON.',
  'cursor-invalid': 'The cursor belongs to another caller, address or filter.',
  'idempotency-key-missing': 'Every POST that stores something needs an Idempotency-Key.',
  'purpose-missing': 'This disclosure has to be justified.',
  unauthenticated: 'The token has expired.',
  'participant-unknown': 'ZZ-NONE is not registered here.',
  'participant-suspended': 'QZ-NCB is suspended.',
  'handling-restricted': `The handling code H2 of the answer of hop ${Story.HOP_ID} forbids to share it.`,
  'not-found': 'There is nothing at this address that you are a party to.',
  'not-acceptable': 'The answer may be application/json.',
  'idempotency-key-in-progress': 'The first request with this Idempotency-Key has not ended yet.',
  erased: 'Its retention is over: the content was erased, the tombstone stays.',
  'cursor-expired': 'The cursor is older than 24 hours.',
  'version-mismatch': 'The resource has changed since you read it; get it again.',
  'too-large': 'A JSON body may have 1048576 bytes (1 MiB).',
  'unsupported-media-type': 'The body may be application/json.',
  'idempotency-key-reused': 'This Idempotency-Key belongs to another request.',
  'mapping-mismatch': 'Under the mapping rio the header lacks or cannot use: serie, marca.',
  'precondition-required':
    'Send If-Match with the ETag of what you have seen; to create by PUT send If-None-Match: *.',
  'rate-limited': 'Too many requests in this second.',
  internal: 'The hub has failed. The request id helps to find the reason.',
  overloaded: 'The hub is busy with this now.',
  unavailable: 'The database is away for a moment.',
};

/** Members that belong to a type of their own. */
const MEMBERS: Readonly<Partial<Record<ProblemSlug, Partial<ProblemView>>>> = {
  'mapping-mismatch': {
    columns: ['registro', 'numero_serie', 'fabricante'],
    suggestion: {
      name: null,
      columns: { registro: 'reference', numero_serie: 'firearm.serial.raw', fabricante: '' },
      constants: {},
      dateFormat: null,
    },
  },
  erased: { tombstone: Story.TOMBSTONE },
};

const URI_TOO_LONG = 414;

/** The faults of a sound body that lost a member or, when it can lose each, got one that nobody knows. */
const faultsOf = ({ type, sound }: NonNullable<Refused['body']>): readonly FieldFault[] => {
  const whole = sound as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(whole)) {
    const faults = validate(type, { ...whole, [name]: null });
    if (faults.length > 0) return faults;
  }
  return validate(type, { ...whole, remark: 'urgent!' });
};

const parameterProblem = (route: Route | null): Problem => {
  const spec = route?.parameters ?? {};
  const [first] = Object.keys(spec).filter((name) => spec[name]?.kind !== 'text');
  try {
    parameter.readParameters(spec, { [first ?? 'verbose']: 'yes please' });
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error(`${route?.path ?? 'an open page'} takes any parameter`);
};

const problemFor = (slug: ProblemSlug, { route, path, body }: Refused): Problem => {
  const command = path.split(/[/:]/).at(-1) ?? '';
  const standing = standingFor(slug, command);
  if (standing !== null) {
    const { detail, state, legal } = standing;
    return new Problem(slug, detail, { state, command, legal: [...legal].sort() });
  }
  if (slug === 'validation' && body !== null) return invalid(faultsOf(body));
  if (slug === 'parameter-invalid') return parameterProblem(route);
  if (slug === 'role-missing') {
    const needed = (route?.roles ?? []).join(' or ');
    return new Problem(slug, `This needs the role ${needed}; the token has no role that counts.`);
  }
  const detail = DETAILS[slug];
  if (detail === undefined) throw new Error(`problem-examples.ts has no detail of ${slug} at ${path}`);
  return new Problem(slug, detail, { ...MEMBERS[slug] });
};

/** One problem as the hub would answer it to a call; `status` where a type has two (413, 414). */
export const problemExample = (slug: ProblemSlug, status: number, refused: Refused): ProblemView => {
  const { detail, members } = problemFor(slug, refused);
  return {
    type: `/problems/${slug}`,
    title: PROBLEMS[slug].title,
    status,
    detail: status === URI_TOO_LONG ? 'The URL may have 4096 characters.' : detail,
    instance: refused.path,
    requestId: Story.REQUEST_ID,
    ...members,
  };
};
