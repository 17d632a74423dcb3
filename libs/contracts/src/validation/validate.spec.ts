import { beforeAll, describe, expect, it } from '@jest/globals';
import { BODY_EXAMPLES, STORY_ANSWER, STORY_REQUEST } from '../examples/index.js';
import * as B from '../rest/index.js';
import { setValidationClock } from './clock.js';
import type { DtoClass } from './rule.js';
import { MAX_FAULTS, validate } from './validate.js';

type Json = Record<string, unknown>;

/** The document with one member set, by path. */
const having = (doc: object, path: string, value: unknown): Json => {
  const copy = structuredClone(doc) as Json;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const parent = steps.reduce<Json>((node, step) => node[step] as Json, copy);
  parent[last] = value;
  return copy;
};
const faultsOf = (type: DtoClass, doc: unknown): string[] =>
  validate(type, doc).map(({ pointer, code }) => `${pointer} ${code}`);
const request = (path: string, value: unknown): string[] =>
  faultsOf(B.TraceRequestBody, having(STORY_REQUEST, path, value));
const answer = (change: object): string[] => faultsOf(B.AnswerBody, { ...STORY_ANSWER, ...change });
const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) });

beforeAll(() => setValidationClock(() => new Date('2026-11-23T11:00:00Z')));

describe('a trace request', () => {
  it('is sound as the story tells it', () => {
    expect(validate(B.TraceRequestBody, STORY_REQUEST)).toEqual([]);
  });

  it.each<[string, string, unknown, string[]]>([
    ['needs a reference', 'reference', undefined, ['#/reference REQUIRED']],
    ['takes null for absent', 'reference', null, ['#/reference REQUIRED']],
    ['takes blank text for absent', 'reference', ' \n ', ['#/reference REQUIRED']],
    ['needs a basis', 'legalBasis.basis', null, ['#/legalBasis/basis REQUIRED']],
    ['needs an intended use', 'legalBasis.intendedUse', null, ['#/legalBasis/intendedUse REQUIRED']],
    [
      'needs the condition of the serial',
      'firearm.serial',
      { raw: 'A1' },
      ['#/firearm/serial/condition REQUIRED'],
    ],
    ['needs a recovery context', 'recovery.context', null, ['#/recovery/context REQUIRED']],
    ['needs the time of recovery', 'recovery.at', null, ['#/recovery/at REQUIRED']],
    ['needs the country of recovery', 'recovery.place', {}, ['#/recovery/place/country REQUIRED']],
    ['needs nothing else', 'recovery.circumstances', null, []],
    ['refuses a 36-character reference', 'reference', 'x'.repeat(36), ['#/reference TOO_LONG']],
    ['takes 35 characters of two units each', 'reference', '𝒳'.repeat(35), []],
    ['refuses 36 characters of two units each', 'reference', '𝒳'.repeat(36), ['#/reference TOO_LONG']],
    [
      'refuses a 300-character serial',
      'firearm.serial.raw',
      '7'.repeat(300),
      ['#/firearm/serial/raw TOO_LONG'],
    ],
    ['takes a narrative of 10,000', 'specialInstructions', 'é'.repeat(10_000), []],
    ['refuses one of 10,001', 'specialInstructions', 'é'.repeat(10_001), ['#/specialInstructions TOO_LONG']],
    ['refuses NUL', 'firearm.model', 'a\u0000b', ['#/firearm/model FORMAT']],
    ['refuses a bell', 'firearm.model', 'a\u0007', ['#/firearm/model FORMAT']],
    ['takes TAB, LF and CR', 'firearm.model', 'a\tb\r\nc', []],
    ['takes right-to-left and combining text', 'firearm.model', '\u0645\u0633\u062f\u0633 e\u0301', []],
    ['refuses half a surrogate pair', 'firearm.model', 'a\ud800', ['#/firearm/model FORMAT']],
    ['refuses a number for a text', 'firearm.model', 17, ['#/firearm/model TYPE']],
    ['refuses a text for a number', 'firearm.year', '2014', ['#/firearm/year TYPE']],
    ['refuses a fraction of a year', 'firearm.year', 2014.5, ['#/firearm/year TYPE']],
    ['refuses the next year', 'firearm.year', 2027, ['#/firearm/year IN_FUTURE']],
    ['refuses a year before firearms', 'firearm.year', 207, ['#/firearm/year RANGE']],
    ['refuses an unknown priority', 'priority', 'HIGH', ['#/priority ENUM']],
    [
      'refuses an unknown country',
      'firearm.countryOfManufacture',
      'QX',
      ['#/firearm/countryOfManufacture ENUM'],
    ],
    [
      'refuses a country in small letters',
      'firearm.countryOfManufacture',
      'at',
      ['#/firearm/countryOfManufacture ENUM'],
    ],
    ['takes a former state', 'firearm.countryOfManufacture', 'SU', []],
    ['takes ZZ for unknown', 'firearm.countryOfManufacture', 'ZZ', []],
    ['refuses a list for an object', 'officer', [], ['#/officer TYPE']],
    ['refuses an object for a list', 'firearm.makes', {}, ['#/firearm/makes TYPE']],
    ['takes 50 elements', 'routing.exclude', Array(50).fill('US'), []],
    ['refuses 51 elements', 'routing.exclude', Array(51).fill('US'), ['#/routing/exclude TOO_MANY']],
    ['refuses null in a list', 'firearm.makes', [null], ['#/firearm/makes/0 TYPE']],
    ['refuses blank text in a list', 'routing.exclude', ['US', ' '], ['#/routing/exclude/1 TOO_SHORT']],
    ['points into lists', 'firearm.makes', [{ raw: 'A', role: 'X' }], ['#/firearm/makes/0/role ENUM']],
    ['takes a maker whose role is not told', 'firearm.makes', [{ raw: 'GLOCK' }], []],
    ['takes a marking whose kind is not told', 'firearm.otherMarkings', [{ text: 'PMERJ' }], []],
    ['takes a serial of a part that is not named', 'firearm.components', [{ serial: 'BXO123' }], []],
    ['refuses an unknown member', 'firearm.serail', 1, ['#/firearm/serail UNKNOWN_FIELD']],
    ['escapes an odd member for the fragment', 'firearm.a/b~ü', 1, ['#/firearm/a~1b~0%C3%BC UNKNOWN_FIELD']],
    ['refuses __proto__ like any other', 'constructor', 1, ['#/constructor UNKNOWN_FIELD']],
    ['takes the day that has begun in Kiribati', 'recovery.at', '2026-11-24', []],
    ['refuses the day after that', 'recovery.at', '2026-11-25', ['#/recovery/at IN_FUTURE']],
    ['takes today', 'recovery.at', '2026-11-23', []],
    ['takes an instant 5 minutes ahead', 'recovery.at', '2026-11-23T11:05:00Z', []],
    ['refuses one further ahead', 'recovery.at', '2026-11-23T11:05:01Z', ['#/recovery/at IN_FUTURE']],
    ['reads the offset', 'recovery.at', '2026-11-23T21:05:00+10:00', []],
    ['refuses an instant without offset', 'recovery.at', '2026-11-20T10:00:00', ['#/recovery/at FORMAT']],
    ['refuses a day that no month has', 'recovery.at', '2026-02-30', ['#/recovery/at FORMAT']],
    ['refuses an instant on such a day', 'recovery.at', '2026-02-30T10:00:00Z', ['#/recovery/at FORMAT']],
    ['refuses a latitude beyond the pole', 'recovery.place.lat', 91, ['#/recovery/place/lat RANGE']],
    ['takes the lower bound of parallel', 'routing.parallel', 1, []],
    ['takes the upper bound of parallel', 'routing.parallel', 3, []],
    ['refuses 0 in parallel', 'routing.parallel', 0, ['#/routing/parallel RANGE']],
    ['refuses 4 in parallel', 'routing.parallel', 4, ['#/routing/parallel RANGE']],
    [
      'refuses an id in capitals',
      'relatedTraces',
      [{ traceId: '01935A10-7E01-7000-8000-000000000001', relation: 'SAME_CASE' }],
      ['#/relatedTraces/0/traceId FORMAT'],
    ],
    [
      'refuses a digest that is too short',
      'firearm.images',
      [{ reference: 'a', sha256: 'ab', view: 'TOP' }],
      ['#/firearm/images/0/sha256 FORMAT'],
    ],
    ['refuses a language that is none', 'language', 'portuguese!', ['#/language FORMAT']],
    ['says that sealed values are reserved', 'officer', { jwe: 'e30..' }, ['#/officer NOT_SUPPORTED']],
    [
      'says so of sealed texts',
      'specialInstructions',
      { jwe: 'e30..' },
      ['#/specialInstructions NOT_SUPPORTED'],
    ],
    ['needs the reason of URGENT', 'priority', 'URGENT', ['#/priorityJustification REQUIRED']],
    [
      'needs the text of H3',
      'legalBasis.handling',
      [{ code: 'H3' }],
      ['#/legalBasis/handling/0/text REQUIRED'],
    ],
    ['takes H3 with a text', 'legalBasis.handling', [{ code: 'H3', text: 'not to the press' }], []],
    [
      'needs the list of LISTED',
      'routing.preApproved',
      { mode: 'LISTED' },
      ['#/routing/preApproved/participants REQUIRED'],
    ],
    [
      'refuses an empty list of LISTED',
      'routing.preApproved',
      { mode: 'LISTED', participants: [] },
      ['#/routing/preApproved/participants REQUIRED'],
    ],
    ['takes a listed participant', 'routing.preApproved', { mode: 'LISTED', participants: ['PY-NCB'] }, []],
    [
      'refuses a list under NONE',
      'routing.preApproved',
      { mode: 'NONE', participants: ['PY-NCB'] },
      ['#/routing/preApproved/participants CONTRADICTION'],
    ],
  ])('%s', (_title, path, value, faults) => {
    expect(request(path, value)).toEqual(faults);
  });

  it.each(['CLEAR', 'PARTIAL', 'RESTORED'])('needs the serial when its condition is %s', (condition) => {
    expect(request('firearm.serial', { condition })).toEqual(['#/firearm/serial/raw REQUIRED']);
  });

  it.each([
    ['NONE', undefined, []],
    ['NONE', '123', ['#/firearm/serial/raw CONTRADICTION']],
    ['OBLITERATED', undefined, []],
    ['OBLITERATED', '12', []],
  ])('with the condition %s and the serial %s has the faults %j', (condition, raw, faults) => {
    expect(request('firearm.serial', { condition, raw })).toEqual(faults);
  });

  it('is no list and no text', () => {
    expect([[], 'x', 7, null].flatMap((body) => faultsOf(B.TraceRequestBody, body))).toEqual(
      Array(4).fill('# TYPE'),
    );
  });

  it('may be 8 levels deep and not 9', () => {
    expect(faultsOf(B.TraceRequestBody, nested(9))).toEqual(['#/a/a/a/a/a/a/a/a TOO_DEEP']);
    expect(faultsOf(B.RecallAcknowledgementBody, nested(8))).toEqual(['#/a UNKNOWN_FIELD']);
  });

  it('has its faults told up to a bound', () => {
    const strange = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`x${index}`, 1]));
    expect(validate(B.TraceRequestBody, strange)).toHaveLength(MAX_FAULTS);
  });

  it('says what was wrong and what to do', () => {
    expect(
      validate(B.TraceRequestBody, having(STORY_REQUEST, 'firearm.serial.raw', '7'.repeat(300))),
    ).toEqual([
      {
        pointer: '#/firearm/serial/raw',
        code: 'TOO_LONG',
        message: '300 characters; at most 64.',
        remedy: 'Send the serial only; put other stamps under otherMarkings.',
      },
    ]);
    expect(validate(B.TraceRequestBody, having(STORY_REQUEST, 'recovery.at', '2031-01-01'))[0]?.message).toBe(
      '2031-01-01 lies after today.',
    );
  });

  it('has the nearest known name and the codes of the list in the remedies', () => {
    for (const wrong of ['refrence', 'ref']) {
      expect(validate(B.TraceRequestBody, { ...STORY_REQUEST, [wrong]: 1 })[0]?.remedy).toContain(
        '"reference"',
      );
    }
    expect(validate(B.TraceRequestBody, { ...STORY_REQUEST, priority: 'HIGH' })[0]?.remedy).toContain(
      'ROUTINE URGENT',
    );
  });
});

