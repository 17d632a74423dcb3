import { HubClient } from '@tracepost/client';
import { secretOf } from '@tracepost/security';
import { checkResponse } from './check-response.js';

type Init = Parameters<HubClient['send']>[1];

const checked = async (path: string, init: Init, response: Response): Promise<Response> => {
  await checkResponse(init?.method ?? 'GET', path, {
    status: response.status,
    headers: response.headers,
    text: () => response.clone().text(),
  });
  return response;
};

/** A client for tests that holds every answer to the published document, whatever the test asks of it. */
class CheckedClient extends HubClient {
  override async send(path: string, init?: Init): Promise<Response> {
    return checked(path, init, await super.send(path, init));
  }
}

/** A seeded client of the development issuer, which is at `issuer` when `url` is one process of the hub. */
export const checkedPoint = (url: string, clientId: string, issuer = url): HubClient =>
  new CheckedClient({
    url,
    clientId,
    clientSecret: secretOf(clientId),
    tokenUrl: `${issuer}/oidc/token`,
  });

/** As `fetch`, for callers without a client; its answer is held to the published document too. */
export const checkedFetch = async (url: string, path: string, init: RequestInit = {}): Promise<Response> =>
  checked(path, init, await fetch(`${url}${path}`, init));
