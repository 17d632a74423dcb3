import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';

export const ROOT = resolve(import.meta.dirname, '../..');

export const read = (file) => readFileSync(join(ROOT, file), 'utf8');

/** The value of a YAML file with one document; merge keys are resolved. */
export const yaml = (file) => parseAllDocuments(read(file), { merge: true })[0].toJS();

export const json = (file) => JSON.parse(read(file));

/** Files below the root that match, without the templates of the chart: those are no YAML until helm has filled them. */
export const find = (...patterns) =>
  globSync(patterns, { cwd: ROOT }).filter(
    (file) => !file.includes('node_modules') && !file.startsWith('deploy/helm/tracepost/templates/'),
  );

/** What is wrong with the YAML of a file: syntax, and names that stand twice. */
export const yamlFaults = (file) =>
  parseAllDocuments(read(file), { merge: true })
    .flatMap((document) => [...document.errors, ...document.warnings])
    .map((fault) => `${file}: ${fault.message}`);
