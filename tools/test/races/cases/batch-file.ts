import type { Stage } from '../stage.js';
import type { Reply } from '../race.js';

const HEADER = [
  'reference',
  'legalBasis.basis',
  'legalBasis.intendedUse',
  'firearm.serial.condition',
  'firearm.serial.raw',
  'recovery.context',
  'recovery.at',
  'recovery.place.country',
].join();

/** A file of seizures that nothing tells whom to ask of: they go to the desk, so that only the batch itself works. */
export const fileOf = (name: string, rows: number): string =>
  [
    HEADER,
    ...Array.from(
      { length: rows },
      (_none, at) =>
        `${name}-${at},NATIONAL_LAW,CRIMINAL_INVESTIGATION,CLEAR,${name}${at},SEIZED,2026-11-20,BR`,
    ),
    '',
  ].join('\n');

/** Uploads the file under a key of its own. */
export const upload = (stage: Stage, client: string, file: string): Promise<Reply> =>
  stage.call(client, 'POST', '/v1/batches', file, { 'content-type': 'text/csv' });

export interface BatchRows {
  readonly read: number;
  readonly accepted: number;
  readonly refused: number;
  readonly unchanged: number;
  readonly pending: number;
  readonly routed: number;
  readonly domestic: number;
  readonly desk: number;
  readonly ended: number;
}

/** What always holds of a batch's counters. */
export const counterFaults = (rows: BatchRows): string[] => {
  const { read, accepted, refused, unchanged, pending, routed, domestic, desk, ended } = rows;
  return [
    ...(read === accepted + refused + unchanged ? [] : [`rows do not add up: ${JSON.stringify(rows)}`]),
    ...(accepted === pending + routed + domestic + desk + ended
      ? []
      : [`routes do not add up: ${JSON.stringify(rows)}`]),
  ];
};
