/** What an adapter promises beyond the ports; the conformance suite skips a case only where one is false. */
export interface BrokerFeatures {
  /** `Lag.oldestAt` is known. */
  readonly oldestAt: boolean;
  /** One batch may hold messages of many partitions: fewer transactions where keys are spread. */
  readonly batchesSpanPartitions: boolean;
  /** `forget: key` drops the key's messages once they are read. Without it they end with the topic's retention. */
  readonly forgetsKeys: boolean;
}
