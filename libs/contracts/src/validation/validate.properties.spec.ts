import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc from 'fast-check';
import { STORY_REQUEST } from '../examples/index.js';
import { TraceRequestBody } from '../rest/index.js';
import { FIELD_CODE } from '../codes/codes.js';
import { withoutBlanks } from './blanks.js';
import { validate } from './validate.js';

type Json = Record<string, unknown>;

/** Every place of a document. */
const places = (node: unknown, path: string[] = []): string[][] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, value]) => [[...path, key], ...places(value, [...path, key])])
    : [];
const PLACES = places(STORY_REQUEST);

/** The story's request with some of its places overwritten by anything. */
const damaged = fc
  .array(fc.tuple(fc.constantFrom(...PLACES), fc.jsonValue({ maxDepth: 2 })), { maxLength: 4 })
  .map((changes) => {
    const doc = structuredClone(STORY_REQUEST) as unknown as Json;
    for (const [path, value] of changes) {
      const parent = path
        .slice(0, -1)
        .reduce<unknown>(
          (node, step) => (typeof node === 'object' && node !== null ? (node as Json)[step] : null),
          doc,
        );
      if (typeof parent === 'object' && parent !== null) (parent as Json)[path.at(-1) ?? ''] = value;
    }
    return doc;
  });

const resolves = (doc: unknown, pointer: string): boolean => {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));
  // A missing member is pointed at too, so only its parent must be there.
  const parent = steps.slice(0, -1).reduce<unknown>((node, step) => (node as Json | null)?.[step], doc);
  return steps.length === 0 || (typeof parent === 'object' && parent !== null);
};

describe('validate', () => {
  it('judges any JSON without throwing, in words of the contract', () => {
    fc.assert(
      fc.property(fc.oneof(damaged, fc.jsonValue()), (doc) => {
        for (const fault of validate(TraceRequestBody, doc)) {
          expect(FIELD_CODE).toContain(fault.code);
          expect(fault.message).toMatch(/\.$/);
          expect(fault.remedy).toMatch(/[.?]$/);
          expect(resolves(doc, fault.pointer ?? '')).toBe(true);
        }
      }),
    );
  });

  it('does not mind blanks, but in members that do not exist', () => {
    const known = (doc: unknown) =>
      validate(TraceRequestBody, doc).filter(({ code }) => code !== 'UNKNOWN_FIELD');
    fc.assert(
      fc.property(damaged, (doc) => {
        expect(known(withoutBlanks(doc))).toEqual(known(doc));
      }),
    );
  });

  it('agrees with class-validator on what is sound', () => {
    fc.assert(
      fc.property(damaged, (doc) => {
        const dense = withoutBlanks(doc);
        const deep = validate(TraceRequestBody, dense).some(({ code }) => code === 'TOO_DEEP');
        // class-validator knows no depth.
        fc.pre(!deep);
        const theirs = validateSync(plainToInstance(TraceRequestBody, dense), {
          whitelist: true,
          forbidNonWhitelisted: true,
        });
        expect(theirs.length === 0).toBe(validate(TraceRequestBody, dense).length === 0);
      }),
    );
  });
});

describe('the classes under class-validator itself', () => {
  const check = (doc: object) => validateSync(plainToInstance(TraceRequestBody, doc));

  it('take null for absent', () => {
    expect(check(STORY_REQUEST)).toEqual([]);
  });

  it('give code, message and remedy as the context of each constraint', () => {
    const contexts = check({ ...STORY_REQUEST, priority: 'HIGH' }).map((error) => error.contexts);
    expect(contexts).toEqual([
      {
        'tracepost.content': expect.objectContaining({
          code: 'ENUM',
          message: '"HIGH" is no code of this list.',
          remedy: 'Send one of ROUTINE URGENT.',
        }),
      },
    ]);
  });
});

describe('withoutBlanks', () => {
  it('takes null and blank text out of objects and leaves lists as they are', () => {
    expect(withoutBlanks({ a: null, b: ' ', c: [null, '', { d: null, e: 0 }], f: false })).toEqual({
      c: [null, '', { e: 0 }],
      f: false,
    });
  });
});
