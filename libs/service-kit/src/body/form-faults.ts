import type { Type } from '@nestjs/common';
import { FIELD_CODE, type FieldCode } from '@tracepost/contracts';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validateSync, type ValidationError } from 'class-validator';
import type { FieldFault } from '../problems/problem.js';
import { CONSTRAINTS, OTHER_CONSTRAINT } from './constraints.js';
import { nearestName } from './nearest-name.js';
import { pointerTo } from './plain-body.js';

type Path = readonly (string | number)[];

/** What a class-validator decorator may carry: `@Matches(..., { context: { code: 'FORMAT', remedy: '...' } })`. */
export interface FaultContext {
  readonly code?: FieldCode;
  readonly message?: string;
  readonly remedy?: string;
}

const knownNames = (dto: object): string[] => {
  const metadata = getMetadataStorage().getTargetValidationMetadatas(dto.constructor, '', false, false);
  return [...new Set(metadata.map(({ propertyName }) => propertyName))];
};

const unknownField = (error: ValidationError, path: Path): FieldFault => {
  const nearest = nearestName(error.property, error.target ? knownNames(error.target) : []);
  return {
    pointer: pointerTo(path),
    code: 'UNKNOWN_FIELD',
    message: `${error.property.slice(0, 64)} is not known here.`,
    remedy: nearest === null ? 'Leave it out.' : `Leave it out, or did you mean ${nearest}?`,
  };
};

const isCode = (code: unknown): code is FieldCode => FIELD_CODE.some((known) => known === code);

/** class-validator gives all broken constraints of a member; the one that explains the others comes first here. */
const WEIGHT: readonly FieldCode[] = [
  'REQUIRED',
  'TYPE',
  'ENUM',
  'FORMAT',
  'TOO_LONG',
  'TOO_SHORT',
  'TOO_MANY',
  'RANGE',
];
const weight = (code: FieldCode): number => (WEIGHT.includes(code) ? WEIGHT.indexOf(code) : WEIGHT.length);

const ownFault = (error: ValidationError, path: Path): FieldFault[] => {
  const broken = Object.entries(error.constraints ?? {});
  if (broken.some(([name]) => name === 'whitelistValidation')) return [unknownField(error, path)];
  const absent = error.value === undefined || error.value === null;
  const faults = broken.map(([name, message]): FieldFault => {
    const known = CONSTRAINTS[name] ?? OTHER_CONSTRAINT;
    const context = (error.contexts?.[name] ?? {}) as FaultContext;
    const code = absent ? 'REQUIRED' : isCode(context.code) ? context.code : known.code;
    const remedy = context.remedy ?? (absent ? 'Send this member.' : known.remedy);
    return { pointer: pointerTo(path), code, message: context.message ?? sentence(message, absent), remedy };
  });
  return faults.sort((a, b) => weight(a.code) - weight(b.code)).slice(0, 1);
};

const sentence = (message: string, absent: boolean): string =>
  absent ? 'This member is missing.' : `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;

const step = (name: string): string | number => (/^\d+$/.test(name) ? Number(name) : name);

const faultsOf = (errors: readonly ValidationError[], parent: Path): FieldFault[] =>
  errors.flatMap((error) => {
    const path = [...parent, step(error.property)];
    return [...ownFault(error, path), ...faultsOf(error.children ?? [], path)];
  });

const memberFaults = (dto: Type<object>, plain: object): FieldFault[] =>
  faultsOf(
    validateSync(plainToInstance(dto, plain), {
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      validationError: { target: true, value: true },
    }),
    [],
  );

/** A class without members (`{}` as a body) has no metadata, which class-validator takes for a mistake. */
const hasMembers = (dto: Type<object>): boolean =>
  getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false).length > 0;

const allUnknown = (plain: object): FieldFault[] =>
  Object.keys(plain).map((name) => ({
    pointer: pointerTo([name]),
    code: 'UNKNOWN_FIELD',
    message: `${name.slice(0, 64)} is not known here.`,
    remedy: 'Send {}.',
  }));

/** Faults of a plain object against a DTO class; the object is not changed. */
export const formFaults = (dto: Type<object>, plain: object): FieldFault[] =>
  hasMembers(dto) ? memberFaults(dto, plain) : allUnknown(plain);
