import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What the next request gets. It may break the connection: `response.destroy()`. */
export type Scripted = (response: ServerResponse, seen: SeenRequest) => void;

export const json =
  (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Scripted =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };

export const broken: Scripted = (response) => response.destroy();

/**
 * A server that behaves as a hub in trouble does, answer by answer: what a real hub cannot be told to do on cue. Tokens
 * are given without being counted.
 */
export class ScriptedHub {
  readonly seen: SeenRequest[] = [];
  #tokens = 0;
  readonly #script: Scripted[] = [];

  private constructor(
    private readonly server: ReturnType<typeof createServer>,
    readonly url: string,
  ) {}

  static async start(): Promise<ScriptedHub> {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const hub = new ScriptedHub(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('request', (request, response) => void hub.#answer(request, response));
    return hub;
  }

  /** Answers of the next requests, in order; a request beyond them gets 500. */
  plays(...script: readonly Scripted[]): void {
    this.#script.push(...script);
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((done) => this.server.close(() => done()));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    if (request.url === '/oidc/token') {
      this.#tokens += 1;
      return json(200, { access_token: `token-${this.#tokens}`, expires_in: 3600 })(
        response,
        {} as SeenRequest,
      );
    }
    const { method = '', url = '', headers } = request;
    const seen = { method, url, headers, body };
    this.seen.push(seen);
    const next = this.#script.shift() ?? json(500, { title: 'the script is over' });
    next(response, seen);
  }
}
