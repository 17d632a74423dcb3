import { readFileSync } from 'node:fs';
import {
  BODY_EXAMPLES,
  Story,
  VIEW_EXAMPLES,
  type BatchView,
  type RowResultView,
} from '@tracepost/contracts';
import { resultLine, RESULTS_HEADER } from '@tracepost/intake';
import { also, exchange, type ExampleTable, type NamedExamples } from './example.js';

const JSON_TYPE = 'application/json';
const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const NDJSON = 'application/x-ndjson';
/** The console serves it too, to be looked at. */
const WORKBOOK = readFileSync(
  new URL('../../../../services/console/assets/rio.xlsx', import.meta.url),
).toString('base64');
const batch = { id: Story.BATCH_ID };
const rio = { name: Story.MAPPING.name };

const COLUMNS = Object.keys(Story.MAPPING.columns);
const ROWS = [Story.ACCEPTED_ROW, Story.REFUSED_ROW];
/** The rows as they are sent: a JSON line has the columns of the header for its names. */
const asJson = ({ source }: RowResultView): string =>
  JSON.stringify(Object.fromEntries((source ?? '').split(',').map((cell, at) => [COLUMNS[at], cell])));

const one = (summary: string, value: unknown, name = 'rio'): NamedExamples => ({
  [name]: { summary, value },
});

const progress = (view: BatchView, id: number): string =>
  `id: ${id}\nevent: progress\ndata: ${JSON.stringify(view)}\n\n`;

const lines = (rows: readonly RowResultView[], line: (row: RowResultView) => string): string =>
  rows.map(line).join('');

const upload = exchange(
  { mapping: rio.name },
  { rio: { summary: 'Taken in whole; rows are read from now on', answer: Story.RECEIVED_BATCH } },
  202,
);

/** Batches of trace requests, and the mappings of their columns. */
export const BATCH_EXAMPLES: ExampleTable = {
  'POST /v1/batches': {
    ...also(
      upload,
      200,
      JSON_TYPE,
      one('With dryRun=true: what would become of the rows', Story.TRIED_BATCH),
    ),
    request: {
      [CSV]: one(
        'Two firearms; the columns as in the mapping rio',
        [COLUMNS.join(','), ...ROWS.map(({ source }) => source), ''].join('\r\n'),
      ),
      [NDJSON]: one(
        'The same rows, an object a line',
        lines(ROWS, (row) => `${asJson(row)}\n`),
      ),
      [XLSX]: one('The same rows in a workbook: here its bytes in base64, sent as they are', WORKBOOK),
    },
  },
  'GET /v1/batches': exchange(
    {},
    { page: { summary: 'One batch, completed', answer: VIEW_EXAMPLES.BatchPage } },
  ),
  'GET /v1/batches/{id}': also(
    exchange(batch, {
      completed: { summary: 'All rows are read and routed', answer: Story.COMPLETED_BATCH },
    }),
    200,
    'text/event-stream',
    one(
      'The counters whenever they have changed; ends with the batch',
      `retry: 3000\n\n${progress(Story.RECEIVED_BATCH, 1)}${progress(Story.COMPLETED_BATCH, 2)}`,
      'progress',
    ),
  ),
  'GET /v1/batches/{id}/results': {
    parameters: batch,
    request: {},
    responses: {
      200: {
        [NDJSON]: one(
          'A RowResultView a line',
          lines(ROWS, (row) => `${JSON.stringify(row)}\n`),
        ),
        [CSV]: one('For a spreadsheet', `${RESULTS_HEADER}${lines(ROWS, resultLine)}`),
      },
    },
  },
  'POST /v1/batches/{id}/cancellation': exchange(batch, {
    cancelled: {
      summary: 'Stopped before a row was read',
      answer: { ...Story.RECEIVED_BATCH, version: 2, state: 'CANCELLED', finishedAt: Story.at('09:20:01') },
    },
  }),
  'GET /v1/batch-mappings': exchange(
    {},
    { page: { summary: 'A mapping of your own', answer: VIEW_EXAMPLES.MappingPage } },
  ),
  'GET /v1/batch-mappings/{name}': exchange(rio, {
    rio: { summary: 'Four columns, the rest constant', answer: Story.MAPPING_VIEW },
  }),
  'PUT /v1/batch-mappings/{name}': also(
    exchange(rio, {
      rio: {
        summary: 'Header of the file -> path of the request',
        request: BODY_EXAMPLES.MappingBody,
        answer: { ...Story.MAPPING_VIEW, version: 2 },
      },
    }),
    201,
    JSON_TYPE,
    one('Created', Story.MAPPING_VIEW),
  ),
};
