import 'reflect-metadata';
import { Transform, Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { attach, REF, type Content, type CrossCheck } from './field.js';
import type { DtoClass, Rule, Schema } from './rule.js';
import { code, codeText, COUNTRY_CODE } from './rules/codes.js';
import {
  ANY_DATE,
  ANY_INSTANT,
  dateAhead,
  PAST_DATE,
  PAST_DATE_OR_INSTANT,
  PAST_INSTANT,
} from './rules/dates.js';
import { BOOLEAN, integer, number, YEAR } from './rules/numbers.js';
import {
  DURATION,
  LANGUAGE_TAG,
  PARTICIPANT_ID,
  POINTER,
  SHA256,
  text,
  UUID,
  wrongType,
} from './rules/text.js';

/** Arrays of the contract hold at most this many elements (api.md section 1, Limits). */
export const MAX_ITEMS = 50;
/** Lists in answers: they grow with the case and have no fixed bound. */
export const MANY = Number.POSITIVE_INFINITY;

const ANY_OBJECT: Rule = {
  name: 'object',
  schema: { type: 'object', additionalProperties: true },
  check: (value) => (typeof value === 'object' && value !== null ? null : wrongType(value, 'an object')),
};

const value = (rule: Rule) => attach({ kind: 'content', content: { kind: 'value', rule } });
const list = (items: Exclude<Content, { kind: 'list' }>, max: number) =>
  attach({ kind: 'content', content: { kind: 'list', max, items } });

export const Required = (remedy = 'Send it.') => attach({ kind: 'presence', presence: 'REQUIRED', remedy });
export const Optional = () => attach({ kind: 'presence', presence: 'OPTIONAL', remedy: '' });
/** Answers only: the member is always there and may be null. */
export const Nullable = () => attach({ kind: 'presence', presence: 'NULLABLE', remedy: '' });

export const Text = (max: number, remedy?: string) => value(text(max, remedy));
/** Text of at most 10,000 characters. */
export const Narrative = () => value(text(10_000));
export const Code = (codes: readonly string[]) => value(code(codes));
export const Codes = (codes: readonly string[], max = MAX_ITEMS) =>
  list({ kind: 'value', rule: code(codes) }, max);
export const CodeText = (max = 64) => value(codeText(max));
export const Country = () => value(COUNTRY_CODE);
export const Countries = (max = MAX_ITEMS) => list({ kind: 'value', rule: COUNTRY_CODE }, max);
export const ParticipantId = () => value(PARTICIPANT_ID);
export const ParticipantIds = (max = MAX_ITEMS) => list({ kind: 'value', rule: PARTICIPANT_ID }, max);
export const DateOnly = (options: { readonly future?: boolean } = {}) =>
  value(options.future === true ? ANY_DATE : PAST_DATE);
/** A day from today to `days` ahead. */
export const DateAhead = (days: number) => value(dateAhead(days));
export const DateOrInstant = () => value(PAST_DATE_OR_INSTANT);
export const Instant = () => value(PAST_INSTANT);
/** An instant of the hub's own, past or to come. */
export const When = () => value(ANY_INSTANT);
export const Uuid = () => value(UUID);
export const Uuids = (max = MAX_ITEMS) => list({ kind: 'value', rule: UUID }, max);
export const Int = (min: number, max: number) => value(integer(min, max));
export const Num = (min: number, max: number) => value(number(min, max));
export const Year = () => value(YEAR);
export const Bool = () => value(BOOLEAN);
export const Language = () => value(LANGUAGE_TAG);
export const Sha256 = () => value(SHA256);
export const Duration = () => value(DURATION);
export const Pointer = () => value(POINTER);
export const Texts = (max: number, items = MAX_ITEMS) => list({ kind: 'value', rule: text(max) }, items);
/** A rule of its own, for what one body alone has. */
export const Value = (rule: Rule) => value(rule);
export const Values = (rule: Rule, max = MAX_ITEMS) => list({ kind: 'value', rule }, max);
/** An object whose members are nobody's promise. */
export const AnyObject = () => value(ANY_OBJECT);
export const AnyObjects = (max = MAX_ITEMS) => list({ kind: 'value', rule: ANY_OBJECT }, max);
/** An object from names to what `rule` says. */
export const MapOf = (rule: Rule) =>
  value({
    name: `mapOf.${rule.name}`,
    schema: { type: 'object', additionalProperties: rule.schema },
    check: (map) =>
      Object.values(map as object)
        .map(rule.check)
        .find((fault) => fault !== null) ?? null,
  });

/** One of several classes; which one, another field says. For answers only: nothing below is checked. */
export const OneOf = (...types: readonly DtoClass[]) =>
  value({
    ...ANY_OBJECT,
    schema: { anyOf: types.map((type) => ({ $ref: `${REF}${type.name}` })) },
  });

const nested =
  (type: () => DtoClass, decorate: PropertyDecorator): PropertyDecorator =>
  (target, property) => {
    // For class-validator, class-transformer and the generator of schemas; the checks of this folder read `decorate`.
    ValidateNested()(target, property);
    Type(type)(target, String(property));
    // null is absent, which class-validator does not know of nested objects.
    Transform(({ value }: { value: unknown }) => value ?? undefined)(target, property);
    decorate(target, property);
  };

export const Nested = (type: () => DtoClass): PropertyDecorator =>
  nested(type, attach({ kind: 'content', content: { kind: 'nested', type } }));
export const ListOf = (type: () => DtoClass, max = MAX_ITEMS): PropertyDecorator =>
  nested(type, list({ kind: 'nested', type }, max));

/**
 * A rule over several fields, put on the field that its fault points at; it runs when the field itself is sound. `says`
 * is the rule in the published schema.
 */
export const Check =
  (says: string, check: CrossCheck): PropertyDecorator =>
  (target, property) => {
    attach({ kind: 'cross', check })(target, property);
    Words({ description: says })(target, property);
  };
/** Further members of the field's published schema: description, example. */
export const Words = (schema: Schema) => attach({ kind: 'words', schema });
