import { mapped, type OpenApi, type Operation, type Parameter, type Response } from './document.js';
import { ANSWER_WORDS, PARAMETER_WORDS, TAG_WORDS } from './words.js';

/** @throws Error naming what nobody describes */
const needed = (words: string | undefined, what: string): string => {
  if (words === undefined) throw new Error(`tools/src/documents/words.ts says nothing of ${what}`);
  return words;
};

const withParameter = (parameter: Parameter, operationId: string): Parameter => {
  const { $ref, name = '', description } = parameter;
  if ($ref !== undefined || description !== undefined) return parameter;
  const words = PARAMETER_WORDS[`${operationId}.${name}`] ?? PARAMETER_WORDS[name];
  return { ...parameter, description: needed(words, `the parameter ${name} of ${operationId}`) };
};

/** The class of a JSON answer; null where it is another text, or no class of ours. */
const classOf = ({ content }: Response): string | null => {
  const schema = content?.['application/json']?.['schema'] as { readonly $ref?: string } | undefined;
  return schema?.$ref?.split('/').at(-1) ?? null;
};

/** A plain `Done.` becomes what the answer is. */
const withAnswer = (response: Response): Response => {
  const name = classOf(response);
  if (response['description'] !== 'Done.' || name === null) return response;
  return { ...response, description: needed(ANSWER_WORDS[name], `the answer ${name}`) };
};

const withOperation = (operation: Operation): Operation => ({
  ...operation,
  ...(operation.parameters && {
    parameters: operation.parameters.map((one) => withParameter(one, String(operation['operationId']))),
  }),
  responses: mapped(operation.responses, withAnswer),
});

/**
 * The document with words for its groups, parameters and answers, for who reads it the first time.
 * @throws Error naming what has none
 */
export const withWords = <D extends OpenApi>(document: D): D => {
  const paths = mapped(document.paths, (methods) => mapped(methods, withOperation));
  const used = new Set(
    Object.values(paths).flatMap((methods) =>
      Object.values(methods).flatMap(({ tags }) => tags as readonly string[]),
    ),
  );
  for (const tag of used) needed(TAG_WORDS[tag], `the tag ${tag}`);
  const tags = Object.entries(TAG_WORDS).filter(([name]) => used.has(name));
  return { ...document, tags: tags.map(([name, description]) => ({ name, description })), paths };
};
