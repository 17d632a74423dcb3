import type { WithdrawalBody } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import type { Sealing } from '@tracepost/service-kit';
import * as decide from '../domain/decide.js';
import type { Cause } from '../domain/trace-message.js';
import type { Changed, ChangeTrace } from './change-trace.js';
import { fingerprint } from './fingerprint.js';
import type { TraceKey } from './ports.js';

export class WithdrawTrace {
  constructor(
    private readonly change: ChangeTrace,
    private readonly sealing: Pick<Sealing, 'seal'>,
  ) {}

  async execute(tx: Tx, key: TraceKey, body: WithdrawalBody, cause: Cause): Promise<Changed> {
    const text = body.text ?? null;
    const digest = fingerprint(key.id, [body.reason, text]);
    return this.change.execute(tx, {
      key,
      cause,
      remark: {
        detail: `Reason: ${body.reason}.`,
        sealed: await this.sealing.seal(text === null ? {} : { '/text': text }, key.participant),
      },
      decide: (trace) => decide.withdraw(trace, digest, cause.at),
    });
  }
}
