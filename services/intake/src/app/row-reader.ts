import {
  TraceRequestBody,
  validate,
  withoutBlanks,
  type FieldFault,
  type RequestDoc,
} from '@tracepost/contracts';
import { parseJson, Problem } from '@tracepost/service-kit';
import type { Batch, RefusedRow, RowFault, SoundRow } from '../domain/batch.js';
import type { DateFormat } from '../domain/mapping/dates.js';
import { RowMapper, type Row } from '../domain/mapping/map-row.js';
import { kindOf } from '../domain/mapping/paths.js';
import { decode } from '../domain/reading/encoding.js';
import { readFields } from '../domain/reading/read-fields.js';
import { ROW_LIMIT, type RawRecord } from '../domain/reading/record-splitter.js';
import { fingerprint } from './fingerprint.js';

/** A row that is a request by itself, before it is compared with others. */
export type ReadRow = RefusedRow | Omit<SoundRow, 'occurrence'>;

const unreadable = (message: string, remedy: string): RowFault => ({
  column: null,
  pointer: null,
  code: 'ROW_UNREADABLE',
  message,
  remedy,
});

const RECORD_FAULTS: Readonly<Record<NonNullable<RawRecord['fault']>, RowFault>> = {
  UNCLOSED_QUOTE: unreadable('A quote is never closed.', 'Close it, or double quotes inside quoted cells.'),
  TOO_LONG: {
    column: null,
    pointer: null,
    code: 'TOO_LONG',
    message: `The row has more than ${ROW_LIMIT} bytes.`,
    remedy: 'Send a shorter row.',
  },
};

type Cells = { readonly row: Row; readonly whole: object | null } | RowFault;

const isFault = (cells: Cells): cells is RowFault => 'code' in cells;

/** Reads the rows of one file: cells, request, form. Pure but for the clock of the checks. */
export class RowReader {
  readonly #mapper: RowMapper | null;

  constructor(private readonly batch: Pick<Batch, 'format' | 'mapping' | 'operation'>) {
    const { format, mapping, operation } = batch;
    const columns = format.kind === 'csv' ? format.columns : Object.keys(mapping.columns);
    // Of NDJSON under `tracepost` each row says by itself which paths it has.
    this.#mapper =
      format.kind === 'ndjson' && mapping.anyPath === true
        ? null
        : new RowMapper(mapping, columns, operation);
  }

  read(record: RawRecord, row: number): ReadRow {
    if (record.fault !== null)
      return { status: 'REFUSED', row, record, errors: [RECORD_FAULTS[record.fault]] };
    const cells = this.#cells(record.bytes);
    if (isFault(cells)) return { status: 'REFUSED', row, record, errors: [cells] };
    const mapper = this.#mapper ?? this.#mapperOf(cells.whole ?? {});
    const request = withoutBlanks(mapper === null ? this.#asSent(cells.whole ?? {}) : mapper.map(cells.row));
    const faults = validate(TraceRequestBody, request);
    if (faults.length > 0) {
      return {
        status: 'REFUSED',
        row,
        record,
        errors: faults.map((fault) => this.#faultOf(fault, mapper, cells.row)),
      };
    }
    return {
      status: 'SOUND',
      row,
      record,
      request: request as unknown as RequestDoc,
      sha256: fingerprint(request),
    };
  }

  /** What is wrong with a sound row's references, in its columns. */
  refuse(
    { row, record }: { readonly row: number; readonly record: RawRecord },
    faults: readonly FieldFault[],
  ): RefusedRow {
    const cells = this.#cells(record.bytes);
    const get: Row = isFault(cells) ? () => null : cells.row;
    return {
      status: 'REFUSED',
      row,
      record,
      errors: faults.map((fault) => this.#faultOf(fault, this.#mapper, get)),
    };
  }

  #cells(bytes: Buffer): Cells {
    const { format } = this.batch;
    if (format.kind === 'ndjson') return jsonCells(bytes);
    const text = decode(bytes, format.encoding);
    if (text === null) return unreadable('Some bytes are no text in UTF-8.', 'Save the file as UTF-8.');
    const fields = readFields(text, format.delimiter);
    if (fields === null)
      return unreadable('Text stands behind a closing quote.', 'Double quotes inside quoted cells.');
    const { columns } = format;
    if (fields.length > columns.length) {
      const message = `The row has ${fields.length} cells, the header ${columns.length}.`;
      return unreadable(message, 'Quote cells that hold the delimiter.');
    }
    return { row: (column) => fields[columns.indexOf(column)], whole: null };
  }

  /** A JSON row under `tracepost`: the request itself, or its paths as names (`"firearm.serial.raw"`). */
  #mapperOf(whole: object): RowMapper | null {
    const names = Object.keys(whole);
    const { mapping, operation } = this.batch;
    return names.some((name) => name.includes('.')) ? new RowMapper(mapping, names, operation) : null;
  }

  #faultOf(fault: FieldFault, mapper: RowMapper | null, row: Row): RowFault {
    const { pointer = null, code, message } = fault;
    const column = pointer === null ? null : (mapper?.columnOf(row, pointer) ?? null);
    return { column, pointer, code, message, remedy: remedyOf(fault, this.batch.mapping.dateFormat) };
  }

  #asSent(whole: object): object {
    const { operation } = this.batch;
    return operation !== null && !('operation' in whole) ? { ...whole, operation } : whole;
  }
}

const jsonCells = (bytes: Buffer): Cells => {
  try {
    const whole = parseJson(bytes);
    if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) {
      return unreadable('The line is no JSON object.', 'Send one JSON object a line.');
    }
    return { row: (column) => (whole as Record<string, unknown>)[column], whole };
  } catch (error) {
    if (error instanceof Problem) return unreadable(error.detail, 'Send one JSON object a line, in UTF-8.');
    throw error;
  }
};

/** A date in a column is to be sent in the mapping's form, not in the request's. */
const remedyOf = ({ pointer = '', code, remedy }: FieldFault, dateFormat: DateFormat | null): string =>
  code === 'FORMAT' && dateFormat !== null && kindOf(pointer.slice(2).replaceAll('/', '.')) === 'date'
    ? `Send the date as ${dateFormat}, the form of the mapping.`
    : remedy;
