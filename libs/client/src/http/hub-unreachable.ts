/** No answer: the connection could not be made, or it broke. What was sent may have been done. */
export class HubUnreachable extends Error {
  override readonly name = 'HubUnreachable';

  constructor(url: string, cause: unknown) {
    super(`${url} cannot be reached: ${reasonOf(cause)}`, { cause });
  }
}

/** `fetch` says "fetch failed"; what failed stands in its cause. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof AggregateError && cause.errors.length > 0) return reasonOf(cause.errors[0]);
  return cause === undefined ? error.message : reasonOf(cause);
};

/** Does `work`, and tells a broken connection from an end that the caller wanted. */
export const reaching = async <T>(
  url: string,
  signal: AbortSignal | null | undefined,
  work: () => Promise<T>,
): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (signal?.aborted || !(error instanceof TypeError)) throw error;
    throw new HubUnreachable(url, error);
  }
};
