import { HubClient } from '../../http/hub-client.js';
import { ProblemError } from '../../http/problem-error.js';
import { reading, type AnyCommand } from '../command.js';
import { configPath, readConfig, writeConfig } from '../config/config-file.js';
import { credentialsOf, merged, settingsIn, type Settings } from '../config/settings.js';
import { contextOf, perform, type Context } from '../context.js';
import { environment } from '../environment.js';
import { UsageError } from '../exit-code.js';
import { readSecret } from '../input/read-secret.js';
import { interruption } from '../interruption.js';
import { at, fieldsOf } from '../output/fields.js';

/** What an access token says of its holder; read, not verified: the hub does that. */
interface Identity {
  readonly participant: string;
  readonly roles: readonly string[];
  readonly client: string;
  readonly expiresAt: string;
  readonly hub: string;
}

const identityOf = async (hub: HubClient): Promise<Identity> => {
  const [, payload = ''] = (await hub.token()).split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8') || '{}') as Record<
    string,
    unknown
  >;
  return {
    participant: String(claims['participant'] ?? ''),
    roles: Array.isArray(claims['roles']) ? claims['roles'].map(String) : [],
    client: String(claims['client_id'] ?? ''),
    expiresAt: new Date(Number(claims['exp'] ?? 0) * 1000).toISOString(),
    hub: hub.url,
  };
};

/** Who one is, after the hub has taken the token. @throws ProblemError when it does not. */
const showIdentity = async ({ hub, call, show }: Pick<Context, 'hub' | 'call' | 'show'>): Promise<void> => {
  const identity = await identityOf(hub);
  const { body } = await hub.get('/v1/participants/{id}', { ...call, path: { id: identity.participant } });
  await show({ ...identity, name: body.name, status: body.status }, (who, out) =>
    fieldsOf(out, [
      ['participant', `${who.participant} (${who.name})`],
      ['status', who.status],
      ['client', who.client],
      ['roles', who.roles.join(', ')],
      ['hub', who.hub],
      ['token until', at(who.expiresAt)],
    ]),
  );
};

const whoami = reading('whoami', 'Who you are to the hub, and whether it takes your token', [
  'whoami',
  'whoami --profile us --json',
]).action((flags) => perform(flags, showIdentity));

const login = reading(
  'login',
  'Keep a profile: address, client and secret, after a token was had with them',
  [
    'login --url https://tracepost.example --client-id br-cp --token-url https://login.example/token',
    'login --profile us --url http://127.0.0.1:3000 --client-id us-cp < secret.txt',
  ],
).action(async (flags) => {
  const env = environment();
  const path = flags.config ?? configPath(env);
  const config = readConfig(path);
  const name = flags.profile ?? env['TRACEPOST_PROFILE'] ?? 'default';
  const known = merged(flags, settingsIn(env), config.profiles[name] ?? {});
  if (known.clientId === undefined) throw new UsageError('--client-id is needed');
  const clientSecret = await readSecret(`Secret of ${known.clientId}: `, interruption);
  const profile: Settings = { ...known, clientSecret, token: undefined };
  // The secret is kept only when a token can be had with it.
  await new HubClient(credentialsOf(profile), { tries: 1 }).token();
  const stored = JSON.parse(JSON.stringify(profile)) as Settings;
  writeConfig(path, {
    profile: config.profile ?? name,
    profiles: { ...config.profiles, [name]: stored },
  });
  const context = contextOf({ ...flags, config: path, profile: name });
  context.note(`profile "${name}" is kept in ${path}`);
  await showIdentity(context).catch((error: unknown) => {
    // Suspended or not registered: the profile is right, and the hub says why it can do nothing.
    if (error instanceof ProblemError) context.note(`the hub says: ${error.message}`);
    else throw error;
  });
});

export const sessionCommands: readonly AnyCommand[] = [login, whoami];
