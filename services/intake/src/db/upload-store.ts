import type { Sql } from '@tracepost/messaging';
import type { Sealing } from '@tracepost/service-kit';

/** Bytes of every piece of an upload but the last. */
export const PIECE_BYTES = 262_144;

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
}
