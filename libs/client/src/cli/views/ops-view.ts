import type { FlowView, OperationView } from '../../api/schema.js';
import { at, fieldsOf } from '../output/fields.js';
import type { Output } from '../output/output.js';
import type { Column } from '../output/table.js';

const numberOr = (value: number | null, unit = ''): string => (value === null ? '-' : `${value}${unit}`);
const alarming = (out: Output, value: number | null, text: string): string =>
  (value ?? 0) > 0 ? out.style('red', text) : text;

export const flowColumns = (out: Output): readonly Column<FlowView>[] => [
  {
    title: 'SERVICE',
    text: ({ service, status }) => (status ? `${service} ${status}` : service),
    styled: ({ status }, text) => (status ? out.style('red', text) : text),
  },
  { title: 'TOPIC', text: ({ topic }) => topic, least: 14 },
  { title: 'CONSUMER', text: ({ consumer }) => consumer ?? 'outbox', least: 14 },
  { title: 'LAG', text: ({ lag }) => numberOr(lag), right: true },
  { title: 'UNSENT', text: (flow) => numberOr(flow.oldestUnpublishedSeconds, ' s'), right: true },
  { title: 'UNDONE', text: (flow) => numberOr(flow.oldestUnprocessedSeconds, ' s'), right: true },
  {
    title: 'PARKED',
    text: ({ parkedKeys }) => numberOr(parkedKeys),
    right: true,
    styled: ({ parkedKeys }, text) => alarming(out, parkedKeys, text),
  },
  {
    title: 'DEAD',
    text: ({ deadLetters }) => numberOr(deadLetters),
    right: true,
    styled: ({ deadLetters }, text) => alarming(out, deadLetters, text),
  },
];

export const operationDetails = (operation: OperationView, out: Output): string =>
  fieldsOf(out, [
    ['operation', operation.id],
    ['kind', operation.kind],
    ['state', operation.state],
    ['done', `${operation.done} of ${operation.total}, ${operation.failed} failed again`],
    ['started', at(operation.startedAt)],
    [
      'services',
      operation.services
        .map(({ service, state, done, total }) => `${service} ${state} ${done} of ${total}`)
        .join('\n'),
    ],
  ]);
