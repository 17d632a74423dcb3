import { CASE_EVENTS } from '@tracepost/contracts';
import { OperatorActs, Troubles, type OperatorAct } from '@tracepost/messaging';
import type { Tx } from '@tracepost/persistence';
import type { ServiceHost } from '../service/service-host.js';
import type { InternalParts } from './internal-routes.js';

const ACTIONS: Readonly<Record<OperatorAct['kind'], string>> = {
  REDRIVE: 'ops.redrives',
  REDRIVE_CANCELLED: 'ops.redrives.cancellation',
  DISCARD: 'ops.discards',
};

/** Numbers by which the development clock knows that nothing is on its way any more. */
export interface Quiescence {
  readonly outboxPending: number;
  readonly consumerLag: number;
  /** Of this process since it began. */
  readonly published: number;
  readonly consumed: number;
}

/** What operators may see and do in one service. */
export const operationsOf = (host: ServiceHost, { newId, metrics, wakeConsumers }: InternalParts) => {
  const audit = (act: OperatorAct, tx: Tx): void =>
    tx.audit({
      id: newId(),
      kind: 'CHANGE',
      action: ACTIONS[act.kind],
      at: tx.now.toISOString(),
      actor: act.actor,
      subjects: act.affected
        .filter(({ topic }) => topic === CASE_EVENTS)
        .map(({ key }) => ({ traceId: key, hopId: null, viewers: [] })),
      version: null,
      traceparent: null,
    });
  const acts = new OperatorActs<Tx>({
    schema: host.name,
    transactions: host.unitOfWork,
    onOperatorAct: audit,
    wake: () => {
      wakeConsumers();
      host.wakeConsumers();
    },
  });
  const quiescence = async (): Promise<Quiescence> => {
    const [{ pending }, consumerLag] = await Promise.all([host.relay.unpublished(), host.lag()]);
    return { outboxPending: pending, consumerLag, ...metrics.totals };
  };
  return { troubles: new Troubles(host.name, host.name), acts, quiescence };
};
