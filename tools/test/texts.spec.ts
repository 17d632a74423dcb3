import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CATALOGUES } from '@tracepost/contracts';
import ts from 'typescript';
import { ROOT } from '../src/index.js';

/** Where the hub's answers are worded. */
const FOLDERS = [
  'libs/contracts/src/validation',
  'libs/contracts/src/rest',
  'libs/firearms/src',
  'libs/security/src/tokens',
  'libs/service-kit/src',
  'services/audit/src',
  'services/console/src',
  'services/edge/src',
  'services/intake/src',
  'services/notification/src',
  'services/routing/src',
  'services/tracing/src',
];
/** Their texts are for developers and operators, have tables of their own for each language, or answer what named no language. */
const ELSEWHERE =
  /\.spec\.ts$|\/(settings|pages|tables|observability|service)\/|problem-types|titles|timeline|sentences|withdraw-trace|unreadable|\/words\//;

/** Texts that are put together in the code, by the texts that come of it. */
const COMPOSED: Readonly<Record<string, readonly string[]>> = {
  "{0} That is the requester's own country: its own register comes first.": [
    "That is the requester's own country: its own register comes first.",
  ],
  '{0} {1} succeeds {2}.': ['{0} succeeds {1}.'],
  'Leave it out, or did you mean "{0}"? Known: {1}.': ['Known: {0}.'],
  'Maker table: {0} {1} made it in {2}.': [
    'Maker table: {0} most probably made it in {1}.',
    'Maker table: {0} perhaps made it in {1}.',
  ],
  '{0}{1}: {2} knows the first buyer.': [
    'US import mark of {0}: {1} knows the first buyer.',
    'US import mark: {0} knows the first buyer.',
    'Import mark of {0}, {1}: {2} knows the first buyer.',
    'Import mark of {0}: {1} knows the first buyer.',
  ],
  '{0}{1}, older than the latest.': [
    'US import mark of {0}, older than the latest.',
    'US import mark, older than the latest.',
    'Import mark of {0}, {1}, older than the latest.',
    'Import mark of {0}, older than the latest.',
  ],
};

const isSentence = (text: string): boolean => /^[A-Z"{].*[a-z}].* .*[.?]$/s.test(text);

const textOf = (node: ts.Node): string | null => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map((span, at) => `{${at}}${span.literal.text}`).join('');
};

/** It describes the API: it goes into its document, in English. */
const isDocumentation = (node: ts.Node): boolean => {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return /^(description|summary)$/.test(parent.name.getText());
  return (
    ts.isCallExpression(parent) && parent.expression.getText() === 'V.Check' && parent.arguments[0] === node
  );
};

/** Sentences of a file, values as `{0}`, `{1}`. */
const sentencesOf = (file: string): string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== null && isSentence(text) && !isDocumentation(node))
      found.push(...(COMPOSED[text] ?? [text]));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
};

const worded = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith('.ts') && !ELSEWHERE.test(file))
    .flatMap((file) => sentencesOf(file).map((text) => ({ file, text }))),
);

describe('every sentence of an answer', () => {
  it('has its translations', () => {
    const missing = worded.filter(({ text }) => CATALOGUES.fr[text] === undefined);
    expect(missing).toEqual([]);
  });

  it('that has a translation still stands in the code', () => {
    const texts = new Set(worded.map(({ text }) => text));
    expect(Object.keys(CATALOGUES.fr).filter((text) => isSentence(text) && !texts.has(text))).toEqual([]);
  });
});
