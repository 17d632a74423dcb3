import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const OWN = new URL('../../assets/', import.meta.url);
/** Copied here from other packages by the build (`vendor` in package.json). */
const VENDOR = new URL('../../vendor/', import.meta.url);
const SWAGGER_UI = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

const CSS = 'text/css; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';

const FILES: Readonly<Record<string, { readonly type: string; readonly path: URL | string }>> = {
  'icon.svg': { type: 'image/svg+xml', path: new URL('icon.svg', OWN) },
  'console.css': { type: CSS, path: new URL('console.css', OWN) },
  'docs.css': { type: CSS, path: new URL('docs.css', OWN) },
  'docs.js': { type: SCRIPT, path: new URL('docs.js', OWN) },
  'events.js': { type: SCRIPT, path: new URL('events.js', OWN) },
  'ops.js': { type: SCRIPT, path: new URL('ops.js', OWN) },
  'swagger-ui.css': { type: CSS, path: join(SWAGGER_UI, 'swagger-ui.css') },
  'swagger-ui-bundle.js': { type: SCRIPT, path: join(SWAGGER_UI, 'swagger-ui-bundle.js') },
  'asyncapi.css': { type: CSS, path: new URL('asyncapi.css', VENDOR) },
  'asyncapi.js': { type: SCRIPT, path: new URL('asyncapi.js', VENDOR) },
  'rio.xlsx': {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    path: new URL('rio.xlsx', OWN),
  },
  'openapi.json': { type: 'application/json', path: new URL('openapi.json', OWN) },
  'asyncapi.json': { type: 'application/json', path: new URL('asyncapi.json', OWN) },
};

export interface Asset {
  readonly type: string;
  readonly content: Buffer;
}

const read = new Map<string, Promise<Asset>>();

const load = async (path: URL | string, type: string): Promise<Asset> => ({
  type,
  content: await readFile(path),
});

/** A file that this service carries with it, read once; null for any other name. */
export const asset = async (name: string): Promise<Asset | null> => {
  const file = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
  if (file === undefined) return null;
  const known = read.get(name) ?? load(file.path, file.type);
  read.set(name, known);
  return await known;
};
