import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from '../src/index.js';

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as Manifest;
const namesOf = (...of: (Readonly<Record<string, string>> | undefined)[]): Set<string> =>
  new Set(of.flatMap((one) => Object.keys(one ?? {})));

/** Start of a static import or re-export, at the start of a line or after `}`, and of a dynamic import of a text. */
const IMPORT = /(?:^import\s+|^(?:import|export)\b[^;'"]*?\bfrom\s+|\bimport\()['"]([^'"]+)['"]/gm;
const BUILT_IN = new Set(builtinModules);

/** Packages that a source names: not its own files, not what Node brings. */
const packagesOf = (source: string): string[] =>
  [...source.matchAll(IMPORT)]
    .map(([, specifier = '']) => specifier)
    .filter((specifier) => !/^(?:\.|node:|#)/.test(specifier))
    .map((specifier) => {
      const parts = specifier.split('/');
      return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
    })
    .filter((name) => !BUILT_IN.has(name));

const PACKAGES = globSync(['{libs,services}/*/package.json', 'tools/package.json'], { cwd: ROOT }).map(
  (path) => dirname(path),
);
const root = manifestOf('.');
const isTest = (file: string): boolean =>
  file.endsWith('.spec.ts') || /\/(?:test|conformance|jest)\//.test(file);

describe('the dependencies of a package', () => {
  it('are found in every form of import', () => {
    const source = [
      `import 'a';`,
      `import type { B } from '@x/b';`,
      `import {\n  c,\n} from 'c/deep.js';`,
      `export * from "d";`,
      `const e = await import('eslint');`,
      `import { join } from 'node:path';`,
      `import './f.js';`,
    ].join('\n');
    expect(packagesOf(source)).toEqual(['a', '@x/b', 'c', 'd', 'eslint']);
  });

  it.each(PACKAGES)('%s: every package that it imports is declared by it', (folder) => {
    const own = manifestOf(folder);
    const running = namesOf(own.dependencies);
    const testing = namesOf(own.dependencies, own.devDependencies, root.devDependencies);
    const missing = globSync('{src,test,jest}/**/*.{ts,mjs}', { cwd: join(ROOT, folder) }).flatMap((path) => {
      const file = `${folder}/${path}`;
      const declared = isTest(file) ? testing : running;
      return packagesOf(readFileSync(join(ROOT, file), 'utf8'))
        .filter((name) => name !== own.name && !declared.has(name))
        .map((name) => `${file}: ${name}`);
    });
    expect(missing).toEqual([]);
  });
});
