import type { FastifyRequest } from 'fastify';
import type { Caller } from './caller.js';
import type { ParameterValues } from './parameters.js';
import type { Route } from './route-table.js';

/** What the gate learned about one request before its body was read. */
export interface Exchange {
  readonly route: Route | null;
  /** Null on open paths. */
  readonly caller: Caller | null;
  readonly parameters: ParameterValues;
  readonly mediaType: string;
  /** Null where the route takes none. */
  readonly idempotencyKey: string | null;
}

const NOTHING: Exchange = {
  route: null,
  caller: null,
  parameters: {},
  mediaType: 'application/json',
  idempotencyKey: null,
};

const exchanges = new WeakMap<FastifyRequest, Exchange>();

export const rememberExchange = (request: FastifyRequest, exchange: Exchange): void => {
  exchanges.set(request, exchange);
};

export const exchangeOf = (request: FastifyRequest): Exchange => exchanges.get(request) ?? NOTHING;
