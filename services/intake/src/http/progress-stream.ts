import { Readable } from 'node:stream';
import { localised, type BatchView, type Language } from '@tracepost/contracts';

const EVERY_MS = 1_000;
/** Proxies end connections on which nothing comes. */
const SILENT_MS = 15_000;
const RETRY = 'retry: 3000\n\n';

const isOver = ({ state }: BatchView): boolean => state !== 'RECEIVED' && state !== 'RUNNING';

const pause = (ms: number, closing: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      closing.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    closing.addEventListener('abort', done);
  });

/** Server-sent events: the batch whenever its counters have changed, until it is over. */
export const progressStream = (
  first: BatchView,
  read: () => Promise<BatchView | null>,
  closing: AbortSignal,
  language: Language,
): Readable => {
  async function* events(): AsyncGenerator<string> {
    yield RETRY;
    let id = 0;
    let sent = '';
    let silent = 0;
    for (let view: BatchView | null = first; view !== null && !closing.aborted; view = await read()) {
      const data = JSON.stringify(localised(view, language));
      silent = data === sent ? silent + EVERY_MS : 0;
      if (data !== sent) yield `id: ${(id += 1)}\nevent: progress\ndata: ${data}\n\n`;
      else if (silent % SILENT_MS === 0) yield ': still here\n\n';
      sent = data;
      if (isOver(view)) return;
      await pause(EVERY_MS, closing);
    }
  }
  return Readable.from(events());
};
