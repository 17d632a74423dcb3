import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from '../src/index.js';

const outdented = (text: string): string => text.replaceAll(/^ {2}/gm, '').trim();

describe('the examples in the README of the client', () => {
  const readme = readFileSync(join(ROOT, 'libs/client/README.md'), 'utf8');
  const source = readFileSync(join(ROOT, 'tools/test/sdk-examples.ts'), 'utf8');

  it.each(['calls', 'pages', 'batches'])('of %s are those that are compiled and run', (name) => {
    const [, example = ''] = new RegExp(`// begin ${name}\n([^]*?)// end ${name}`).exec(source) ?? [];
    expect(example).not.toBe('');
    expect(readme).toContain(outdented(example));
  });
});
