import { createServer, request as ask, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SERVICE, type ServiceName } from '@tracepost/contracts';
import { startEdge, type Edge } from './edge.js';

const service = createServer((request, response) => response.end(`served ${request.url}`));
let edge: Edge;

beforeAll(async () => {
  await new Promise<void>((resolve) => void service.listen(0, '127.0.0.1', resolve));
  const here = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  // Nothing listens on port 1.
  const targets = Object.fromEntries(
    SERVICE.map((name) => [name, name === 'audit' ? 'http://127.0.0.1:1' : here]),
  ) as Record<ServiceName, string>;
  edge = await startEdge({ host: '127.0.0.1', port: 0, targets, developmentIssuer: null });
});
afterAll(async () => {
  await edge.close();
  service.close();
});

describe('the edge', () => {
  it('passes paths on, very long ones too', async () => {
    const path = `/v1/traces/${'a'.repeat(5_000)}?x=1`;
    expect(await (await fetch(`${edge.url}${path}`)).text()).toBe(`served ${path}`);
  });

  it('passes a query on byte by byte, whatever is in it', async () => {
    const path = '/v1/traces?reference=%FF%FE&x=../../y&q=a+b%20c%2B&&=';
    expect(await (await fetch(`${edge.url}${path}`)).text()).toBe(`served ${path}`);
  });

  it.each([
    ['/internal/routing/flows', 404, 'not-found', null],
    ['/v1/traces/%E0%A4%A', 404, 'not-found', null],
    ['/v1/traces/..%2f..%2finternal', 404, 'not-found', null],
    ['/v1/audit-entries', 503, 'unavailable', '1'],
  ])('answers %s with a whole problem of its own', async (path, status, slug, retryAfter) => {
    const answer = await fetch(`${edge.url}${path}`, { headers: { 'x-request-id': 'mine-1' } });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([status, retryAfter]);
    expect(answer.headers.get('x-request-id')).toBe('mine-1');
    expect(answer.headers.get('vary')).toBe('Authorization, Accept, Accept-Language');
    expect(await answer.json()).toMatchObject({
      type: `/problems/${slug}`,
      status,
      instance: path,
      requestId: 'mine-1',
    });
  });

  it.each(['expect: 100-continue', 'upgrade: h2c'])(
    'passes a body on whose headers have %s, which ends here',
    async (header) => {
      const [name = '', value = ''] = header.split(': ');
      const answer = await new Promise<IncomingMessage>((resolve, reject) => {
        const sent = ask(`${edge.url}/v1/batches`, { method: 'POST', headers: { [name]: value } }, resolve);
        sent.on('error', reject);
        sent.end('a;b');
      });
      expect([answer.statusCode, await text(answer)]).toEqual([200, 'served /v1/batches']);
    },
  );

  it('closes the connection of a caller that asks for it, whatever the owner says of its own', async () => {
    const socket = connect(Number(new URL(edge.url).port), '127.0.0.1');
    socket.write('GET /v1/traces HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
    const [head = ''] = (await text(socket)).split('\r\n\r\n');
    expect(head).toMatch(/^connection: close$/im);
    expect(head).not.toMatch(/keep-alive/i);
  });

  it('answers what Fastify itself refuses with a whole problem', async () => {
    const answer = await fetch(`${edge.url}/v1/traces`, { method: 'QUERY' });
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({
      type: '/problems/malformed',
      status: 400,
      instance: '/v1/traces',
    });
  });

  it.each([
    ['no HTTP at all', '\x16\x03\x01 hello\r\n\r\n', 400, 'malformed'],
    ['headers of 64 KiB', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(65_536)}\r\n\r\n`, 413, 'too-large'],
  ])('answers %s on the bare socket', async (_what, bytes, status, slug) => {
    const socket = connect(Number(new URL(edge.url).port), '127.0.0.1');
    socket.write(bytes);
    const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
    const requestId = /x-request-id: (\S+)/.exec(head)?.[1];
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head).toContain('content-type: application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ type: `/problems/${slug}`, status, requestId });
  });
});
