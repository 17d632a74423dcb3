import type { Actor } from './steps.js';

const CASE = ['submitter', 'approver', 'responder', 'reader'] as const;

interface Client {
  readonly participant: string;
  readonly roles: readonly string[];
}

const LIMITED: Readonly<Record<string, Client>> = {
  'br-submitter': { participant: 'BR-NCB', roles: ['submitter'] },
  'br-approver': { participant: 'BR-NCB', roles: ['approver'] },
  'br-responder': { participant: 'BR-NCB', roles: ['responder'] },
  'br-reader': { participant: 'BR-NCB', roles: ['reader'] },
  'us-reader': { participant: 'US-NCB', roles: ['reader'] },
  'europol-agency': { participant: 'EUROPOL', roles: ['agency'] },
  'hub-operator': { participant: 'HUB', roles: ['operator'] },
};

/** The client of a participant that may do everything a contact point does. */
export const contactPointOf = (participant: string): string =>
  participant === 'EUROPOL' ? 'europol-agency' : `${participant.replace(/-NCB$/, '').toLowerCase()}-cp`;

/** The seeded client (api.md section 5) that an actor of a step is. */
export const clientOf = (actor: Actor, side: string, other: string): string => {
  switch (actor) {
    case 'SIDE':
      return contactPointOf(side);
    case 'OTHER':
      return contactPointOf(other);
    case 'STRANGER':
      return 'ci-cp';
    case 'OPERATOR':
      return 'hub-operator';
    case 'SUSPENDED':
      return 'qz-cp';
    case 'AGENCY':
      return 'europol-agency';
    default:
      return actor;
  }
};

export const participantOf = (client: string): string =>
  LIMITED[client]?.participant ??
  (client === 'wco-cp' ? 'WCO' : `${client.replace(/-cp$/, '').toUpperCase()}-NCB`);

/** What the hub must answer. */
export interface Expected {
  readonly status: number;
  /** Slug of the problem. */
  readonly problem?: string;
  /** Members of the body that must be so. */
  readonly body?: Readonly<Record<string, unknown>>;
}

/** Why a client may not do this at all: suspended, without the role, or no party; null when it may. */
export const denied = (client: string, roles: readonly string[], party: string | null): Expected | null => {
  if (client === 'qz-cp') return { status: 403, problem: 'participant-suspended' };
  const has = LIMITED[client]?.roles ?? CASE;
  if (!roles.some((role) => has.includes(role))) return { status: 403, problem: 'role-missing' };
  return party !== null && participantOf(client) !== party ? { status: 404, problem: 'not-found' } : null;
};