describe('an answer', () => {
  it.each<[string, object, string[]]>([
    ['is sound as the story tells it', {}, []],
    ['needs the countries of an export', { nextCountries: [] }, ['#/nextCountries REQUIRED']],
    [
      'needs the record of RECORDED_LOST_STOLEN',
      { result: 'RECORDED_LOST_STOLEN' },
      ['#/recordHit REQUIRED'],
    ],
    [
      'needs the correction of NOT_MANUFACTURED_HERE',
      { result: 'NOT_MANUFACTURED_HERE' },
      ['#/correctedIdentification REQUIRED'],
    ],
    [
      'takes an empty correction for none',
      { result: 'NOT_MANUFACTURED_HERE', correctedIdentification: { make: ' ' } },
      ['#/correctedIdentification REQUIRED'],
    ],
    [
      'takes a corrected make',
      { result: 'NOT_MANUFACTURED_HERE', correctedIdentification: { make: 'Norinco' } },
      [],
    ],
    ['needs the reference of DUPLICATE', { result: 'DUPLICATE' }, ['#/duplicateOfReference REQUIRED']],
    [
      'needs reason and withheld when partial',
      { partial: true },
      ['#/withheld REQUIRED', '#/reason REQUIRED'],
    ],
    [
      'needs them with PARTIAL',
      { result: 'PARTIAL', partial: true },
      ['#/withheld REQUIRED', '#/reason REQUIRED'],
    ],
    [
      'cannot be PARTIAL and not partial',
      { result: 'PARTIAL', withheld: ['HOLDER'], reason: 'MINOR_OFFENCE' },
      ['#/partial CONTRADICTION'],
    ],
    [
      'takes PARTIAL with both',
      { result: 'PARTIAL', partial: null, withheld: ['HOLDER'], reason: 'MINOR_OFFENCE' },
      [],
    ],
    ['cannot be sold tomorrow', { firstSoldOn: '2026-12-01' }, ['#/firstSoldOn IN_FUTURE']],
    ['may be kept for years', { retainUntil: '2099-01-01' }, []],
    ['refuses a result of no list', { result: 'SOLD' }, ['#/result ENUM']],
    [
      'is evaluated from 1 to 4',
      { evaluation: { source: 'A', information: 5 } },
      ['#/evaluation/information RANGE'],
    ],
  ])('%s', (_title, change, faults) => {
    expect(answer(change)).toEqual(faults);
  });

  it.each([
    ['MISIDENTIFIED', 'information-requests'],
    ['INSUFFICIENT_IDENTIFIERS', 'information-requests'],
    ['SERIAL_UNREADABLE', 'information-requests'],
    ['DEFERRED', 'deferrals'],
    ['REFUSED', 'refusals'],
    ['NOT_COMPETENT', 'redirections'],
  ])('says that %s is one of the %s', (result, command) => {
    const [fault] = validate(B.AnswerBody, { result });
    expect(fault).toMatchObject({ pointer: '#/result', code: 'WRONG_COMMAND' });
    expect(fault?.remedy).toContain(command);
  });
});

