import { STORY_REQUEST } from '@tracepost/client';
import type { FieldCode } from '@tracepost/contracts';

export interface FieldCase {
  readonly pointer: string;
  /** Of POST /trace-requests, or of the answer to a hop where `answer` says so. */
  readonly body: object;
  readonly answer?: true;
}

const { firearm, recovery } = STORY_REQUEST;
const request = (changes: object): object => ({ ...STORY_REQUEST, ...changes });
const serial = (value: object): object => request({ firearm: { ...firearm, serial: value } });
const { reference: _reference, ...NO_REFERENCE } = STORY_REQUEST;

/** One fault of each code, where it stands, in a body that is sound otherwise. */
export const FIELD_CASES: Readonly<Record<FieldCode, FieldCase>> = {
  REQUIRED: { pointer: '#/reference', body: NO_REFERENCE },
  UNKNOWN_FIELD: { pointer: '#/firearm/modell', body: request({ firearm: { ...firearm, modell: '17' } }) },
  TYPE: { pointer: '#/officer', body: request({ officer: 'A. Silva' }) },
  ENUM: {
    pointer: '#/recovery/place/country',
    body: request({ recovery: { ...recovery, place: { country: 'QQ' } } }),
  },
  FORMAT: { pointer: '#/recovery/at', body: request({ recovery: { ...recovery, at: '20/11/2026' } }) },
  TOO_LONG: { pointer: '#/firearm/serial/raw', body: serial({ raw: 'A'.repeat(300), condition: 'CLEAR' }) },
  TOO_SHORT: { pointer: '#/routing/exclude/0', body: request({ routing: { exclude: [' '] } }) },
  TOO_MANY: { pointer: '#/routing/exclude', body: request({ routing: { exclude: Array(51).fill('AT') } }) },
  TOO_DEEP: {
    pointer: '#/officer/name/0/0/0/0/0/0',
    body: request({ officer: { name: [[[[[[['x']]]]]]] } }),
  },
  RANGE: { pointer: '#/routing/parallel', body: request({ routing: { parallel: 4 } }) },
  IN_FUTURE: { pointer: '#/recovery/at', body: request({ recovery: { ...recovery, at: '2999-01-01' } }) },
  CONTRADICTION: { pointer: '#/firearm/serial/raw', body: serial({ raw: 'BXO 123', condition: 'NONE' }) },
  UNKNOWN_REFERENCE: {
    pointer: '#/routing/preApproved/participants/0',
    body: request({ routing: { preApproved: { mode: 'LISTED', participants: ['XX-NCB'] } } }),
  },
  WRONG_COMMAND: { pointer: '#/result', body: { result: 'INSUFFICIENT_IDENTIFIERS' }, answer: true },
  NOT_SUPPORTED: { pointer: '#/officer', body: request({ officer: { jwe: 'eyJ..' } }) },
};
