// `node --import ./scripts/load-typescript.mjs x.ts`: plain Node loads the workspaces' TypeScript sources, with the
// repository's own compiler settings and without a build.
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformFileSync } from '@swc/core';

const { $schema: _, ...options } = JSON.parse(readFileSync(new URL('../.swcrc', import.meta.url), 'utf8'));

registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('@tracepost/')) {
      return next(specifier, { ...context, conditions: ['source', ...context.conditions] });
    }
    const source = specifier.replace(/\.js$/, '.ts');
    const relative = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
    return next(relative && existsSync(new URL(source, context.parentURL)) ? source : specifier, context);
  },
  load(url, context, next) {
    if (!url.endsWith('.ts') || url.includes('/node_modules/')) return next(url, context);
    const { code } = transformFileSync(fileURLToPath(url), {
      ...options,
      swcrc: false,
      sourceMaps: 'inline',
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
