import { PATH_OWNER, type ServiceName } from '@tracepost/contracts';

/** Longer prefixes that win over the first segment (api.md section 1, Base). */
const LONGER: readonly { readonly pattern: RegExp; readonly owner: ServiceName }[] = [
  { pattern: /^\/v1\/traces\/[^/]+\/evidence(\/|$)/, owner: 'audit' },
];

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

/** What would lead out of its own prefix, encoded or not. */
const CLIMBS = /\/\.\.|\.\.\//;

/**
 * The service that answers a path (without its query); console answers for what belongs to no service, and for what does not
 * exist. Null: never served.
 */
export const ownerOf = (path: string): ServiceName | null => {
  const segments = path.split('/').map(decode);
  if (segments[1] === 'internal' || CLIMBS.test(segments.join('/'))) return null;
  const longer = LONGER.find(({ pattern }) => pattern.test(path));
  if (longer) return longer.owner;
  if (segments[1] !== 'v1') return 'console';
  const owner = Object.hasOwn(PATH_OWNER, segments[2] ?? '') ? PATH_OWNER[segments[2] ?? ''] : undefined;
  return owner ?? 'console';
};
