import { bodyOf } from '../input/read-body.js';
import type { AdvanceBody } from '../../api/schema.js';
import { group, reading, type AnyCommand } from '../command.js';
import { perform } from '../context.js';
import { UsageError } from '../exit-code.js';
import { fieldsOf } from '../output/fields.js';

const show = reading('show', 'The business clock', ['clock show']).action((flags) =>
  perform(flags, async ({ hub, call, show: print }) => {
    const { body } = await hub.get('/v1/dev/clock', call);
    await print(body, ({ now, offset }, out) =>
      fieldsOf(out, [
        ['now', now],
        ['ahead by', offset],
      ]),
    );
  }),
);

const advance = reading('advance', 'Move the business clock forward; what falls due happens', [
  'clock advance --by P5D',
  'clock advance --to 2027-01-15T00:00:00Z',
])
  .option('--by <duration>', 'ISO 8601: P5D, PT4H')
  .option('--to <instant>', 'an instant in the future')
  .action((flags) =>
    perform(flags, async ({ hub, call, show: print }) => {
      if ((flags.by === undefined) === (flags.to === undefined)) throw new UsageError('give --by, or --to');
      const body = await bodyOf<AdvanceBody>(undefined, { by: flags.by, to: flags.to });
      const answer = await hub.post('/v1/dev/clock/advances', body, call);
      await print(answer.body, ({ now, fired }) => `it is ${now}; ${fired} timers fired`);
    }),
  );

export const clockCommands: readonly AnyCommand[] = [
  group('clock', 'The clock of a hub in development mode (operators)', [show, advance]),
];
