import { partsOf, type Content, type CrossCheck, type Part } from './field.js';
import type { DtoClass } from './rule.js';

export interface FieldPlan {
  readonly name: string;
  readonly presence: Extract<Part, { kind: 'presence' }> | null;
  readonly content: Content | null;
  readonly cross: readonly CrossCheck[];
}

export interface Plan {
  readonly fields: readonly FieldPlan[];
  readonly names: ReadonlySet<string>;
}

const plans = new WeakMap<DtoClass, Plan>();

const compile = (type: DtoClass): Plan => {
  const fields = [...partsOf(type)].map(([name, parts]): FieldPlan => ({
    name,
    presence: parts.find((part) => part.kind === 'presence') ?? null,
    content: parts.find((part) => part.kind === 'content')?.content ?? null,
    cross: parts.filter((part) => part.kind === 'cross').map((part) => part.check),
  }));
  return { fields, names: new Set(fields.map(({ name }) => name)) };
};

/**
 * The class's decorators in the form that the walk reads. class-validator groups its metadata anew at every object, which
 * costs more than the checks; here it is read once a class.
 */
export const planOf = (type: DtoClass): Plan => {
  const known = plans.get(type);
  if (known) return known;
  const plan = compile(type);
  plans.set(type, plan);
  return plan;
};
