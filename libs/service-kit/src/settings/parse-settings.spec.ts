import { describe, expect, it } from '@jest/globals';
import { envExample } from './env-example.js';
import { parseSettings, SettingsInvalid } from './parse-settings.js';
import { SETTINGS } from './schema.js';

const key = Buffer.alloc(32, 1).toString('base64');
const secrets = {
  DATABASE_PASSWORD: 'x',
  SEALING_KEY: key,
  CURSOR_SECRET: key,
  INTERNAL_TOKEN: key,
  AUDIT_SIGNING_KEY: key,
};

const faultsOf = (env: Record<string, string>): readonly string[] => {
  try {
    parseSettings({ ...secrets, ...env });
    return [];
  } catch (error) {
    if (error instanceof SettingsInvalid) return error.faults;
    throw error;
  }
};

describe('the settings', () => {
  it('are production unless told otherwise', () => {
    const settings = parseSettings(secrets);
    expect(settings).toMatchObject({
      runMode: 'production',
      authDevIssuer: false,
      clockAdjustable: false,
      seedDemo: false,
    });
  });

  it.each(['AUTH_DEV_ISSUER', 'CLOCK_ADJUSTABLE', 'SEED_DEMO'])(
    'refuse %s in production, by its name',
    (name) => {
      expect(faultsOf({ [name]: 'on' })).toEqual([`${name} must be off when RUN_MODE is production`]);
      expect(faultsOf({ [name]: 'on', RUN_MODE: 'development' })).toEqual([]);
    },
  );

  it.each([
    ['0.0.0.0', 1],
    ['::', 1],
    ['10.0.0.1', 1],
    ['127.0.0.1.example.org', 1],
    ['127.0.0.1', 0],
    ['::1', 0],
    ['localhost', 0],
  ])('let the development issuer listen on %s: %i faults', (host, faults) => {
    const env = { RUN_MODE: 'development', AUTH_DEV_ISSUER: 'on', HTTP_HOST: host };
    expect(faultsOf(env)).toHaveLength(faults);
  });

  it.each([
    ['P5Y', []],
    ['P60D', []],
    ['P1M', ['RETENTION must be at least 60 days']],
    ['five years', ['RETENTION must be a duration of ISO 8601, such as P5Y']],
  ])('take %s for how long cases are kept: %j', (RETENTION, faults) => {
    expect(faultsOf({ RETENTION })).toEqual(faults);
  });

  it('tell all faults at once, and never a secret', () => {
    const faults = faultsOf({
      SEALING_KEY: 'c2hvcnQ=',
      HTTP_PORT: '99999',
      MESSAGING: 'pigeon',
      SEED_DEMO: 'yes',
      DATABASE_PASSWORD: '',
    });
    expect(faults.map((fault) => fault.split(' ')[0]).sort()).toEqual([
      'DATABASE_PASSWORD',
      'HTTP_PORT',
      'MESSAGING',
      'SEALING_KEY',
      'SEED_DEMO',
    ]);
    expect(faults.join()).not.toContain('c2hvcnQ=');
  });

  it('forbid a rate limit below 1000 a second in development', () => {
    expect(faultsOf({ RUN_MODE: 'development', HTTP_RATE_LIMIT: '999' })).toHaveLength(1);
    expect(faultsOf({ HTTP_RATE_LIMIT: '10' })).toEqual([]);
  });

  it('are frozen', () => {
    const settings = parseSettings(secrets);
    expect(Object.isFrozen(settings)).toBe(true);
    expect(Object.isFrozen(settings.database)).toBe(true);
  });

  it('are all in the example file, with the mandatory ones to be filled in', () => {
    const example = envExample();
    for (const name of Object.keys(SETTINGS)) expect(example).toMatch(new RegExp(`^(# )?${name}=`, 'm'));
    expect(example).toMatch(/^SEALING_KEY=$/m);
  });
});
