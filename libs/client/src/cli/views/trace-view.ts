import type { ReceiptView, RouteView, TimelineEntry, TraceSummary, TraceView } from '../../api/schema.js';
import { at, fieldsOf } from '../output/fields.js';
import type { Output } from '../output/output.js';
import type { Column } from '../output/table.js';
import { firearmWords } from './firearm-words.js';
import { referralColumns } from './referral-view.js';
import { candidateColumns } from './route-view.js';
import { stateStyle } from './state-style.js';

type TraceHead = Pick<TraceSummary, 'state' | 'outcome'>;

const stateOf = ({ state, outcome }: TraceHead): string => (outcome === null ? state : `${state} ${outcome}`);

export const traceColumns = (out: Output): readonly Column<TraceSummary>[] => [
  { title: 'TRACE', text: (trace) => trace.id },
  {
    title: 'STATE',
    text: stateOf,
    styled: (trace, text) => out.style(stateStyle(trace.state), text),
    least: 10,
  },
  { title: 'REFERENCE', text: (trace) => trace.reference, least: 12 },
  {
    title: 'FIREARM',
    text: ({ firearm }) => firearmWords(firearm.asRead, firearm.identifiedAs),
    least: 14,
  },
  {
    title: 'ASKED',
    text: ({ hops, route }) =>
      hops
        .map(({ participant, state, overdue }) => `${participant} ${state}${overdue ? '!' : ''}`)
        .join(', ') || route?.decision,
    least: 14,
  },
  { title: 'AWAITING', text: (trace) => trace.awaiting.join(' '), least: 10 },
  { title: 'LAST ACT', text: (trace) => at(trace.lastActivityAt) },
];

export const traceLine = (trace: TraceView, out: Output): string => {
  const awaiting = trace.awaiting.length > 0 ? `, awaiting ${trace.awaiting.join(' ')}` : '';
  return `trace ${trace.id} is ${out.style(stateStyle(trace.state), stateOf(trace))} (version ${trace.version})${awaiting}`;
};

const sectionOf = (out: Output, title: string, text: string): string[] =>
  text === '' ? [] : ['', out.style('bold', title), text];

/** A case: its state, the route and why, whom it asked, what is proposed. */
export const traceDetails = (trace: TraceView, out: Output): string =>
  [
    fieldsOf(out, [
      ['trace', `${trace.id}  (version ${trace.version}, request ${trace.requestVersion})`],
      ['state', stateOf(trace)],
      ['awaiting', trace.awaiting.join(', ')],
      ['reference', trace.reference],
      ['requested by', trace.requestingParticipant],
      ['priority', trace.priority],
      ['operation', trace.operation],
      ['duplicate of', trace.duplicateOf],
      ['firearm', firearmWords(trace.firearm.asRead, trace.firearm.identifiedAs)],
      ['submitted', at(trace.submittedAt)],
      ['last act', at(trace.lastActivityAt)],
      ['expires', at(trace.expiresAt)],
      ['route', trace.route && `${trace.route.decision} by ${trace.route.rule}: ${trace.route.sentence}`],
    ]),
    ...sectionOf(out, 'Candidates', candidatesOf(trace.route, out)),
    ...sectionOf(out, 'Hops', hopsOf(trace, out)),
    ...sectionOf(
      out,
      'Onward referrals',
      trace.onwardReferrals.length > 0 ? out.table(trace.onwardReferrals, referralColumns(out)) : '',
    ),
  ].join('\n');

const candidatesOf = (route: RouteView | null, out: Output): string =>
  route === null || route.candidates.length === 0 ? '' : out.table(route.candidates, candidateColumns(out));

const hopsOf = ({ hops }: TraceView, out: Output): string =>
  hops.length === 0
    ? ''
    : out.table(hops, [
        { title: 'HOP', text: (hop) => hop.id },
        { title: 'ASKED', text: (hop) => hop.participant },
        {
          title: 'STATE',
          text: (hop) => hop.state,
          styled: (hop, text) => out.style(stateStyle(hop.state), text),
        },
        {
          title: 'ANSWER',
          text: ({ answers }) => {
            const content = answers.at(-1)?.content;
            return content && ('result' in content ? content.result : content.reason);
          },
        },
        { title: 'ACCEPTANCE', text: (hop) => (hop.acceptance === 'NONE' ? '' : hop.acceptance) },
        { title: 'WHY', text: ({ reason }) => reason.sentence ?? reason.rule, least: 20 },
      ]);

export const timelineColumns: readonly Column<TimelineEntry>[] = [
  { title: 'AT', text: (entry) => at(entry.at) },
  { title: 'WHO', text: (entry) => entry.participant },
  { title: 'WHAT', text: ({ type, late }) => `${type}${late ? ' (late)' : ''}` },
  { title: 'IN WORDS', text: (entry) => entry.text, least: 20 },
  { title: 'CLIENT', text: (entry) => entry.client },
];

/** What became of a submission or correction: the trace, and what would make it find more. */
export const receiptDetails = (receipt: ReceiptView, out: Output): string => {
  const head =
    receipt.id === null
      ? 'dry run: nothing was stored'
      : `trace ${receipt.id} is ${out.style(stateStyle(receipt.state), receipt.state)} (request ${receipt.version})`;
  const findings = receipt.findings.map(
    ({ pointer, code, message, remedy }) => `  ${pointer} ${out.style('yellow', code)} ${message} ${remedy}`,
  );
  const route = receipt.route
    ? [`route: ${receipt.route.decision} by ${receipt.route.rule}: ${receipt.route.sentence}`]
    : [];
  return [head, `firearm: ${firearmWords(null, receipt.identifiedAs)}`, ...route, ...findings].join('\n');
};
