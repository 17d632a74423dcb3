import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from '../src/index.js';

const PAGES = globSync(['*.md', '{docs,deploy,tools}/**/*.md', '{libs,services}/*/*.md'], {
  cwd: ROOT,
  exclude: ['**/node_modules/**'],
});

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Without blocks of code, where nothing is a link or a heading. */
const prose = (text: string): string => text.replaceAll(/^(```+|~~~+)[^]*?^\1/gm, '');

/** Addresses in the forms `[a](b "c")`, `![a](b)` and `[a]: b`. */
const addressesIn = (text: string): string[] => {
  const links = prose(text).replaceAll(/`[^`]*`/g, '');
  return [...links.matchAll(/\]\(<?([^)\s>]+)[^)]*\)|^\[[^\]]+\]:\s+<?([^\s>]+)/gm)].map(
    ([, inline = '', defined = '']) => inline + defined,
  );
};

/** Names that GitHub gives to the headings of a page: a repeated one is numbered. */
const anchorsOf = (text: string): string[] => {
  const met = new Map<string, number>();
  return [...prose(text).matchAll(/^#{1,6} +(.+?) *#*$/gm)].map(([, heading = '']) => {
    const words = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const name = words.replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replaceAll(' ', '-');
    const before = met.get(name) ?? 0;
    met.set(name, before + 1);
    return before === 0 ? name : `${name}-${before}`;
  });
};

/** Links of a page into the repository that lead nowhere. */
const deadLinks = (page: string, text: string): string[] =>
  addressesIn(text).filter((address) => {
    if (/^[a-z][a-z+.-]*:/i.test(address)) return false;
    const [path = '', anchor] = decodeURI(address).split('#');
    const file = relative(ROOT, path === '' ? join(ROOT, page) : join(ROOT, dirname(page), path));
    if (file.startsWith('..') || !existsSync(join(ROOT, file))) return true;
    if (anchor === undefined) return false;
    return !file.endsWith('.md') || !anchorsOf(file === page ? text : read(file)).includes(anchor);
  });

describe('a link', () => {
  it.each<[string, string, boolean]>([
    ['to a file', '[a](../README.md)', true],
    ['to a folder', '![a](decisions "Why")', true],
    ['defined apart', '[a]: messages.md', true],
    ['with code as its text', '[`a()`](messages.md)', true],
    ['to a heading', '[a](decisions/0012-pages-of-the-documents.md#examples-and-words)', true],
    ['to a heading of its own page', '# It is `so`: [b](rights.md), or not!\n[a](#it-is-so-b-or-not)', true],
    ['to a repeated heading', '## A\n## A\n[a](#a-1)', true],
    ['elsewhere', '[a](https://example.org/none) [b](mailto:nobody@example.org)', true],
    ['in code', '`[a](none.md)`\n```\n[a](none.md)\n```', true],
    ['to nothing', '[a](none.md)', false],
    ['to nothing, defined apart', '[a]: none.md', false],
    ['to nothing, with code as its text', '[`a`](none.md)', false],
    ['to no heading', '[a](architecture.md#none)', false],
    ['to a heading in code', '```\n# A\n```\n[a](#a)', false],
    ['out of the repository', '[a](../../none)', false],
  ])('%s', (_title, text, isAlive) => {
    expect(deadLinks('docs/messages.md', text).length === 0).toBe(isAlive);
  });
});

describe('the pages', () => {
  it.each(PAGES)('%s: each of its links leads somewhere', (page) => {
    expect(deadLinks(page, read(page))).toEqual([]);
  });

  it('are found, those of the packages too', () => {
    expect(PAGES).toEqual(
      expect.arrayContaining(['README.md', 'docs/architecture.md', 'libs/client/README.md']),
    );
  });
});
