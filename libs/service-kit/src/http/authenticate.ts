import type { ParticipantKind, Role } from '@tracepost/contracts';
import { IssuerUnavailable, TokenRejected, type TokenClaims, type TokenVerifier } from '@tracepost/security';
import type { FastifyRequest } from 'fastify';
import type { ParticipantDirectory } from '../participants/participant-directory.js';
import { Problem } from '../problems/problem.js';

const unauthenticated = (detail: string, error: string | null): Problem => {
  const challenge = error === null ? '' : `, error="${error}", error_description="${detail}"`;
  return new Problem(
    'unauthenticated',
    detail,
    {},
    { 'www-authenticate': `Bearer realm="tracepost"${challenge}` },
  );
};

/** Who the bearer token names, or why it names nobody. Never throws: the order of checks decides when it counts. */
export const authenticate = async (
  request: FastifyRequest,
  verify: TokenVerifier,
): Promise<TokenClaims | Problem> => {
  const header = request.headers.authorization;
  if (header === undefined)
    return unauthenticated('An access token is needed: Authorization: Bearer <JWT>.', null);
  const token = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(header)?.[1];
  if (token === undefined)
    return unauthenticated('The header Authorization is no bearer token.', 'invalid_request');
  try {
    return await verify(token);
  } catch (error) {
    if (error instanceof TokenRejected) return unauthenticated(error.message, 'invalid_token');
    if (error instanceof IssuerUnavailable) {
      return new Problem(
        'unavailable',
        'The token cannot be checked now.',
        {},
        { 'retry-after': '2' },
        { cause: error },
      );
    }
    throw error;
  }
};

/** Roles that count for a kind of participant (api.md section 1, Auth). */
const COUNTS: Readonly<Record<ParticipantKind, readonly Role[]>> = {
  COUNTRY: ['submitter', 'approver', 'responder', 'reader', 'analyst'],
  ORGANISATION: ['submitter', 'approver', 'responder', 'reader', 'analyst'],
  AGENCY: ['agency'],
  HUB: ['operator', 'auditor'],
};

export interface Authority {
  readonly kind: ParticipantKind;
  readonly roles: ReadonlySet<Role>;
}

/** What the caller may do: registered, not suspended, with one of the roles needed. @throws Problem 403 */
export const authorise = async (
  claims: TokenClaims,
  needed: readonly Role[],
  participants: ParticipantDirectory,
): Promise<Authority> => {
  const { participant } = claims;
  const known = await participants.find(participant);
  if (known === null) throw new Problem('participant-unknown', `${participant} is not registered here.`);
  if (known.status === 'SUSPENDED')
    throw new Problem('participant-suspended', `${participant} is suspended.`);
  const roles = new Set(COUNTS[known.kind].filter((role) => claims.roles.has(role)));
  if (!needed.some((role) => roles.has(role))) {
    const has = [...roles].join(', ') || 'no role that counts';
    throw new Problem('role-missing', `This needs the role ${needed.join(' or ')}; the token has ${has}.`, {
      roles: needed,
    });
  }
  return { kind: known.kind, roles };
};
