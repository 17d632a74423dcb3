import type { ExplainBody, Firearm } from '../../api/schema.js';
import { group, listing, reading, type AnyCommand } from '../command.js';
import { perform, type Context } from '../context.js';
import { UsageError } from '../exit-code.js';
import { make, repeated } from '../input/flags.js';
import { readJson } from '../input/read-body.js';
import { fieldsOf } from '../output/fields.js';
import { firearmWords } from '../views/firearm-words.js';
import { explanationDetails, identificationDetails } from '../views/route-view.js';
import { TRACE } from './example-ids.js';
import { listItems } from './list-items.js';

interface FirearmFlags {
  readonly trace?: string | undefined;
  readonly serial?: string | undefined;
  readonly make?: Firearm['makes'] | undefined;
  readonly model?: string | undefined;
  readonly calibre?: string | undefined;
  readonly made?: string | undefined;
  readonly imported?: string[] | undefined;
}

/** `US` or with its year `US:2015`. */
const importMark = (mark: string): { country: string; year: number | null } => {
  const [country = '', year] = mark.split(':');
  return { country, year: year === undefined ? null : Number(year) };
};

const flagged = (flags: FirearmFlags): Partial<Firearm> => ({
  ...(flags.serial !== undefined && { serial: { raw: flags.serial, condition: 'CLEAR' as const } }),
  ...(flags.make !== undefined && { makes: flags.make }),
  ...(flags.model !== undefined && { model: flags.model }),
  ...(flags.calibre !== undefined && { calibre: flags.calibre }),
  ...(flags.made !== undefined && { countryOfManufacture: flags.made }),
  ...(flags.imported !== undefined && { importMarks: flags.imported.map(importMark) }),
});

/** The firearm of a file (alone, or in a request), of a trace of yours, or of the flags. */
const firearmOf = async (
  { hub, call }: Context,
  file: string | undefined,
  flags: FirearmFlags,
): Promise<Firearm> => {
  const own = flagged(flags);
  if (flags.trace !== undefined) {
    const { body } = await hub.get('/v1/trace-requests/{id}', { ...call, path: { id: flags.trace } });
    return { ...(body.firearm as Firearm), ...own };
  }
  if (file !== undefined) {
    const read = await readJson(file);
    return { ...((read['firearm'] ?? read) as Firearm), ...own };
  }
  if (Object.keys(own).length === 0)
    throw new UsageError('name a file, --trace, or what is read on the firearm (--make, --serial, ...)');
  return { serial: { condition: 'NONE' }, ...own };
};

const ofFirearm = (name: string, summary: string, examples: readonly string[]) =>
  reading(name, summary, examples)
    .argument('[file]', 'a firearm or a whole request as JSON, or - for stdin')
    .option('--trace <trace>', 'the firearm of this trace of yours')
    .option('--make <name>', 'maker as read, GLOCK or GLOCK INC:IMPORTER; several times for several', make)
    .option('--model <name>', 'model as read')
    .option('--calibre <name>', 'calibre as read')
    .option('--serial <text>', 'serial as read')
    .option('--made <country>', 'country of manufacture as marked')
    .option('--imported <country[:year]>', 'import mark, US:2015; several times for several', repeated);

const explain = ofFirearm('explain', 'Who would be asked about a firearm, and why; nothing is stored', [
  'explain --make GLOCK --made AT --imported US:2015',
  'explain request.json',
  `explain --trace ${TRACE} --asked US`,
])
  .option('--asked <country>', 'as if this country had been asked before; several times', repeated)
  .option('--for <participant>', 'as if this participant asked (operators)')
  .action((file, flags) =>
    perform(flags, async (context) => {
      const firearm = await firearmOf(context, file, flags);
      const body: ExplainBody = {
        firearm,
        requestingParticipant: flags.for ?? null,
        asked: flags.asked ?? [],
      };
      const answer = await context.hub.post('/v1/routes:explain', body, context.call);
      await context.show(answer.body, explanationDetails);
    }),
  );

const identify = ofFirearm('identify', 'How the markings of a firearm are read; nothing is stored', [
  'identify --make GLOCK --model "17 GEN4" --serial "BXO 123"',
  'identify request.json --json',
]).action((file, flags) =>
  perform(flags, async (context) => {
    const firearm = await firearmOf(context, file, flags);
    const answer = await context.hub.post('/v1/identifications', { firearm }, context.call);
    await context.show(answer.body, identificationDetails);
  }),
);

const participants = listing('list', 'Who can be asked', ['participants list']).action((flags) =>
  perform(flags, (context) =>
    listItems(context, '/v1/participants', {}, flags, [
      { title: 'PARTICIPANT', text: ({ id }) => id },
      { title: 'NAME', text: ({ name }) => name, least: 16 },
      { title: 'KIND', text: ({ kind }) => kind },
      { title: 'COUNTRY', text: ({ country }) => country },
      { title: 'STATUS', text: ({ status }) => status },
      { title: 'LANGUAGES', text: ({ languages }) => languages.join(' ') },
      { title: 'TIME ZONE', text: ({ timeZone }) => timeZone, least: 10 },
    ]),
  ),
);

const participant = reading('show', 'A participant; restrictions of oneself only', [
  'participants show US-NCB',
])
  .argument('<participant>', 'its id')
  .action((id, flags) =>
    perform(flags, async ({ hub, call, show }) => {
      const { body } = await hub.get('/v1/participants/{id}', { ...call, path: { id } });
      await show(body, (one, out) =>
        fieldsOf(out, [
          ['participant', one.id],
          ['name', one.name],
          ['kind', one.kind],
          ['country', one.country],
          ['status', one.status],
          ['channels', one.channels.join(', ')],
          ['languages', one.languages.join(', ')],
          ['time zone', one.timeZone],
          ['weekend', one.weekend.join(', ')],
          ['accepts nothing from', one.restrictions?.refusesFrom.join(', ')],
          [
            'approves beforehand',
            one.preApproved && [one.preApproved.mode, ...one.preApproved.participants].join(' '),
          ],
        ]),
      );
    }),
  );

const desk = listing('desk', 'Traces without a route (operators)', ['desk']).action((flags) =>
  perform(flags, (context) =>
    listItems(context, '/v1/desk', {}, flags, [
      { title: 'TRACE', text: ({ id }) => id },
      { title: 'FROM', text: ({ requestingParticipant }) => requestingParticipant },
      { title: 'DESK', text: (entry) => entry.desk },
      { title: 'FIREARM', text: ({ firearm }) => firearmWords(firearm, null), least: 14 },
      { title: 'WHY', text: ({ why }) => why, least: 20 },
    ]),
  ),
);

export const routingCommands: readonly AnyCommand[] = [
  explain,
  identify,
  group('participants', 'Who takes part', [participants, participant]),
  desk,
];
