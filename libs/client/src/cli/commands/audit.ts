import { group, listing, reading, type AnyCommand } from '../command.js';
import { perform } from '../context.js';
import { at, fieldsOf } from '../output/fields.js';
import { TRACE } from './example-ids.js';
import { listItems } from './list-items.js';

const entries = listing('entries', 'Every change and every disclosure, as far as they concern you', [
  `audit entries --trace ${TRACE}`,
  'audit entries --all --json',
])
  .option('--trace <trace>', 'only of this trace')
  .action((flags) =>
    perform(flags, (context) =>
      listItems(context, '/v1/audit-entries', { traceId: flags.trace }, flags, [
        { title: 'INDEX', text: ({ index }) => String(index), right: true },
        { title: 'AT', text: (entry) => at(entry.at) },
        { title: 'KIND', text: ({ kind }) => kind },
        { title: 'WHO', text: ({ participant }) => participant },
        { title: 'CLIENT', text: ({ client }) => client },
        { title: 'DID', text: ({ action }) => action, least: 14 },
        { title: 'FOR', text: ({ purpose }) => purpose, least: 12 },
        {
          title: 'ABOUT',
          text: ({ hopId, traceIds }) => (hopId ? `hop ${hopId}` : traceIds[0] && `trace ${traceIds[0]}`),
          least: 20,
        },
        { title: 'HASH', text: ({ hash }) => hash.slice(0, 12) },
      ]),
    ),
  );

const checkpoint = reading('checkpoint', 'Size and root of the log, signed', ['audit checkpoint']).action(
  (flags) =>
    perform(flags, async ({ hub, call, show }) => {
      const { body } = await hub.get('/v1/audit-checkpoint', call);
      await show(body, ({ size, root, at: when, note }, out) =>
        fieldsOf(out, [
          ['entries', size],
          ['root', root],
          ['at', at(when)],
          ['note', note],
        ]),
      );
    }),
);

export const auditCommands: readonly AnyCommand[] = [
  group('audit', 'The log of changes and disclosures', [entries, checkpoint]),
];
