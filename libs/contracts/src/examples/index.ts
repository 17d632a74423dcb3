import { BODY_EXAMPLES } from './bodies.js';
import { DATA_EXAMPLES, VIEW_EXAMPLES } from './views.js';

export { STORY_REQUEST } from './story.js';
export { STORY_ANSWER, STORY_REFUSAL } from './case.js';
export { EXAMPLE_EVENTS } from './events.js';
export { BODY_EXAMPLES } from './bodies.js';
export { VIEW_EXAMPLES } from './views.js';
export * as Story from './story-parts.js';

/** Examples by class name; the story's request comes first. */
export const EXAMPLES: Readonly<Record<string, object>> = {
  ...BODY_EXAMPLES,
  ...VIEW_EXAMPLES,
  ...DATA_EXAMPLES,
};
