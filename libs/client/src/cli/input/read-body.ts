import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { UsageError } from '../exit-code.js';
import { interruption } from '../interruption.js';

type Members<Body> = { readonly [K in keyof Body]?: Body[K] | undefined };

/** Text of a file, or of stdin for `-`. @throws UsageError when it cannot be read. */
export const readText = async (source: string): Promise<string> => {
  if (source === '-') {
    if (process.stdin.isTTY) process.stderr.write('reading from the terminal; Ctrl-D ends it\n');
    interruption.addEventListener('abort', () => process.stdin.destroy());
    return text(process.stdin);
  }
  try {
    return await readFile(source, 'utf8');
  } catch (cause) {
    throw new UsageError(`${source} cannot be read: ${(cause as Error).message}`, { cause });
  }
};

/** @throws UsageError when it is no JSON object. */
export const readJson = async (source: string): Promise<Record<string, unknown>> => {
  const name = source === '-' ? 'stdin' : source;
  let value: unknown;
  try {
    value = JSON.parse(await readText(source));
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError(`${name} is no JSON: ${(cause as Error).message}`, { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(`${name} holds no JSON object`);
  return value as Record<string, unknown>;
};

/** The body of a command: members of the file, and above them those that flags give. The hub checks it. */
export const bodyOf = async <Body>(source: string | undefined, members: Members<Body>): Promise<Body> => {
  const given = Object.entries(members).filter(([, value]) => value !== undefined);
  const fromFile = source === undefined ? {} : await readJson(source);
  return { ...fromFile, ...Object.fromEntries(given) } as Body;
};
