import type { CandidateView, IdentificationView, RouteExplanationView } from '../../api/schema.js';
import { fieldsOf } from '../output/fields.js';
import type { Output } from '../output/output.js';
import type { Column } from '../output/table.js';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

export const candidateColumns = (out: Output): readonly Column<CandidateView>[] => [
  {
    title: 'CHOSEN',
    text: ({ chosen }) => (chosen ? 'yes' : ''),
    styled: (_row, text) => out.style('green', text),
  },
  { title: 'COUNTRY', text: ({ country }) => country },
  { title: 'PARTICIPANT', text: ({ participant }) => participant },
  { title: 'EVIDENCE', text: ({ evidence }) => evidence },
  { title: 'WEIGHT', text: ({ weight }) => weight.toFixed(2), right: true },
  { title: 'WHY', text: ({ why }) => why, least: 20 },
];

/** Who would be asked, why, and why the others would not. */
export const explanationDetails = (route: RouteExplanationView, out: Output): string =>
  [
    fieldsOf(out, [
      ['decision', `${route.decision}${route.desk === null ? '' : ` (${route.desk})`}`],
      ['rule', route.rule],
      ['because', route.sentence],
      ['tables', `${route.tableVersion}, rules ${route.rulesVersion}`],
    ]),
    ...(route.candidates.length > 0 ? ['', out.table(route.candidates, candidateColumns(out))] : []),
  ].join('\n');

/** How the markings were read. */
export const identificationDetails = (reading: IdentificationView, out: Output): string =>
  [
    fieldsOf(out, [
      ...reading.makers.map(
        ({ name, role, confidence, why }) =>
          [role.toLowerCase(), `${name}, ${percent(confidence)}: ${why}`] as const,
      ),
      [
        'model',
        reading.model && `${reading.model.family ?? 'unknown'}, ${percent(reading.model.confidence)}`,
      ],
      [
        'calibre',
        reading.calibre &&
          `${reading.calibre.canonical ?? 'unknown'}, ${percent(reading.calibre.confidence)} (${reading.calibre.equivalents.join(', ')})`,
      ],
      ['type, action', [reading.type, reading.action].filter(Boolean).join(', ')],
      ['serial', serialWords(reading.serial)],
      ['tables', reading.tableVersion],
    ]),
    ...reading.findings.map(
      ({ pointer, code, message, remedy }) => `${pointer} ${out.style('yellow', code)} ${message} ${remedy}`,
    ),
  ].join('\n');

const serialWords = (serial: IdentificationView['serial']): string => {
  const years = serial.yearFrom === null ? '' : `, made ${serial.yearFrom} to ${serial.yearTo ?? 'today'}`;
  const pattern = serial.patternMatches === false ? ', not in the form of this maker' : '';
  return `${serial.raw ?? 'none'} read as ${serial.normalised ?? 'none'}${pattern}${years}`;
};
