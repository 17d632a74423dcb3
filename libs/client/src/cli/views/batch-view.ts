import type { BatchView, RowResultView } from '../../api/schema.js';
import { at, fieldsOf } from '../output/fields.js';
import type { Output } from '../output/output.js';
import { printable } from '../output/printable.js';
import type { Column } from '../output/table.js';
import { stateStyle } from './state-style.js';

export const batchColumns = (out: Output): readonly Column<BatchView>[] => [
  { title: 'BATCH', text: (batch) => batch.id },
  {
    title: 'STATE',
    text: (batch) => batch.state,
    styled: (batch, text) => out.style(stateStyle(batch.state), text),
  },
  { title: 'MAPPING', text: (batch) => batch.mapping, least: 10 },
  { title: 'READ', text: ({ rows }) => String(rows.read), right: true },
  { title: 'ACCEPTED', text: ({ rows }) => String(rows.accepted), right: true },
  { title: 'REFUSED', text: ({ rows }) => String(rows.refused), right: true },
  { title: 'UNCHANGED', text: ({ rows }) => String(rows.unchanged), right: true },
  { title: 'PENDING', text: ({ rows }) => String(rows.pending), right: true },
  { title: 'STARTED', text: (batch) => at(batch.startedAt) },
];

/** What a batch has become, row by row of its counters. */
export const batchDetails = (batch: BatchView, out: Output): string => {
  const { rows } = batch;
  const asked = Object.entries(batch.byParticipant).sort((a, b) => b[1] - a[1]);
  return fieldsOf(out, [
    ['batch', batch.id ?? 'dry run: nothing was stored'],
    ['state', batch.state],
    ['error', batch.error],
    ['mapping', batch.mapping],
    ['operation', batch.operation],
    [
      'rows',
      `${rows.read} read: ${rows.accepted} accepted, ${rows.refused} refused, ${rows.unchanged} unchanged`,
    ],
    [
      'accepted',
      batch.id === null
        ? null
        : `${rows.routed} routed, ${rows.domestic} domestic, ${rows.desk} on the desk, ${rows.ended} ended, ${rows.pending} pending`,
    ],
    ['asked', asked.map(([participant, count]) => `${participant} ${count}`).join('\n')],
    ['started', at(batch.startedAt)],
    ['finished', at(batch.finishedAt)],
  ]);
};

/** One row of a report. */
export const resultLine = (result: RowResultView, out: Output): string => {
  const { row, line, status, routing, traceId, participants, errors, source } = result;
  const what =
    errors.length > 0
      ? (source ?? '')
      : [routing, traceId, participants.join(', ')].filter(Boolean).join('  ');
  return [
    `row ${row} (line ${line})  ${out.style(stateStyle(status), status)}  ${printable(what)}`,
    ...errors.map(
      ({ column, pointer, code, message, remedy }) =>
        `    ${printable(column ?? pointer ?? '')} ${out.style('yellow', code)} ${printable(`${message} ${remedy}`)}`,
    ),
  ].join('\n');
};
