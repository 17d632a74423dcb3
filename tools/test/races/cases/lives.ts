/** Events of a trace that is active, and of hops on their way to an answer: the beginnings of most lives. */
export const ACTIVE = 'submitted validated routed activated';
export const ANSWERED = 'opened delivered acknowledged answered';
export const DEFERRED = 'opened delivered acknowledged deferred';
