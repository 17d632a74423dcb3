import { randomUUID } from 'node:crypto';
import type { HubClient } from '@tracepost/client';

/** One call without any retry; counts itself. */
export interface StrictClient {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body: unknown): Promise<T>;
}

/** The client's own retries would hide what failed: here every answer that is not 2xx ends the benchmark. */
export const strict = (client: HubClient, onCall: () => void): StrictClient => {
  const call = async <T>(path: string, init: RequestInit): Promise<T> => {
    onCall();
    const response = await client.send(path, init);
    const text = await response.text();
    if (!response.ok)
      throw new Error(
        `${init.method ?? 'GET'} ${path} of ${client.clientId}: ${response.status} ${text.slice(0, 400)}`,
      );
    return JSON.parse(text) as T;
  };
  return {
    get: (path) => call(path, { headers: { accept: 'application/json' } }),
    post: (path, body) =>
      call(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
        body: JSON.stringify(body),
      }),
  };
};
