import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';
import { ROOT } from '../src/index.js';

/** A line of source, and the rule that must refuse it; null for a line that must pass. */
type Line = readonly [line: string, rule: string | null];

const BOUNDARY = '@nx/enforce-module-boundaries';
const IMPORT = 'no-restricted-imports';
const GLOBAL = 'no-restricted-globals';
const SYNTAX = 'no-restricted-syntax';
const EXHAUSTIVE = '@typescript-eslint/switch-exhaustiveness-check';
const KAFKA = '@typescript-eslint/no-restricted-imports';

const importing = (packages: readonly string[], rule: string | null): Line[] =>
  packages.map((name) => [`import '${name}';`, rule]);
const ours = (names: readonly string[], rule: string | null): Line[] =>
  importing(
    names.map((name) => `@tracepost/${name}`),
    rule,
  );

/** What is planted where; each file exists, its text is replaced in memory only. */
const PLANTED: readonly { readonly what: string; readonly file: string; readonly lines: readonly Line[] }[] =
  [
    {
      what: 'a service does not import another service, what runs services, or test helpers',
      file: 'services/tracing/src/app/close-trace.ts',
      lines: [
        ...ours(['audit', 'routing', 'edge', 'tools', 'testing', 'embedded', 'client'], BOUNDARY),
        [`import '../../../routing/src/index.js';`, BOUNDARY],
        ...ours(['contracts', 'firearms', 'messaging', 'persistence', 'security', 'service-kit'], null),
      ],
    },
    {
      what: 'a spec of a service may start servers, and still imports no other service',
      file: 'services/tracing/test/running-tracing.ts',
      lines: [...ours(['testing', 'embedded', 'service-kit'], null), ...ours(['routing'], BOUNDARY)],
    },
    {
      what: 'contracts know nobody',
      file: 'libs/contracts/src/topics/topics.ts',
      lines: [
        ...ours(['messaging', 'persistence', 'service-kit', 'firearms', 'tracing'], BOUNDARY),
        ...importing(['class-validator'], null),
      ],
    },
    {
      what: 'messaging knows the contracts only',
      file: 'libs/messaging/src/outbox/relay.ts',
      lines: [
        ...ours(['service-kit', 'persistence', 'security', 'intake'], BOUNDARY),
        ...ours(['contracts'], null),
      ],
    },
    {
      what: 'persistence knows contracts and messaging',
      file: 'libs/persistence/src/tx.ts',
      lines: [
        ...ours(['service-kit', 'security', 'audit'], BOUNDARY),
        ...ours(['contracts', 'messaging'], null),
      ],
    },
    {
      what: 'security knows the contracts only',
      file: 'libs/security/src/sealing/sealing.ts',
      lines: [...ours(['messaging', 'persistence', 'service-kit'], BOUNDARY), ...ours(['contracts'], null)],
    },
    {
      what: 'the service kit knows no service',
      file: 'libs/service-kit/src/service/retry.ts',
      lines: [
        ...ours(['intake', 'edge', 'testing'], BOUNDARY),
        ...ours(['contracts', 'messaging', 'persistence', 'security'], null),
      ],
    },
    {
      what: 'a pure library imports no other project',
      file: 'libs/translog/src/index.ts',
      lines: [...ours(['contracts', 'firearms', 'messaging'], BOUNDARY), ...importing(['node:crypto'], null)],
    },
    {
      what: 'the client stands alone',
      file: 'libs/client/src/index.ts',
      lines: ours(['contracts', 'security', 'testing', 'intake'], BOUNDARY),
    },
    {
      what: 'the edge passes on: it knows no database, no broker, no service',
      file: 'services/edge/src/edge.ts',
      lines: [
        ...ours(['persistence', 'messaging', 'console'], BOUNDARY),
        ...ours(['contracts', 'security', 'service-kit'], null),
      ],
    },
    {
      what: 'a domain folder is pure',
      file: 'services/tracing/src/domain/decide.ts',
      lines: [
        ...importing(['node:crypto', '@nestjs/common', 'typeorm', 'pg', 'node:fs/promises'], IMPORT),
        ...importing(['../app/ports.js', '../db/trace-rows.js', '../http/problems.js'], IMPORT),
        ...importing(['@tracepost/messaging', '@tracepost/persistence'], IMPORT),
        ...importing(['./states.js', '@tracepost/contracts'], null),
        ['export const a = Date.now();', SYNTAX],
        ['export const b = new Date();', SYNTAX],
        ['export const c = Math.random();', SYNTAX],
        ['export const d = async () => 1;', SYNTAX],
        ['export async function e() { return 1; }', SYNTAX],
        ['export const f = crypto.randomUUID();', GLOBAL],
        ['export const g = performance.now();', GLOBAL],
        ['setTimeout(() => undefined, 1);', GLOBAL],
        ['export const h = new Date(0);', null],
      ],
    },
    {
      what: 'the reading of firearms is as pure as a domain folder',
      file: 'libs/firearms/src/identify.ts',
      lines: [
        ...importing(['node:crypto', '@nestjs/common'], IMPORT),
        ['export const a = Date.now();', SYNTAX],
        ...importing(['./text.js', './serial/match-serial.js'], null),
      ],
    },
    {
      what: 'settings are read in one place, kafkajs is known in one place, nothing is printed',
      file: 'services/intake/src/app/submit-request.ts',
      lines: [
        [`export const a = process.env['X'];`, 'no-restricted-properties'],
        [`export const { env } = process;`, 'no-restricted-properties'],
        [`import 'kafkajs';`, KAFKA],
        [`console.log('x');`, 'no-console'],
        [`export const b = (x: 'p' | 'q') => { switch (x) { case 'p': return 1; } };`, EXHAUSTIVE],
        [`export const c = (x: 'p' | 'q') => { switch (x) { case 'p': case 'q': return 1; } };`, null],
        [`export const d = (x: any) => x;`, '@typescript-eslint/no-explicit-any'],
        [`Promise.resolve();`, '@typescript-eslint/no-floating-promises'],
      ],
    },
    {
      what: 'only the adapter knows kafkajs',
      file: 'libs/messaging/src/outbox/outbox-rows.ts',
      lines: importing(['kafkajs'], KAFKA),
    },
    {
      what: 'the adapter knows kafkajs',
      file: 'libs/messaging/src/adapters/kafka/gather.ts',
      lines: importing(['kafkajs'], null),
    },
    {
      what: 'the environment is read where settings are parsed',
      file: 'libs/service-kit/src/settings/environment.ts',
      lines: [[`export const a = process.env['X'];`, null]],
    },
  ];

