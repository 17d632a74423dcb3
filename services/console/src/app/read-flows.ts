import type { FlowsView, FlowView } from '@tracepost/contracts';
import type { OperatedService } from './ports.js';

/** The flows of all services; one that does not answer is one row that says so. */
export const readFlows = async (services: readonly OperatedService[], at: Date): Promise<FlowsView> => {
  const rows = await Promise.all(
    services.map((service) => service.flows().catch((): FlowView[] => [silent(service.name)])),
  );
  return { at: at.toISOString(), flows: rows.flat() };
};

const silent = (service: string): FlowView => ({
  service,
  topic: null,
  consumer: null,
  lag: null,
  oldestUnpublishedSeconds: null,
  oldestUnprocessedSeconds: null,
  parkedKeys: null,
  deadLetters: null,
  status: 'SILENT',
});
