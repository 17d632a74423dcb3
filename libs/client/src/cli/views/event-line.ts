import type { EventView } from '../../api/schema.js';
import type { Output } from '../output/output.js';
import { oneLine } from '../output/printable.js';

/** What the line says otherwise, or what belongs into JSON only. */
const HIDDEN = new Set([
  'traceId',
  'hopId',
  'link',
  'requestingParticipant',
  'requestVersion',
  'recoveryContext',
  'recoveryCountry',
  'recoveredAt',
  'depth',
]);

const wordOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(wordOf).filter(Boolean).join(',');
  if (typeof value === 'object' && value !== null) return '';
  return String(value);
};

/** The scalar members of an event's data, as `name=value`. */
const dataWords = (data: Readonly<Record<string, unknown>>): string =>
  Object.entries(data)
    .filter(([name, value]) => !HIDDEN.has(name) && value !== null && value !== false)
    .map(([name, value]) => [name, wordOf(value)])
    .filter(([, word]) => word !== '')
    .map(([name, word]) => `${name}=${word}`)
    .join(' ');

/** `org.tracepost.hop.answered.v1` is `hop.answered`. */
const shortType = (type: string): string => type.replace(/^org\.tracepost\./, '').replace(/\.v\d+$/, '');

export const eventLine = (event: EventView, out: Output): string =>
  [
    out.style('dim', event.time.slice(0, 19).replace('T', ' ')),
    out.style('bold', shortType(event.type).padEnd(26)),
    event.participant.padEnd(8),
    event.hopid ? `hop ${event.hopid}` : event.traceid ? `trace ${event.traceid}` : `batch ${event.subject}`,
    oneLine(dataWords(event.data)),
  ].join('  ');
