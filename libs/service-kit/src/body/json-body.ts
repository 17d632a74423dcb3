import { createParamDecorator, type ExecutionContext, type Type } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import { validate } from '@tracepost/contracts';
import type { FastifyRequest } from 'fastify';
import { invalid, Problem } from '../problems/problem.js';

/** Blank text is absent (api.md section 1, Values); everything else stays as it was sent. Items of lists keep their place. */
const withoutBlankText = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutBlankText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => typeof member !== 'string' || member.trim() !== '')
      .map(([name, member]) => [name, withoutBlankText(member)]),
  );
};

/**
 * The body, checked against a DTO class and given as it was sent: a plain object without its blank texts, never an
 * instance of the class. For other sources than HTTP (rows of a batch) too.
 * @throws Problem validation
 */
export const checkBody = <T extends object>(dto: Type<T>, sent: unknown): T => {
  if (sent === undefined || sent === null)
    throw new Problem('malformed', 'The body is empty; send a JSON object.');
  const faults = validate(dto, sent);
  if (faults.length > 0) throw invalid(faults);
  return withoutBlankText(sent) as T;
};

const FromBody = createParamDecorator((dto: Type<object>, context: ExecutionContext): object =>
  checkBody(dto, context.switchToHttp().getRequest<FastifyRequest>().body),
);

/** `@JsonBody(AnswerDto) answer: AnswerDto`: see `checkBody`; documents the body for OpenAPI too. */
export const JsonBody =
  (dto: Type<object>): ParameterDecorator =>
  (target, property, index) => {
    FromBody(dto)(target, property, index);
    const descriptor = property === undefined ? undefined : Object.getOwnPropertyDescriptor(target, property);
    if (property !== undefined && descriptor !== undefined)
      ApiBody({ type: dto })(target, property, descriptor);
  };
