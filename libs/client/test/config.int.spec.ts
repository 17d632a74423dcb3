import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { configPath, readConfig, writeConfig } from '../src/cli/config/config-file.js';
import { resolveSettings } from '../src/cli/config/resolve-settings.js';
import { UsageError } from '../src/cli/exit-code.js';

describe('the configuration file', () => {
  let folder: string;
  let path: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tracepost-config-'));
    path = join(folder, 'tracepost', 'config.json');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const keep = (): void =>
    writeConfig(path, {
      profile: 'br',
      profiles: {
        br: { url: 'http://br', clientId: 'br-cp', clientSecret: 's' },
        us: { url: 'http://us', clientId: 'us-cp' },
      },
    });

  it('lies where XDG says, else below ~/.config, unless it is named', () => {
    expect(configPath({ XDG_CONFIG_HOME: '/x' })).toBe('/x/tracepost/config.json');
    expect(configPath({})).toMatch(/\.config\/tracepost\/config\.json$/);
    expect(configPath({ TRACEPOST_CONFIG: '/mine.json', XDG_CONFIG_HOME: '/x' })).toBe('/mine.json');
  });

  it('is written for its owner only, and read again as it was', () => {
    keep();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readConfig(path).profiles['us']).toEqual({ url: 'http://us', clientId: 'us-cp' });
  });

  it('is refused while others may read the secrets in it', () => {
    keep();
    chmodSync(path, 0o640);
    expect(() => readConfig(path)).toThrow(/chmod 600/);
  });

  it.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['a setting that there is none of', '{"profiles":{"a":{"URL":"http://a"}}}'],
    ['a setting that is no text', '{"profiles":{"a":{"url":1}}}'],
    ['a profile that is no object', '{"profiles":{"a":3}}'],
  ])('with %s is a usage error that names it', (_what, text) => {
    keep();
    writeFileSync(path, text);
    expect(() => readConfig(path)).toThrow(UsageError);
    expect(() => readConfig(path)).toThrow(path);
  });

  it('gives way to the environment, and that to flags', () => {
    keep();
    const environment = { TRACEPOST_CONFIG: path, TRACEPOST_URL: 'http://variable' };
    expect(resolveSettings({}, environment).settings).toMatchObject({
      url: 'http://variable',
      clientId: 'br-cp',
    });
    expect(resolveSettings({ url: 'http://flag' }, environment).settings.url).toBe('http://flag');
    expect(resolveSettings({}, { TRACEPOST_CONFIG: path, TRACEPOST_PROFILE: 'us' }).settings.url).toBe(
      'http://us',
    );
  });

  it('goes before the environment by a profile that a flag names', () => {
    keep();
    const environment = { TRACEPOST_CONFIG: path, TRACEPOST_URL: 'http://variable' };
    expect(resolveSettings({ profile: 'us' }, environment).settings.url).toBe('http://us');
  });

  it('without the named profile is a usage error that names those it has', () => {
    keep();
    expect(() => resolveSettings({ profile: 'py', config: path }, {})).toThrow(/"py".*br, us/);
  });
});