describe('the lint rules', () => {
  let eslint: ESLint;
  beforeAll(() => {
    // Else the parser, where CI is set, reads each file from the disk once instead of the text it is given.
    process.env['TSESTREE_SINGLE_RUN'] = 'false';
    // @nx/enforce-module-boundaries reads the project graph that nx has written.
    execFileSync(
      process.execPath,
      [createRequire(import.meta.url).resolve('nx/bin/nx'), 'show', 'projects'],
      {
        cwd: ROOT,
        env: { ...process.env, NX_DAEMON: 'false' },
        stdio: 'ignore',
      },
    );
    eslint = new ESLint({ cwd: ROOT });
  });

  it.each(PLANTED)('$what ($file)', async ({ file, lines }) => {
    const text = `${lines.map(([line]) => line).join('\n')}\n`;
    const [result] = await eslint.lintText(text, { filePath: join(ROOT, file) });
    const found = (result?.messages ?? []).map(({ line, ruleId, message }) => ({
      line,
      rule: ruleId ?? message,
    }));
    const judged = lines.map(([line, rule], at) => {
      const rules = found.filter((one) => one.line === at + 1).map((one) => one.rule);
      return [line, rule === null ? (rules[0] ?? null) : (rules.find((one) => one === rule) ?? rules)];
    });
    expect(judged).toEqual(lines);
  });
});
