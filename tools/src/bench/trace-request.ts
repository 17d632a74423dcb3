import { STORY_REQUEST, type TraceRequestBody } from '@tracepost/client';

/**
 * The story's request with a reference and a serial of its own: no duplicate of another, asked of the United States by
 * its import mark. Any next country is approved beforehand, so that a trace needs no person.
 */
export const traceRequest = (reference: string): TraceRequestBody => ({
  ...STORY_REQUEST,
  reference,
  firearm: { ...STORY_REQUEST.firearm, serial: { raw: reference.toUpperCase(), condition: 'CLEAR' } },
  routing: { ...STORY_REQUEST.routing, preApproved: { mode: 'ANY', participants: [] } },
});
