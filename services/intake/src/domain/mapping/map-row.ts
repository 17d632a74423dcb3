import type { SerialCondition } from '@tracepost/contracts';
import { readDate } from './dates.js';
import type { BuiltInMapping } from './mapping.js';
import { kindOf, segmentsOf, type PathKind } from './paths.js';
import { fold, readSerialCell } from './words.js';

/** A row by its column; what is no text came typed (NDJSON). */
export type Row = (column: string) => unknown;

interface Target {
  readonly column: string;
  readonly path: string;
  readonly segments: readonly (string | number)[];
  readonly kind: PathKind;
}

type Node = Record<string | number, unknown>;

const SERIAL = 'firearm.serial.raw';
const CONDITION = 'firearm.serial.condition';
const NUMERAL = /^\s*-?\d+([.,]\d+)?\s*$/;

const targetOf = (column: string, path: string): Target => ({
  column,
  path,
  segments: segmentsOf(path),
  kind: kindOf(path) ?? 'text',
});

/** One request being put together: elements of lists that are left out close up. */
class Draft {
  readonly root: Node = {};
  readonly #elements = new Map<string, (string | number)[]>();
  readonly places: Map<string, string> = new Map();

  constructor(private readonly tracing: boolean) {}

  put({ column, segments }: Target, value: unknown): void {
    let node = this.root;
    let pointer = '#';
    segments.forEach((segment, depth) => {
      const key = typeof segment === 'number' ? this.#position(segments, depth, segment) : segment;
      if (this.tracing) pointer += `/${key}`;
      if (depth === segments.length - 1) node[key] = value;
      else node = (node[key] ??= typeof segments[depth + 1] === 'number' ? [] : {}) as Node;
    });
    if (this.tracing) this.places.set(pointer, column);
  }

  /** A constant counts where no column brought a value, in a list's element only beside a column's value. */
  fill(target: Target, value: unknown): void {
    let node: unknown = this.root;
    const { segments } = target;
    for (const [depth, segment] of segments.entries()) {
      if (typeof segment === 'number') {
        const position = this.#elements.get(prefixOf(segments, depth))?.indexOf(segment) ?? -1;
        if (position < 0) return;
        node = (node as Node | undefined)?.[position];
      } else node = (node as Node | undefined)?.[segment];
    }
    if (node === undefined) this.put(target, value);
  }

  #position(segments: readonly (string | number)[], depth: number, element: number): number {
    const prefix = prefixOf(segments, depth);
    const elements = this.#elements.get(prefix) ?? [];
    this.#elements.set(prefix, elements);
    const known = elements.indexOf(element);
    return known >= 0 ? known : elements.push(element) - 1;
  }
}

const prefixOf = (segments: readonly (string | number)[], depth: number): string =>
  segments.slice(0, depth).join('.');

/** A mapping made ready for the columns of one file. */
export class RowMapper {
  readonly #targets: readonly Target[];
  readonly #constants: readonly (readonly [Target, unknown])[];
  readonly #tellsCondition: boolean;

  constructor(
    private readonly mapping: BuiltInMapping,
    columns: readonly string[],
    /** Operation of all rows that name none. */
    private readonly operation: string | null,
  ) {
    const mapped =
      mapping.anyPath === true
        ? columns.map((column) => [column, column] as const)
        : Object.entries(mapping.columns);
    this.#targets = mapped
      .filter(([, path]) => path !== '')
      .map(([column, path]) => targetOf(column, path))
      .sort((a, b) => a.path.localeCompare(b.path, 'en', { numeric: true }));
    this.#constants = Object.entries(mapping.constants).map(([path, text]) => {
      const target = targetOf(path, path);
      return [target, this.#value(target, text)] as const;
    });
    const brought = [...this.#targets.map(({ path }) => path), ...Object.keys(mapping.constants)];
    this.#tellsCondition = brought.includes(CONDITION);
  }

  /** The request of one row; not checked yet. */
  map(row: Row): Record<string, unknown> {
    return this.#draft(row, false).root;
  }

  /** The column that a pointer into the row's request comes from; null for constants and what is missing. */
  columnOf(row: Row, pointer: string): string | null {
    const place = this.#draft(row, true).places.get(pointer);
    const path = pointer.slice(2).replaceAll('/', '.');
    return place ?? this.#targets.find((target) => target.path === path)?.column ?? null;
  }

  #draft(row: Row, tracing: boolean): Draft {
    const draft = new Draft(tracing);
    for (const target of this.#targets) {
      const value = this.#value(target, row(target.column));
      if (target.path === SERIAL && !this.#tellsCondition) this.#putSerial(draft, target, value);
      else if (value !== null) draft.put(target, value);
    }
    for (const [target, value] of this.#constants) draft.fill(target, value);
    if (this.operation !== null) draft.fill(targetOf('operation', 'operation'), this.operation);
    return draft;
  }

  #putSerial(draft: Draft, target: Target, value: unknown): void {
    const { raw, condition }: { raw: unknown; condition: SerialCondition } =
      typeof value === 'string' || value === null
        ? readSerialCell(value)
        : { raw: value, condition: 'CLEAR' };
    if (raw !== null) draft.put(target, raw);
    draft.put(targetOf(target.column, CONDITION), condition);
  }

  #value(target: Target, value: unknown): unknown {
    if (value === undefined || value === null) return null;
    if (typeof value !== 'string') return value;
    if (value.trim() === '' || this.mapping.absentWords?.has(fold(value)) === true) return null;
    switch (target.kind) {
      case 'text':
        return value;
      case 'date':
        return this.mapping.dateFormat === null ? value : readDate(value, this.mapping.dateFormat);
      case 'integer':
      case 'number':
        return NUMERAL.test(value) ? Number(value.replace(',', '.')) : value;
    }
  }
}
