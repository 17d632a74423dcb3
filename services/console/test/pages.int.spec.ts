import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROBLEMS } from '@tracepost/service-kit';
import { startConsole, type RunningConsole } from './running-console.js';

let hub: RunningConsole;
beforeAll(async () => {
  hub = await startConsole({ AUTH_DEV_ISSUER: 'on' });
});
afterAll(() => hub?.close());

const get = (path: string, accept?: string) =>
  hub.call(null, 'GET', path, undefined, accept === undefined ? {} : { accept });

describe('the open pages', () => {
  it.each([
    ['/', 'Every service answers'],
    ['/ops', 'Needs the role operator'],
    ['/problems', 'loop-guard'],
    ['/docs', '/assets/swagger-ui-bundle.js'],
    ['/docs/events', 'org.tracepost.hop.answered.v1'],
  ])('%s is a page that runs nothing inline and nothing from elsewhere', async (path, content) => {
    const { status, headers, text } = await get(path, 'text/html');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(headers.get('content-security-policy')?.includes("'unsafe-eval'")).toBe(path === '/docs/events');
    expect(text).toContain(content);
    expect(text).not.toMatch(/<script(?! src="\/assets\/)|<style|\son\w+=|(?:src|href)="(?![/#])/);
  });

  it.each([
    'console.css',
    'docs.css',
    'docs.js',
    'ops.js',
    'icon.svg',
    'swagger-ui.css',
    'swagger-ui-bundle.js',
    'events.js',
    'asyncapi.css',
    'asyncapi.js',
    'rio.xlsx',
  ])('/assets/%s is served from here', async (name) => {
    const { status, headers } = await get(`/assets/${name}`);
    expect(status).toBe(200);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    '/assets/..%2Fpackage.json',
    '/assets/package.json',
    '/assets/constructor',
    '/problems/nothing',
    '/schemas/nothing.json',
    '/nothing',
  ])('%s is 404', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});

describe('a problem type', () => {
  it.each(Object.keys(PROBLEMS))('%s has a page', async (slug) => {
    const { status, text } = await get(`/problems/${slug}`, 'text/html,application/xhtml+xml,*/*;q=0.8');
    expect(status).toBe(200);
    expect(text).toContain('What to do');
  });

  it('is JSON for machines', async () => {
    const { body } = await get('/problems/loop-guard');
    expect(body).toMatchObject({ type: '/problems/loop-guard', status: 409 });
  });
});

describe('the documents', () => {
  it('are served as they are committed', async () => {
    expect((await get('/openapi.json')).body.openapi).toBe('3.1.0');
    expect((await get('/asyncapi.json')).body.asyncapi).toBe('3.1.0');
  });

  it('have the schema of each event', async () => {
    const page = await get('/docs/events', 'text/html');
    const links = [...page.text.matchAll(/href="(\/schemas\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(40);
    for (const path of links) expect((await get(path)).status).toBe(200);
    const { headers, body } = await get('/schemas/org.tracepost.hop.answered.v1.json');
    expect(headers.get('content-type')).toContain('application/schema+json');
    expect(body.$id).toBe('/schemas/org.tracepost.hop.answered.v1.json');
  });
});

describe('what belongs to no service', () => {
  it('is 404, with or without a token', async () => {
    expect((await get('/v1/nothing')).status).toBe(404);
    expect((await hub.call('br-cp', 'GET', '/v1/constructor')).status).toBe(404);
  });

  it('is 405 where the address exists for another method', async () => {
    const { status, headers } = await hub.call(null, 'POST', '/v1/ops/flows', {});
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});
