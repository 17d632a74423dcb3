// The types and the codes of libs/client, made from docs/api/openapi.json by openapi-typescript.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const DOCUMENT = join(resolve(import.meta.dirname, '..'), 'docs/api/openapi.json');
const REFERENCE = /^#\/components\/schemas\/(.+)$/;

const HEAD = `// Made from docs/api/openapi.json by \`npm run generate\`; edit the classes of libs/contracts instead.
`;

const dropExamples = ({ content = {} }) => Object.values(content).forEach((media) => delete media.examples);
const dropExample = (parameter) => delete parameter.example;

/** Without what no type comes from: examples, and the faults, which are one class for all operations. */
const bared = (document) => {
  const copy = structuredClone(document);
  for (const operations of Object.values(copy.paths)) {
    for (const operation of Object.values(operations)) {
      for (const [status, response] of Object.entries(operation.responses)) {
        if (Number(status) >= 400) delete operation.responses[status];
        delete response.headers;
        dropExamples(response);
      }
      dropExamples(operation.requestBody ?? {});
      (operation.parameters ?? []).forEach(dropExample);
    }
  }
  Object.values(copy.components.parameters).forEach(dropExample);
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

/** Names of the schemas that a request can hold. */
const sentSchemas = (document) =>
  reached(
    document,
    Object.values(document.paths)
      .flatMap((operations) => Object.values(operations))
      .map(({ requestBody }) => requestBody),
  );

/** A name for each schema: as it is for what is sent, open to values yet unknown for what only the hub says. */
const aliases = (document) => {
  const sent = sentSchemas(document);
  return Object.keys(document.components.schemas).map((name) => {
    const schema = `components['schemas']['${name}']`;
    return `export type ${name} = ${sent.has(name) ? schema : `Open<${schema}>`};`;
  });
};

const read = () => bared(JSON.parse(readFileSync(DOCUMENT, 'utf8')));

const codesIn = (schema) => schema?.enum ?? schema?.items?.enum;

/** The values that a caller may choose from, by class and member or by parameter: a type is gone when the program runs. */
export const clientCodes = () => {
  const document = read();
  const codes = {};
  const keep = (name, schema) => {
    const values = codesIn(schema)?.filter((value) => typeof value === 'string');
    if (values?.length > 0) codes[name] = values;
  };
  for (const name of sentSchemas(document)) {
    const { properties } = document.components.schemas[name];
    for (const [member, schema] of Object.entries(properties)) keep(`${name}.${member}`, schema);
  }
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const { parameters = [] } of Object.values(operations)) {
      for (const { in: place, name, schema } of parameters) {
        if (place === 'query') keep(`${path}?${name}`, schema);
      }
    }
  }
  return `${HEAD}export const CODES = ${JSON.stringify(codes)} as const;\n`;
};

export const clientTypes = async () => {
  const document = read();
  const text = astToString(await openapiTS(document));
  return `${HEAD}import type { Open } from './open.js';\n\n${text}\n${aliases(document).join('\n')}\n`;
};
