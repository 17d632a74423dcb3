import { spawn } from 'node:child_process';

/** Ends the guard without ending what it guards. */
export type Dismiss = () => void;

// `read` returns when our end of the pipe closes, which the kernel does however this process ends.
const onPosix = `read -r _
kill -s "$1" "$2" 2>/dev/null
n=0
while kill -0 "$2" 2>/dev/null; do
  [ $n -ge 20 ] && kill -s KILL "$2" 2>/dev/null && exit
  n=$((n + 1)); sleep 1
done`;
const onWindows = `process.stdin.resume().on('end', () => { try { process.kill(Number(process.argv[1])); } catch {} });`;

/**
 * Starts a small process that signals `pid` when this process is gone, SIGKILL and crashes included (and kills it
 * 20 s later if it is still there). Handlers for signals would miss those cases and get in the way of the
 * application's own orderly shutdown.
 */
export function guard(pid: number, signal: 'INT' | 'TERM'): Dismiss {
  const [command, args] =
    process.platform === 'win32'
      ? [process.execPath, ['-e', onWindows, String(pid)]]
      : ['/bin/sh', ['-c', onPosix, 'guard', signal, String(pid)]];
  // Detached: Ctrl+C in a terminal goes to the whole process group and must not reach the guard.
  const child = spawn(command, args, { cwd: '/', stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.unref();
  (child.stdin as unknown as { unref(): void }).unref();
  return () => {
    child.kill('SIGKILL');
    child.stdin.destroy();
  };
}
