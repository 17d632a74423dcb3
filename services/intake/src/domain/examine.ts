import { identify, summary, type Identification, type IdentifiedAs } from '@tracepost/firearms';
import type { FindingDoc, RequestDoc } from '@tracepost/contracts';

/** What intake made of a request before anything is stored. */
export interface Examined {
  readonly identification: Identification;
  readonly identifiedAs: IdentifiedAs;
  readonly findings: readonly FindingDoc[];
  readonly key: DuplicateKey | null;
}

/** What two reports of one recovery have in common; null where a serial or a maker is missing, which proves nothing. */
export interface DuplicateKey {
  readonly serial: string;
  readonly maker: string;
  /** Day of recovery, YYYY-MM-DD, in the sender's own offset. */
  readonly day: string;
}

/** Days between two reports of what may be the same recovery. */
export const NEAR_DAYS = 30;

export const examine = (request: RequestDoc): Examined => {
  const identification = identify(request.firearm);
  const identifiedAs = summary(identification);
  const serial = identifiedAs.serialNormalised;
  const maker = identifiedAs.makers[0]?.name ?? null;
  const key =
    serial === null || maker === null ? null : { serial, maker, day: request.recovery.at.slice(0, 10) };
  return { identification, identifiedAs, findings: identification.findings, key };
};

/** The finding that names the other trace of the same participant. */
export const duplicateSuspected = (otherTraceId: string): FindingDoc => ({
  pointer: '#/firearm/serial/raw',
  code: 'DUPLICATE_SUSPECTED',
  severity: 'WARNING',
  message: `Your trace ${otherTraceId} has the same serial and maker, recovered within ${NEAR_DAYS} days.`,
  remedy: `If it is the same recovery, withdraw one of the two; else leave both. Relation DUPLICATE links them.`,
  gain: 0,
});

const DAY_MS = 86_400_000;

export const isNear = (a: string, b: string): boolean =>
  Math.abs(Date.parse(a) - Date.parse(b)) <= NEAR_DAYS * DAY_MS;
