/** The hub and the model do not agree. */
export class Disagreement extends Error {}
