import { describe, expect, it } from '@jest/globals';
import { UsageError } from '../exit-code.js';
import { credentialsOf, merged, settingsIn } from './settings.js';

describe('settings', () => {
  it('are taken from the environment by their variables; an empty one says nothing', () => {
    expect(settingsIn({ TRACEPOST_URL: 'http://a', TRACEPOST_LANGUAGE: '', HOME: '/root' })).toEqual({
      url: 'http://a',
    });
  });

  it('are each taken from the first layer that has it', () => {
    const settings = merged(
      { url: 'flag' },
      { url: 'variable', clientId: 'variable' },
      { clientSecret: 'file' },
    );
    expect(settings).toMatchObject({ url: 'flag', clientId: 'variable', clientSecret: 'file' });
  });

  it.each([
    ['an address', {}, /--url.*TRACEPOST_URL/],
    ['a client', { url: 'http://a' }, /--client-id.*TRACEPOST_CLIENT_ID/],
    ['a secret', { url: 'http://a', clientId: 'br-cp' }, /br-cp.*TRACEPOST_CLIENT_SECRET/],
    ['an address that is one', { url: 'tracepost' }, /"tracepost" is no address/],
    ['an address over HTTP', { url: 'file:///etc/passwd' }, /is no address/],
  ])('without %s are a usage error that says where it is set', (_what, settings, words) => {
    expect(() => credentialsOf(settings)).toThrow(UsageError);
    expect(() => credentialsOf(settings)).toThrow(words);
  });

  it('with a ready token need no client', () => {
    expect(credentialsOf({ url: 'http://a/', token: 't' })).toEqual({ url: 'http://a', token: 't' });
  });
});
