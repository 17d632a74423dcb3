import type { IdentifiedCalibre } from '../identification.js';
import { calibres, gauges, type Calibre } from '../tables/calibres.js';

export interface CalibreReading {
  readonly calibre: IdentifiedCalibre;
  readonly alternatives: readonly string[];
}

const exact = new Map<string, Calibre>();
const loose = new Map<string, Calibre>();
const byCanonical = new Map<string, Calibre>();
for (const calibre of calibres as readonly Calibre[]) {
  byCanonical.set(calibre.canonical, calibre);
  for (const name of calibre.keys) exact.set(name, calibre);
  for (const name of calibre.looseKeys ?? []) loose.set(name, calibre);
}

/** Capitals, decimal points kept, units and separators gone: ".38 SPECIAL" -> 38SPECIAL, "9 X 29,5 MM" -> 9X29.5. */
export function calibreKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toUpperCase()
    .replace(/,(?=\d)/g, '.')
    .replace(/(?<=\d)\s*[X×*]\s*(?=\d)/g, 'X')
    .replace(/(?<!\d)0(?=\.\d)|(?<!\d)\.(?=\d)|(?<=\d)\s*MM\b|CALIBRE|CALIBER|CAL\.?\s/g, '')
    .replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}.+]+/gu, '');
}

function known(calibre: Calibre, confidence: number): CalibreReading {
  return {
    calibre: { canonical: calibre.canonical, equivalents: calibre.equivalents, confidence },
    alternatives: [],
  };
}

function gauge(number: string, confidence: number): CalibreReading | null {
  const found = Object.hasOwn(gauges, number) ? gauges[number] : undefined;
  return found === undefined ? null : { calibre: { ...found, confidence }, alternatives: [] };
}

const longTypes = new Set(['R', 'M']);
const smoothTypes = new Set(['S', 'Q', 'Z']);
const secondsInDay = 86_400;
const excelEpochDays = 25_569;

/** Spreadsheets turn the gauge "12/70" into the date December 1970, day number 25903: turned back here. */
function undoSpreadsheetDate(text: string): string {
  if (!/^\d{5}$/.test(text)) return text;
  const date = new Date((Number(text) - excelEpochDays) * secondsInDay * 1000);
  return `${date.getUTCMonth() + 1}/${date.getUTCFullYear() % 100}`;
}

// "28/70", "32/63,5 BAGOS", "36 X 63,5 SG4", "12 (2.3/4 POLEGADA) 70 MM": a gauge with the length of its chamber.
const gaugeWithChamber =
  /^(4|8|10|12|14|16|20|24|28|32|36|40)\s*(?:GA|GAUGE|CALIBRE)?\s*(?:[/X×]\s*(?:50|63|65|67|70|73|76|89)(?:[.,]\d+)?(?!\d)|\(2)/i;

/** A revolver "32/63,5" is a wrong choice in a list, not a shotgun: the number is the bore in hundredths of an inch. */
function readGauge(text: string, type: string | null): CalibreReading | null {
  const chamber = gaugeWithChamber.exec(text)?.[1];
  if (chamber !== undefined) {
    const cartridge = type === 'P' && chamber === '32' ? byCanonical.get('.32 S&W Long') : undefined;
    if (cartridge === undefined) return gauge(chamber, 0.97);
    return { ...known(cartridge, 0.5), alternatives: ['32 gauge'] };
  }
  const bare = /^\.?(\d{1,3})(?:\s*(?:GA|GAUGE|BORE|CAL|CALIBRE))?\.?$/i.exec(text)?.[1];
  if (bare === undefined) return null;
  if (type !== null && smoothTypes.has(type)) return gauge(bare, 0.9);
  return bare === '12' || bare === '16' || bare === '20' || bare === '28' ? gauge(bare, 0.85) : null;
}

// What a bare number means depends on the kind of gun it stands on.
function readByType(name: string, type: string | null): CalibreReading | null {
  if (name === '32') {
    const reading = byCanonical.get(type === 'P' ? '.32 S&W Long' : '.32 ACP');
    return reading === undefined
      ? null
      : {
          ...known(reading, 0.55),
          alternatives: ['.32 ACP', '.32 S&W', '.32 S&W Long'].filter((other) => other !== reading.canonical),
        };
  }
  if ((name === '7.62' || name === '762') && (type === null || longTypes.has(type))) {
    const reading = byCanonical.get('7.62x51mm');
    return reading === undefined
      ? null
      : { ...known(reading, 0.65), alternatives: ['7.62x39mm', '7.62x54mmR'] };
  }
  return null;
}

function lookUp(text: string, type: string | null): CalibreReading | null {
  const name = calibreKey(text);
  const certain = exact.get(name) ?? byCanonical.get(text);
  if (certain !== undefined) return known(certain, 0.98);
  const byType = readByType(name, type);
  if (byType !== null) return byType;
  const likely = loose.get(name);
  return likely === undefined ? null : known(likely, 0.8);
}

/** The cartridge that a text as read names. `type` (NCIC) settles bare numbers; null when the table knows none. */
export function readCalibre(raw: string, type: string | null): CalibreReading | null {
  const text = undoSpreadsheetDate(raw.trim());
  const byGauge = readGauge(text, type);
  if (byGauge !== null) return byGauge;
  const outside = text.replace(/\(.*?\)|\(.*$/g, ' ');
  const within = /\(([^)]*)\)/.exec(text)?.[1];
  return lookUp(text, type) ?? lookUp(outside, type) ?? (within === undefined ? null : lookUp(within, type));
}
