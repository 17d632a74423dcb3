import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { AnyCommand } from './command.js';
import { programOf } from './program.js';

const ROOT = resolve(import.meta.dirname, '../../../..');

interface Leaf {
  readonly name: string;
  readonly command: AnyCommand;
}

const leavesOf = (command: AnyCommand, path: readonly string[]): Leaf[] =>
  command.commands.length === 0
    ? [{ name: path.join(' '), command }]
    : command.commands.flatMap((one) => leavesOf(one, [...path, one.name()]));

const helpOf = (command: AnyCommand): string => {
  let text = '';
  command.configureOutput({ writeOut: (part) => (text += part) });
  command.outputHelp();
  return text;
};

/** What follows `tracepost` in each example, as a shell would split it, up to a pipe or redirection. */
const examplesIn = (help: string): string[][] =>
  [...help.matchAll(/(?:\$|\|) tracepost ([^|<>\n]+)/g)].map(([, line = '']) =>
    [...line.trim().matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''),
  );

const withoutComment = (args: readonly string[]): string[] => {
  const comment = args.indexOf('#');
  return comment < 0 ? [...args] : args.slice(0, comment);
};

const leaves = leavesOf(programOf(), []);

/** The program with commands that only keep quiet, so that parsing is all that happens. */
const silentProgram = () => {
  const program = programOf();
  for (const { command } of leavesOf(program, [])) command.action(() => undefined);
  return program;
};

describe('the command line', () => {
  it.each(leaves)('$name: --help has an example, and each example parses', async ({ name, command }) => {
    const examples = examplesIn(helpOf(command));
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.some((args) => args.join(' ').startsWith(name))).toBe(true);
    for (const args of examples) await silentProgram().parseAsync(args, { from: 'user' });
  });

  it('has what the README shows', async () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const shown = examplesIn(readme.replaceAll(/(?:npx |`)tracepost /g, '$ tracepost ').replaceAll('`', '|'));
    expect(shown.length).toBeGreaterThan(8);
    for (const args of shown) await silentProgram().parseAsync(withoutComment(args), { from: 'user' });
  });

  it('is whole: every operation of the API below /v1 is called by a command', () => {
    const sources = globSync('libs/client/src/**/*.ts', { cwd: ROOT })
      .filter((file) => !/\.spec\.ts$|\/api\//.test(file))
      .map((file) => readFileSync(join(ROOT, file), 'utf8'))
      .join('\n');
    const document = JSON.parse(readFileSync(join(ROOT, 'docs/api/openapi.json'), 'utf8')) as {
      paths: Record<string, object>;
    };
    const missing = Object.keys(document.paths).filter(
      (path) => path.startsWith('/v1/') && !sources.includes(`'${path}'`),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    ['an unknown command', ['anser']],
    ['an unknown flag', ['inbox', '--colour']],
    ['a code that there is none of', ['answer', '0193', '--result', 'MAYBE']],
    ['a number that is none', ['traces', 'list', '--limit', 'many']],
    ['a handling code that there is none of', ['answer', '0193', '--handling', 'H9']],
    ['no argument where one is needed', ['submit']],
  ])('refuses %s', async (_what, args) => {
    const program = silentProgram();
    const quiet = { writeErr: () => undefined };
    program.configureOutput(quiet);
    for (const { command } of leavesOf(program, [])) command.configureOutput(quiet);
    await expect(program.parseAsync(args, { from: 'user' })).rejects.toMatchObject({ exitCode: 1 });
  });
});
