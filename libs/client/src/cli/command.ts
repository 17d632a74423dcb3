import { Command, Option, type Help } from '@commander-js/extra-typings';
import { wholeNumber } from './input/flags.js';

const SENT = 'How it is sent:';
const COMMON = 'Connection and output:';

/** The command's own options first, those of every command last. */
const groupItems: Help['groupItems'] = (unsorted, visible, groupOf) => {
  const groups = new Map<string, typeof visible>();
  for (const item of visible) {
    const group = groupOf(item);
    groups.set(group, [...(groups.get(group) ?? []), item]);
  }
  for (const last of [SENT, COMMON]) {
    const items = groups.get(last);
    if (items !== undefined && groups.delete(last)) groups.set(last, items);
  }
  return groups;
};

const inGroup =
  (title: string) =>
  <T extends string>(flags: T, description: string): Option<T> =>
    new Option(flags, description).helpGroup(title);
const common = inGroup(COMMON);
const sent = inGroup(SENT);

const examplesText = (examples: readonly string[]): string =>
  ['', 'Examples:', ...examples.map((example) => `  $ tracepost ${example}`)].join('\n');

/** A command without the options of a connection. */
export const bareCommand = (name: string, summary: string, examples: readonly string[]) =>
  new Command(name)
    .summary(summary)
    .description(`${summary}.`)
    .configureHelp({ groupItems })
    .showHelpAfterError('(--help shows what it takes)')
    .addHelpText('after', examplesText(examples))
    .exitOverride();

/** A command that asks the hub. */
export const reading = (name: string, summary: string, examples: readonly string[]) =>
  bareCommand(name, summary, examples)
    .addOption(common('--json', 'write JSON: one document, or a line for each thing of a stream'))
    .addOption(common('--profile <name>', 'profile of the configuration file'))
    .addOption(common('--config <file>', 'configuration file'))
    .addOption(common('--url <url>', 'address of the hub'))
    .addOption(common('--client-id <id>', 'client of the token issuer'))
    .addOption(common('--token-url <url>', 'token endpoint of the issuer'))
    .addOption(common('--language <code>', 'language of texts: en fr es pt ar'))
    .addOption(common('--purpose <use>', 'intended use of what is read, for the log'))
    .addOption(common('--verbose', 'say each request on stderr'));

/** A command that changes something at the hub. */
export const changing = (name: string, summary: string, examples: readonly string[]) =>
  reading(name, summary, examples)
    .addOption(sent('--key <key>', 'Idempotency-Key: the same one does it once (default: a new one)'))
    .addOption(sent('--if-match <etag>', 'refuse (exit 6) when it has changed since this ETag'));

/** A changing command whose body may come from a file. */
export const sending = (name: string, summary: string, examples: readonly string[]) =>
  changing(name, summary, examples).addOption(
    sent('--body <file>', 'JSON body from a file, or - for stdin; flags go before its members'),
  );

/** A command of a collection. */
export const listing = (name: string, summary: string, examples: readonly string[]) =>
  reading(name, summary, examples)
    .option('--limit <n>', 'at most so many, 1 to 200', wholeNumber, 50)
    .option('--all', 'every one of them')
    .option('--cursor <cursor>', 'go on after the page that ended with this cursor');

/** A name for commands of one thing. */
export const group = (name: string, summary: string, commands: readonly AnyCommand[]): AnyCommand => {
  const parent = new Command(name).summary(summary).description(`${summary}.`).exitOverride();
  parent.helpCommand(false).showHelpAfterError('(--help shows what it takes)');
  for (const one of commands) parent.addCommand(one);
  return parent;
};

/** A command whatever its arguments and options are. */
export type AnyCommand = Parameters<Command['addCommand']>[0];