describe('the other commands', () => {
  const reason = 'because';
  it.each<[string, DtoClass, object, string[]]>([
    ['a new date needs a reason', B.ProgressReportBody, { expectedAt: '2026-12-20' }, ['#/reason REQUIRED']],
    ['a date may lie 180 days ahead', B.ProgressReportBody, { expectedAt: '2027-05-23', reason }, []],
    [
      'a date may not lie further ahead',
      B.ProgressReportBody,
      { expectedAt: '2027-05-24', reason },
      ['#/expectedAt RANGE'],
    ],
    [
      'a date may not have passed',
      B.ProgressReportBody,
      { expectedAt: '2026-11-21', reason },
      ['#/expectedAt RANGE'],
    ],
    [
      'a date may be of a day that has not ended',
      B.ProgressReportBody,
      { expectedAt: '2026-11-22', reason },
      [],
    ],
    ['an acknowledgement may be empty', B.AcknowledgementBody, {}, []],
    [
      'a deferral has a bound',
      B.DeferralBody,
      { until: '2027-06-30', reason: 'NOT_AVAILABLE' },
      ['#/until RANGE'],
    ],
    ['a deferral has a date and a code', B.DeferralBody, {}, ['#/until REQUIRED', '#/reason REQUIRED']],
    [
      'a judge may be waited for',
      B.DeferralBody,
      { until: '2026-12-01', reason: 'JUDICIAL_AUTHORISATION_PENDING' },
      [],
    ],
    [
      'but is no ground of refusal',
      B.RefusalBody,
      { reason: 'JUDICIAL_AUTHORISATION_PENDING' },
      ['#/reason ENUM'],
    ],
    ['a question is asked', B.InformationRequestBody, {}, ['#/questions REQUIRED']],
    ['a result is a question', B.InformationRequestBody, { result: 'SERIAL_UNREADABLE' }, []],
    ['information holds something', B.InformationBody, { text: ' ' }, ['#/text REQUIRED']],
    ['a corrected version is information', B.InformationBody, { requestVersion: 2 }, []],
    ['a redirection goes somewhere', B.RedirectionBody, { reason }, ['#/authority REQUIRED']],
    [
      'a redirection goes one way',
      B.RedirectionBody,
      { authority: 'Army', country: 'PY', reason },
      ['#/authority CONTRADICTION'],
    ],
    ['a country is a redirection', B.RedirectionBody, { country: 'PY', reason }, []],
    ['a correction holds one thing', B.HopCorrectionBody, { reason }, ['#/answer REQUIRED']],
    ['and it is checked', B.HopCorrectionBody, { reason, refusal: {} }, ['#/refusal/reason REQUIRED']],
    ['a duplicate names its trace', B.ClosureBody, { outcome: 'DUPLICATE' }, ['#/duplicateOf REQUIRED']],
    [
      'only a duplicate names one',
      B.ClosureBody,
      { outcome: 'SOLVED', duplicateOf: '01935a10-7e01-7000-8000-000000000001' },
      ['#/duplicateOf CONTRADICTION'],
    ],
    [
      'a corrected closure has a reason',
      B.ClosureCorrectionBody,
      { outcome: 'SOLVED' },
      ['#/reason REQUIRED'],
    ],
    ['a withdrawal has a code', B.WithdrawalBody, { reason: 'TIRED' }, ['#/reason ENUM']],
    ['a recall has a reason', B.RecallBody, {}, ['#/reason REQUIRED']],
    [
      'the desk names somebody',
      B.ReferralBody,
      { traceId: '01935a10-7e01-7000-8000-000000000001', reason },
      ['#/country REQUIRED'],
    ],
    ['an approval names a participant', B.ApprovalBody, { participant: 'py-ncb' }, ['#/participant FORMAT']],
    ['a return may be of a deferral', B.ReturnBody, { answerVersion: null, reason }, []],
    ['an acceptance names a version', B.AcceptanceBody, {}, ['#/answerVersion REQUIRED']],
    [
      'the clock goes one way',
      B.AdvanceBody,
      { by: 'P5D', to: '2027-01-01T00:00:00Z' },
      ['#/by CONTRADICTION'],
    ],
    ['a duration is one of ISO 8601', B.AdvanceBody, { by: '5 days' }, ['#/by FORMAT']],
    ['a selection is by ids or by cause', B.RedriveBody, { select: {}, reason }, ['#/select/ids REQUIRED']],
    [
      'a selection selects something',
      B.DiscardBody,
      { select: { ids: [] }, reason },
      ['#/select/ids REQUIRED'],
    ],
    ['a mapping maps to texts', B.MappingBody, { columns: { serie: 7 } }, ['#/columns TYPE']],
    ['a receipt of a recall says nothing', B.RecallAcknowledgementBody, {}, []],
  ])('%s', (_title, type, body, faults) => {
    expect(faultsOf(type, body)).toEqual(faults);
  });

  it.each(Object.entries(BODY_EXAMPLES))('the example of %s is sound', (name, body) => {
    expect(validate((B as unknown as Record<string, DtoClass>)[name] as DtoClass, body)).toEqual([]);
  });
});
