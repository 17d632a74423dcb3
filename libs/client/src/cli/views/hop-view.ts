import type { AnswerVersionView, HopView } from '../../api/schema.js';
import type { Output } from '../output/output.js';
import type { Column } from '../output/table.js';
import { at, fieldsOf, type Field } from '../output/fields.js';
import { firearmWords } from './firearm-words.js';
import { stateStyle } from './state-style.js';

/** What comes next on a hop, for whom, until when. */
const dueOf = ({ due }: HopView): string =>
  [
    due.acknowledgeBy && `acknowledge by ${at(due.acknowledgeBy)}`,
    due.answerBy && `answer by ${at(due.answerBy)}`,
    due.informationBy && `information by ${at(due.informationBy)}`,
  ]
    .filter(Boolean)
    .join(', ');

export const hopColumns = (out: Output): readonly Column<HopView>[] => [
  { title: 'HOP', text: (hop) => hop.id },
  { title: 'STATE', text: (hop) => hop.state, styled: (hop, text) => out.style(stateStyle(hop.state), text) },
  { title: 'FROM', text: (hop) => hop.requestingParticipant },
  { title: 'REFERENCE', text: (hop) => hop.request.reference, least: 12 },
  { title: 'FIREARM', text: (hop) => firearmWords(hop.request.firearm, hop.identifiedAs), least: 14 },
  { title: 'AWAITING', text: (hop) => hop.awaiting.join(' '), least: 12 },
  { title: 'DUE', text: (hop) => `${dueOf(hop)}${hop.overdue ? ' OVERDUE' : ''}`, least: 17 },
];

/** After a command: what the hop is now. */
export const hopLine = (hop: HopView, out: Output): string => {
  const awaiting = hop.awaiting.length > 0 ? `, awaiting ${hop.awaiting.join(' ')}` : '';
  const due = dueOf(hop);
  const state = out.style(stateStyle(hop.state), hop.state);
  return `hop ${hop.id} of ${hop.participant} is ${state} (version ${hop.version})${awaiting}${due && `; ${due}`}`;
};

const answerFields = ({ version, kind, at: when, late, superseded, content }: AnswerVersionView): Field[] => {
  const marks = [late && 'late', superseded && 'superseded'].filter(Boolean).join(', ');
  const detail = Object.entries(content)
    .filter(
      ([name, value]) =>
        name !== 'handling' && value !== null && !(Array.isArray(value) && value.length === 0),
    )
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const title = `${kind.toLowerCase()} ${version}`;
  return [[title, [`${at(when)}${marks && ` (${marks})`}`, ...detail].join('\n')]];
};

/** A hop with what was asked, said and decided on it. */
export const hopDetails = (hop: HopView, out: Output): string =>
  fieldsOf(out, [
    ['hop', `${hop.id}  (version ${hop.version})`],
    ['trace', hop.traceId],
    [
      'state',
      `${hop.state}${hop.overdue ? ', OVERDUE' : ''}${hop.escalation > 0 ? `, escalated ${hop.escalation}` : ''}`,
    ],
    ['awaiting', hop.awaiting.join(', ')],
    [
      'asked',
      `${hop.participant}${hop.authority ? ` (${hop.authority})` : ''} by ${hop.requestingParticipant}`,
    ],
    ['why', [hop.reason.rule, hop.reason.sentence].filter(Boolean).join(': ')],
    ['reference', hop.request.reference],
    ['firearm', firearmWords(hop.request.firearm, hop.identifiedAs)],
    [
      'recovered',
      `${hop.request.recovery.context} ${hop.request.recovery.at} in ${hop.request.recovery.place.country}`,
    ],
    ['use', `${hop.request.legalBasis.intendedUse} under ${hop.request.legalBasis.basis}`],
    ['due', dueOf(hop)],
    ['expected', hop.expectedAt],
    ['deferred', hop.deferredUntil],
    ...hop.informationRequests.flatMap(({ state, at: when, result, questions, supplied }): Field[] => [
      ['question', [`${at(when)} ${state} ${result ?? ''}`, ...questions.map(({ text }) => text)].join('\n')],
      ['information', supplied && `${at(supplied.at)}\n${supplied.text ?? ''}`],
    ]),
    ...hop.sharedAnswers.flatMap(({ participant, version, content }): Field[] => [
      ['shared', `${participant} ${version}: ${'result' in content ? content.result : content.reason}`],
    ]),
    ...hop.answers.flatMap(answerFields),
    ['acceptance', hop.acceptance === 'NONE' ? null : hop.acceptance],
    ['recalled', hop.recall && `${at(hop.recall.at)} ${hop.recall.reason ?? ''}`],
  ]);
