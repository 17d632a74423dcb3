import type { ItemOf, PagedPath, Place } from '../../api/operations.js';
import { pages, type PagedOptions } from '../../http/pages.js';
import type { Context } from '../context.js';
import type { Column } from '../output/table.js';

export interface ListFlags {
  readonly limit: number;
  readonly all?: true | undefined;
  readonly cursor?: string | undefined;
}

const LARGEST_PAGE = 200;

/** Shows a collection: a table, or one document `{"items", "next"}` as the API gives it. */
export const listItems = async <P extends PagedPath>(
  { hub, out, call, note }: Context,
  path: P,
  filters: NonNullable<Place<P, 'get'>['query']>,
  flags: ListFlags,
  columns: readonly Column<ItemOf<P>>[],
): Promise<void> => {
  const query = { ...filters, limit: flags.all ? LARGEST_PAGE : flags.limit, cursor: flags.cursor };
  const items: ItemOf<P>[] = [];
  let next: string | null = null;
  for await (const page of pages(hub, path, { ...call, query } as unknown as PagedOptions<P>)) {
    items.push(...page.items);
    ({ next } = page);
    if (!flags.all && items.length >= flags.limit) break;
  }
  if (out.json) return out.document({ items, next });
  await out.line(items.length === 0 ? 'none' : out.table(items, columns));
  if (next !== null) note(`${items.length} shown; more with --all, or --cursor '${next}'`);
};
