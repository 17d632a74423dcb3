import { BATCH_EXAMPLES } from './batch-examples.js';
import { CASE_EXAMPLES } from './case-examples.js';
import type { ExampleTable } from './example.js';
import { HOP_EXAMPLES } from './hop-examples.js';
import { HUB_EXAMPLES } from './hub-examples.js';

/** Every operation's examples, by method and path: one story, whose ids, participants and times agree. */
export const OPERATION_EXAMPLES: ExampleTable = {
  ...CASE_EXAMPLES,
  ...HOP_EXAMPLES,
  ...BATCH_EXAMPLES,
  ...HUB_EXAMPLES,
};
