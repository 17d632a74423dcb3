import type { Firearm } from '../firearm.js';
import type { Finding, Identification } from '../identification.js';
import type { MakersReading } from '../reading/read-makers.js';
import type { FamilyMatch } from '../reading/read-model.js';
import type { ReadSerial } from '../serial/read-serial.js';
import type { Maker } from '../tables/maker.js';
import { describeFindings } from './describe-findings.js';
import { originFindings } from './origin-findings.js';

/** What the findings are made from. */
export interface Examined {
  readonly firearm: Firearm;
  readonly identified: Omit<Identification, 'findings'>;
  readonly makers: MakersReading;
  readonly serial: ReadSerial;
  readonly privatelyMade: boolean;
  readonly maker: Maker | null;
  readonly family: FamilyMatch | null;
}

/** All remarks on a firearm, the one that gains most first. None of them blocks a request. */
export function findingsOf(examined: Examined): readonly Finding[] {
  return [...describeFindings(examined), ...originFindings(examined)].sort((a, b) => b.gain - a.gain);
}
