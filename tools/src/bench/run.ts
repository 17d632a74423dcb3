import { KafkaUnavailable } from '@tracepost/embedded';
import { measureAccept } from './accept.js';
import { figureOf, type Comparison, type Figure } from './figure.js';
import { startMeasuredCluster, startStandalone } from './hubs.js';
import { measureKafkaLatency, measurePostgresLatency } from './latency.js';
import type { Measurement, Plan } from './plan.js';
import { measureKafkaRelay, measurePostgresRelay } from './relay.js';
import type { Stage } from './stage.js';
import { measureTraces } from './traces.js';

export interface Results {
  readonly figures: readonly Figure[];
  /** The cluster's traces: its processes are shown one by one. */
  readonly cluster: Figure | null;
  /** How the Kafka of these figures acknowledges; null when none was measured. */
  readonly kafka: string | null;
  /** What could not be measured here, and why. */
  readonly notMeasured: readonly string[];
}

/** Runs the measurements one after the other. */
export const run = async (
  stage: Stage,
  plan: Plan,
  wanted: ReadonlySet<Measurement>,
  tell: (line: string) => void,
): Promise<Results> => {
  const figures: Figure[] = [];
  const notMeasured: string[] = [];
  let kafka: string | null = null;
  let cluster: Figure | null = null;
  const add = async (measure: () => Promise<Comparison>): Promise<Figure> => {
    const figure = figureOf(await stage.within(measure));
    figures.push(figure);
    tell(`${figure.comparison.name}: ${figure.ours.perSecond.toFixed(0)}/s`);
    return figure;
  };

  if (wanted.has('accept')) await add(() => measureAccept(stage, plan));
  if (wanted.has('relay')) await add(() => measurePostgresRelay(stage, plan));
  if (wanted.has('latency')) await add(() => measurePostgresLatency(stage, plan));
  if (wanted.has('relay') || wanted.has('latency')) {
    const found = await stage.kafka();
    if (found === null) notMeasured.push('the Kafka adapter: no Kafka on this machine');
    else {
      kafka = `Kafka (${found.origin}): one node, acks all (-1), replication 1, flushed to disk as the system sees fit`;
      if (wanted.has('relay')) await add(() => measureKafkaRelay(stage, plan, found.brokers));
      if (wanted.has('latency')) await add(() => measureKafkaLatency(stage, plan, found.brokers));
      if (found.origin !== 'java') notMeasured.push(`CPU of a Kafka from ${found.origin}`);
    }
  }
  await stage.endKafka();
  if (wanted.has('traces')) {
    tell('starting the standalone form');
    await add(async () => measureTraces(stage, plan, 'standalone', await startStandalone(stage)));
    tell('starting the cluster form');
    try {
      cluster = await add(async () =>
        measureTraces(stage, plan, 'cluster', await startMeasuredCluster(stage)),
      );
    } catch (error) {
      if (!(error instanceof KafkaUnavailable)) throw error;
      notMeasured.push(`the cluster form: ${error.message}`);
    }
  }
  return { figures, cluster, kafka, notMeasured };
};
