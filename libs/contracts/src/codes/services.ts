/** The services of the hub; each owns its schema, its topics' producers and its REST paths. */
export const SERVICE = ['intake', 'tracing', 'routing', 'notification', 'audit', 'console'] as const;
export type ServiceName = (typeof SERVICE)[number];

/** First path segment below /v1 -> owner (api.md section 1); a longer prefix wins. */
export const PATH_OWNER: Readonly<Record<string, ServiceName>> = {
  'trace-requests': 'intake',
  batches: 'intake',
  'batch-mappings': 'intake',
  identifications: 'intake',
  traces: 'tracing',
  hops: 'routing',
  inbox: 'routing',
  'onward-referrals': 'routing',
  'routes:explain': 'routing',
  participants: 'routing',
  desk: 'routing',
  events: 'notification',
  'audit-entries': 'audit',
  'audit-checkpoint': 'audit',
  ops: 'console',
  dev: 'console',
};
