import type { Sql } from '@tracepost/messaging';
import type { Sealing } from '@tracepost/service-kit';

/** Bytes of every piece of an upload but the last. */
export const PIECE_BYTES = 262_144;

/** Some bytes of an upload. */
export interface UploadRange {
  readonly batchId: string;
  readonly participant: string;
  readonly startsAt: number;
  readonly bytes: number;
}

/** A part of a range that lies in one piece. */
interface PiecePart extends UploadRange {
  readonly pieceAt: number;
}

const SPACE = 0x20;

/** An upload as it came, in sealed pieces: rows may hold personal data, which is stored as JWE only. */
export class UploadStore {
  constructor(private readonly sealing: Sealing) {}

  async add(sql: Sql, batchId: string, participant: string, startsAt: number, bytes: Buffer): Promise<void> {
    const sealed = await this.sealing.seal({ piece: bytes.toString('latin1') }, participant);
    await sql.query(
      'insert into batch_chunk (batch_id, participant, starts_at, sealed) values ($1, $2, $3, $4)',
      [batchId, participant, startsAt, sealed],
    );
  }

  /** The piece that holds the byte at `offset`, from that byte on; null behind the end. */
  async from(sql: Sql, batchId: string, participant: string, offset: number): Promise<Buffer | null> {
    const startsAt = offset - (offset % PIECE_BYTES);
    const [row] = await sql.query<{ sealed: string }>(
      'select sealed from batch_chunk where batch_id = $1 and starts_at = $2',
      [batchId, startsAt],
    );
    if (!row) return null;
    const { piece } = await this.sealing.open(row.sealed, participant);
    const bytes = Buffer.from(String(piece), 'latin1').subarray(offset - startsAt);
    return bytes.length === 0 ? null : bytes;
  }

  /** Overwrites the ranges with spaces, each piece sealed anew once; what stands behind them keeps its place. */
  async blank(sql: Sql, ranges: readonly UploadRange[]): Promise<void> {
    const parts = Map.groupBy(ranges.flatMap(partsOf), ({ batchId, pieceAt }) => `${batchId}/${pieceAt}`);
    // In one order, so that two transactions never wait for each other.
    for (const [, group] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1)))
      await this.#blankPiece(sql, group);
  }

  async #blankPiece(sql: Sql, parts: readonly PiecePart[]): Promise<void> {
    const [first] = parts;
    if (first === undefined) return;
    const { batchId, participant, pieceAt } = first;
    const [row] = await sql.query<{ sealed: string }>(
      'select sealed from batch_chunk where batch_id = $1 and starts_at = $2 for update',
      [batchId, pieceAt],
    );
    if (!row) return;
    const { piece } = await this.sealing.open(row.sealed, participant);
    const content = Buffer.from(String(piece), 'latin1');
    for (const { startsAt, bytes } of parts) {
      const end = Math.min(content.length, startsAt + bytes - pieceAt);
      content.fill(SPACE, Math.max(0, startsAt - pieceAt), end);
    }
    const sealed = await this.sealing.seal({ piece: content.toString('latin1') }, participant);
    await sql.query('update batch_chunk set sealed = $3 where batch_id = $1 and starts_at = $2', [
      batchId,
      pieceAt,
      sealed,
    ]);
  }
}

/** One for each piece that the range touches. */
const partsOf = (range: UploadRange): PiecePart[] => {
  const parts: PiecePart[] = [];
  const end = range.startsAt + range.bytes;
  for (let at = range.startsAt - (range.startsAt % PIECE_BYTES); at < end; at += PIECE_BYTES)
    parts.push({ ...range, pieceAt: at });
  return parts;
};
