/** No answer: the connection could not be made, or it broke. What was sent may have been done. */
export class HubUnreachable extends Error {
  override readonly name = 'HubUnreachable';

  constructor(url: string, cause: unknown) {
    super(`${url} cannot be reached: ${reasonOf(cause)}`, { cause });
  }
}

/** `fetch` throws a TypeError, which may be of another realm. */
const isBroken = (error: unknown): boolean => (error as Error | null)?.name === 'TypeError';

/** `fetch` says "fetch failed"; what failed stands in its cause. */
const reasonOf = (error: unknown): string => {
  const { message, cause, errors } = error as Partial<AggregateError>;
  if (errors !== undefined && errors.length > 0) return reasonOf(errors[0]);
  return cause === undefined ? (message ?? String(error)) : reasonOf(cause);
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
    if (signal?.aborted || !isBroken(error)) throw error;
    throw new HubUnreachable(url, error);
  }
};
