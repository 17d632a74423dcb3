/** CloudEvents 1.0 in JSON with the hub's extensions, as readers of the feed and of webhooks get it (api.md section 3). */
export interface CloudEvent<D extends object = object> {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly dataschema: string;
  /** The aggregate's version in ten digits, sortable as text. */
  readonly sequence: string;
  /** The trace id; of batch.* the batch id. */
  readonly partitionkey: string;
  readonly traceid?: string;
  readonly hopid?: string;
  /** Who acted; HUB for a clock and for the hub itself. */
  readonly participant: string;
  readonly traceparent?: string;
  readonly data: D;
}
