import type { Route } from '@tracepost/service-kit';
import { pathOf } from '../open-api.js';
import { bodyClassOf } from '../routes.js';
import {
  mapped,
  type Bodied,
  type Components,
  type OpenApi,
  type Operation,
  type Parameter,
  type Response,
} from '../document.js';
import type { ByMediaType, OperationExamples } from './example.js';
import { OPERATION_EXAMPLES } from './operation-examples.js';
import { HEADER_EXAMPLES, PARAMETER_EXAMPLES } from './parameter-examples.js';
import { problemExample, type Refused } from './problem-examples.js';

const JSON_TYPE = 'application/json';
const PROBLEM = 'application/problem+json';

/** @throws Error naming what has no example */
const needed = <T>(example: T | undefined, what: string): T => {
  if (example === undefined) throw new Error(`tools/src/documents/examples has no example of ${what}`);
  return example;
};

const withContent = <B extends Bodied>(body: B, examples: ByMediaType, what: string): B =>
  body.content === undefined
    ? body
    : {
        ...body,
        content: mapped(body.content, (media, type) => ({
          ...media,
          examples: needed(examples[type], `${what}, ${type}`),
        })),
      };

const withProblems = (response: Response, status: number, refused: Refused): Response => {
  const slugs = needed(response['x-problems'], `the problems of ${status} at ${refused.path}`);
  const examples = slugs.map((slug) => {
    const value = problemExample(slug, status, refused);
    return [slug, { summary: value.title, value }] as const;
  });
  return withContent(response, { [PROBLEM]: Object.fromEntries(examples) }, refused.path);
};

const withParameter = (parameter: Parameter, values: OperationExamples['parameters'], name: string) =>
  parameter.$ref === undefined
    ? { ...parameter, example: needed(values[name] ?? PARAMETER_EXAMPLES[name], `the parameter ${name}`) }
    : parameter;

/** Adds to every parameter, body, answer and problem of a document what it looks like in one story. */
class Illustrator {
  readonly #routes: ReadonlyMap<string, Route>;
  /** A problem response that operations share is illustrated by the first operation that refers to it. */
  readonly #shared = new Map<string, { readonly status: number; readonly refused: Refused }>();

  constructor(routes: readonly Route[]) {
    this.#routes = new Map(routes.map((route) => [`${route.method} ${pathOf(route)}`, route]));
  }

  document<D extends OpenApi>(document: D): D {
    const paths = mapped(document.paths, (methods, path) =>
      mapped(methods, (operation, method) =>
        this.#operation(operation, `${method.toUpperCase()} ${path}`, path),
      ),
    );
    return { ...document, paths, components: this.#components(document.components) };
  }

  #operation(operation: Operation, key: string, path: string): Operation {
    const examples = needed(OPERATION_EXAMPLES[key], key);
    const refused = this.#refused(key, path, examples);
    const { parameters, requestBody } = operation;
    return {
      ...operation,
      ...(parameters && {
        parameters: parameters.map((one) => withParameter(one, examples.parameters, one.name ?? '')),
      }),
      ...(requestBody && { requestBody: withContent(requestBody, examples.request, `the body of ${key}`) }),
      responses: mapped(operation.responses, (response, status) =>
        this.#response(response, Number(status), refused, examples.responses[status] ?? {}),
      ),
    };
  }

  #refused(key: string, path: string, { parameters, request }: OperationExamples): Refused {
    const route = this.#routes.get(key) ?? null;
    const type = route === null ? null : bodyClassOf(route);
    const [sound] = Object.values(request[JSON_TYPE] ?? {});
    return {
      route,
      path: path.replace(/\{(\w+)\}/g, (_all, name: string) => String(parameters[name])),
      body: type === null ? null : { type, sound: sound?.value },
    };
  }

  #response(response: Response, status: number, refused: Refused, examples: ByMediaType): Response {
    const { $ref, content } = response;
    if ($ref !== undefined) {
      const name = $ref.split('/').at(-1) ?? '';
      if (!this.#shared.has(name)) this.#shared.set(name, { status, refused });
      return response;
    }
    return content?.[PROBLEM] === undefined
      ? withContent(response, examples, `the ${status} at ${refused.path}`)
      : withProblems(response, status, refused);
  }

  #components({ parameters, headers, responses, ...rest }: Components): Components {
    return {
      ...rest,
      parameters: mapped(parameters, (parameter, name) =>
        withParameter(
          parameter,
          PARAMETER_EXAMPLES,
          name in PARAMETER_EXAMPLES ? name : (parameter.name ?? ''),
        ),
      ),
      headers: mapped(headers, (header, name) => ({
        ...header,
        example: needed(HEADER_EXAMPLES[name], `the header ${name}`),
      })),
      ...(responses && {
        responses: mapped(responses, (response, name) => {
          const { status, refused } = needed(this.#shared.get(name), `a call that meets ${name}`);
          return withProblems(response, status, refused);
        }),
      }),
    };
  }
}

/**
 * The document with an example of everything that it describes.
 * @throws Error naming what has none
 */
export const withExamples = <D extends OpenApi>(document: D, routes: readonly Route[]): D =>
  new Illustrator(routes).document(document);
