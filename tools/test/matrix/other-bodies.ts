/**
 * Another sound body of each POST that takes a key, as a change of the sample's: its key then belongs to another request.
 * Null: there is only one body, or none.
 */
export const OTHER: Readonly<Record<string, object | null>> = {
  'POST /v1/trace-requests': { reference: 'another' },
  'POST /v1/trace-requests/{id}/corrections': { reason: 'another' },
  'POST /v1/traces/{id}/withdrawal': { text: 'another' },
  'POST /v1/traces/{id}/closure': { note: 'another' },
  'POST /v1/traces/{id}/closure-corrections': { reason: 'another' },
  'POST /v1/onward-referrals': { reason: 'another' },
  'POST /v1/onward-referrals/{id}/approval': { note: 'another' },
  'POST /v1/onward-referrals/{id}/rejection': { reason: 'another' },
  'POST /v1/hops': { reason: 'another' },
  'POST /v1/hops/{id}/acknowledgement': { officer: { name: 'another' } },
  'POST /v1/hops/{id}/progress-reports': { note: 'another' },
  'POST /v1/hops/{id}/information-requests': { suggestion: null },
  'POST /v1/hops/{id}/information': { text: 'another' },
  'POST /v1/hops/{id}/deferrals': { text: 'another' },
  'POST /v1/hops/{id}/answers': { reference: 'another' },
  'POST /v1/hops/{id}/refusals': { text: 'another' },
  'POST /v1/hops/{id}/redirections': { reason: 'another' },
  'POST /v1/hops/{id}/corrections': { reason: 'another' },
  'POST /v1/hops/{id}/recall-acknowledgement': null,
  'POST /v1/hops/{id}/acceptance': { feedback: 'another' },
  'POST /v1/hops/{id}/return': { reason: 'another' },
  'POST /v1/hops/{id}/recall': { reason: 'another' },
  'POST /v1/batches/{id}/cancellation': null,
  'POST /v1/ops/redrives': { reason: 'another' },
  'POST /v1/ops/discards': { reason: 'another' },
  'POST /v1/ops/redrives/{id}/cancellation': null,
  // One more line end: other bytes.
  'POST /v1/batches': {},
};

export const otherBody = (key: string, body: unknown): unknown => {
  const change = OTHER[key];
  if (change === undefined) throw new Error(`other-bodies.ts has no line for ${key}`);
  if (typeof body === 'string') return `${body}\n`;
  return change === null ? null : { ...(body as object), ...change };
};
