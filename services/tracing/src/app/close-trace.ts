import type { ClosureBody, ClosureCorrectionBody } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import type { Sealing } from '@tracepost/service-kit';
import type { ClosureCommand } from '../domain/closure.js';
import * as decide from '../domain/decide.js';
import type { Cause } from '../domain/trace-message.js';
import type { Changed, ChangeTrace } from './change-trace.js';
import { fingerprint } from './fingerprint.js';
import type { TraceKey } from './ports.js';
import type { TraceReader } from './trace-reader.js';

/** Closes a trace, and corrects the outcome of a closed one. */
export class CloseTrace {
  constructor(
    private readonly change: ChangeTrace,
    private readonly reader: TraceReader,
    private readonly sealing: Pick<Sealing, 'seal'>,
  ) {}

  async close(tx: Tx, key: TraceKey, body: ClosureBody, cause: Cause): Promise<Changed> {
    const note = body.note ?? null;
    const command = await this.#command(tx, key, body);
    const digest = fingerprint(key.id, [command.outcome, command.duplicateOf, note]);
    return this.change.execute(tx, {
      key,
      cause,
      remark: { detail: '', sealed: await this.#seal(key, '/note', note) },
      decide: (trace) => decide.close(trace, { ...command, fingerprint: digest }, cause.at),
    });
  }

  async correct(tx: Tx, key: TraceKey, body: ClosureCorrectionBody, cause: Cause): Promise<Changed> {
    const command = await this.#command(tx, key, body);
    return this.change.execute(tx, {
      key,
      cause,
      remark: { detail: '', sealed: await this.#seal(key, '/reason', body.reason) },
      decide: (trace) => decide.correctClosure(trace, command, cause.at),
    });
  }

  async #command(
    tx: Tx,
    { participant }: TraceKey,
    body: Pick<ClosureBody, 'outcome' | 'duplicateOf'>,
  ): Promise<ClosureCommand> {
    const duplicateOf = body.duplicateOf ?? null;
    const duplicateIsOwn = duplicateOf !== null && (await this.reader.isOwn(tx, participant, duplicateOf));
    return { outcome: body.outcome, duplicateOf, duplicateIsOwn };
  }

  #seal({ participant }: TraceKey, place: string, text: string | null): Promise<string | null> {
    return this.sealing.seal(text === null ? {} : { [place]: text }, participant);
  }
}
