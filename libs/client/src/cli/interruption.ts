/** Aborted by Ctrl-C, by SIGTERM, and when the reader of the output has gone (`| head`). */
const controller = new AbortController();

export const interruption: AbortSignal = controller.signal;

export type Cause = 'signal' | 'reader gone';

let cause: Cause | null = null;

export const interruptedBy = (): Cause | null => cause;

const end = (by: Cause) => (): void => {
  cause ??= by;
  controller.abort();
};

/** A second Ctrl-C ends the process at once. */
export const watchInterruption = (output: NodeJS.WriteStream): void => {
  process.once('SIGINT', end('signal')).once('SIGTERM', end('signal'));
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    end('reader gone')();
  });
};
