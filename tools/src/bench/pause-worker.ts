import { parentPort } from 'node:worker_threads';

// A thread that does nothing but sleep: how much later than asked it wakes is what the machine itself adds to latencies.
const SLEEP_MS = 10;
let pauses: number[] = [];
let before = performance.now();
setInterval(() => {
  const now = performance.now();
  pauses.push(Math.max(0, now - before - SLEEP_MS));
  before = now;
}, SLEEP_MS);
parentPort?.on('message', () => {
  parentPort?.postMessage(pauses);
  pauses = [];
});
