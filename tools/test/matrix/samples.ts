import { HOP_SAMPLES } from './hop-samples.js';
import { HUB_SAMPLES } from './hub-samples.js';
import type { Samples } from './sample.js';
import { TRACE_SAMPLES } from './trace-samples.js';

/** How every route is called with success. A route without its row fails `tables.spec.ts`. */
export const SAMPLES: Samples = { ...TRACE_SAMPLES, ...HOP_SAMPLES, ...HUB_SAMPLES };

export const sampleOf = (key: string) => {
  const sample = SAMPLES[key];
  if (!sample) throw new Error(`no sample of ${key}`);
  return sample;
};
