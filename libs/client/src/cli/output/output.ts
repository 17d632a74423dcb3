import { once } from 'node:events';
import { styleText } from 'node:util';
import { pairsOf, tableOf, type Column } from './table.js';

export type Style = Parameters<typeof styleText>[0];

/** Columns of a terminal that does not say how wide it is. */
const USUAL_WIDTH = 80;

/** Where a command writes its result: for people, or as JSON. */
export class Output {
  constructor(
    private readonly stream: NodeJS.WriteStream,
    readonly json: boolean,
    /** Aborted when nobody reads any more. */
    private readonly ends: AbortSignal,
  ) {}

  /** Columns that a line may have; a file takes any. */
  get width(): number {
    return this.stream.isTTY ? this.stream.columns || USUAL_WIDTH : Number.POSITIVE_INFINITY;
  }

  /** Coloured on a terminal only, and not when NO_COLOR is set. */
  style(format: Style, text: string): string {
    return styleText(format, text, { stream: this.stream });
  }

  /** Text as it is. */
  async text(text: string): Promise<void> {
    if (!this.stream.write(text)) await once(this.stream, 'drain', { signal: this.ends });
  }

  line(text = ''): Promise<void> {
    return this.text(`${text}\n`);
  }

  /** One whole JSON document. */
  document(value: unknown): Promise<void> {
    return this.line(JSON.stringify(value, null, 2));
  }

  /** One line of a stream of JSON. */
  record(value: unknown): Promise<void> {
    return this.line(JSON.stringify(value));
  }

  pairs(pairs: readonly (readonly [label: string, value: string])[]): string {
    return pairsOf(pairs, this.width, (label) => this.style('dim', label));
  }

  table<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
    return tableOf(rows, columns, this.width, (title) => this.style('bold', title));
  }
}
