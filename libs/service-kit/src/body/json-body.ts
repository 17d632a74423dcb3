import { createParamDecorator, type ExecutionContext, type Type } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { invalid, Problem, type FieldFault } from '../problems/problem.js';
import { formFaults } from './form-faults.js';
import { plainBody } from './plain-body.js';

/**
 * The body, checked against a DTO class and given as it was sent: a plain object without its blank texts, never an
 * instance of the class. For other sources than HTTP (rows of a batch) too.
 * @throws Problem validation
 */
export const checkBody = <T extends object>(dto: Type<T>, sent: unknown): T => {
  if (sent === undefined || sent === null)
    throw new Problem('malformed', 'The body is empty; send a JSON object.');
  const faults: FieldFault[] = [];
  if (typeof sent !== 'object' || Array.isArray(sent)) {
    throw invalid([
      { pointer: '#', code: 'TYPE', message: 'The body is no object.', remedy: 'Send a JSON object.' },
    ]);
  }
  const plain = plainBody(sent, faults) as T;
  if (faults.some(({ code }) => code === 'TOO_DEEP')) throw invalid(faults);
  const form = formFaults(dto, plain).filter(
    ({ pointer }) => !faults.some((fault) => fault.pointer === pointer),
  );
  if (faults.length + form.length > 0) throw invalid([...faults, ...form]);
  return plain;
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
