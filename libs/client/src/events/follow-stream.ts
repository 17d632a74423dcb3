import { setTimeout as delay } from 'node:timers/promises';
import { events } from 'fetch-event-stream';
import type { HubClient } from '../http/hub-client.js';
import { reaching } from '../http/hub-unreachable.js';
import { isPassing, pauseAfter } from '../http/retry.js';

export interface StreamOptions {
  /** Ends the stream without an error. */
  readonly signal?: AbortSignal | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Told each time a connection is over, with the pause before the next in milliseconds. */
  readonly onReconnect?: ((reason: Error | null, pauseMs: number) => void) | undefined;
}

export interface StreamMessage {
  readonly id: string | null;
  readonly data: string;
}

/** Milliseconds between two connections until the server says otherwise. */
const RETRY_MS = 3_000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Server-sent events over as many connections as it takes, each resumed by Last-Event-ID; pauses grow while the hub does
 * not answer. Ends by `signal`, or with its reader.
 * @param pathOf Path and query, with the last id seen (null: none yet).
 * @throws ProblemError when the hub refuses for good.
 */
export async function* followStream(
  client: HubClient,
  pathOf: (lastId: string | null) => string,
  lastId: string | null,
  options: StreamOptions,
): AsyncGenerator<StreamMessage> {
  const { signal, onReconnect } = options;
  const state = { lastId, retryMs: RETRY_MS, failures: 0 };
  while (!signal?.aborted) {
    let reason: Error | null = null;
    try {
      yield* oneConnection(client, pathOf(state.lastId), state, options);
    } catch (error) {
      if (signal?.aborted) return;
      if (!isPassing(error)) throw error;
      reason = error;
      state.failures += 1;
    }
    const policy = { tries: 0, firstPauseMs: state.retryMs };
    const pause = Math.min(
      reason === null ? state.retryMs : pauseAfter(reason, state.failures, policy),
      LONGEST_PAUSE_MS,
    );
    onReconnect?.(reason, pause);
    await delay(pause, undefined, signal && { signal }).catch(() => undefined);
  }
}

async function* oneConnection(
  client: HubClient,
  path: string,
  state: { lastId: string | null; retryMs: number; failures: number },
  { signal, headers }: StreamOptions,
): AsyncGenerator<StreamMessage> {
  const over = new AbortController();
  const ends = signal === undefined ? over.signal : AbortSignal.any([signal, over.signal]);
  try {
    const response = await client.open(path, {
      headers: {
        ...headers,
        accept: 'text/event-stream',
        ...(state.lastId !== null && { 'last-event-id': state.lastId }),
      },
      signal: ends,
    });
    const messages = events(response, ends);
    for (;;) {
      const { done, value } = await reaching(client.url, ends, () => messages.next());
      if (done === true) return;
      state.failures = 0;
      state.retryMs = value.retry ?? state.retryMs;
      state.lastId = value.id === undefined ? state.lastId : String(value.id);
      if (value.data !== undefined) yield { id: state.lastId, data: value.data };
    }
  } finally {
    over.abort();
  }
}
