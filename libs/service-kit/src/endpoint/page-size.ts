/** Characters of rendered items after which a page ends early (8 MiB of ASCII; api.md section 1, Pages). */
const PAGE_LIMIT = 8 * 1_048_576;

/** How many of the items fit into one page; always at least one, so that every page gets on. */
export const fittingItems = (items: readonly unknown[], limit = PAGE_LIMIT): number => {
  let bytes = 0;
  for (const [index, item] of items.entries()) {
    bytes += Buffer.byteLength(JSON.stringify(item)) + 1;
    if (bytes > limit && index > 0) return index;
  }
  return items.length;
};
