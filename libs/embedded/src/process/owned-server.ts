import { ownFolder, type Lock } from './lock.js';
import type { ServerProcess } from './server-process.js';

/** How to run a server on a folder that only one process may use. */
export interface OwnedServerSpec {
  readonly folder: string;
  readonly launch: () => Promise<ServerProcess>;
  /** From then on an orderly end is given up for SIGKILL. */
  readonly stopDeadlineMs: number;
}

/** A running server and the lock on its folder. */
export class OwnedServer {
  private held = true;

  constructor(
    private readonly spec: OwnedServerSpec,
    private server: ServerProcess,
    private lock: Lock,
  ) {}

  async stop(): Promise<void> {
    await this.server.stop(this.spec.stopDeadlineMs);
    this.lock.release();
    this.held = false;
  }

  kill(): void {
    this.server.kill();
  }

  async restart(): Promise<void> {
    await this.server.stop(this.spec.stopDeadlineMs);
    if (!this.held) this.lock = ownFolder(this.spec.folder);
    this.held = true;
    this.server = await this.spec.launch();
  }
}
