import { readFileSync } from 'node:fs';
import { Command } from '@commander-js/extra-typings';
import type { AnyCommand } from './command.js';
import { answerCommands } from './commands/answers.js';
import { auditCommands } from './commands/audit.js';
import { batchCommands } from './commands/batches.js';
import { clockCommands } from './commands/clock.js';
import { eventCommands } from './commands/events.js';
import { askedCommands } from './commands/hops-asked.js';
import { askingCommands } from './commands/hops-asking.js';
import { opsCommands } from './commands/ops.js';
import { referralCommands } from './commands/referrals.js';
import { requestCommands } from './commands/requests.js';
import { routingCommands } from './commands/routing.js';
import { sessionCommands } from './commands/session.js';
import { traceCommands } from './commands/traces.js';

const GROUPS: readonly (readonly [title: string, commands: readonly AnyCommand[]])[] = [
  ['Who you are:', sessionCommands],
  ['A trace of yours:', [...requestCommands, ...traceCommands]],
  ['A hop that you are asked:', [...askedCommands, ...answerCommands]],
  ['A hop that you ask:', [...askingCommands, ...referralCommands]],
  ['Before anything is sent:', routingCommands],
  ['Many at once:', batchCommands],
  ['What has happened:', [...eventCommands, ...auditCommands]],
  ['The hub itself:', [...opsCommands, ...clockCommands]],
];

const AFTER = `
Configuration, the first that says something:
  flags, then the environment (TRACEPOST_URL, TRACEPOST_CLIENT_ID, TRACEPOST_CLIENT_SECRET, TRACEPOST_TOKEN_URL,
  TRACEPOST_TOKEN, TRACEPOST_PROFILE, TRACEPOST_CONFIG, TRACEPOST_LANGUAGE, TRACEPOST_PURPOSE), then
  ~/.config/tracepost/config.json. A profile named by --profile goes before the environment.

Exit codes:
  0 done   1 refused   2 usage or configuration   3 not found   4 the hub cannot be reached or is in trouble
  5 no right   6 the state has moved on   130 interrupted

Examples:
  $ tracepost login --url http://127.0.0.1:3000 --client-id br-cp
  $ tracepost submit request.json
  $ tracepost traces list --awaiting APPROVAL
  $ tracepost events --follow`;

const versionOf = (): string => {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
};

/** The whole command line; it throws CommanderError in place of ending the process. */
export const programOf = (): Command => {
  const program = new Command('tracepost')
    .description('Submit, answer and follow firearm trace requests over a Tracepost hub.')
    .version(versionOf())
    .showHelpAfterError('(--help shows what there is)')
    .addHelpText('after', AFTER)
    .helpCommand(false)
    .exitOverride();
  for (const [title, commands] of GROUPS) {
    for (const command of commands) program.addCommand(command.helpGroup(title));
  }
  return program;
};
