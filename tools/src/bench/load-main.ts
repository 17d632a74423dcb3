import { Pool } from 'undici';
import { traceRequest } from './trace-request.js';

/** One burst of POSTs of trace requests, each different from every other. */
export interface LoadJob {
  readonly url: string;
  readonly path: string;
  readonly token: string;
  /** Requests on their way at once, each on a connection of its own. */
  readonly connections: number;
  /** Ends after so long, or after so many requests. */
  readonly milliseconds: number;
  readonly most: number;
  /** Before every reference: distinct from all other jobs. */
  readonly tag: string;
}

export interface LoadResult {
  readonly operations: number;
  readonly milliseconds: number;
  readonly latenciesMs: readonly number[];
  /** The first answer that was not 2xx, or what broke; null when all was well. */
  readonly failure: string | null;
}

const burst = async (job: LoadJob): Promise<LoadResult> => {
  const pool = new Pool(job.url, { connections: job.connections, pipelining: 1 });
  const latenciesMs: number[] = [];
  const began = performance.now();
  let begun = 0;
  let failure: string | null = null;
  const one = async (): Promise<void> => {
    while (failure === null && begun < job.most && performance.now() - began < job.milliseconds) {
      const key = `${job.tag}-${(begun += 1)}`;
      const sent = performance.now();
      const { statusCode, body } = await pool.request({
        method: 'POST',
        path: job.path,
        headers: {
          authorization: `Bearer ${job.token}`,
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: JSON.stringify(traceRequest(key)),
      });
      const text = await body.text();
      if (statusCode < 200 || statusCode > 299) failure ??= `${statusCode} ${text.slice(0, 400)}`;
      latenciesMs.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: job.connections }, one)).catch((error: unknown) => {
    failure ??= String(error);
  });
  const milliseconds = performance.now() - began;
  await pool.destroy();
  return { operations: latenciesMs.length, milliseconds, latenciesMs, failure };
};

process.on('SIGINT', () => undefined);
process.once('disconnect', () => process.exit(0));
process.on('message', (job) => void burst(job as LoadJob).then((result) => process.send?.(result)));
