import { asyncApiDocument } from '@tracepost/contracts';
import { withWords } from './add-words.js';
import { withExamples } from './examples/add-examples.js';
import { openApiDocument } from './open-api.js';
import { apiRoutes } from './routes.js';

/** The generated documents by their name. */
export const documents = (): Readonly<Record<string, object>> => {
  const routes = apiRoutes();
  return {
    'openapi.json': withExamples(withWords(openApiDocument(routes)), routes),
    'asyncapi.json': asyncApiDocument(),
  };
};

/** Where each document is committed: to be read, and as the console serves it. */
export const committed = (name: string, document: object): readonly { path: string; text: string }[] => [
  { path: `docs/api/${name}`, text: `${JSON.stringify(document, null, 2)}\n` },
  { path: `services/console/assets/${name}`, text: `${JSON.stringify(document)}\n` },
];
