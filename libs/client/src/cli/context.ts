import { HubClient } from '../http/hub-client.js';
import type { CallOptions } from '../http/call-options.js';
import { resolveSettings } from './config/resolve-settings.js';
import { credentialsOf, type Settings } from './config/settings.js';
import { environment } from './environment.js';
import { interruption } from './interruption.js';
import { Output } from './output/output.js';

/** Flags of every command that asks the hub. */
export interface CommonFlags {
  readonly json?: true | undefined;
  readonly verbose?: true | undefined;
  readonly profile?: string | undefined;
  readonly config?: string | undefined;
  readonly url?: string | undefined;
  readonly clientId?: string | undefined;
  readonly tokenUrl?: string | undefined;
  readonly language?: string | undefined;
  readonly purpose?: string | undefined;
}

/** Flags of a command that changes something. */
export interface ChangeFlags {
  readonly key?: string | undefined;
  readonly ifMatch?: string | undefined;
}

export interface Context {
  readonly hub: HubClient;
  readonly out: Output;
  readonly settings: Settings;
  /** What each call of this command says. */
  readonly call: CallOptions & { readonly signal: AbortSignal };
  /** Shows the answer: as JSON, or in the words of `human`. */
  show<T>(value: T, human: (value: T, out: Output) => string): Promise<void>;
  /** A remark for people, on stderr. */
  note(text: string): void;
}

/** Two tries more than the first: a person waits. */
const TRIES = 3;

export const outputOf = ({ json }: Pick<CommonFlags, 'json'>): Output =>
  new Output(process.stdout, json === true, interruption);

const note = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

export const contextOf = (flags: CommonFlags & ChangeFlags): Context => {
  const { settings } = resolveSettings(flags, environment());
  const out = outputOf(flags);
  const hub = new HubClient(credentialsOf(settings), {
    tries: TRIES,
    language: settings.language,
    purpose: settings.purpose,
    onRetry: (reason, ms) => note(`${reason.message}; once more in ${ms / 1000} s`),
    ...(flags.verbose && { onRequest: (method, address) => note(`${method} ${address}`) }),
  });
  return {
    hub,
    out,
    settings,
    call: { signal: interruption, patient: true, key: flags.key, ifMatch: flags.ifMatch },
    show: (value, human) => (out.json ? out.document(value) : out.line(human(value, out))),
    note,
  };
};

/** Does the work of a command with what its flags say. */
export const perform = (
  flags: CommonFlags & ChangeFlags,
  work: (context: Context) => Promise<void>,
): Promise<void> => work(contextOf(flags));
