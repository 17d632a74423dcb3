import { misfits, operationAt, resolved, type DocumentedResponse } from './document.js';

interface Received {
  readonly status: number;
  readonly headers: Headers;
  /** Asked for only where it is JSON; the caller's own copy stays unread. */
  readonly text: () => Promise<string>;
}

const JSON_TYPE = /^application\/(.+\+)?json$/;

const headerFaults = (documented: DocumentedResponse, headers: Headers): string[] =>
  Object.entries(documented.headers ?? {}).flatMap(([name, reference]) => {
    const header = resolved(reference);
    const value = headers.get(name);
    if (value === null) return header.required === true ? [`lacks the header ${name}`] : [];
    return misfits(header.schema, value).map((fault) => `has ${name}: ${value},${fault}`);
  });

const contentFaults = async (documented: DocumentedResponse, received: Received): Promise<string[]> => {
  const type = received.headers.get('content-type')?.split(';')[0] ?? null;
  if (documented.content === undefined)
    return type === null ? [] : [`is ${type}, where nothing is documented`];
  const content = type === null ? undefined : documented.content[type];
  if (content === undefined) return [`is ${type}, not ${Object.keys(documented.content).join(', ')}`];
  if (type === null || content.schema === undefined || !JSON_TYPE.test(type)) return [];
  const body = JSON.parse(await received.text()) as Readonly<Record<string, unknown>>;
  const slug = String(body['type'] ?? '').replace('/problems/', '');
  const known = documented['x-problems'];
  return [
    ...misfits(content.schema, body),
    ...(known && !known.includes(slug) ? [`is ${slug}, which is not documented for it`] : []),
  ];
};

/**
 * Holds an answer to docs/api/openapi.json: status, headers, media type, schema, problem type.
 * @throws Error that says what is not as published
 */
export const checkResponse = async (method: string, address: string, received: Received): Promise<void> => {
  const call = `${method} ${address.split('?')[0]} -> ${received.status}`;
  const operation = operationAt(method, address);
  if (operation === null) {
    const isPublic = address.startsWith('/v1/') && ![404, 405].includes(received.status);
    if (isPublic) throw new Error(`${call}: openapi.json has no such operation`);
    return;
  }
  const reference = operation.responses[received.status];
  if (reference === undefined) throw new Error(`${call}: openapi.json has no such status`);
  const documented = resolved(reference);
  const faults = headerFaults(documented, received.headers);
  if (method !== 'HEAD') faults.push(...(await contentFaults(documented, received)));
  if (faults.length > 0) throw new Error(`${call} is not as openapi.json says: it ${faults.join('; it ')}`);
};
