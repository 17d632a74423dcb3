import { describe, expect, it } from '@jest/globals';
import { shapeDifferences } from './shape.js';

describe('the shape of an answer', () => {
  it.each<[string, unknown, unknown, string[]]>([
    ['is the same with other values', { a: 1, b: [{ c: 'x' }] }, { a: 2, b: [{ c: 'y' }] }, []],
    ['has a member more', { a: 1, b: 2 }, { a: 1 }, ['.b is answered, the example has none']],
    ['has a member less', { a: 1 }, { a: 1, b: 2 }, ['.b is in the example, nothing answers it']],
    [
      'differs deep below',
      { a: [{ b: { c: 1, d: 1 } }] },
      { a: [{ b: { c: 1 } }] },
      ['.a[].b.d is answered, the example has none'],
    ],
    ['is of another type', { a: 1 }, { a: 'x' }, ['.a is number, in the example string']],
    ['is a list or none', { a: [1] }, { a: { b: 1 } }, ['.a is object, in the example object']],
    ['may be null or empty', { a: null, b: [] }, { a: { c: 1 }, b: [1] }, []],
    ['is that of all items of a list', { a: [{ b: 1 }, { c: 1 }] }, { a: [{ b: 1, c: 1 }] }, []],
    ['does not depend on the names in a map', { byParticipant: { A: 1 } }, { byParticipant: { B: 1 } }, []],
    [
      'is compared by type, of events',
      [
        { specversion: '1.0', type: 'a', data: { x: 1 } },
        { specversion: '1.0', type: 'b', data: { y: 1 } },
      ],
      [{ specversion: '1.0', type: 'a', data: { z: 1 } }],
      ['[].data.x is answered, the example has none', '[].data.z is in the example, nothing answers it'],
    ],
  ])('%s', (_title, real, example, differences) => {
    expect(shapeDifferences(real, example)).toEqual(differences);
  });
});
