import { schemas } from '@tracepost/contracts';
import type { OpenApi, Response } from './document.js';

type Schemas = ReturnType<typeof schemas>;
type Paths = OpenApi['paths'];
type Responses = Readonly<Record<string, Response>>;

const REFERENCE = /(#\/components\/schemas\/)(\w+)/g;

/** Names of the schemas that `roots` refer to, and those refer to. */
const reached = (roots: unknown, all: Schemas): ReadonlySet<string> => {
  const seen = new Set<string>();
  const visit = (value: unknown): void => {
    for (const [, , name = ''] of JSON.stringify(value).matchAll(REFERENCE)) {
      if (seen.has(name)) continue;
      if (all[name] === undefined) throw new Error(`there is no class ${name}`);
      seen.add(name);
      visit(all[name]);
    }
  };
  visit(roots);
  return seen;
};

/** `value` with other names in its references. */
const renamed = <T>(value: T, nameOf: (name: string) => string): T =>
  JSON.parse(
    JSON.stringify(value).replace(REFERENCE, (_all, prefix: string, name: string) => prefix + nameOf(name)),
  ) as T;

/**
 * The paths and the responses that they share, with the schemas that they need. What bodies and answers have in common is
 * there twice: closed in a body, and open in an answer, where `View` is added to its name.
 */
export const withSchemas = (
  paths: Paths,
  shared: Responses,
): { readonly paths: Paths; readonly responses: Responses; readonly schemas: Schemas } => {
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
  const closed = schemas('BODY');
  const open = schemas('ANSWER');
  const inBodies = reached(
    operations.map(({ requestBody = null }) => requestBody),
    closed,
  );
  const inAnswers = reached(
    [shared, ...operations.map(({ requestBody: _requestBody, ...rest }) => rest)],
    open,
  );
  const nameOf = (name: string): string => (inBodies.has(name) ? `${name}View` : name);
  const clash = [...inAnswers].find((name) => inBodies.has(name) && open[nameOf(name)] !== undefined);
  if (clash !== undefined) throw new Error(`${nameOf(clash)} is a class, and the open form of ${clash}`);
  const answers = [...inAnswers].map((name) => [nameOf(name), renamed(open[name] ?? {}, nameOf)] as const);
  const all = [...[...inBodies].map((name) => [name, closed[name] ?? {}] as const), ...answers];
  const opened = Object.entries(paths).map(([path, methods]) => [
    path,
    Object.fromEntries(
      Object.entries(methods).map(([method, { requestBody, ...rest }]) => [
        method,
        { ...renamed(rest, nameOf), ...(requestBody !== undefined && { requestBody }) },
      ]),
    ),
  ]);
  return {
    paths: Object.fromEntries(opened) as Paths,
    responses: renamed(shared, nameOf),
    schemas: Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
};
