import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDevelopmentIssuer } from '@tracepost/security';
import type { Stage } from './stage.js';

const PATH = '/oidc';

/** The development issuer by itself, for a service that runs without an edge. Resolves to its base address. */
export const startIssuer = async (stage: Stage): Promise<string> => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { callback } = createDevelopmentIssuer(`${url}${PATH}`);
  server.on('request', (request, response) => {
    Object.assign(request, { originalUrl: request.url });
    request.url = request.url?.slice(PATH.length) || '/';
    callback(request, response);
  });
  stage.onStop(
    () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  );
  return url;
};
