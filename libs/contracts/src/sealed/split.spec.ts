import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RECALLED_HOP } from '../examples/hop-branches.js';
import { ANSWERED_HOP, ASKED_HOP, REFUSED_HOP } from '../examples/hops.js';
import { BODY_EXAMPLES, STORY_REQUEST } from '../examples/index.js';
import * as B from '../rest/index.js';
import { partsOf } from '../validation/field.js';
import type { DtoClass } from '../validation/rule.js';
import { SEALED_FIELDS, type SealedKind } from './fields.js';
import { mergeSealed, splitSealed } from './split.js';

const KIND_OF: Readonly<Record<string, SealedKind>> = {
  TraceRequestBody: 'request',
  CorrectionBody: 'correction',
  AnswerBody: 'answer',
  RefusalBody: 'refusal',
  HopCorrectionBody: 'hopCorrection',
  WithdrawalBody: 'withdrawal',
  ClosureBody: 'closure',
  ClosureCorrectionBody: 'closureCorrection',
  AcknowledgementBody: 'acknowledgement',
  ProgressReportBody: 'progressReport',
  InformationRequestBody: 'informationRequest',
  InformationBody: 'information',
  DeferralBody: 'deferral',
  RedirectionBody: 'redirection',
  RecallBody: 'recall',
  AcceptanceBody: 'acceptance',
  ReturnBody: 'return',
  ReferralBody: 'referral',
  ApprovalBody: 'approval',
  RejectionBody: 'rejection',
  HopByHandBody: 'hopByHand',
};

/** By the letter of api.md: where a class says that a sealed field can stand. */
const SEALED_NAMES = new Set([
  'officer',
  'specialInstructions',
  'priorityJustification',
  'circumstances',
  'possessor',
  'lastLegalHolder',
  'justification',
  'text',
  'note',
  'feedback',
]);
const sealedPlaces = (type: DtoClass, at = ''): string[] =>
  [...partsOf(type)].flatMap(([name, parts]) => {
    const content = parts.find((part) => part.kind === 'content')?.content;
    const place = `${at}/${name}`;
    const isCode = content?.kind === 'value' && content.rule.name === 'code';
    if (SEALED_NAMES.has(name) || (name === 'reason' && !isCode)) return [place];
    if (place.endsWith('/place/address') || /\/transfers\/\*\/(from|to)$/.test(place)) return [place];
    if (content?.kind === 'nested' && name !== 'firearm') return sealedPlaces(content.type(), place);
    if (content?.kind === 'list' && content.items.kind === 'nested')
      return sealedPlaces(content.items.type(), `${place}/*`);
    return [];
  });

const text = fc.string({ unit: 'grapheme', minLength: 1 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const answers = fc.record(
  {
    text: maybe(text),
    lastLegalHolder: maybe(fc.record({ name: text, text })),
    transfers: maybe(
      fc.array(
        fc.record({ type: fc.constant('SALE'), from: maybe(text), to: text }, { requiredKeys: ['type'] }),
      ),
    ),
    handling: fc.array(fc.record({ code: fc.constant('H3'), text: maybe(text) })),
  },
  { requiredKeys: [] },
);
const requests = fc
  .record({
    possessor: maybe(fc.record({ name: text })),
    circumstances: maybe(text),
    address: maybe(text),
    officer: maybe(fc.record({ name: text })),
  })
  .map((wild) => ({
    ...STORY_REQUEST,
    officer: wild.officer,
    recovery: {
      ...STORY_REQUEST.recovery,
      possessor: wild.possessor,
      circumstances: wild.circumstances,
      place: { country: 'BR', address: wild.address },
    },
  }));

describe('sealed fields', () => {
  it.each(Object.entries(KIND_OF))('of %s are exactly those that api.md names', (name, kind) => {
    const type = (B as unknown as Record<string, DtoClass>)[name] as DtoClass;
    expect([...SEALED_FIELDS[kind]].sort()).toEqual(sealedPlaces(type).sort());
  });

  it.each(Object.entries(KIND_OF))('of the example of %s come back where they were', (name, kind) => {
    const doc = BODY_EXAMPLES[name as keyof typeof BODY_EXAMPLES];
    const { open, sealed } = splitSealed(doc, kind);
    expect(JSON.stringify(mergeSealed(open, sealed))).toBe(JSON.stringify(doc));
  });

  it('are taken out of a request', () => {
    const { open, sealed } = splitSealed(STORY_REQUEST, 'request');
    expect(Object.keys(sealed)).toEqual(['/officer', '/legalBasis/justification', '/recovery/circumstances']);
    expect(open.officer).toBeNull();
    expect(open.firearm).toEqual(STORY_REQUEST.firearm);
  });

  it.each([ASKED_HOP, ANSWERED_HOP, REFUSED_HOP, RECALLED_HOP])(
    'of a hop come back where they were',
    (hop) => {
      const { open, sealed } = splitSealed(hop, 'hop');
      expect(mergeSealed(open, sealed)).toEqual(hop);
      const shown = JSON.stringify(open);
      for (const secret of ['J. Doe', 'letter O', 'third character', 'Armeria', 'come forward', 'register'])
        expect(shown).not.toContain(secret);
      expect(open.reason).toEqual(hop.reason);
    },
  );

  it('survive the way there and back, whatever they hold', () => {
    fc.assert(
      fc.property(answers, requests, (answer, request) => {
        for (const [doc, kind] of [
          [answer, 'answer'],
          [request, 'request'],
        ] as const) {
          const before = structuredClone<object>(doc);
          const { open, sealed } = splitSealed<object>(doc, kind);
          expect(doc).toEqual(before);
          expect(mergeSealed(open, sealed)).toEqual(doc);
          expect(splitSealed(open, kind)).toEqual({ open, sealed: {} });
        }
      }),
    );
  });

  it('do not go into a document that has no place for them', () => {
    expect(() => mergeSealed({}, { '/transfers/0/from': 'x' })).toThrow(TypeError);
  });
});
