import type { Page, PageRequest } from '@tracepost/messaging';

/** What rows must have to be merged: newest first by `since`, told apart by `id`. */
export interface Dated {
  readonly id: string;
  readonly since: string;
}

export interface Source<R extends Dated> {
  readonly name: string;
  readonly page: (request: PageRequest) => Promise<Page<R>>;
}

/** How far one source is read: behind `after` on the page that begins at `cursor`; null when it is at its end. */
export type Place = { readonly cursor: string | null; readonly after: Dated | null } | null;
export type Places = Readonly<Record<string, Place>>;

export interface Merged<R> {
  readonly items: R[];
  /** Null at the end of all sources. */
  readonly next: Places | null;
  /** Sources that did not answer; their places stay where they were. */
  readonly silent: readonly string[];
}

const SOURCE_PAGE = 200;
const START: Place = { cursor: null, after: null };

/** The next `limit` rows of all sources together, newest first. */
export const mergedPage = async <R extends Dated>(
  sources: readonly Source<R>[],
  limit: number,
  places: Places | null,
): Promise<Merged<R>> => {
  const readers = sources.map(
    (source) => new Reader(source, places === null ? START : (places[source.name] ?? null)),
  );
  await Promise.all(readers.map((reader) => reader.fill()));
  const items: R[] = [];
  while (items.length < limit) {
    const newest = readers.reduce<Reader<R> | null>(
      (best, reader) => (reader.head && (!best?.head || reader.head.since > best.head.since) ? reader : best),
      null,
    );
    const row = await newest?.take();
    if (row === undefined) break;
    items.push(row);
  }
  const next = Object.fromEntries(readers.map(({ name, place }) => [name, place]));
  const silent = readers.filter((reader) => reader.silent).map(({ name }) => name);
  const isEnd = readers.every((reader) => reader.place === null || reader.silent);
  return { items, next: isEnd ? null : next, silent };
};

class Reader<R extends Dated> {
  silent = false;
  #rows: R[] = [];
  #following: string | null = null;

  constructor(
    private readonly source: Source<R>,
    public place: Place,
  ) {}

  get name(): string {
    return this.source.name;
  }

  get head(): R | undefined {
    return this.#rows[0];
  }

  /** Reads on until there is a row, the end, or no answer. */
  async fill(): Promise<void> {
    while (this.#rows.length === 0 && this.place !== null && !this.silent) {
      const { cursor, after } = this.place;
      const request = { limit: SOURCE_PAGE, ...(cursor !== null && { cursor }) };
      const page = await this.source.page(request).catch(() => null);
      if (page === null) {
        this.silent = true;
        return;
      }
      this.#rows = behind(page.items, after);
      this.#following = page.next;
      if (this.#rows.length === 0) this.#turnPage();
    }
  }

  async take(): Promise<R | undefined> {
    const row = this.#rows.shift();
    if (row === undefined || this.place === null) return undefined;
    this.place = { ...this.place, after: { id: row.id, since: row.since } };
    if (this.#rows.length === 0) this.#turnPage();
    await this.fill();
    return row;
  }

  #turnPage(): void {
    this.place = this.#following === null ? null : { cursor: this.#following, after: null };
  }
}

/** The rows behind one; where that is gone meanwhile (redriven), those that are older. */
const behind = <R extends Dated>(rows: readonly R[], after: Dated | null): R[] => {
  if (after === null) return [...rows];
  const at = rows.findIndex(({ id }) => id === after.id);
  return at >= 0 ? rows.slice(at + 1) : rows.filter(({ since }) => since < after.since);
};
