import { setTimeout as delay } from 'node:timers/promises';
import { ownFolder, type Lock } from './lock.js';
import type { Log, ServerProcess } from './server-process.js';

/** How to run a server on a folder that only one process may use. */
export interface OwnedServerSpec {
  readonly folder: string;
  readonly launch: () => Promise<ServerProcess>;
  /** From then on an orderly end is given up for SIGKILL. */
  readonly stopDeadlineMs: number;
  /** Start the server again when it ends without having been asked to. */
  readonly keepAlive: boolean;
  readonly log: Log;
}

/** Milliseconds between two tries to start a server again. */
const RETRY_MS = 1_000;

/** A running server and the lock on its folder. */
export class OwnedServer {
  private held = true;
  private ending = false;
  private changing: Promise<void> = Promise.resolve();

  constructor(
    private readonly spec: OwnedServerSpec,
    private server: ServerProcess,
    private lock: Lock,
  ) {
    this.watch(server);
  }

  async stop(): Promise<void> {
    this.ending = true;
    await this.changing;
    await this.server.stop(this.spec.stopDeadlineMs);
    this.lock.release();
    this.held = false;
  }

  kill(): void {
    this.server.kill();
  }

  restart(): Promise<void> {
    this.ending = false;
    return this.next(async () => {
      await this.server.stop(this.spec.stopDeadlineMs);
      if (!this.held) this.lock = ownFolder(this.spec.folder);
      this.held = true;
      this.adopt(await this.spec.launch());
    });
  }

  private watch(server: ServerProcess): void {
    if (!this.spec.keepAlive) return;
    void server.exited.then((why) => this.next(() => this.revive(server, why)));
  }

  private async revive(server: ServerProcess, why: string): Promise<void> {
    if (server !== this.server) return;
    while (!this.ending) {
      this.spec.log(`the server ended by itself (${why}); starting it again`);
      try {
        return this.adopt(await this.spec.launch());
      } catch (error) {
        this.spec.log(`it did not start: ${error instanceof Error ? error.message : String(error)}`);
        await delay(RETRY_MS);
      }
    }
  }

  private adopt(server: ServerProcess): void {
    this.server = server;
    this.watch(server);
  }

  /** One start or end at a time. */
  private next(work: () => Promise<void>): Promise<void> {
    const done = this.changing.then(work);
    this.changing = done.catch(() => undefined);
    return done;
  }
}
