import { readFileSync, writeFileSync } from 'node:fs';
import type { Results } from './run.js';
import { processTableOf, tableOf } from './table.js';

const BEGIN = '<!-- bench:begin -->';
const END = '<!-- bench:end -->';

/** Everything of one run as Markdown: it is read on a screen as well. */
export const reportOf = (
  { figures, cluster, kafka, notMeasured }: Results,
  conditions: readonly string[],
): string =>
  [
    ...[...conditions, ...(kafka === null ? [] : [kafka])].map((line) => `- ${line}`),
    ...notMeasured.map((line) => `- not measured: ${line}`),
    '',
    tableOf(figures),
    ...(cluster === null
      ? []
      : ['', 'CPU time per two-hop trace of each process of the cluster form:', '', processTableOf(cluster)]),
  ].join('\n');

/** Replaces what stands between the markers of a Markdown file. @throws Error when it has none. */
export const writeReport = (path: string, report: string): void =>
  writeFileSync(path, withReport(readFileSync(path, 'utf8'), report));

/** @throws Error when the text has no markers, or in the wrong order. */
export const withReport = (text: string, report: string): string => {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`the page has no ${BEGIN} ... ${END}`);
  return `${text.slice(0, begin)}${BEGIN}\n\n${report}\n\n${text.slice(end)}`;
};
