/** How far one service is with an operator's act; WAITING: it has not taken it yet, SILENT: it does not answer now. */
export interface Share {
  readonly service: string;
  readonly state: 'WAITING' | 'SILENT' | 'RUNNING' | 'DONE' | 'CANCELLED';
  readonly total: number;
  readonly done: number;
  readonly failed: number;
}

export interface Progress {
  readonly state: 'RUNNING' | 'DONE' | 'CANCELLED';
  readonly total: number;
  readonly done: number;
  readonly failed: number;
}

/** Progress of the whole act. Without an answer of each service it is not done; what was done before it was cancelled stays so. */
export const sumProgress = (shares: readonly Share[], isCancelled: boolean): Progress => {
  const sum = (count: (share: Share) => number): number =>
    shares.reduce((all, share) => all + count(share), 0);
  const isDone = shares.every(({ state }) => state === 'DONE');
  return {
    state: isDone ? 'DONE' : isCancelled ? 'CANCELLED' : 'RUNNING',
    total: sum(({ total }) => total),
    done: sum(({ done }) => done),
    failed: sum(({ failed }) => failed),
  };
};
