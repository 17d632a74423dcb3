import { found, pointerOf, type FieldFault, type Found } from './fault.js';
import { missing, type Content } from './field.js';
import { nearest } from './nearest.js';
import { planOf, type FieldPlan, type Plan } from './plan.js';
import { present, type DtoClass } from './rule.js';
import { isObject, itemFault, listFault } from './shapes.js';
import { wrongType } from './rules/text.js';
import { tooDeep } from './depth.js';

/** A sender mends a few faults at a time; more would only make the answer as large as the request. */
export const MAX_FAULTS = 100;

type Key = string | number;
type JsonObject = Readonly<Record<string, unknown>>;

class Walk {
  readonly faults: FieldFault[] = [];
  private readonly path: Key[] = [];

  object(plan: Plan, value: unknown): void {
    if (!isObject(value)) {
      this.report(wrongType(value, 'an object'));
      return;
    }
    for (const name of Object.keys(value)) if (!plan.names.has(name)) this.unknown(plan, name);
    for (const field of plan.fields) this.at(field.name, () => this.field(field, value));
  }

  private field({ name, presence, content, cross }: FieldPlan, owner: JsonObject): void {
    const value = owner[name];
    const before = this.faults.length;
    if (present(value)) {
      if (content) this.content(content, value);
    } else if (presence?.presence === 'REQUIRED') {
      this.report(missing(presence.remedy));
    }
    if (this.faults.length > before) return;
    for (const check of cross) {
      const fault = check(owner, value);
      if (fault) this.report(fault);
    }
  }

  private content(content: Content, value: unknown): void {
    switch (content.kind) {
      case 'value':
        this.report(content.rule.check(value));
        return;
      case 'nested':
        this.object(planOf(content.type()), value);
        return;
      case 'list':
        this.list(content, value);
    }
  }

  private list({ items, max }: Extract<Content, { kind: 'list' }>, value: unknown): void {
    const fault = listFault(max, value);
    if (fault) this.report(fault);
    else (value as unknown[]).forEach((item, index) => this.at(index, () => this.item(items, item)));
  }

  private item(items: Exclude<Content, { kind: 'list' }>, item: unknown): void {
    const fault = itemFault(item);
    if (fault) this.report(fault);
    else this.content(items, item);
  }

  private unknown(plan: Plan, name: string): void {
    const known = nearest(name, plan.names);
    const remedy = known === null ? 'Leave it out.' : `Leave it out, or did you mean "${known}"?`;
    this.at(name, () => this.report(found('UNKNOWN_FIELD', 'There is no such member.', remedy)));
  }

  private at(key: Key, work: () => void): void {
    if (this.faults.length >= MAX_FAULTS) return;
    this.path.push(key);
    work();
    this.path.pop();
  }

  private report(fault: Found | null): void {
    if (fault) this.faults.push({ pointer: pointerOf(this.path), ...fault });
  }
}

/**
 * Every fault of a body, at most MAX_FAULTS, in order of the class's declaration; none when it is sound. `plain` is what
 * JSON.parse gave: null and blank text count as absent. Reads only the business clock besides its arguments.
 */
export const validate = (type: DtoClass, plain: unknown): FieldFault[] => {
  const deep = tooDeep(plain);
  if (deep) return [deep];
  const walk = new Walk();
  walk.object(planOf(type), plain);
  return walk.faults;
};
