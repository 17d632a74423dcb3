import { CommanderError } from '@commander-js/extra-typings';
import { EXIT, exitCodeOf, type ExitCode } from './exit-code.js';
import { interruptedBy, watchInterruption } from './interruption.js';
import { reportOf } from './output/report-error.js';
import { programOf } from './program.js';

const run = async (args: readonly string[]): Promise<ExitCode> => {
  try {
    await programOf().parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (interruptedBy() === null) {
      for (const line of reportOf(error, args.includes('--json'), process.stderr)) console.error(line);
      return exitCodeOf(error);
    }
  }
  return interruptedBy() === 'signal' ? EXIT.interrupted : EXIT.done;
};

watchInterruption(process.stdout);
process.exitCode = await run(process.argv.slice(2));
if (interruptedBy() !== 'reader gone')
  await new Promise<void>((done) => process.stdout.write('', () => done()));
// A connection that is kept alive would keep the process too.
process.exit();
