import { Child } from './child.js';
import type { BareSettings } from './bare-main.js';
import type { LoadJob, LoadResult } from './load-main.js';
import type { Work } from './sample.js';
import type { Stage } from './stage.js';

/** Requests on their way at once in `accept`. */
export const CONNECTIONS = 32;

let tags = 0;

/** A process that sends load, and the bare server that every HTTP measurement is compared with. */
export class HttpControl {
  private constructor(
    private readonly load: Child,
    readonly bare: Child,
    private readonly bareUrl: string,
  ) {}

  static async start(stage: Stage, databaseUrl: string): Promise<HttpControl> {
    const load = new Child('load-main.js');
    stage.onStop(() => load.stop());
    const bare = new Child('bare-main.js');
    stage.onStop(() => bare.stop());
    const settings: BareSettings = { databaseUrl, connections: CONNECTIONS };
    return new HttpControl(load, bare, await bare.ask<string>(settings));
  }

  /** @throws Error as soon as one answer is not 2xx: a fault is no operation. */
  async send(job: Omit<LoadJob, 'tag'>): Promise<Work> {
    const tag = `b${(tags += 1)}${Date.now().toString(36)}`;
    const { failure, ...work } = await this.load.ask<LoadResult>({ ...job, tag } satisfies LoadJob);
    if (failure !== null) throw new Error(`${job.url}${job.path} failed under load: ${failure}`);
    return work;
  }

  sendBare(limits: Pick<LoadJob, 'connections' | 'milliseconds' | 'most'>): Promise<Work> {
    return this.send({ ...limits, url: this.bareUrl, path: '/bare', token: 'none' });
  }
}
