import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { EventView } from '../../api/schema.js';
import { eventPages, type EventFilter, type FeedPosition } from '../../events/feed.js';
import { followEvents } from '../../events/follow-events.js';
import { reading, type AnyCommand } from '../command.js';
import { perform, type Context } from '../context.js';
import { coded } from '../input/flags.js';
import { eventLine } from '../views/event-line.js';
import { TRACE } from './example-ids.js';

interface PositionFlags {
  readonly cursor?: string | undefined;
  readonly cursorFile?: string | undefined;
  readonly from?: 'beginning' | 'now' | undefined;
  readonly follow?: true | undefined;
}

const savedCursor = (file: string | undefined): string | undefined =>
  file !== undefined && existsSync(file) ? readFileSync(file, 'utf8').trim() || undefined : undefined;

/** A cursor given or saved goes before `--from`; one who only follows begins now. */
const positionOf = ({ cursor, cursorFile, from, follow }: PositionFlags): FeedPosition => {
  const known = cursor ?? savedCursor(cursorFile);
  if (known !== undefined) return { cursor: known };
  return { from: from ?? (follow && cursorFile === undefined ? 'now' : 'beginning') };
};

/** Keeps the place for the next run, after what it stands behind has been written. */
const save = (file: string | undefined, cursor: string): void => {
  if (file === undefined) return;
  writeFileSync(`${file}.new`, `${cursor}\n`);
  renameSync(`${file}.new`, file);
};

const showEvents = async (
  { hub, out, call }: Context,
  filter: EventFilter,
  flags: PositionFlags,
): Promise<void> => {
  const tell = (event: EventView): Promise<void> =>
    out.json ? out.record(event) : out.line(eventLine(event, out));
  const start = positionOf(flags);
  if (flags.follow) {
    const options = { signal: call.signal };
    for await (const { cursor, event } of followEvents(hub, start, filter, options)) {
      await tell(event);
      save(flags.cursorFile, cursor);
    }
    return;
  }
  for await (const { items, next } of eventPages(hub, start, filter, call)) {
    for (const event of items) await tell(event);
    save(flags.cursorFile, next);
  }
};

const events = reading('events', 'What has happened in what you may see, the oldest first', [
  'events',
  `events --trace ${TRACE}`,
  'events --follow --types hop.,trace.closed',
  'events --follow --cursor-file feed.cursor --json | tee -a events.ndjson',
])
  .option('--follow', 'go on with each event as it comes, until Ctrl-C')
  .option('--types <types>', 'only these: hop.answered, or hop. for all of hops; several by comma')
  .option('--trace <trace>', 'only of this trace')
  .addOption(
    coded('--from <where>', 'beginning (default), or now (default with --follow)', '/v1/events?from'),
  )
  .option('--cursor <cursor>', 'go on after this cursor')
  .option('--cursor-file <file>', 'go on after the cursor in this file, and keep the new one there')
  .action((flags) =>
    perform(flags, (context) => showEvents(context, { types: flags.types, traceId: flags.trace }, flags)),
  );

export const eventCommands: readonly AnyCommand[] = [events];
