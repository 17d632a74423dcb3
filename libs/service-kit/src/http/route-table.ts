import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import type { Role } from '@tracepost/contracts';
import { META } from './decorators.js';
import type { ParameterSpec } from './parameters.js';

/** One path and method of the API with what has to be checked before its body is read. */
export interface Route {
  readonly method: string;
  /** As Fastify knows it: `/v1/hops/:id/answers`; a `::` stands for a literal colon. */
  readonly path: string;
  /** Null: open to everyone. */
  readonly roles: readonly Role[] | null;
  readonly idempotent: boolean;
  readonly consumes: readonly string[];
  readonly produces: readonly string[];
  /** Null: not checked (open paths without a declaration). */
  readonly parameters: ParameterSpec | null;
  readonly purposeNeeded: boolean;
  /** Service that owns it, whose copy of participants counts. */
  readonly service: string;
  /** The controller's method, which has the metadata of its body: for documents. */
  readonly handler: object;
}

interface ControllerOf {
  readonly service: string;
  readonly controller: Type;
}

const JSON_ONLY = ['application/json'];
const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : [String(value ?? '')];
const join = (...parts: string[]): string =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '')
    .join('/')}`;

const routesOf = ({ service, controller }: ControllerOf): Route[] => {
  const prototype = controller.prototype as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler = Object.getOwnPropertyDescriptor(prototype, name)?.value as object | undefined;
    if (typeof handler !== 'function') return [];
    const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
    if (method === undefined) return [];
    const meta = <T>(key: string): T | undefined =>
      (Reflect.getMetadata(key, handler) ?? Reflect.getMetadata(key, controller)) as T | undefined;
    const roles = meta<readonly Role[]>(META.roles);
    const open = meta<boolean>(META.open) === true;
    if (roles === undefined && !open) {
      throw new Error(`${controller.name}.${name} has neither @Roles nor @Open`);
    }
    const verb = RequestMethod[method] ?? 'GET';
    const declared = meta<ParameterSpec>(META.parameters);
    const common = {
      method: verb,
      roles: open ? null : (roles ?? []),
      idempotent:
        meta<boolean>(META.idempotent) ?? (verb === 'POST' && meta(META.computation) !== true && !open),
      consumes: meta<readonly string[]>(META.consumes) ?? JSON_ONLY,
      produces: meta<readonly string[]>(META.produces) ?? (open ? ['*/*'] : JSON_ONLY),
      parameters: declared ?? (open ? null : {}),
      purposeNeeded: meta<boolean>(META.purposeNeeded) === true,
      service,
      handler,
    };
    return textsOf(Reflect.getMetadata(PATH_METADATA, controller)).flatMap((prefix) =>
      textsOf(Reflect.getMetadata(PATH_METADATA, handler)).map((path) => ({
        ...common,
        path: join(prefix, path),
      })),
    );
  });
};

/** Answered without a controller, by `useOpenRoutes`. */
const HEALTH_PATHS = ['/health/live', '/health/ready'];

/** Kept for later (api.md section 2): 404 for every method until they are built, though a route with an id fits them. */
const RESERVED = new Set(['/v1/traces/searches']);

const pattern = (path: string): RegExp => {
  const source = path
    .split('/')
    .map((part) =>
      part.startsWith(':') ? '[^/]+' : part.replaceAll('::', ':').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('/');
  return new RegExp(`^${source}$`);
};

/** All routes of a process, found by what Fastify matched, and by path alone for 405. */
export class RouteTable {
  readonly #byKey = new Map<string, Route>();
  readonly #paths: { readonly match: RegExp; readonly methods: Set<string> }[] = [];

  constructor(readonly routes: readonly Route[]) {
    const byPath = new Map<string, Set<string>>();
    for (const route of routes) {
      const key = `${route.method} ${route.path}`;
      if (this.#byKey.has(key)) throw new Error(`two controllers answer ${key}`);
      this.#byKey.set(key, route);
      byPath.set(route.path, (byPath.get(route.path) ?? new Set()).add(route.method));
    }
    for (const path of HEALTH_PATHS) byPath.set(path, new Set(['GET']));
    for (const [path, methods] of byPath) this.#paths.push({ match: pattern(path), methods });
  }

  static of(controllers: readonly ControllerOf[]): RouteTable {
    return new RouteTable(controllers.flatMap(routesOf));
  }

  find(method: string, path: string | undefined): Route | null {
    return this.#byKey.get(`${method === 'HEAD' ? 'GET' : method} ${path ?? ''}`) ?? null;
  }

  /** True for a path that is nothing yet, whatever route fits it. */
  isReserved(path: string): boolean {
    return RESERVED.has(path);
  }

  /** Methods that answer this path (without query), sorted; empty when the path is unknown. */
  methodsAt(path: string): string[] {
    const methods = new Set(
      this.#paths.filter(({ match }) => match.test(path)).flatMap((entry) => [...entry.methods]),
    );
    if (methods.has('GET')) methods.add('HEAD');
    return [...methods].sort();
  }
}
