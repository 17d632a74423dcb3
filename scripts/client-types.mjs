// The types of libs/client, made from docs/api/openapi.json by openapi-typescript.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const DOCUMENT = join(resolve(import.meta.dirname, '..'), 'docs/api/openapi.json');
const REFERENCE = /^#\/components\/schemas\/(.+)$/;

const HEAD = `// Made from docs/api/openapi.json by \`npm run generate\`; edit the classes of libs/contracts instead.
import type { Open } from './open.js';

`;

/** What no type comes from: examples, and the faults, which are one class for all operations. */
const bared = (document) => {
  const copy = structuredClone(document);
  for (const operations of Object.values(copy.paths)) {
    for (const operation of Object.values(operations)) {
      for (const [status, response] of Object.entries(operation.responses)) {
        if (Number(status) >= 400) delete operation.responses[status];
        delete response.headers;
      }
    }
  }
  for (const schema of Object.values(copy.components.schemas)) delete schema.examples;
  return copy;
};

/** Names of the schemas that `root` reaches. */
const reached = (document, root) => {
  const names = new Set();
  const visit = (value) => {
    if (value === null || typeof value !== 'object') return;
    const name = REFERENCE.exec(value.$ref ?? '')?.[1];
    if (name !== undefined && !names.has(name)) {
      names.add(name);
      visit(document.components.schemas[name]);
    }
    Object.values(value).forEach(visit);
  };
  visit(root);
  return names;
};

/** A name for each schema: as it is for what is sent, open to values yet unknown for what only the hub says. */
const aliases = (document) => {
  const bodies = Object.values(document.paths)
    .flatMap((operations) => Object.values(operations))
    .map(({ requestBody }) => requestBody);
  const sent = reached(document, bodies);
  return Object.keys(document.components.schemas).map((name) => {
    const schema = `components['schemas']['${name}']`;
    return `export type ${name} = ${sent.has(name) ? schema : `Open<${schema}>`};`;
  });
};

export const clientTypes = async () => {
  const document = bared(JSON.parse(readFileSync(DOCUMENT, 'utf8')));
  const text = astToString(await openapiTS(document));
  return `${HEAD}${text}\n${aliases(document).join('\n')}\n`;
};
