/** What one service tells of messages on their way; see the kit's `Quiescence`. */
export interface Stirrings {
  readonly outboxPending: number;
  readonly consumerLag: number;
  readonly published: number;
  readonly consumed: number;
}

/**
 * Nothing is on its way, told by two rounds of questions after each other: neither saw anything waiting, and no counter
 * moved between them. One round alone may have missed a message that passed from a service not yet asked to one asked
 * before.
 */
export const isQuiet = (before: readonly Stirrings[], after: readonly Stirrings[]): boolean =>
  before.length === after.length &&
  after.every((now, at) => {
    const then = before[at];
    return (
      then !== undefined &&
      [then, now].every(({ outboxPending, consumerLag }) => outboxPending === 0 && consumerLag === 0) &&
      then.published === now.published &&
      then.consumed === now.consumed
    );
  });
