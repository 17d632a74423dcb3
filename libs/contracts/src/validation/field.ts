import { getMetadataStorage, ValidateBy, type ValidationArguments } from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';
import { found, type Found } from './fault.js';
import { present, type DtoClass, type Rule, type Schema } from './rule.js';
import { isObject, itemFault, listFault } from './shapes.js';
import { filled, wrongType } from './rules/text.js';

/** REQUIRED: there, not null. OPTIONAL: absent, null or blank. NULLABLE: always there, perhaps null (answers only). */
export type Presence = 'REQUIRED' | 'OPTIONAL' | 'NULLABLE';

/** What a field holds: one value by a rule, an object of a class, or a list of either. */
export type Content =
  | { readonly kind: 'value'; readonly rule: Rule }
  | { readonly kind: 'nested'; readonly type: () => DtoClass }
  | { readonly kind: 'list'; readonly max: number; readonly items: Exclude<Content, { kind: 'list' }> };

/** Looks at the field and its neighbours; the neighbours are as sent, hence unknown. */
export type CrossCheck = (owner: Readonly<Record<string, unknown>>, value: unknown) => Found | null;

/** What one decorator says of a field: the `context` of its class-validator metadata, which is the only store of it. */
export type Part =
  | { readonly kind: 'presence'; readonly presence: Presence; readonly remedy: string }
  | { readonly kind: 'content'; readonly content: Content }
  | { readonly kind: 'cross'; readonly check: CrossCheck }
  | { readonly kind: 'words'; readonly schema: Schema };

export const missing = (remedy: string): Found => found('REQUIRED', 'This is missing.', remedy);

/** What is wrong with the value itself; what stands inside objects is judged where they are walked through. */
const fits = (content: Content, value: unknown): Found | null => {
  switch (content.kind) {
    case 'value':
      return content.rule.check(value);
    case 'nested':
      return isObject(value) ? null : wrongType(value, 'an object');
    case 'list':
      return (
        listFault(content.max, value) ??
        (value as unknown[]).map((item) => itemFault(item) ?? fits(content.items, item)).find(Boolean) ??
        null
      );
  }
};

/** The verdict of one part on one present or absent value; nested objects are judged by the walk. */
export const judge = (part: Part, owner: object, value: unknown): Found | null => {
  switch (part.kind) {
    case 'presence':
      return part.presence === 'REQUIRED' && !present(value) ? missing(part.remedy) : null;
    case 'content':
      return present(value) ? fits(part.content, value) : null;
    case 'cross':
      return part.check(owner as Readonly<Record<string, unknown>>, value);
    case 'words':
      return null;
  }
};

/**
 * Registers a part with class-validator. Its `context` also has the code, message and remedy of the verdict just given:
 * class-validator copies the context of a broken constraint right after it has run it.
 */
export const attach =
  (part: Part): PropertyDecorator =>
  (target, property) => {
    let last: Found | null = null;
    const verdict = (value: unknown, args?: ValidationArguments): Found | null => {
      last = judge(part, args?.object ?? {}, value);
      return last;
    };
    const context = {
      part,
      get code() {
        return last?.code;
      },
      get message() {
        return last?.message;
      },
      get remedy() {
        return last?.remedy;
      },
    };
    ValidateBy(
      {
        name: `tracepost.${part.kind}`,
        validator: {
          validate: (value: unknown, args) => verdict(value, args) === null,
          defaultMessage: (args) => verdict(args?.value, args)?.message ?? '',
        },
      },
      { context },
    )(target, property);
    const type = target.constructor as DtoClass;
    JSONSchema(() => fieldSchema(partsOf(type).get(String(property)) ?? []))(target, String(property));
  };

/** Every field of a class, in order of declaration, with what its decorators say. */
export const partsOf = (type: DtoClass): ReadonlyMap<string, readonly Part[]> => {
  const parts = new Map<string, Part[]>();
  for (const { propertyName, context } of getMetadataStorage().getTargetValidationMetadatas(
    type,
    '',
    true,
    false,
  )) {
    const part = (context as { part?: Part } | undefined)?.part;
    if (part) parts.set(propertyName, [...(parts.get(propertyName) ?? []), part]);
  }
  return parts;
};

export const REF = '#/components/schemas/';

const contentSchema = (content: Content): Schema => {
  switch (content.kind) {
    case 'value':
      return content.rule.schema;
    case 'nested':
      return { $ref: `${REF}${content.type().name}` };
    case 'list':
      return {
        type: 'array',
        items: filled(contentSchema(content.items)),
        ...(Number.isFinite(content.max) ? { maxItems: content.max } : {}),
      };
  }
};

const orNull = (schema: Schema): Schema => {
  if ('$ref' in schema) return { anyOf: [schema, { type: 'null' }] };
  if (Array.isArray(schema['anyOf'])) return { ...schema, anyOf: [...schema['anyOf'], { type: 'null' }] };
  if (typeof schema['type'] !== 'string') return schema;
  const listed = Array.isArray(schema['enum']) ? { enum: [...schema['enum'], null] } : {};
  return { ...schema, type: [schema['type'], 'null'], ...listed };
};

/** `x-required` is taken out again, and written to the class's `required`, when the schemas are collected. */
const fieldSchema = (parts: readonly Part[]): Schema => {
  const presence = parts.find((part) => part.kind === 'presence')?.presence ?? 'REQUIRED';
  const content = parts.find((part) => part.kind === 'content')?.content;
  const words = parts.filter((part) => part.kind === 'words').map((part) => part.schema);
  const schema = content ? contentSchema(content) : {};
  return Object.assign(
    {},
    presence === 'REQUIRED' ? filled(schema) : orNull(schema),
    presence === 'OPTIONAL' ? {} : { 'x-required': true },
    ...words,
  );
};
