// Writes every generated file of the repository. With --check it writes none, and fails naming those that differ.
import './load-typescript.mjs';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';

const root = resolve(import.meta.dirname, '..');

/** One line a file: where it lies, and how its text is made. JSON, Markdown and TypeScript are laid out by prettier afterwards. */
const GENERATORS = [
  {
    file: '.env.example',
    text: async () => (await import('../libs/service-kit/src/settings/env-example.ts')).envExample(),
  },
  {
    file: 'deploy/keycloak/tracepost-realm.json',
    text: async () => JSON.stringify((await import('./keycloak-realm.mjs')).keycloakRealm()),
  },
  {
    file: 'libs/client/src/api/schema.ts',
    text: async () => (await import('./client-types.mjs')).clientTypes(),
  },
  {
    file: 'libs/client/src/api/codes.ts',
    text: async () => (await import('./client-types.mjs')).clientCodes(),
  },
  {
    file: 'docs/messages.md',
    text: async () => (await import('./messages.mjs')).messagesPage(),
  },
];

const layOut = async (file, text) =>
  /\.(?:json|md|ts)$/.test(file) ? format(text, { ...(await resolveConfig(file)), filepath: file }) : text;

const check = process.argv.includes('--check');
const different = [];
for (const { file, text } of GENERATORS) {
  const path = join(root, file);
  const wanted = await layOut(path, await text());
  if (existsSync(path) && readFileSync(path, 'utf8') === wanted) continue;
  different.push(file);
  if (check) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, wanted);
}

for (const file of different)
  console.log(
    check ? `${file} is not what its source makes: run node scripts/generate.mjs` : `wrote ${file}`,
  );
if (check && different.length > 0) process.exitCode = 1;
