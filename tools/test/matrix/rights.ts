import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CASE_ROLE, ROLE } from '@tracepost/contracts';
import { ROOT } from '../../src/index.js';

export const CALLERS = [
  'requester',
  'requested',
  'stranger',
  'other reader',
  'agency',
  'operator',
  'auditor',
] as const;
export type PartyCaller = (typeof CALLERS)[number];

export const OUTCOMES = ['yes', 'empty', '404', '422', '403'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One line of docs/rights.md. */
export interface Rights {
  /** Null: open. */
  readonly roles: readonly string[] | null;
  readonly outcomes: Readonly<Record<PartyCaller, Outcome>>;
}

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  case: CASE_ROLE,
  any: ROLE,
  'any but agency': ROLE.filter((role) => role !== 'agency'),
};

const rolesOf = (cell: string): readonly string[] | null =>
  cell === 'open' ? null : cell.split(', ').flatMap((name) => GROUPS[name] ?? [name]);

const isOutcome = (cell: string | undefined): cell is Outcome => OUTCOMES.some((known) => known === cell);

const lineOf = (line: string): [string, Rights] => {
  const [route = '', roles = '', ...cells] = line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
  const outcomes = CALLERS.map((caller, at) => {
    const cell = cells[at];
    if (!isOutcome(cell)) throw new Error(`docs/rights.md, ${route}: ${caller} cannot get "${cell}"`);
    return [caller, cell] as const;
  });
  return [route, { roles: rolesOf(roles), outcomes: Object.fromEntries(outcomes) as Rights['outcomes'] }];
};

const lines = readFileSync(join(ROOT, 'docs/rights.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| (GET|POST|PUT|DELETE) /.test(line))
  .map(lineOf);

/** Routes as written, to find one that stands there twice. */
export const WRITTEN: readonly string[] = lines.map(([route]) => route);

/** The table of docs/rights.md by route. */
export const RIGHTS: Readonly<Record<string, Rights>> = Object.fromEntries(lines);

export const rightsOf = (key: string): Rights => {
  const rights = RIGHTS[key];
  if (!rights) throw new Error(`docs/rights.md has no line for ${key}`);
  return rights;
};
