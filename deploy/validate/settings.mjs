import { SETTINGS, TELEMETRY_SETTINGS } from '../../libs/service-kit/src/settings/schema.ts';
import { parseSettings, SettingsInvalid } from '../../libs/service-kit/src/settings/parse-settings.ts';

const known = new Set([...Object.keys(SETTINGS), ...Object.keys(TELEMETRY_SETTINGS)]);

const SAMPLE_KEY = Buffer.alloc(32, 7).toString('base64');
/** Stands in for what an installation keeps secret. */
const sample = (name) => (SETTINGS[name]?.kind.type === 'key' ? SAMPLE_KEY : 'sample');

/** The mandatory settings, by the schema. */
export const MANDATORY = Object.entries(SETTINGS)
  .filter(([, { fallback }]) => fallback === null)
  .map(([name]) => name);

/** `${NAME}`, `${NAME:-default}`, `${NAME:?message}` as docker compose fills them. */
const fill = (text) =>
  String(text).replaceAll(/\$\{(\w+)(?::?([-?])([^}]*))?\}/g, (_all, name, operator, rest) =>
    operator === '-' ? rest : sample(name),
  );

/**
 * What the hub's own reader says of the environment of one process.
 * @param owner for messages, e.g. `docker-compose.yml intake`
 * @param environment names and texts; secrets may be absent when their names are in `secrets`
 */
export const environmentFaults = (owner, environment, secrets = []) => {
  const given = [...Object.keys(environment), ...secrets];
  const faults = given.filter((name) => !known.has(name)).map((name) => `${owner}: no setting ${name}`);
  faults.push(
    ...MANDATORY.filter((name) => !given.includes(name)).map((name) => `${owner}: ${name} is mandatory`),
  );
  const filled = Object.fromEntries([
    ...secrets.map((name) => [name, sample(name)]),
    ...Object.entries(environment).map(([name, text]) => [name, fill(text)]),
  ]);
  try {
    parseSettings(filled);
  } catch (error) {
    if (!(error instanceof SettingsInvalid)) throw error;
    faults.push(...error.faults.map((fault) => `${owner}: ${fault}`));
  }
  return [...new Set(faults)];
};
