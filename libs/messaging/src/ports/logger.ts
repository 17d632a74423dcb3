/** The part of pino that messaging uses: fields first, then a constant text. Fields hold ids and codes, never data. */
export interface Logger {
  info(fields: object, text: string): void;
  warn(fields: object, text: string): void;
  error(fields: object, text: string): void;
}

/** What the runtime counts; the owner turns it into metrics. */
export interface ConsumerMetrics {
  /** Messages taken over by a committed batch, with how long the batch took. */
  handled(consumer: string, messages: number, milliseconds: number): void;
  /** Messages that were known already. */
  duplicates(consumer: string, messages: number): void;
  retried(consumer: string, cause: string): void;
  parked(consumer: string, cause: string): void;
  deadLettered(consumer: string, cause: string): void;
}
