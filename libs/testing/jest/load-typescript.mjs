// Jest transforms what its workers load, not what its global setup loads: this lets plain Node load the workspaces'
// TypeScript sources with the repository's own compiler settings, so that tests need no build.
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformFileSync } from '@swc/core';

const { $schema: _, ...options } = JSON.parse(
  readFileSync(new URL('../../../.swcrc', import.meta.url), 'utf8'),
);

/** Node's module loader takes TypeScript sources until the returned function is called. */
export function loadTypeScript() {
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const source = specifier.replace(/\.js$/, '.ts');
      const fromSource = context.parentURL?.endsWith('.ts') && specifier.startsWith('.');
      if (fromSource && existsSync(new URL(source, context.parentURL))) return next(source, context);
      return next(specifier, { ...context, conditions: ['source', ...context.conditions] });
    },
    load(url, context, next) {
      if (!url.endsWith('.ts')) return next(url, context);
      const { code } = transformFileSync(fileURLToPath(url), {
        ...options,
        swcrc: false,
        sourceMaps: 'inline',
      });
      return { format: 'module', source: code, shortCircuit: true };
    },
  });
  return () => hooks.deregister();
}
