import ora, { type Ora } from 'ora';
import type { BatchView } from '../../api/schema.js';

const CELLS = 24;
const MEGA = 1_000_000;

/** `██████░░░░` for a share between 0 and 1. */
export const barOf = (share: number): string => {
  const full = Math.round(Math.max(0, Math.min(1, share)) * CELLS);
  return '█'.repeat(full) + '░'.repeat(CELLS - full);
};

const percentOf = (share: number): string => `${Math.floor(share * 100)} %`.padStart(5);

/** Bytes on their way: with a bar where it is known how many there are. */
export const sentText = (sent: number, total: number | null): string => {
  const megabytes = (bytes: number): string => (bytes / MEGA).toFixed(1);
  if (total === null) return `sending  ${megabytes(sent)} MB`;
  const share = total === 0 ? 1 : sent / total;
  return `sending  ${barOf(share)} ${percentOf(share)}  ${megabytes(sent)} of ${megabytes(total)} MB`;
};

/** Rows on their way: those that are through routing, of those that were accepted. */
export const rowsText = ({ rows }: BatchView): string => {
  const share = rows.accepted === 0 ? 0 : (rows.accepted - rows.pending) / rows.accepted;
  const counted = `${rows.read} read, ${rows.accepted} accepted, ${rows.refused} refused, ${rows.unchanged} unchanged`;
  return `routing  ${barOf(share)} ${percentOf(share)}  ${counted}`;
};

/** A line on stderr that changes while work goes on; silent where stderr is no terminal. */
export class Progress {
  readonly #line: Ora;

  constructor(stream: NodeJS.WriteStream) {
    // A terminal may say that it is 0 columns wide: ora would clear lines for ever. stdin is the command's own.
    const moves = stream.isTTY && stream.columns > 0;
    this.#line = ora({ stream, isEnabled: moves, isSilent: !moves, discardStdin: false });
  }

  show(text: string): void {
    this.#line.text = text;
    if (!this.#line.isSpinning) this.#line.start();
  }

  done(text: string): void {
    this.#line.succeed(text);
  }

  failed(text: string): void {
    this.#line.fail(text);
  }

  stop(): void {
    this.#line.stop();
  }
}
