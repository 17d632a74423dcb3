import type { Redrive } from '@tracepost/messaging';
import type { UnitOfWork } from '@tracepost/persistence';
import type { Sealing } from '@tracepost/service-kit';
import { findOperation, markTaken, type Operation } from '../db/operation-store.js';
import { sumProgress, type Progress, type Share } from '../domain/sum-progress.js';
import type { Act, OperatedService } from './ports.js';

export interface OperationProgress extends Progress {
  readonly id: string;
  /** Counts what the hub decided: begun, taken by a service, cancelled. */
  readonly version: number;
  readonly kind: Operation['kind'];
  readonly startedAt: string;
  readonly services: readonly Share[];
}

const versionOf = ({ taken, cancelledAt }: Operation, shares: readonly Share[]): number =>
  cancelledAt === null ? 1 + shares.filter(({ state }) => state !== 'WAITING').length : 2 + taken.length;

const NOTHING = { total: 0, done: 0, failed: 0 };

/**
 * Carries an operator's act to every service. A service that did not take it is asked again whenever the progress is:
 * the act's id makes a repetition harmless.
 */
export class Operations {
  constructor(
    private readonly services: readonly OperatedService[],
    private readonly unitOfWork: UnitOfWork,
    private readonly sealing: Sealing,
  ) {}

  /** Undefined when there is no such act. */
  async progress(id: string): Promise<OperationProgress | undefined> {
    const operation = await this.unitOfWork.run((tx) => findOperation(tx, id));
    return operation && (await this.carry(operation));
  }

  /** Asks each service to do what it has not taken yet, or to stop; tells how far all are. */
  async carry(operation: Operation): Promise<OperationProgress> {
    const act = await this.#actOf(operation);
    const shares = await Promise.all(this.services.map((service) => this.#shareOf(service, operation, act)));
    const { id, kind, startedAt, cancelledAt } = operation;
    return {
      id,
      version: versionOf(operation, shares),
      kind,
      startedAt: startedAt.toISOString(),
      ...sumProgress(shares, cancelledAt !== null),
      services: shares,
    };
  }

  /** What a fresh act looks like before any service has taken it. */
  fresh({ id, kind, startedAt }: Pick<Operation, 'id' | 'kind' | 'startedAt'>): OperationProgress {
    const services = this.services.map(({ name }): Share => ({
      service: name,
      state: 'WAITING',
      ...NOTHING,
    }));
    return {
      id,
      version: 1,
      kind,
      startedAt: startedAt.toISOString(),
      ...sumProgress(services, false),
      services,
    };
  }

  async #shareOf(service: OperatedService, operation: Operation, act: Act): Promise<Share> {
    const { name } = service;
    try {
      const redrive = await this.#ask(service, operation, act);
      if (redrive === null) return { service: name, state: 'CANCELLED', ...NOTHING };
      const { state, total, done, failed } = redrive;
      return { service: name, state, total, done, failed };
    } catch {
      const state = operation.taken.includes(name) ? 'SILENT' : 'WAITING';
      return { service: name, state, ...NOTHING };
    }
  }

  /** Null when the service was never asked and no longer shall be. */
  async #ask(service: OperatedService, operation: Operation, act: Act): Promise<Redrive | null> {
    const { id, kind, taken, cancelledAt } = operation;
    const { reason, actor } = act;
    if (cancelledAt !== null) {
      const known = await service.progress(id);
      return known?.state === 'RUNNING' ? await service.cancel(id, { reason, actor }) : known;
    }
    if (taken.includes(service.name)) return await service.progress(id);
    const redrive = await (kind === 'REDRIVE' ? service.redrive(act) : service.discard(act));
    const cancelled = await this.unitOfWork.run((tx) => markTaken(tx, id, service.name));
    // Whoever cancelled it meanwhile has found nothing here that could be cancelled.
    return cancelled && redrive.state === 'RUNNING' ? await service.cancel(id, { reason, actor }) : redrive;
  }

  async #actOf({ id, selection, reason, actor }: Operation): Promise<Act> {
    const { text } = await this.sealing.open(reason, actor.participant);
    return { id, select: selection, reason: String(text ?? ''), actor };
  }
}
