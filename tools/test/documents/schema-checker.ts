import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

type Schema = Readonly<Record<string, unknown>>;

/** What the schema does not say may not be there either: an example with a member that nobody describes is a fault. */
const closed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, closed(member)]));
  return isObjectSchema(inner) ? { additionalProperties: false, ...inner } : inner;
};

const isObjectSchema = (schema: Schema): boolean =>
  schema['type'] === 'object' && typeof schema['properties'] === 'object';

const BASE = 'https://tracepost.example/document';

/** Checks values against schemas of one document with `#/components/schemas`, by JSON Schema 2020-12, strictly. */
export class SchemaChecker {
  readonly #ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });

  constructor(document: { readonly components: unknown }) {
    addFormats.default(this.#ajv);
    this.#ajv.addVocabulary(['components', 'schemas']);
    const { components } = closed({ components: document.components }) as {
      components: { schemas: unknown };
    };
    this.#ajv.addSchema({ $id: BASE, components: { schemas: components.schemas } });
  }

  /** What is wrong with the value, in words; empty when nothing is. */
  faults(schema: unknown, value: unknown): string[] {
    const text = JSON.stringify(closed(schema)).replaceAll('"#/components/', `"${BASE}#/components/`);
    const check = this.#ajv.compile(JSON.parse(text) as Schema);
    if (check(value)) return [];
    return (check.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  }
}
