/** This machine cannot run Kafka; the message says what is missing and what to do. */
export class KafkaUnavailable extends Error {
  readonly code = 'kafka_unavailable';
  override readonly name = 'KafkaUnavailable';

  constructor(
    readonly missing: string,
    options?: ErrorOptions,
  ) {
    const remedy =
      'Set KAFKA_BROKERS to a running Kafka, or start Docker, or install Java 17 or later and Maven (which fetches Kafka once).';
    super(`Kafka is not available: ${missing}. ${remedy}`, options);
  }
}
